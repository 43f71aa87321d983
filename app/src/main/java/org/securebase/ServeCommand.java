package org.securebase;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code securebase serve}, the default command. */
@Command(
        name = "serve",
        description = "Serves the web application on this machine (the default).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private final ServeOptions options = new ServeOptions();

    @Override
    public Integer call() throws Refusal {
        return options.serve();
    }
}
