package org.securebase.vault;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/**
 * Keeps Flyway from telling what it does: what goes wrong comes as an exception, and a tool has one line to say it.
 * Flyway makes this object itself, by name.
 */
public final class SilentScripts implements LogCreator, Log {

    @Override
    public Log createLogger(Class<?> of) {
        return this;
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void warn(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Exception reason) {}

    @Override
    public void notice(String message) {}
}
