package org.securebase.archive;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.securebase.session.Proof;
import org.securebase.vault.OpenVault;
import org.securebase.web.Page;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Everything in one file to take away. The name of the file says nothing about whoever kept it. */
@Controller
class ExportController {

    /** About how long the file will be, for a page that shows how far it is. */
    static final String SIZE_HEADER = "Archive-Bytes";

    private final Export export;
    private final MessageSource words;

    ExportController(Export export, MessageSource words) {
        this.export = export;
        this.words = words;
    }

    @GetMapping("/account/export")
    String page(OpenVault vault, Proof proof, @ModelAttribute("page") Page page, Model model) {
        Words inLanguage = new Words(words, page.locale());
        long sizeBytes = export.sizeBytes(vault.own(), inLanguage);
        model.addAttribute("export", ExportPage.of(export.counts(vault.own()), sizeBytes, inLanguage));
        return "archive/export";
    }

    /**
     * Written once to nowhere first: a record that does not open is then told on a page, and not by a file that breaks
     * off. The length goes into a header of our own, because with {@code Content-Length} something saved in another
     * window meanwhile would break the download.
     */
    @PostMapping("/account/export")
    void file(OpenVault vault, Proof proof, @ModelAttribute("page") Page page, HttpServletResponse response)
            throws IOException {
        Words inLanguage = new Words(words, page.locale());
        long sizeBytes = export.sizeBytes(vault.own(), inLanguage);
        response.setContentType("application/zip");
        response.setHeader(SIZE_HEADER, String.valueOf(sizeBytes));
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("securebase.zip")
                        .build()
                        .toString());
        export.write(vault.own(), inLanguage, response.getOutputStream());
    }
}
