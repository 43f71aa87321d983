package org.securebase.coach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securebase.coach.Span;

class PassageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "I can't, don't, won't. # I ca n't , do n't , wo n't .",
                "was\u2019t it? You\u2019re late # was ' t it ? You \u2019re late",
                "the girls\u2019 room # the girls \u2019 room",
                "a well-known co-parent - no # a well-known co-parent - no",
                "see https://x.y/z?q=1, or www.foo.com. # see https://x.y/z?q=1 , or www.foo.com .",
                "write to a.b@c.org please # write to a.b@c.org please",
                "o'clock rock'n'roll # o'clock rock ' n ' roll",
                "lol\uD83D\uDE02\uD83D\uDE02ok # lol \uD83D\uDE02 \uD83D\uDE02 ok",
                "it cost \u00A320 at 10:30 # it cost \u00A320 at 10 : 30",
                "x_y AND/OR wait... # x _ y AND / OR wait . . ."
            })
    void cutsWordsWhereLanguageToolDoes(String text, String words) {
        assertThat(words(text, Token::surface)).isEqualTo(words.replace("was ' t", "was \u2019 t"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "u NEVER listen # you never listen",
                "I dont care and i cant # i do n't care and i ca n't",
                "I did'nt, I would'n't # i did n't , i would n't",
                "Im done, youre late # i 'm done , you 're late",
                "ur always late # you 're always late",
                "ur mum rang # your mum rang",
                "your so rude # you 're so rude",
                "your mum rang # your mum rang",
                "soooo sorry, reallly # so sorry , really",
                "alwayz alwayss neeever # always always never",
                "pls stop # please stop",
                "gonna dunno # going to do n't know",
                "its always me, its tail # it 's always me , its tail",
                "id love that, your id # i 'd love that , your id",
                "You\u2019re \u201Cfine\u201D # you 're \" fine \"",
                "all cool, still sleepy # all cool , still sleepy"
            })
    void givesEachWordTheFormOfTheDictionary(String text, String forms) {
        assertThat(words(text, Token::form)).isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "You came. I left! Why? # You came.|I left!|Why?",
                "ok so i waited... and you never came # ok so i waited... and you never came",
                "no.You did # no.|You did",
                "see you at 5 p.m. tomorrow # see you at 5 p.m. tomorrow",
                "Mr. Smith said e.g. this # Mr. Smith said e.g. this",
                "lol \uD83D\uDE02\uD83D\uDE02 you always do this \uD83D\uDE02 ok # lol \uD83D\uDE02\uD83D\uDE02|you always do this \uD83D\uDE02|ok",
                "\"You never call.\" she said. # \"You never call.\" she said.",
                "What?! No way!!! # What?!|No way!!!",
                "fine. you win. bye xx # fine.|you win.|bye xx",
                "pay 10.30 for it # pay 10.30 for it"
            })
    void gathersSentencesTheWayPeopleChat(String text, String sentences) {
        assertThat(sentences(text)).containsExactly(sentences.split("\\|"));
    }

    @Test
    void endsASentenceWithTheLine() {
        assertThat(sentences("im done\nbye\r\nxx")).containsExactly("im done", "bye", "xx");
    }

    @Test
    void knowsWhatAWordCanBe() {
        Token called = Passage.of("called").sentences().get(0).tokens().get(0);
        assertThat(called.lemmas()).contains("call");
        assertThat(called.canBe("VBD")).isTrue();
        assertThat(called.canBe("PRP")).isFalse();
        assertThat(Passage.of("don't").sentences().get(0).tokens().get(1).lemmas())
                .containsExactly("not");
    }

    @Test
    void findsWhatIsQuoted() {
        String text = "She said \"you never call\" and \u2018you lie\u2019 but that's it";
        List<Span> quotations = Passage.of(text).quotations();
        assertThat(quotations.stream().map(span -> span.of(text)))
                .containsExactly("\"you never call\"", "\u2018you lie\u2019");
        assertThat(Passage.of(text).isQuoted(new Span(10, 13))).isTrue();
        assertThat(Passage.of(text).isQuoted(new Span(0, 3))).isFalse();
    }

    private static List<String> sentences(String text) {
        return Passage.of(text).sentences().stream()
                .map(sentence -> sentence.span().of(text))
                .toList();
    }

    private static String words(String text, java.util.function.Function<Token, String> word) {
        return Passage.of(text).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(word)
                .collect(Collectors.joining(" "));
    }
}
