package org.securebase.backup;

import java.util.List;

/**
 * What a look at a backup found.
 *
 * @param manifest what it says about itself, which is so
 * @param version of its tables
 * @param pepperCheck tells which pepper fits; empty if no server was ever started on it
 * @param doubts what should not be, and is no damage to the file
 */
record Findings(Manifest manifest, String version, byte[] pepperCheck, List<String> doubts) {}
