package org.securebase.session;

import org.securebase.vault.Kind;

/**
 * What a device is called, sealed in its owner's vault.
 *
 * @param device id of the device in the session row, as text
 */
record DeviceLabel(String device, String label) {

    static final Kind<DeviceLabel> KIND = Kind.of("device", DeviceLabel.class).ofTheAccount();

    static final String UNKNOWN = "A browser";

    /** The few names that tell one's own devices apart; what else a browser says of itself is not kept. */
    static String of(String userAgent) {
        return browser(userAgent) + system(userAgent);
    }

    private static String browser(String agent) {
        if (agent.contains("Edg/") || agent.contains("EdgA/")) {
            return "Edge";
        }
        if (agent.contains("OPR/")) {
            return "Opera";
        }
        if (agent.contains("SamsungBrowser/")) {
            return "Samsung Internet";
        }
        if (agent.contains("Firefox/") || agent.contains("FxiOS/")) {
            return "Firefox";
        }
        if (agent.contains("Chrome/") || agent.contains("CriOS/")) {
            return "Chrome";
        }
        return agent.contains("Safari/") ? "Safari" : UNKNOWN;
    }

    private static String system(String agent) {
        if (agent.contains("iPhone")) {
            return " on an iPhone";
        }
        if (agent.contains("iPad")) {
            return " on an iPad";
        }
        if (agent.contains("Android")) {
            return " on Android";
        }
        if (agent.contains("Windows")) {
            return " on Windows";
        }
        if (agent.contains("Mac OS X")) {
            return " on a Mac";
        }
        return agent.contains("Linux") ? " on Linux" : "";
    }
}
