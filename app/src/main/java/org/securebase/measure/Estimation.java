package org.securebase.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.securebase.psychometrics.calibration.Calibrated;
import org.securebase.psychometrics.calibration.Calibration;
import org.securebase.psychometrics.calibration.Progress;
import org.securebase.psychometrics.calibration.Responses;

/** Calibrates dimensions together or one after the other, and tells how it goes. */
final class Estimation {
    private static final long NANOS_BETWEEN_LINES = 500_000_000;

    private final Calibration calibration;
    private final boolean together;
    private final Consumer<String> note;
    private long lastLine = System.nanoTime() - NANOS_BETWEEN_LINES;

    Estimation(Calibration calibration, boolean together, Consumer<String> note) {
        this.calibration = calibration;
        this.together = together;
        this.note = note;
    }

    /** One result for all dimensions together, or one for each. */
    List<Calibrated> of(Responses responses, Map<String, List<String>> items) throws BadData {
        List<Calibrated> results = new ArrayList<>();
        if (together) {
            results.add(calibrate(String.join(" and ", items.keySet()), responses, items));
        } else {
            for (Map.Entry<String, List<String>> dimension : items.entrySet()) {
                results.add(calibrate(dimension.getKey(), responses, Map.of(dimension.getKey(), dimension.getValue())));
            }
        }
        return results;
    }

    private Calibrated calibrate(String name, Responses responses, Map<String, List<String>> items) throws BadData {
        Map<String, String> dimensionOf = new HashMap<>();
        List<String> ids = new ArrayList<>();
        items.forEach((dimension, own) -> own.forEach(id -> {
            ids.add(id);
            dimensionOf.put(id, dimension);
        }));
        try {
            Calibrated result = calibration
                    .telling(progress -> tell(name, progress))
                    .calibrate(responses.select(ids), id -> Objects.requireNonNull(dimensionOf.get(id)));
            result.notices().forEach(notice -> note.accept("Note: " + notice));
            requireRightKeys(result);
            return result;
        } catch (IllegalArgumentException e) {
            throw new BadData("cannot calibrate " + name + ": " + e.getMessage(), e);
        }
    }

    private boolean tell(String name, Progress progress) {
        long now = System.nanoTime();
        if (now - lastLine >= NANOS_BETWEEN_LINES) {
            lastLine = now;
            note.accept(String.format(
                    Locale.ROOT,
                    "%s: round %d, log-likelihood %.6f",
                    name,
                    progress.iteration(),
                    progress.logLikelihood()));
        }
        return true;
    }

    private static void requireRightKeys(Calibrated result) throws BadData {
        if (!result.wronglyKeyed().isEmpty()) {
            throw new BadData("these items run against the others: " + Notes.listed(result.wronglyKeyed())
                    + "; turn them round with --reverse, or leave them out");
        }
    }
}
