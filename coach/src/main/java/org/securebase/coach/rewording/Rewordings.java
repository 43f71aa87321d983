package org.securebase.coach.rewording;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securebase.coach.Evidence;
import org.securebase.coach.Mark;
import org.securebase.coach.Problem;
import org.securebase.coach.Relation;
import org.securebase.coach.Rewording;
import org.securebase.coach.Rewording.Slot;
import org.securebase.coach.Span;
import org.securebase.coach.text.Passage;
import org.securebase.coach.text.Sentence;
import org.securebase.coach.text.Token;
import org.securebase.coach.text.WordLists;

/** Makes of a marked stretch a sentence with gaps. Whether it may be offered is for the coach to say. */
public final class Rewordings {
    private static final Set<Relation> DISTANT = Set.of(
            Relation.COLLEAGUE,
            Relation.NEIGHBOUR,
            Relation.FLATMATE,
            Relation.IN_LAW,
            Relation.EX,
            Relation.CO_PARENT);

    /** From what chance on the name of a mark says what was meant. Chosen by rated wordings, see docs/coach/measured.md. */
    private static final double MEANT = .8;

    private static final int FEWEST_WORDS = 3;

    private static final WordLists LISTS = WordLists.read(Rewordings.class, "own-words.properties");
    private static final Set<String> JOINTS = LISTS.get("joints");
    private static final Set<String> BOUND = LISTS.get("bound");

    private final Templates templates;
    private final Set<String> plain;

    private Rewordings(Templates templates) {
        this.templates = templates;
        this.plain = templates
                .plain()
                .flatMap(template -> Stream.of(template, distant(template)))
                .flatMap(template -> Stream.of(template, template.inside()))
                .map(Template::text)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Template distant(Template template) {
        return template.suggesting(Slot.FEELING, templates.distantFeeling());
    }

    /** @param ofRules the sentences that rules bring, by the id of the rule */
    public static Rewordings english(Map<String, String> ofRules) {
        return new Rewordings(Templates.english(ofRules));
    }

    /**
     * In place of its sentence, or of the rest of it from where the mark begins a clause of its own; empty where it is not
     * clear enough what was meant.
     */
    public Optional<Rewording> of(Mark mark, Passage passage, Relation relation) {
        return passage.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(mark.span()))
                .findFirst()
                .filter(sentence -> isMeant(mark, sentence))
                .map(sentence -> reworded(mark, sentence, relation));
    }

    /** What has no name, or an uncertain one, may have meant anything; so may a word or two. */
    private static boolean isMeant(Mark mark, Sentence sentence) {
        boolean certain = !(mark.evidence() instanceof Evidence.ByModel model) || model.probability() >= MEANT;
        long words = sentence.tokens().stream().filter(Token::isWord).count();
        return mark.problem() != Problem.MAY_LAND_HARD && certain && words >= FEWEST_WORDS;
    }

    private Rewording reworded(Mark mark, Sentence sentence, Relation relation) {
        int from = place(sentence, mark.span().start());
        int to = place(sentence, mark.span().end());
        Template template = filled(mark, sentence, from, to, relation);
        // an "or else" hangs on what comes before it
        boolean inside = from > 0 && mark.problem() != Problem.THREAT && isClause(sentence, from);
        Span span = new Span(
                sentence.tokens().get(inside ? from : 0).start(),
                sentence.span().end());
        return new Rewording(span, (inside ? template.inside() : template).parts());
    }

    /** After a comma or an "and", as long as what stands before does not hang on what follows. */
    private static boolean isClause(Sentence sentence, int from) {
        return JOINTS.contains(sentence.form(from - 1))
                && !BOUND.contains(sentence.form(from))
                && !BOUND.contains(sentence.form(0));
    }

    private static int place(Sentence sentence, int offset) {
        int place = 0;
        while (place + 1 < sentence.size() && sentence.tokens().get(place).end() <= offset) {
            place++;
        }
        return place;
    }

    private Template filled(Mark mark, Sentence sentence, int from, int to, Relation relation) {
        Problem problem = mark.problem();
        Slot slot = problem == Problem.DEMAND ? Slot.REQUEST : Slot.EVENT;
        String own = own(problem, sentence, from, to);
        Template template = Optional.of(own)
                .filter(words -> !words.isEmpty())
                .flatMap(words -> templates.own(problem, isPast(words)))
                .map(form -> form.filled(slot, own))
                .orElseGet(() -> templates.plain(mark));
        return DISTANT.contains(relation) ? distant(template) : template;
    }

    private static String own(Problem problem, Sentence sentence, int from, int to) {
        if (problem == Problem.DEMAND) {
            return OwnRequest.of(sentence, from, to);
        }
        String act = problem == Problem.MIND_READING ? OwnAct.of(sentence, from, to) : "";
        return act.isEmpty() ? OwnEvent.of(sentence, from, to) : act;
    }

    /** Whether a sentence is all ours, with no word of the writer's in it. */
    public boolean isPlain(String sentence) {
        return plain.contains(sentence);
    }

    /** "When you haven't rung, I feel" is of now. */
    private static boolean isPast(String own) {
        return !own.startsWith("you haven't ")
                && Passage.of(own).sentences().stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .anyMatch(token -> token.canBe("VBD") && !token.canBe("VBP"));
    }
}
