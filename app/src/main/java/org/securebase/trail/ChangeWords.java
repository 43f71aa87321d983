package org.securebase.trail;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.securebase.assessment.Dimension;
import org.securebase.psychometrics.change.Finding;
import org.securebase.psychometrics.change.Finding.Basis;
import org.securebase.psychometrics.change.Finding.Missing;
import org.securebase.psychometrics.change.Finding.ProbablySame;
import org.securebase.psychometrics.change.Finding.RealChange;
import org.securebase.psychometrics.change.Finding.TooEarly;
import org.securebase.psychometrics.change.Occasion;
import org.securebase.web.Page;

/**
 * What may be said of a change on one dimension.
 *
 * @param dimension its name
 * @param real whether there is a change to be seen
 * @param verdict in a few words
 * @param why what it rests on
 * @param more what it would take to say more
 */
public record ChangeWords(String dimension, boolean real, String verdict, String why, String more) {

    static ChangeWords of(History history, Dimension dimension, Histories.All all, Page page) {
        Finding finding = all.finding(history.person().id(), dimension);
        Said said = new Said(history.readable(), dimension, all.comparisons(), page);
        return new ChangeWords(
                page.say("trail.dimension." + dimension.key()),
                finding instanceof RealChange,
                said.verdict(finding),
                said.why(finding),
                said.more(finding));
    }

    private record Said(List<Sat> sats, Dimension dimension, int comparisons, Page page) {

        String verdict(Finding finding) {
            if (finding instanceof RealChange change) {
                String direction = change.direction().name().toLowerCase(Locale.ROOT);
                return page.say("trail.verdict.real." + dimension.key() + "." + direction);
            }
            return page.say(finding instanceof ProbablySame ? "trail.verdict.same" : "trail.verdict.early");
        }

        String why(Finding finding) {
            if (finding instanceof RealChange change) {
                return page.say(
                        "trail.why.real." + basis(change.basis()), figure(Math.abs(change.change())), comparisons);
            }
            if (finding instanceof ProbablySame same) {
                return page.say("trail.why.same." + basis(same.basis()));
            }
            Missing missing = ((TooEarly) finding).missing();
            return missing == Missing.CERTAINTY
                    ? page.say("trail.why.certainty", comparisons)
                    : page.say("trail.why." + key(missing), sats.size());
        }

        String more(Finding finding) {
            if (finding instanceof TooEarly early && early.missing() != Missing.CERTAINTY) {
                return sats.isEmpty()
                        ? page.say("trail.more.first")
                        : page.say("trail.more." + key(early.missing()), Days.inWords(farEnough(), page));
            }
            return page.say(finding instanceof TooEarly ? "trail.more.certainty" : "trail.more.known");
        }

        /** When a sitting would lie far enough from the first one. */
        private LocalDate farEnough() {
            return sats.get(0).day().plusDays((long) Occasion.FEWEST_DAYS_APART);
        }

        private static String basis(Basis basis) {
            return basis == Basis.TREND ? "trend" : "two";
        }

        private static String key(Missing missing) {
            return missing == Missing.TIME ? "time" : "another";
        }

        private String figure(double value) {
            return String.format(page.locale(), "%.1f", value);
        }
    }
}
