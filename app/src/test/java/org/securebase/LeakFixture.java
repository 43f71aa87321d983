package org.securebase;

import org.securebase.vault.Database;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Two rooms as they must not be: one tells what it was told to whoever asks, the other lets anyone meddle. */
@TestComponent
@RestController
class LeakFixture {

    private final Database database;
    private volatile String heard = "";

    LeakFixture(Database database) {
        this.database = database;
    }

    void hear(String words) {
        heard = words;
    }

    @GetMapping(path = "/test-leak", produces = MediaType.TEXT_PLAIN_VALUE)
    String leak() {
        return heard;
    }

    @PostMapping(path = "/test-meddle", produces = MediaType.TEXT_PLAIN_VALUE)
    String meddle() {
        database.writes().sql("update record set revision = revision + 1").update();
        return "done";
    }
}
