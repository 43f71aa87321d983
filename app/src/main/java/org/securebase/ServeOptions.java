package org.securebase;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where to listen and where to keep things. An option not given leaves the setting as configured. */
final class ServeOptions {

    private static final int LARGEST_PORT = 65_535;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on, 0 for any free one (default: 8080).")
    private @Nullable Integer port;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder for everything that is kept (default: ./data).")
    private @Nullable Path data;

    @Option(
            names = "--address",
            paramLabel = "IP",
            description = "Address to listen on (default: 127.0.0.1, this machine only).")
    private @Nullable String address;

    int serve() throws Refusal {
        checkPort();
        return Serving.start(settings());
    }

    private void checkPort() {
        if (port != null && (port < 0 || port > LARGEST_PORT) && command != null) {
            throw new ParameterException(
                    command.commandLine(), "--port must be between 0 and " + LARGEST_PORT + ", not " + port + ".");
        }
    }

    private List<String> settings() {
        List<String> settings = new ArrayList<>();
        if (port != null) {
            settings.add("--server.port=" + port);
        }
        if (address != null) {
            settings.add("--server.address=" + address);
        }
        if (data != null) {
            settings.add("--securebase.data=" + data);
        }
        return settings;
    }
}
