package org.securebase.coach.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securebase.coach.Relation;
import org.securebase.coach.text.Passage;

/** What each part of the language of patterns means. */
class PatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<token>you</token><token>lie</token> # You lie. I said you lie # You lie|you lie",
                "<token regexp='yes'>a|an</token><token regexp='yes'>li.*</token> # a lie and an apple and a lion # a lie|a lion",
                "<token inflected='yes'>lie</token> # lying lied liar lies # lying|lied|lies",
                "<token inflected='yes' regexp='yes'>go|be</token> # they went and were gone # went|were|gone",
                "<token postag='VBD'/> # you called her # called",
                "<token postag='VB.*' postag_regexp='yes'>call</token> # call the called # call",
                "<token>you</token><token postag='VBD' negate_pos='yes'/> # you went you happy # you happy",
                "<token>you</token><token negate='yes'>know</token> # you know you lie # you lie",
                "<token>you</token><token min='0'>really</token><token>lie</token> # you lie you really lie # you lie|you really lie",
                "<token>so</token><token min='1' max='2'>very</token><token>bad</token> # so bad so very bad so very very bad so very very very bad # so very bad|so very very bad",
                "<token>a</token><token max='-1'>b</token> # a b b b # a b b b",
                "<token skip='2'>you</token><token>bad</token> # you so very bad # you so very bad",
                "<token skip='1'>you</token><token>bad</token> # you so very bad #",
                "<token skip='-1'>you<exception scope='next'>not</exception></token><token>bad</token> # you are so bad you are not so bad # you are so bad",
                "<token>bad<exception scope='previous'>not</exception></token> # bad not bad # bad",
                "<token regexp='yes'>b.*<exception>bed</exception></token> # bad bed bid # bad|bid",
                "<token>you</token><marker><token>are</token><token>bad</token></marker> # you are bad # are bad",
                "<or><token>good</token><token>bad</token></or><token>dog</token> # good dog bad dog dog # good dog|bad dog",
                "<and><token postag='NN'/><token regexp='yes'>d.*</token></and> # dog do cat # dog",
                "<token postag='SENT_START'/><token>stop</token> # stop it. please stop. Stop # stop|Stop",
                "<token>stop</token><token postag='SENT_END'/> # stop that. Stop! # Stop!",
                "<token case_sensitive='yes'>STOP</token> # stop STOP # STOP",
                "<token>do</token><token>n't</token> # I dont and don\u2019t # dont|don\u2019t",
                "<token>you</token><token>'re</token><token>late</token> # ur late, YOU\u2019RE LATE, youre late # ur late|YOU\u2019RE LATE|youre late"
            })
    void finds(String tokens, String text, String found) {
        assertThat(found("<pattern>" + tokens + "</pattern>", text)).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<antipattern><token>you</token><token>never</token><token>know</token></antipattern> # you never know, you never call # you never",
                "<antipattern><token>no</token></antipattern> # you never # you never"
            })
    void leavesOutWhatAnAntipatternCovers(String antipattern, String text, String found) {
        assertThat(found(antipattern + "<pattern><token>you</token><token>never</token></pattern>", text))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"partner, 1", "co-parent, 1", "friend, 0"})
    void asksWhomAMessageIsTo(String relation, int hits) {
        RuleBook book = book("relation='partner, co-parent'", "<pattern><token>you</token></pattern>");
        assertThat(book.hits(Passage.of("you"), Relation.tagged(relation).orElseThrow()))
                .hasSize(hits);
    }

    private static String found(String pattern, String text) {
        return book("", pattern).hits(Passage.of(text), Relation.SOMEONE).stream()
                .map(hit -> hit.span().of(text))
                .collect(Collectors.joining("|"));
    }

    private static RuleBook book(String attributes, String pattern) {
        String file = "<rules><category id='C' label='absolute' " + attributes + "><rule id='R'>" + pattern
                + "<message>m</message></rule></category></rules>";
        List<Rule> rules = RuleReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        return RuleBook.of(rules);
    }
}
