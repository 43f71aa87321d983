package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.securebase.session.Proof;
import org.securebase.session.Sessions;
import org.securebase.vault.HolderId;
import org.securebase.vault.Kept;
import org.securebase.vault.Kind;
import org.securebase.vault.OpenVault;
import org.securebase.vault.PersonalData;
import org.securebase.vault.RandomId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The smallest room there can be: it keeps notes, and shows what a vault refuses. */
@TestComponent
@RestController
class NoteFixture implements PersonalData {

    record Note(String words) {}

    private static final Kind<Note> NOTE = Kind.of("test-note", Note.class);

    private final ObjectProvider<Sessions> sessions;

    /** Asked for when needed, because sessions need vaults, and vaults know what every room keeps. */
    NoteFixture(ObjectProvider<Sessions> sessions) {
        this.sessions = sessions;
    }

    @Override
    public List<Kind<?>> kinds() {
        return List.of(NOTE);
    }

    @GetMapping(path = "/test-notes", produces = MediaType.TEXT_PLAIN_VALUE)
    String notes(OpenVault vault) {
        return vault.own().all(NOTE).stream().map(note -> note.value().words()).collect(Collectors.joining(","));
    }

    @PostMapping(path = "/test-notes", produces = MediaType.TEXT_PLAIN_VALUE)
    String keep(OpenVault vault, @RequestParam String words) {
        vault.own().put(NOTE, new Note(words));
        return "kept";
    }

    @PostMapping(path = "/test-notes/proved", produces = MediaType.TEXT_PLAIN_VALUE)
    String keepProved(OpenVault vault, Proof proof, @RequestParam String words) {
        return keep(vault, words);
    }

    @GetMapping(path = "/test-anyone", produces = MediaType.TEXT_PLAIN_VALUE)
    String anyone(Optional<OpenVault> vault) {
        return vault.isPresent() ? "member" : "visitor";
    }

    @PostMapping("/test-notes/stale")
    String stale(OpenVault vault, @RequestParam String words) {
        Kept<Note> note = vault.own().put(NOTE, new Note(words));
        vault.own().replace(NOTE, note.id(), note.revision() + 1, new Note(words));
        return "never";
    }

    @PostMapping("/test-notes/large")
    String large(OpenVault vault, @RequestParam String words) {
        vault.own().put(NOTE, new Note(words.repeat(70_000)));
        return "never";
    }

    /** As a passkey without a key of its own does. */
    @PostMapping(path = "/test-half", produces = MediaType.TEXT_PLAIN_VALUE)
    String half(HttpServletRequest request, HttpServletResponse response, @RequestParam String holder) {
        sessions.getObject()
                .beginUnopened(
                        request, response, new HolderId(RandomId.parse(holder).orElseThrow()));
        return "half";
    }

    @GetMapping(path = "/test-holder", produces = MediaType.TEXT_PLAIN_VALUE)
    String holder(OpenVault vault) {
        return vault.holder().toString();
    }
}
