package org.securebase.vault;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A kind of record: the Java record that it is, the version of its form, where it is filed, and how it reads. One line
 * makes one:
 *
 * <pre>{@code
 * static final Kind<Person> PERSON = Kind.of("person", Person.class).readable(Person::markdown);
 * }</pre>
 *
 * <p>A form that changes gets a next version with the upgrade from the one before; what was stored in an earlier form is
 * upgraded whenever it is read, and stored in the newest when it is next written. Kinds are made known through
 * {@link PersonalData}. Immutable and safe to share between threads.
 */
public final class Kind<T> {

    private final String name;
    private final Class<T> type;
    private final List<UnaryOperator<ObjectNode>> upgrades;
    private final @Nullable Function<T, LocalDate> day;
    private final @Nullable Function<T, String> markdown;
    private final boolean ofTheAccount;

    private Kind(
            String name,
            Class<T> type,
            List<UnaryOperator<ObjectNode>> upgrades,
            @Nullable Function<T, LocalDate> day,
            @Nullable Function<T, String> markdown,
            boolean ofTheAccount) {
        this.name = name;
        this.type = type;
        this.upgrades = List.copyOf(upgrades);
        this.day = day;
        this.markdown = markdown;
        this.ofTheAccount = ofTheAccount;
    }

    /**
     * A kind at version 1 of its form, whose records all lie in one drawer.
     *
     * @param name lower-case letters and hyphens, unlike that of any other kind, and never changed
     * @throws IllegalArgumentException if the name has other characters
     */
    public static <T extends Record> Kind<T> of(String name, Class<T> type) {
        if (!name.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("a kind's name has lower-case letters and hyphens, not " + name);
        }
        return new Kind<>(name, type, List.of(), null, null, false);
    }

    /** The same kind filed by month, so that the newest month is read without touching the rest. */
    public Kind<T> filedBy(Function<T, LocalDate> dayOfRecord) {
        return new Kind<>(name, type, upgrades, dayOfRecord, markdown, ofTheAccount);
    }

    /** The same kind with words for a person who opens an export without us. */
    public Kind<T> readable(Function<T, String> asMarkdown) {
        return new Kind<>(name, type, upgrades, day, asMarkdown, ofTheAccount);
    }

    /**
     * The same kind for what means something in this account alone, such as what a PIN is checked against or the name of
     * a device: erased with the rest, and neither taken out nor brought in.
     */
    public Kind<T> ofTheAccount() {
        return new Kind<>(name, type, upgrades, day, markdown, true);
    }

    /** The same kind with one more version of its form, and how to make that of the one before. */
    public Kind<T> nextVersion(UnaryOperator<ObjectNode> upgrade) {
        List<UnaryOperator<ObjectNode>> more = new ArrayList<>(upgrades);
        more.add(upgrade);
        return new Kind<>(name, type, more, day, markdown, ofTheAccount);
    }

    public String name() {
        return name;
    }

    public Class<T> type() {
        return type;
    }

    /** The newest version of the form, from 1. */
    public int version() {
        return upgrades.size() + 1;
    }

    /** Whether it means something in this account alone, and so is neither taken out nor brought in. */
    public boolean isOfTheAccount() {
        return ofTheAccount;
    }

    /** What a person reads in an export; empty if the kind has no words of its own. */
    public Optional<String> markdown(T value) {
        return Optional.ofNullable(markdown).map(words -> words.apply(value));
    }

    Optional<YearMonth> month(T value) {
        return Optional.ofNullable(day).map(of -> YearMonth.from(of.apply(value)));
    }

    /** @param version of the form that this was stored in, from 1 to {@link #version} */
    ObjectNode upgraded(ObjectNode stored, int version) {
        ObjectNode newest = stored;
        for (UnaryOperator<ObjectNode> upgrade : upgrades.subList(version - 1, upgrades.size())) {
            newest = upgrade.apply(newest);
        }
        return newest;
    }

    @Override
    public String toString() {
        return name;
    }
}
