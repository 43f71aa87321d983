package org.securebase.backup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which instance is meant. What is not given is as the server would find it: in the environment or in a file. */
final class WhereOptions {

    @Option(names = "--data", paramLabel = "DIR", description = "Folder of the instance (default: ./data).")
    private @Nullable String data;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = {
                "PostgreSQL instead of the file in the folder, such as jdbc:postgresql://localhost/securebase.",
                "The password comes from SECUREBASE_DATABASE_PASSWORD or from application.properties."
            })
    private @Nullable String url;

    @Option(names = "--database-user", paramLabel = "NAME", description = "User of PostgreSQL.")
    private @Nullable String user;

    /** The folder with the keys, even where the database is elsewhere. */
    Path data() throws Cannot {
        return Path.of(settings().or(data, "securebase.data", "./data"))
                .toAbsolutePath()
                .normalize();
    }

    Instance instance() throws Cannot {
        String server = settings().or(url, "securebase.database.url", "");
        if (!server.isEmpty() && !server.startsWith(ServerInstance.PREFIX)) {
            throw new Cannot("The address of the database must begin with " + ServerInstance.PREFIX + ".");
        }
        return server.isEmpty()
                ? new FileInstance(data().resolve("securebase.db"))
                : new ServerInstance(
                        server,
                        settings().or(user, "securebase.database.user", ""),
                        settings().or(null, "securebase.database.password", ""));
    }

    private static Settings settings() {
        return new Settings(System.getenv(), Path.of("").toAbsolutePath());
    }
}
