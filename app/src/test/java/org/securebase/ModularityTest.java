package org.securebase;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms keep to what they declare; and the picture of them in docs/ is drawn anew, so that it is never old. */
class ModularityTest {

    private static final Path DIAGRAM = Path.of("..", "docs", "modules.md");

    /** The libraries lie under the same package name, but they are no rooms: whoever wants may know all of them. */
    private final ApplicationModules rooms = ApplicationModules.of(
            SecurebaseServer.class, resideInAnyPackage("org.securebase.psychometrics..", "org.securebase.coach.."));

    @Test
    void roomsKeepToWhatTheyDeclare() {
        rooms.verify();
    }

    @Test
    void drawsTheRooms() throws IOException {
        Files.createDirectories(DIAGRAM.getParent());
        Files.writeString(DIAGRAM, page());
    }

    private String page() {
        return """
                # The rooms

                Written by `ModularityTest` on each build; an arrow means "knows".

                ```mermaid
                graph TD
                %s
                ```
                """.formatted(Stream.concat(
                        inOrder().map(ModularityTest::box), inOrder().flatMap(this::arrows))
                .collect(Collectors.joining("\n")));
    }

    private Stream<ApplicationModule> inOrder() {
        return rooms.stream().sorted(Comparator.comparing(ModularityTest::name));
    }

    private static String box(ApplicationModule room) {
        return "  " + name(room) + "[" + room.getDisplayName() + "]";
    }

    private Stream<String> arrows(ApplicationModule room) {
        List<String> known = room.getDirectDependencies(rooms)
                .uniqueModules()
                .map(ModularityTest::name)
                .sorted()
                .toList();
        return known.stream().map(other -> "  " + name(room) + " --> " + other);
    }

    private static String name(ApplicationModule room) {
        return room.getIdentifier().toString();
    }
}
