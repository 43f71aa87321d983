package org.securebase.assessment;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What was sent from the page of a statement. Whatever it holds, nothing that its sender did not see is lost by it.
 *
 * @param place as the page had it
 * @param item id of the statement that the page had shown
 * @param answer 1 to 5, or whatever was sent
 * @param action next, skip or back
 */
public record Reply(String place, String item, String answer, String action) {

    /** What comes of it. */
    public sealed interface Outcome {}

    /** A page from another tab, or from before a change: whatever is current is to be shown. */
    public record Elsewhere() implements Outcome {}

    /** Next was pressed without an answer, on the statement where this sheet stands. */
    public record NothingChosen(Sheet here) implements Outcome {}

    /** The sheet as it is now. */
    public record Onward(Sheet sheet) implements Outcome {}

    public Outcome to(Sheet sheet, Instrument instrument) {
        Optional<Sheet> standing = standing(sheet, instrument);
        if (standing.isEmpty()) {
            return new Elsewhere();
        }
        Sheet here = standing.get();
        if (action.equals("back")) {
            return new Onward(here.back());
        }
        Optional<Answer> given = given(here.shown(instrument).orElseThrow());
        return given.isEmpty() ? new NothingChosen(here) : new Onward(after(given.get(), here, sheet, instrument));
    }

    private Optional<Answer> given(int position) {
        return action.equals("skip")
                ? Optional.of(new Answer(position, Answer.SKIPPED))
                : Optional.of(answer)
                        .filter(text -> text.matches("[1-5]"))
                        .map(text -> new Answer(position, Integer.parseInt(text)));
    }

    /**
     * A page that lags behind may not drop answers that its reader did not see: it only leads back to its statement,
     * where the reader is told what a change does.
     */
    private static Sheet after(Answer given, Sheet here, Sheet current, Instrument instrument) {
        boolean lagging = here.at() != current.at();
        return lagging && here.wouldDrop(given) ? here : here.answer(instrument, given);
    }

    /** The sheet turned to the place that was answered, if the statement there is the one that the page had shown. */
    private Optional<Sheet> standing(Sheet sheet, Instrument instrument) {
        return number().flatMap(sheet::turnedTo).filter(turned -> {
            OptionalInt shown = turned.shown(instrument);
            return shown.isPresent() && instrument.idAt(shown.getAsInt()).equals(item);
        });
    }

    private Optional<Integer> number() {
        return place.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(place)) : Optional.empty();
    }
}
