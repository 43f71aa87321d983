package org.securebase.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The folder of keys, which no backup holds. */
record Keys(Path folder) {

    private static final String HMAC = "HmacSHA256";
    private static final byte[] PURPOSE = "securebase pepper check v1".getBytes(StandardCharsets.UTF_8);
    private static final int CHECK_BYTES = 16;
    private static final String OTHERWISE =
            " Otherwise passphrases open nothing; only recovery codes, and passkeys that open vaults, do.";

    /** One line on whether the keys that are here belong to the backup, and what it means if not. */
    String fit(byte[] pepperCheck) {
        Path pepper = folder.resolve("pepper");
        if (pepperCheck.length == 0) {
            return "Keys: no server was ever started on this database, so any will do.";
        }
        if (!Files.exists(pepper)) {
            return "Keys: there is no " + pepper + ". Put the folder of keys that was kept there, before the server is"
                    + " started." + OTHERWISE;
        }
        if (!isPepperOf(pepperCheck, pepper)) {
            return "Keys: " + pepper
                    + " belongs to another instance. Put the folder of keys that was kept in its place." + OTHERWISE;
        }
        return Files.exists(folder.resolve("names"))
                ? "Keys: " + folder + " fits. Everybody signs in as before."
                : "Keys: " + pepper + " fits, but there is no " + folder.resolve("names")
                        + ", without which nobody is found by name; only recovery codes and passkeys lead in.";
    }

    private static boolean isPepperOf(byte[] check, Path file) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(Files.readAllBytes(file), HMAC));
            return MessageDigest.isEqual(Arrays.copyOf(mac.doFinal(PURPOSE), CHECK_BYTES), check);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unusable) {
            return false;
        }
    }
}
