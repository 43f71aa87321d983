package org.securebase.trail;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.securebase.assessment.Dimension;
import org.securebase.assessment.Instrument;
import org.securebase.assessment.Reading;
import org.securebase.people.Person;
import org.securebase.psychometrics.change.Occasion;
import org.securebase.vault.Kept;

/**
 * All kept sittings about one person, earliest first. Belongs to one request.
 *
 * @param person who they are about
 * @param all of them, the unreadable ones too
 */
record History(Kept<Person> person, List<Sat> all) {

    static History of(Kept<Person> person, List<Kept<SittingResult>> results, Instrument instrument) {
        List<SittingResult> own = results.stream()
                .map(Kept::value)
                .filter(result -> result.person().equals(person.id().toString()))
                .toList();
        return new History(
                person,
                IntStream.range(0, own.size())
                        .mapToObj(index -> sat(index + 1, own.get(index), person.value(), instrument))
                        .toList());
    }

    private static Sat sat(int number, SittingResult result, Person person, Instrument instrument) {
        return new Sat(number, result.day(), Reading.of(result.sheet(person.someone(), instrument), instrument));
    }

    List<Sat> readable() {
        return all.stream().filter(Sat::readable).toList();
    }

    Optional<Sat> newest() {
        List<Sat> readable = readable();
        return readable.isEmpty() ? Optional.empty() : Optional.of(readable.get(readable.size() - 1));
    }

    List<Occasion> occasions(Dimension dimension) {
        return readable().stream().map(sat -> sat.occasion(dimension)).toList();
    }
}
