package org.securebase.vault;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Starts processes that have what these tests have, in about half the time: the classes are put into an archive by a
 * rehearsal, as the launcher does for the server. An archive takes jars only, so folders of classes become one.
 */
final class RehearsedJava {

    private final Path archive;
    private final String classPath;

    RehearsedJava(Path folder) {
        this.archive = folder.resolve("classes.archive");
        this.classPath = jars(folder.resolve("classes.jar"));
    }

    private static String jars(Path made) {
        List<String> arguments = new ArrayList<>(List.of("cf0", made.toString()));
        List<String> parts = new ArrayList<>(List.of(made.toString()));
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(part))) {
                arguments.addAll(List.of("-C", part, "."));
            } else {
                parts.add(part);
            }
        }
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        if (jar.run(System.out, System.err, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("no jar of the classes");
        }
        return String.join(File.pathSeparator, parts);
    }

    /** Runs a program that is to end by itself, and then keeps the classes that it took. */
    Process rehearse(String program, String... arguments) throws IOException {
        return java("-XX:ArchiveClassesAtExit=" + archive, program, arguments)
                .redirectErrorStream(true)
                .start();
    }

    Process start(String program, String... arguments) throws IOException {
        return java("-XX:SharedArchiveFile=" + archive, program, arguments)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private ProcessBuilder java(String option, String program, String... arguments) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(Stream.concat(
                        Stream.of(
                                java.toString(),
                                option,
                                // what the JVM itself has to say is not what the program says
                                "-Xlog:all=warning:stderr",
                                "-XX:+DisplayVMOutputToStderr",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-cp",
                                classPath,
                                program),
                        Stream.of(arguments))
                .toList());
    }
}
