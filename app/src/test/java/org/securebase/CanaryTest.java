package org.securebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.securebase.account.Newcomer;
import org.securebase.archive.AnyRecord;
import org.securebase.vault.Database;
import org.securebase.vault.HolderId;
import org.securebase.vault.Kind;
import org.securebase.vault.PersonalData;
import org.securebase.vault.RandomId;
import org.securebase.vault.Space;
import org.securebase.vault.UserKey;
import org.securebase.vault.Vaults;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/**
 * Ten thousand words that nobody would write are kept in every text of every kind of record, and typed as names,
 * passphrases, searches and mistakes. Then everything that is written anywhere is searched for them: the database, its
 * log, a backup, the keys, what was printed, and files that appeared in the folder for temporary ones.
 */
@SpringBootTest(properties = {"securebase.data=" + CanaryTest.FOLDER, "securebase.argon2.memory-kib=1024"})
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

    static final String FOLDER = "target/canary-data";

    private static final int WORDS = 10_000;
    private static final int RECORDS_AT_A_TIME = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private MockMvc server;

    @Autowired
    private Database database;

    @Autowired
    private Vaults vaults;

    @Autowired
    private List<PersonalData> rooms;

    private final Canaries canaries = new Canaries();

    @BeforeAll
    static void empty() throws IOException {
        Path folder = Path.of(FOLDER);
        if (Files.exists(folder)) {
            for (Path file : files(folder)) {
                Files.delete(file);
            }
        }
    }

    @Test
    void isReadNowhere(CapturedOutput printed) throws Exception {
        Set<Path> before = temporary();
        type();
        List<Object> values = keep();
        Files.deleteIfExists(Path.of(FOLDER, "copy.db"));
        database.writes().sql("vacuum into '" + FOLDER + "/copy.db'").update();

        Set<String> found = new HashSet<>(canaries.in(printed.getAll().getBytes(StandardCharsets.UTF_8)));
        for (Path file : files(Path.of(FOLDER))) {
            found.addAll(canaries.in(Files.readAllBytes(file)));
        }
        for (Path file : temporary()) {
            if (!before.contains(file)) {
                found.addAll(canaries.in(bytesIfStillThere(file)));
            }
        }
        assertThat(found).isEmpty();
        assertThat(foundUnsealed(values)).isGreaterThanOrEqualTo(WORDS - 1);
    }

    /** What a person types at the doors, where things go wrong. */
    private void type() throws Exception {
        for (int number = 0; number < 5; number++) {
            Newcomer ana = Newcomer.signUp(server, canaries.word(), canaries.word() + " " + canaries.word());
            server.perform(get("/people").cookie(ana.cookie()));
            server.perform(post("/people")
                    .with(csrf())
                    .cookie(ana.cookie())
                    .param("nickname", canaries.word())
                    .param("relation", "friend"));
            server.perform(
                    post("/sign-in").with(csrf()).param("name", canaries.word()).param("passphrase", canaries.word()));
            server.perform(post("/recover").with(csrf()).param("code", canaries.word()));
            server.perform(get("/people/" + canaries.word()).cookie(ana.cookie()));
            server.perform(get("/sign-in").param("to", "/" + canaries.word()));
            server.perform(post("/pattern/who")
                    .with(csrf())
                    .param("nickname", canaries.word())
                    .param("relation", canaries.word()));
        }
    }

    /** Records of every kind, until every word has been kept. */
    private List<Object> keep() {
        HolderId holder = HolderId.fresh();
        List<Object> values = new ArrayList<>();
        try (UserKey key = UserKey.fresh()) {
            vaults.create(holder, key);
            Space space = vaults.open(holder, key).own();
            AnyRecord any = new AnyRecord(7, canaries::word);
            while (kept(values) < WORDS) {
                space.inOneGo(() -> {
                    for (int number = 0; number < RECORDS_AT_A_TIME; number++) {
                        kinds().forEach(kind -> values.add(put(space, kind, any)));
                    }
                });
            }
        }
        return values;
    }

    private static <T> Object put(Space space, Kind<T> kind, AnyRecord any) {
        return space.put(kind, any.of(kind.type())).value();
    }

    private Stream<Kind<?>> kinds() {
        return rooms.stream().flatMap(room -> room.kinds().stream());
    }

    private long kept(List<Object> values) {
        Set<String> words = new HashSet<>();
        values.forEach(value -> words.addAll(canariesIn(value)));
        return words.size();
    }

    /** A word that a record refused was never kept; only those that stand in one count. */
    private Set<String> canariesIn(Object value) {
        Set<String> words = new HashSet<>();
        for (String word : JSON.writeValueAsString(value).split("[^a-z\u00e9]+")) {
            if (word.length() == 11 && word.indexOf('\u00e9') == 5) {
                words.add(word);
            }
        }
        return words;
    }

    /** The control: the same records in the same table, with what would have been sealed in place of the seal. */
    private long foundUnsealed(List<Object> values) throws IOException, SQLException {
        Path open = Path.of(FOLDER, "copy.db");
        try (Connection copy = DriverManager.getConnection("jdbc:sqlite:" + open)) {
            copy.setAutoCommit(false);
            try (PreparedStatement insert = copy.prepareStatement(
                    "insert into record (space_id, id, drawer_tag, revision, form_version, key_version, sealed)"
                            + " select id, ?, ?, 1, 1, 1, ? from space limit 1")) {
                for (Object value : values) {
                    insert.setBytes(1, RandomId.fresh().bytes());
                    insert.setBytes(2, RandomId.fresh().bytes());
                    insert.setBytes(3, JSON.writeValueAsBytes(value));
                    insert.executeUpdate();
                }
            }
            copy.commit();
        }
        return canaries.in(Files.readAllBytes(open)).size();
    }

    private static Set<Path> temporary() throws IOException {
        return new HashSet<>(files(Path.of(System.getProperty("java.io.tmpdir"))));
    }

    /** Other programs use the folder for temporary files too, and take theirs away when they like. */
    private static byte[] bytesIfStillThere(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(), 2, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && Files.isReadable(path)) {
                    files.add(path);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path path, @Nullable IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
