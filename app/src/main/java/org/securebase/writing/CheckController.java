package org.securebase.writing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securebase.coach.Coach;
import org.securebase.coach.Reading;
import org.securebase.coach.Relation;
import org.securebase.coach.text.Passage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * LanguageTool's HTTP API, version 2, over the coach: what its clients send is read and forgotten. A text never comes in an
 * address, so there is no GET for it.
 */
@RestController
class CheckController {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private final ObjectProvider<Coach> coach;
    private final Door door;
    private final MessageSource words;

    CheckController(ObjectProvider<Coach> coach, Door door, MessageSource words) {
        this.coach = coach;
        this.door = door;
        this.words = words;
    }

    @PostMapping(path = "/v2/check", produces = MediaType.APPLICATION_JSON_VALUE)
    Answer check(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String data,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String disabledRules,
            @RequestParam(defaultValue = "") String disabledCategories)
            throws NotTaken {
        AddOns.welcome(request, response);
        door.admit(request);
        Language asked = Language.asked(language);
        Prose prose = Document.of(text, data);
        Passage passage = Passage.of(prose.words());
        Reading reading = coach.getObject().read(passage, Relation.UNSAID);
        Set<String> unwanted = Stream.of(disabledRules, disabledCategories)
                .flatMap(COMMA::splitAsStream)
                .collect(Collectors.toSet());
        return Answer.of(
                asked, reading.english(), new Matches(prose, passage, reading, words).without(unwanted), version());
    }

    private static String version() {
        String version = CheckController.class.getPackage().getImplementationVersion();
        return version == null ? "" : version;
    }

    @RequestMapping(
            path = "/v2/languages",
            method = {RequestMethod.GET, RequestMethod.POST},
            produces = MediaType.APPLICATION_JSON_VALUE)
    List<Language> languages(HttpServletRequest request, HttpServletResponse response) {
        AddOns.welcome(request, response);
        return Language.ALL;
    }

    /** LanguageTool's own client asks for it by POST, with nothing in it. */
    @RequestMapping(
            path = "/v2/maxtextlength",
            method = {RequestMethod.GET, RequestMethod.POST},
            produces = MediaType.TEXT_PLAIN_VALUE)
    String longest(HttpServletRequest request, HttpServletResponse response) {
        AddOns.welcome(request, response);
        return String.valueOf(Document.LONGEST);
    }
}
