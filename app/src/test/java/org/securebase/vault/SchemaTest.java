package org.securebase.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The scripts make the same tables in both databases, once. */
class SchemaTest {

    private static final int NODES = 4;

    @Test
    void makesTheSameTables() {
        try (Database sqlite = Databases.sqlite();
                Database postgres = Databases.postgres()) {
            assertThat(Tables.inDetail(sqlite))
                    .isEqualTo(Tables.inDetail(postgres))
                    .contains("record.sealed required", "record.id required key");
        }
    }

    @Test
    void nodesThatStartAtOnceShareOneId() throws Exception {
        String url = Databases.freshPostgresUrl();
        ExecutorService starts = Executors.newFixedThreadPool(NODES);
        try {
            Callable<Database> start = () -> Databases.postgres(url);
            List<Future<Database>> nodes =
                    starts.invokeAll(Stream.generate(() -> start).limit(NODES).toList());
            for (Future<Database> node : nodes) {
                try (Database database = node.get()) {
                    assertThat(database.reads()
                                    .sql("select count(*) from instance")
                                    .query(Long.class)
                                    .single())
                            .isOne();
                }
            }
        } finally {
            starts.shutdown();
        }
    }
}
