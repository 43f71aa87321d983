package org.securebase;

import java.net.SocketException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.securebase.vault.DataFolder;
import org.securebase.vault.DatabaseUnusable;
import org.securebase.vault.KeyFiles;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;

/** Turns what stops a server from starting into one line; what is not known here stays a defect with its trace. */
final class StartFailures {

    private StartFailures() {}

    static Refusal explained(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String line = line(cause);
            if (line != null) {
                return new Refusal(line, failure);
            }
        }
        throw failure;
    }

    private static @Nullable String line(Throwable cause) {
        if (cause instanceof PortInUseException taken) {
            return "Port " + taken.getPort() + " is already in use. Stop the other program, or choose another port: "
                    + "--port " + (taken.getPort() % 65_535 + 1);
        }
        if (cause instanceof DataFolder.Unusable unusable) {
            return unusable.getMessage();
        }
        if (cause instanceof KeyFiles.Unusable unusable) {
            return unusable.getMessage();
        }
        if (cause instanceof DatabaseUnusable unusable) {
            return unusable.getMessage();
        }
        if (cause instanceof BindException setting) {
            return unusable(setting);
        }
        if (cause instanceof UnknownHostException || cause instanceof SocketException) {
            return "Cannot listen on the given --address and --port: " + cause.getMessage() + ".";
        }
        return null;
    }

    /** Our own words if there are any; those of others may quote what was set, such as a password. */
    private static String unusable(BindException setting) {
        for (Throwable cause = setting; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage());
            if (cause instanceof IllegalArgumentException && words.startsWith("securebase.")) {
                return words + ".";
            }
        }
        return "The setting " + setting.getName() + " cannot be used as it is.";
    }
}
