package org.securebase.backup;

import java.util.stream.Collectors;

/** How counts are told. */
final class Words {

    private Words() {}

    static String counted(Manifest manifest) {
        return manifest.sums().entrySet().stream()
                .map(sum -> sum.getKey() + " " + sum.getValue().count())
                .collect(Collectors.joining(", "));
    }
}
