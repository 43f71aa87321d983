package org.securebase.psychometrics.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securebase.psychometrics.adaptive.Stop;
import org.securebase.psychometrics.fit.Sheets.Respondent;
import org.securebase.psychometrics.fit.Verdict.NotReadable;

/** The rates that {@link PersonFit} is documented with, at the shipped bank. Seeds are fixed, so the figures are too. */
class PersonFitRatesTest {
    private static final int PEOPLE = 3000;

    @ParameterizedTest(name = "until {0}: honest {1}-{2} % refused, random at least {3} %")
    @CsvSource({"8 items, .8, 2.0, 45", "SE .40, .5, 2.0, 60", "SE .35, .4, 2.0, 73", "24 items, .3, 1.5, 88"})
    void refusesFewHonestPeopleAndMostRandomOnes(String until, double fewest, double most, double hits) {
        double honest = refused(until, random -> Sheets.honest(random, 0));
        double honestCorrelated = refused(until, random -> Sheets.honest(random, .5));
        double random = refused(until, Sheets::random);
        System.out.printf(
                "person fit, adaptive until %s: false alarms %.2f %% (correlation .5: %.2f %%), random found %.1f %%%n",
                until, honest, honestCorrelated, random);
        assertThat(honest).isBetween(fewest, most);
        assertThat(honestCorrelated).isBetween(fewest, most);
        assertThat(random).isGreaterThan(hits);
    }

    @Test
    void onTheWholeBankFindsNearlyEveryRandomSheet() {
        Random random = new Random(3);
        double honest = share(1000, seed -> Sheets.whole(Sheets.honest(random, 0)));
        double chance = share(1000, seed -> Sheets.whole(Sheets.random(random)));
        System.out.printf("person fit, whole bank: false alarms %.2f %%, random found %.1f %%%n", honest, chance);
        assertThat(honest).isLessThan(1.2);
        assertThat(chance).isGreaterThan(99);
    }

    private interface Kind {
        Respondent from(Random random);
    }

    private static double refused(String until, Kind kind) {
        Random random = new Random(20);
        return share(PEOPLE, seed -> Sheets.adaptive(stop(until), seed, kind.from(random)));
    }

    private static Stop stop(String until) {
        return switch (until) {
            case "8 items" -> Stop.afterAsking(4);
            case "24 items" -> Sheets.LONGEST;
            default -> Stop.usual(Double.parseDouble(until.substring(3)));
        };
    }

    private static double share(int people, LongFunction<List<Answer>> sheet) {
        int refused = 0;
        for (long seed = 0; seed < people; seed++) {
            refused += PersonFit.of(sheet.apply(seed)).verdict() instanceof NotReadable ? 1 : 0;
        }
        return 100.0 * refused / people;
    }
}
