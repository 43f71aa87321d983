package org.securebase;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar; a build run from class files has none. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Securebase.class.getPackage().getImplementationVersion();
        return new String[] {"Securebase " + (version == null ? "(development build)" : version)};
    }
}
