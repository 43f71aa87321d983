package org.securebase.assessment;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.securebase.web.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** A result to keep, as a PDF and as data. The names of the files say nothing. */
@Controller
class ResultDownloads {
    private final Instrument instrument;
    private final Steps steps;
    private final ResultPdf pdf;
    private final JsonMapper json;
    private final Clock clock;

    ResultDownloads(Instrument instrument, Steps steps, ResultPdf pdf, JsonMapper json, Clock clock) {
        this.instrument = instrument;
        this.steps = steps;
        this.pdf = pdf;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/pattern/result/{number}.json")
    ResponseEntity<byte[]> data(Visitor visitor, @PathVariable String number) {
        return Chosen.by(visitor, number, instrument, this::data, ResultDownloads::elsewhere);
    }

    private ResponseEntity<byte[]> data(Chosen chosen) {
        LocalDate answered = LocalDate.ofInstant(chosen.sheets().touched(), clock.getZone());
        ResultFile file = ResultFile.of(Reading.of(chosen.sheet(), instrument), instrument, answered);
        byte[] bytes = json.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
        return download(bytes, MediaType.APPLICATION_JSON, "securebase.json");
    }

    @GetMapping("/pattern/result/{number}.pdf")
    ResponseEntity<byte[]> pdf(Visitor visitor, @PathVariable String number, @ModelAttribute("page") Page page) {
        return Chosen.by(visitor, number, instrument, chosen -> pdf(chosen, page), ResultDownloads::elsewhere);
    }

    private ResponseEntity<byte[]> pdf(Chosen chosen, Page page) {
        Chosen printable = chosen.naming(PdfFonts.TEXT::has);
        ResultPage result = ResultPage.of(printable, instrument, steps, clock.getZone(), page);
        return result.readable()
                ? download(pdf.of(result, page), MediaType.APPLICATION_PDF, "securebase.pdf")
                : elsewhere("/pattern/result/" + chosen.number());
    }

    private static ResponseEntity<byte[]> download(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    private static ResponseEntity<byte[]> elsewhere(String path) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(path))
                .build();
    }
}
