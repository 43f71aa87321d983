package org.securebase.communication;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.securebase.coach.Coach;
import org.securebase.coach.Mark;
import org.securebase.coach.Relation;
import org.securebase.coach.text.Analysis;
import org.securebase.coach.text.Passage;
import org.securebase.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What to say of one part as it is written: first what goes wrong in this kind of part alone, such as a judgement where a
 * feeling belongs, then what the coach says of it as a sentence. Safe to share between threads.
 */
@Component
class PartHints {
    private static final int MOST = 2;

    private static final Pattern ABSOLUTE =
            starting(".*\\b(always|never|constantly|every( single)? time|all the time)");
    private static final Pattern THOUGHT = starting("(like|that|as if|as though|you|he|she|they)");
    private static final Pattern YOU = starting("(for )?(you|he|she|they|your)");
    private static final Pattern ORDER =
            starting("(you|just|listen|now|please (stop|don.?t))|.*\\b(right now|at once)$");
    private static final Pattern NOT = starting("(stop|don.?t|do not|never|not|quit)");
    /** Kinds of words in the dictionary: nouns, adjectives, and verbs in forms that "could we" does not go with. */
    private static final Pattern NAMING = Pattern.compile("NN.*|JJ.*|VB[DNGZ]");

    private static final Pattern AIMED =
            starting(".*\\b(punish|ruin|hurt you|make you|leave you|tell everyone|regret|be sorry)");
    private static final Pattern BUT = starting(".*\\b(but|although|however)");
    private static final Pattern BARGAIN = starting(".*\\b(if|unless|as long as|when) you");

    private final ObjectProvider<Coach> coach;
    private final List<Judgement> judgements;

    /** A word that passes for a feeling, and what may be felt beneath it. */
    private record Judgement(String word, Pattern said, String beneath) {
        static Judgement of(String word, List<String> beneath) {
            return new Judgement(word, starting(".*\\b" + word), String.join(", ", beneath));
        }
    }

    PartHints(ObjectProvider<Coach> coach, WordLists words) {
        this.coach = coach;
        this.judgements = words.feelings().judgements().entrySet().stream()
                .map(judgement -> Judgement.of(judgement.getKey(), judgement.getValue()))
                .toList();
    }

    private static Pattern starting(String words) {
        return Pattern.compile("(?:" + words + ")(?![\\p{L}\\p{N}]).*", CASE_INSENSITIVE);
    }

    /** @param clause as it stands in the sentence, without what the form says already */
    List<String> of(SayPart part, String clause, Relation to, Page page) {
        if (clause.isEmpty() || part == SayPart.SAID) {
            return List.of();
        }
        List<String> own = own(part, clause, page).toList();
        return own.isEmpty() ? fromCoach(part, clause, to) : own;
    }

    private List<String> fromCoach(SayPart part, String clause, Relation to) {
        return coach.getObject().read(part.framed(clause), to).marks().stream()
                .map(Mark::why)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private Stream<String> own(SayPart part, String clause, Page page) {
        return switch (part) {
            case FEEL ->
                Stream.concat(hint(THOUGHT, clause, "feel.thought", page), judgement(clause, page).stream())
                        .limit(1);
            case NEED -> hint(YOU, clause, "need.you", page);
            case ASK ->
                Stream.of(
                                hint(ORDER, clause, "ask.order", page),
                                hint(NOT, clause, "ask.not", page),
                                isNothingToDo(clause) ? Stream.of(page.say("say.hint.ask.do")) : Stream.<String>empty())
                        .flatMap(found -> found);
            case DO, THEN -> Stream.concat(hint(YOU, clause, "do.you", page), hint(AIMED, clause, "do.threat", page));
            case TRUE -> Stream.concat(hint(BUT, clause, "true.but", page), hint(ABSOLUTE, clause, "absolute", page));
            case MEND -> hint(BARGAIN, clause, "mend.if", page);
            case WHEN, HAPPENS, WISH -> hint(ABSOLUTE, clause, "absolute", page);
            case SAID -> Stream.empty();
        };
    }

    /** "Could we tired": it begins with a word that names or describes, and cannot be done. */
    private static boolean isNothingToDo(String clause) {
        return Passage.of(clause).sentences().stream()
                .limit(1)
                .map(sentence -> sentence.tokens().get(0).analyses())
                .anyMatch(kinds -> !kinds.isEmpty()
                        && kinds.stream()
                                .map(Analysis::tag)
                                .allMatch(tag -> NAMING.matcher(tag).matches()));
    }

    private static Stream<String> hint(Pattern pattern, String clause, String key, Page page) {
        return pattern.matcher(clause).matches() ? Stream.of(page.say("say.hint." + key)) : Stream.empty();
    }

    private Optional<String> judgement(String clause, Page page) {
        return judgements.stream()
                .filter(judgement -> judgement.said().matcher(clause).matches())
                .findFirst()
                .map(judgement -> page.say("say.hint.feel.judgement", judgement.word(), judgement.beneath()));
    }
}
