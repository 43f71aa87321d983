package org.securebase.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PersonFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Example
    void aFilledFormMakesAPerson() {
        Person sam = typed("  Sam ", "former-partner", "2019-5", "sea")
                .person(Optional.empty())
                .orElseThrow();
        assertThat(sam.nickname()).isEqualTo("Sam");
        assertThat(sam.relation()).isEqualTo(Relation.FORMER_PARTNER);
        assertThat(sam.since().orElseThrow().inWords(Locale.UK)).isEqualTo("May 2019");
        assertThat(sam.colour()).isEqualTo(Colour.SEA);
        assertThat(PersonForm.of(sam, 3).since()).isEqualTo("2019-05");
    }

    @Example
    void aNameTurnsNoLetters() {
        assertThat(typed("\u202Eevil\u2066 Sam", "friend", "", "").nickname()).isEqualTo("evil Sam");
        assertThat(typed("\u0645\u0646\u0649", "friend", "", "").nickname()).isEqualTo("\u0645\u0646\u0649");
    }

    /** Nor does one that was kept before, or came from a file. */
    @Example
    void aKeptNameTurnsNoLetters() {
        Person sam =
                new Person("\u202Eevil Sam", Relation.FRIEND, Optional.empty(), Colour.values()[0], Optional.empty());
        assertThat(sam.nickname()).isEqualTo("evil Sam");
    }

    @Example
    void onlyTheRelationMustBeGiven() {
        assertThat(typed("", "mother", "", "").person(Optional.empty())).isPresent();
        assertThat(typed("", "", "", "").problems()).containsExactly(PersonForm.RELATION_MISSING);
    }

    @Example
    void keepsWhatMustBeMended() {
        String longName = "x".repeat(41);
        PersonForm form = typed(longName, "aunt", "next year", "pink");
        assertThat(form.problems())
                .containsExactly(PersonForm.NICKNAME_TOO_LONG, PersonForm.RELATION_MISSING, PersonForm.SINCE_UNREAD);
        assertThat(form.nickname()).isEqualTo(longName);
        assertThat(form.since()).isEqualTo("next year");
        assertThat(form.person(Optional.empty())).isEmpty();
    }

    @Example
    void fortyCharactersAreCountedAsAReaderWould() {
        assertThat(typed("🦊".repeat(40), "friend", "", "").problems()).isEmpty();
        assertThat(typed("🦊".repeat(41), "friend", "", "").problems()).isNotEmpty();
    }

    @Example
    void theFutureIsRefusedAndThisMonthIsNot() {
        assertThat(typed("", "child", "2026-11", "").problems()).isEmpty();
        assertThat(typed("", "child", "2026", "").problems()).isEmpty();
        assertThat(typed("", "child", "2026-12", "").problems()).containsExactly(PersonForm.SINCE_IN_FUTURE);
        assertThat(typed("", "child", "2027", "").problems()).containsExactly(PersonForm.SINCE_IN_FUTURE);
        for (String unread : new String[] {"1899", "19", "2019-13", "2019-0", "2019-05-01", "0000", "２０１９"}) {
            assertThat(typed("", "child", unread, "").problems()).as(unread).containsExactly(PersonForm.SINCE_UNREAD);
        }
    }

    @Property(tries = 300)
    void whatSinceReadsItWrites(
            @ForAll @IntRange(min = 1900, max = 2100) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        Since since = new Since(year, Optional.of(month));
        assertThat(Since.parse(since.typed())).contains(since);
        assertThat(Since.parse(String.valueOf(year))).contains(new Since(year, Optional.empty()));
    }

    @Property(tries = 1000)
    void nothingTypedBreaksIt(@ForAll String nickname, @ForAll String since) {
        PersonForm form = typed(nickname, "friend", since, nickname);
        form.person(Optional.empty())
                .ifPresent(person -> assertThat(person.nickname()).doesNotContain("\u0000"));
    }

    private static PersonForm typed(String nickname, String relation, String since, String colour) {
        return PersonForm.typed(nickname, relation, since, colour, 1, TODAY);
    }
}
