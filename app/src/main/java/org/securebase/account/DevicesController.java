package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import org.securebase.session.Devices;
import org.securebase.vault.OpenVault;
import org.securebase.vault.RandomId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /account/devices}: where one is signed in, and signing one of them out. */
@Controller
class DevicesController {

    private final Devices devices;

    DevicesController(Devices devices) {
        this.devices = devices;
    }

    @GetMapping("/account/devices")
    String devices(OpenVault vault, HttpServletRequest request, Model model) {
        model.addAttribute("devices", devices.of(vault, request));
        return "account/devices";
    }

    @PostMapping("/account/devices/out")
    String signOut(OpenVault vault, @RequestParam(defaultValue = "") String device) {
        RandomId.parse(device).ifPresent(id -> devices.signOut(vault, id));
        return "redirect:/account/devices";
    }
}
