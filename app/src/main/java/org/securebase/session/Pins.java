package org.securebase.session;

import java.util.Optional;
import java.util.regex.Pattern;
import org.securebase.vault.Database;
import org.securebase.vault.Kept;
import org.securebase.vault.OpenVault;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The short number that unlocks a session which nobody used for a few minutes. It guards the screen, not the data: the
 * passphrase does that. Hashed slowly all the same, since people use one PIN in many places. Safe for any thread.
 */
@Component
public final class Pins {

    /** Four to eight digits. */
    private static final Pattern PIN = Pattern.compile("[0-9]{4,8}");

    private final Database database;
    private final SessionTable table;
    private final PasswordEncoder hashing = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();

    Pins(Database database, SessionTable table) {
        this.database = database;
        this.table = table;
    }

    /** Whether this could be one at all. */
    public static boolean canBe(String typed) {
        return PIN.matcher(typed).matches();
    }

    public boolean isSet(OpenVault vault) {
        return find(vault).isPresent();
    }

    /**
     * Sets it for all sessions of the vault's owner, in place of any other.
     *
     * @throws IllegalArgumentException if it cannot be a PIN
     */
    public void set(OpenVault vault, String typed) {
        if (!canBe(typed)) {
            throw new IllegalArgumentException("a PIN has four to eight digits");
        }
        Pin pin = new Pin(hashing.encode(typed));
        database.inOneGo(() -> {
            take(vault);
            vault.own().put(Pin.KIND, pin);
            table.setPin(vault.holder(), true);
        });
    }

    /** Takes it away; nothing happens if there is none. */
    public void remove(OpenVault vault) {
        database.inOneGo(() -> {
            take(vault);
            table.setPin(vault.holder(), false);
        });
    }

    private static void take(OpenVault vault) {
        vault.own().all(Pin.KIND).forEach(pin -> vault.own().remove(Pin.KIND, pin.id(), pin.revision()));
    }

    /** Whether this is the PIN; not, if there is none. */
    boolean matches(OpenVault vault, String typed) {
        return find(vault).filter(pin -> hashing.matches(typed, pin.hash())).isPresent();
    }

    private static Optional<Pin> find(OpenVault vault) {
        return vault.own().all(Pin.KIND).stream().findFirst().map(Kept::value);
    }
}
