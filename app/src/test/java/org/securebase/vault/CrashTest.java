package org.securebase.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed in the middle of everything, and nothing is gone that somebody was told is kept. */
class CrashTest {

    private static final int KILLS = 30;

    @TempDir
    private Path folder;

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        try (CrashDrill drill = new CrashDrill(folder)) {
            for (int kill = 1; kill <= KILLS; kill++) {
                drill.kill(false);
                assertThat(drill.faults()).as("after kill %d", kill).isEmpty();
            }
            assertThat(drill.acknowledged()).isGreaterThan(KILLS * CrashDrill.CLIENTS);
            System.out.println("CrashTest: " + KILLS + " kills, " + drill.acknowledged() + " acknowledged, 0 lost");
            expectControls(drill);
        }
    }

    /** The same look finds the one record that is taken away, and what was acknowledged before it was committed. */
    private static void expectControls(CrashDrill drill) throws Exception {
        drill.lose();
        assertThat(drill.faults()).hasSize(1).allMatch(fault -> fault.startsWith("lost: "));
        drill.kill(true);
        assertThat(drill.faults()).hasSizeGreaterThan(1).allMatch(fault -> fault.startsWith("lost: "));
    }
}
