package org.securebase;

import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** Starts the server; the only class on the command-line side that loads Spring. */
final class Serving {

    /** Exit code that means: do not exit, the server's threads carry on. */
    static final int RUNNING = -1;

    private Serving() {}

    static int start(List<String> settings) throws Refusal {
        SpringApplication application = new SpringApplication(SecurebaseServer.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        try {
            announce(application.run(settings.toArray(String[]::new)));
            return RUNNING;
        } catch (RuntimeException failure) {
            throw StartFailures.explained(failure);
        }
    }

    private static void announce(ApplicationContext context) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        String address = context.getEnvironment().getRequiredProperty("server.address");
        System.out.println("Securebase is at http://" + host(address) + ":" + port);
    }

    private static String host(String address) {
        if (isThisMachine(address)) {
            return "localhost";
        }
        return address.contains(":") ? "[" + address + "]" : address;
    }

    private static boolean isThisMachine(String address) {
        return address.equals("127.0.0.1") || address.equals("0.0.0.0") || address.equals("::");
    }
}
