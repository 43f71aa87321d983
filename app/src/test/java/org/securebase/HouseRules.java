package org.securebase;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The arrows of the house: who may know whom. A room that does not exist yet is covered from the day it does. The root
 * package is a parameter so that the rules can also be tried on a house that breaks them.
 */
final class HouseRules {

    private static final List<String> FEATURES =
            List.of("assessment", "reflection", "communication", "listening", "writing", "trust", "learning", "care");
    /** Stands on the assessment: what it found at different times. */
    private static final List<String> TRAIL = List.of("trail");

    private static final List<String> READERS = List.of("insight", "sharing");
    private static final List<String> FOUNDATIONS =
            List.of("account", "session", "unlock", "vault", "web", "ground", "mail", "time");
    private static final List<String> NO_NOUNS =
            List.of("common", "util", "utils", "helper", "helpers", "manager", "impl");

    private final String root;

    HouseRules(String root) {
        this.root = root;
    }

    /** Each rule under the words of the house that it holds to. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("a foundation knows no room above it", never(FOUNDATIONS, above()));
        rules.put(
                "time, mail and web know nothing of accounts and vaults",
                never(List.of("time", "mail", "web"), List.of("account", "session", "unlock", "vault")));
        rules.put(
                "the vault does not know the ways to it",
                never(List.of("vault"), List.of("account", "session", "unlock")));
        rules.put(
                "the ways to a vault do not know who is there",
                never(List.of("unlock"), List.of("account", "session")));
        rules.put("a session does not know the account", never(List.of("session"), List.of("account")));
        rules.put("an archive knows no room but the account", never(List.of("archive"), above()));
        rules.put("no room knows the archive", never(rooms(), List.of("archive")));
        rules.put(
                "safety is a leaf",
                never(
                        List.of("safety"),
                        concat(FEATURES, READERS, List.of("people", "account", "session", "unlock", "vault", "mail"))));
        rules.put("people knows no feature", never(List.of("people"), concat(FEATURES, READERS, TRAIL)));
        rules.put("the ground knows no other room", never(List.of("ground"), roomsBut("ground")));
        rules.put("no feature knows the trail", never(FEATURES, TRAIL));
        rules.put(
                "the trail knows assessment and no other feature",
                never(
                        TRAIL,
                        concat(
                                FEATURES.stream()
                                        .filter(other -> !other.equals("assessment"))
                                        .toList(),
                                READERS)));
        rules.put("insight and sharing import no feature", never(READERS, concat(FEATURES, TRAIL, List.of("people"))));
        FEATURES.forEach(feature -> rules.put(
                feature + " knows no other feature",
                never(
                        List.of(feature),
                        FEATURES.stream()
                                .filter(other -> !other.equals(feature))
                                .toList())));
        rules.put("the measuring tools know no room", never(List.of("measure"), rooms()));
        rules.put("no room knows the measuring tools", never(rooms(), List.of("measure")));
        rules.put("the coach on the command line knows no room", never(List.of("proofread"), rooms()));
        rules.put("psychometrics knows no Spring, no clock, no file and no database", plainLibrary());
        rules.put("the coach knows no Spring, no clock, no database, no network and no log", plainCoach());
        rules.put("no package is called common, util or helper", noVagueNames());
        rules.put("tools start without Spring", toolsWithoutSpring());
        return rules;
    }

    private static List<String> rooms() {
        return concat(above(), FOUNDATIONS);
    }

    private static List<String> roomsBut(String room) {
        return rooms().stream().filter(other -> !other.equals(room)).toList();
    }

    private ArchRule plainLibrary() {
        return noClasses()
                .that()
                .resideInAnyPackage(packages(List.of("psychometrics")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "java.time..", "java.io..", "java.nio..", "java.sql..", "java.net..")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime");
    }

    /** It may read its own rules and weights from the class path, and nothing else: texts go nowhere from here. */
    private ArchRule plainCoach() {
        return noClasses()
                .that()
                .resideInAnyPackage(packages(List.of("coach")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "java.time..",
                        "java.nio.file..",
                        "java.sql..",
                        "java.net..",
                        "java.util.logging..",
                        "org.slf4j..");
    }

    private static List<String> above() {
        return concat(FEATURES, TRAIL, READERS, List.of("people", "safety"));
    }

    private ArchRule never(List<String> rooms, List<String> others) {
        return noClasses()
                .that()
                .resideInAnyPackage(packages(rooms))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(others))
                .allowEmptyShould(true);
    }

    private ArchRule noVagueNames() {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        NO_NOUNS.stream().map(name -> root + ".." + name + "..").toArray(String[]::new));
    }

    /** The starter of the server is the one class of the root package that may wake Spring. */
    private ArchRule toolsWithoutSpring() {
        return noClasses()
                .that(describe("are the command line", this::isCommandLine))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..");
    }

    private boolean isCommandLine(JavaClass type) {
        return Stream.of(".measure", ".proofread")
                        .anyMatch(room -> type.getPackageName().startsWith(root + room))
                || isInFront(type);
    }

    private boolean isInFront(JavaClass type) {
        return type.getPackageName().equals(root)
                && Stream.of("Serving", "StartFailures", "SecurebaseServer").noneMatch(type.getSimpleName()::equals);
    }

    private String[] packages(List<String> rooms) {
        return rooms.stream().map(room -> root + "." + room + "..").toArray(String[]::new);
    }

    @SafeVarargs
    private static List<String> concat(List<String>... lists) {
        return Stream.of(lists).flatMap(List::stream).toList();
    }
}
