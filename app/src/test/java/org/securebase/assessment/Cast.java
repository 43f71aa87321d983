package org.securebase.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.DoubleSupplier;
import java.util.function.ToIntFunction;
import org.securebase.people.Relation;
import org.securebase.psychometrics.Item;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** People who have answered everything about somebody, each in their own way. */
public final class Cast {
    public static final Instrument INSTRUMENT = instrument();

    /** Steady with her mother. */
    static final Sheet STEADY = answering(Relation.MOTHER, "", -1.3, -1.3);

    /** Near the line between worry and ease with a partner. */
    static final Sheet NEAR_THE_LINE = answering(Relation.PARTNER, "Sam", .35, -1.2);

    static final Sheet WORRIED = answering(Relation.FRIEND, "Noor", 1.6, -1.2);
    static final Sheet DISTANT = answering(Relation.FATHER, "", -1.2, 1.7);
    static final Sheet TORN = answering(Relation.SIBLING, "Bartholomew-Alexander of the Long Name", 1.6, 1.6);
    static final Sheet IN_THE_MIDDLE = answering(Relation.OTHER, "", .05, .05);
    static final Sheet ALL_FIVES = filled(Relation.CHILD, "Kit", statement -> Answer.HIGHEST);
    static final Sheet ALL_SKIPPED = filled(Relation.MOTHER, "", statement -> Answer.SKIPPED);
    static final Sheet ONLY_WORRY_ANSWERED = filled(
            Relation.MOTHER,
            "",
            statement -> statement.dimension() == Dimension.ANXIETY ? typical(statement, 1) : Answer.SKIPPED);
    static final Sheet UNFINISHED = Sheet.about(Relation.FRIEND, "Ana", 3);

    private Cast() {}

    private static Instrument instrument() {
        try {
            return InstrumentFile.read();
        } catch (IOException reason) {
            throw new UncheckedIOException(reason);
        }
    }

    /** Somebody who gives the answer that the model expects at these scores. */
    public static Sheet answering(Relation relation, String nickname, double anxiety, double avoidance) {
        return answering(INSTRUMENT, relation, nickname, anxiety, avoidance);
    }

    /** The same at a sitting of this kind. */
    public static Sheet answering(
            Instrument instrument, Relation relation, String nickname, double anxiety, double avoidance) {
        return filled(
                instrument,
                relation,
                nickname,
                statement -> typical(statement, statement.dimension() == Dimension.ANXIETY ? anxiety : avoidance));
    }

    static int typical(Statement statement, double theta) {
        Item item = statement.candidate().item();
        int category = (int) Math.round(item.expected(theta));
        return statement.reversed() ? Answer.HIGHEST - category : Answer.LOWEST + category;
    }

    static Sheet filled(Relation relation, String nickname, ToIntFunction<Statement> answers) {
        return filled(INSTRUMENT, relation, nickname, answers);
    }

    private static Sheet filled(
            Instrument instrument, Relation relation, String nickname, ToIntFunction<Statement> answers) {
        Sheet sheet = Sheet.about(relation, nickname, 7);
        for (OptionalInt next = sheet.shown(instrument); next.isPresent(); next = sheet.shown(instrument)) {
            int position = next.getAsInt();
            sheet = sheet.answer(instrument, new Answer(position, answers.applyAsInt(instrument.statement(position))));
        }
        return sheet;
    }

    static Reading reading(Sheet sheet) {
        return Reading.of(sheet, INSTRUMENT);
    }

    static Sheets sheets(List<Sheet> all, int current) {
        Instant now = Instant.now();
        return new Sheets(now, now, Sheets.NOT_KEPT, all, current);
    }

    /** Somebody who gave the same tick throughout, which cannot be read. */
    public static Sheet unreadable(Relation relation, String nickname) {
        return filled(relation, nickname, statement -> Answer.HIGHEST);
    }

    /**
     * Somebody of these scores who answers as the model says, by chance.
     *
     * @param chance 0 to 1, anew for each answer
     */
    public static Sheet byChance(Instrument instrument, double anxiety, double avoidance, DoubleSupplier chance) {
        return filled(instrument, Relation.FRIEND, "", statement -> {
            Item item = statement.candidate().item();
            double theta = statement.dimension() == Dimension.ANXIETY ? anxiety : avoidance;
            double point = chance.getAsDouble();
            int category = 0;
            while (category + 1 < item.categories() && item.probabilityAtLeast(category + 1, theta) > point) {
                category++;
            }
            return statement.reversed() ? Answer.HIGHEST - category : Answer.LOWEST + category;
        });
    }

    /** Whether agreeing with the statement of this id means less of its dimension. */
    public static boolean isReversed(String statement) {
        return INSTRUMENT
                .statement(INSTRUMENT.position(statement).orElseThrow())
                .reversed();
    }

    /** The cookie of a visitor with these sheets, the first one the current one. */
    public static String cookie(ApplicationContext server, Sheet... sheets) {
        return sealed(server, List.of(sheets), 0);
    }

    static String sealed(ApplicationContext server, List<Sheet> sheets, int current) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        server.getBean(SittingCookie.class).write(new MockHttpServletRequest(), response, sheets(sheets, current));
        return Objects.requireNonNull(response.getCookie(SittingCookie.NAME)).getValue();
    }

    /** The cookie of a visitor who has said whom it is about, and answered nothing yet. */
    public static String begun(ApplicationContext server, String nickname) {
        return sealed(server, List.of(Sheet.about(Relation.FRIEND, nickname, 3)), 0);
    }

    /** The cookie of one visitor with a result. */
    public static String onePerson(ApplicationContext server) {
        return sealed(server, List.of(NEAR_THE_LINE), 0);
    }

    /** The cookie of a visitor with as many results as fit. */
    public static String sixPeople(ApplicationContext server) {
        return sealed(server, List.of(NEAR_THE_LINE, STEADY, WORRIED, DISTANT, TORN, ALL_FIVES), 0);
    }

    /** The cookie of a visitor whose answers cannot be read. */
    public static String unreadable(ApplicationContext server) {
        return sealed(server, List.of(ALL_FIVES), 0);
    }

    /** The cookie of a visitor who skipped nearly everything. */
    public static String skipper(ApplicationContext server) {
        return sealed(server, List.of(ONLY_WORRY_ANSWERED), 0);
    }
}
