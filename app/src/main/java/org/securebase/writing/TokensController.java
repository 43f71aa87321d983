package org.securebase.writing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.securebase.account.Problem;
import org.securebase.session.Proof;
import org.securebase.vault.OpenVault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /account/writing}: the address for other programs, and the tokens they were given. */
@Controller
class TokensController {

    private static final int LONGEST_LABEL = 60;

    /** What can have been done just before; its words are on the page. */
    private static final Set<String> DONE = Set.of("taken-back");

    private final Tokens tokens;

    TokensController(Tokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping("/account/writing")
    ModelAndView tokens(OpenVault vault, HttpServletRequest request, @RequestParam(defaultValue = "") String done) {
        return page(vault, request, HttpStatus.OK, Optional.empty(), "")
                .addObject("done", DONE.contains(done) ? done : "");
    }

    private ModelAndView page(
            OpenVault vault, HttpServletRequest request, HttpStatus status, Optional<Problem> problem, String label) {
        return new ModelAndView("writing/tokens", status)
                .addObject("site", site(request))
                .addObject("tokens", tokens.of(vault))
                .addObject("problems", problem.stream().toList())
                .addObject("label", label)
                .addObject("done", "");
    }

    private static String site(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }

    @PostMapping("/account/writing")
    ModelAndView make(
            OpenVault vault, Proof proof, HttpServletRequest request, @RequestParam(defaultValue = "") String label) {
        Optional<Problem> problem = problem(label.strip());
        if (problem.isPresent()) {
            return page(vault, request, HttpStatus.UNPROCESSABLE_CONTENT, problem, label);
        }
        return tokens.make(vault, label.strip())
                .map(token -> new ModelAndView("writing/token")
                        .addObject("token", token.text())
                        .addObject("site", site(request)))
                .orElseGet(() -> page(
                        vault,
                        request,
                        HttpStatus.CONFLICT,
                        Optional.of(new Problem("", "writing.token.many", List.of(Tokens.MOST))),
                        label));
    }

    private static Optional<Problem> problem(String label) {
        if (label.isEmpty()) {
            return Optional.of(new Problem("label", "writing.label.missing", List.of()));
        }
        return label.codePointCount(0, label.length()) > LONGEST_LABEL
                ? Optional.of(new Problem("label", "writing.label.long", List.of(LONGEST_LABEL)))
                : Optional.empty();
    }

    @PostMapping("/account/writing/take-back")
    String takeBack(OpenVault vault, @RequestParam(defaultValue = "") String token) {
        tokens.takeBack(vault, token);
        return "redirect:/account/writing?done=taken-back";
    }
}
