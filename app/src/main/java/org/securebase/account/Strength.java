package org.securebase.account;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.matching.match.DictionaryMatch;
import me.gosimple.nbvcxz.matching.match.Match;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.scoring.Result;
import org.springframework.stereotype.Component;

/**
 * How many guesses a passphrase would take, estimated from lists of common passwords, words and names, from dates,
 * keyboard walks and repetition. Nothing of it leaves the machine. Safe for any thread.
 */
@Component
class Strength {

    /** Beyond what can be tried against a server that slows down, and dear at 64 MiB a guess should it be stolen. */
    private static final BigDecimal ENOUGH_GUESSES = BigDecimal.valueOf(100_000_000);
    /** What begins strong is strong; the rest would only take time. */
    private static final int LOOKED_AT = 64;

    private static final long LONGEST_SEARCH_MS = 100;

    /** Key of the words for what makes it easy to guess; empty if it is hard enough. */
    Optional<String> weakness(String passphrase, String name) {
        Result result = estimator().estimate(start(without(name, passphrase)));
        if (result.getGuesses().compareTo(ENOUGH_GUESSES) >= 0) {
            return Optional.empty();
        }
        return Optional.of("account.passphrase.weak." + reason(result));
    }

    /** A name is the first thing that someone close would try; it counts as one letter. */
    private static String without(String name, String passphrase) {
        String lower = passphrase.toLowerCase(Locale.ROOT);
        String part = name.strip().toLowerCase(Locale.ROOT);
        return part.length() < Handle.SHORTEST + 1 ? passphrase : lower.replace(part, "a");
    }

    private static String start(String passphrase) {
        return passphrase.length() <= LOOKED_AT ? passphrase : passphrase.substring(0, LOOKED_AT);
    }

    private static String reason(Result result) {
        if (result.getMatches().stream().anyMatch(Strength::isCommonPassword)) {
            return "common";
        }
        return result.getMatches().size() <= 1 ? "pattern" : "words";
    }

    private static boolean isCommonPassword(Match match) {
        return match instanceof DictionaryMatch word && word.getDictionaryName().equals("passwords");
    }

    private static Nbvcxz estimator() {
        return WhenFirstNeeded.ESTIMATOR;
    }

    /** About 20 MB of lists and 0.4 s to read them, which a start can do without. */
    private static final class WhenFirstNeeded {

        static final Nbvcxz ESTIMATOR = new Nbvcxz(new ConfigurationBuilder()
                .setLocale(Locale.ENGLISH)
                .setCombinationAlgorithmTimeout(LONGEST_SEARCH_MS)
                .createConfiguration());
    }
}
