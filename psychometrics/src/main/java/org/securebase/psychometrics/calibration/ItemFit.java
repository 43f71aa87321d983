package org.securebase.psychometrics.calibration;

import java.util.ArrayList;
import java.util.List;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.ItemBank;

/**
 * S-X2 item fit (Orlando and Thissen 2000; for graded items Kang and Chen 2008): do people with the same summed score
 * answer an item in the proportions that the model expects?
 *
 * <p>Only people who answered every item of a dimension count, because others have no comparable summed score.
 * Neighbouring summed scores, and then neighbouring categories within a score, are taken together until every cell
 * expects at least {@value #LEAST_EXPECTED} person. With thousands of people the statistic notices misfit too small to
 * matter; look at it beside the size of the sample.
 *
 * @param item its id
 * @param chiSquare the statistic, 0 or above
 * @param degrees of freedom: free cells less the item's parameters; 0 if too few cells are left to test
 * @param p the share of samples from the model that would fit worse; NaN without degrees of freedom
 * @param persons how many people counted
 */
public record ItemFit(String item, double chiSquare, int degrees, double p, long persons) {
    /** How many people a cell must expect at least. */
    public static final double LEAST_EXPECTED = 1;

    /**
     * The fit of every item, in bank order, each among the items of its own dimension.
     *
     * @throws IllegalArgumentException if the table lacks an item of the bank or has an answer the item hasn't
     */
    public static List<ItemFit> of(ItemBank bank, Responses responses) {
        Residuals.columns(bank, responses);
        List<ItemFit> fits = new ArrayList<>();
        for (Item item : bank.items()) {
            SummedScores scores = new SummedScores(bank.dimension(item.dimension()), responses);
            fits.add(scores.fit(item));
        }
        return fits;
    }
}
