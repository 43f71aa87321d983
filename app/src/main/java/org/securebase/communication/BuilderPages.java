package org.securebase.communication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.securebase.coach.Coach;
import org.securebase.coach.Reading;
import org.securebase.vault.OpenVault;
import org.securebase.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the pages of the builders. Safe to share between threads. */
@Component
class BuilderPages {
    private final Addressees addressees;
    private final ObjectProvider<Coach> coach;
    private final PartHints hints;
    private final WordLists words;

    BuilderPages(Addressees addressees, ObjectProvider<Coach> coach, PartHints hints, WordLists words) {
        this.addressees = addressees;
        this.coach = coach;
        this.hints = hints;
        this.words = words;
    }

    Addressee to(BuilderForm form, Optional<OpenVault> vault, Page page) {
        return addressees.chosen(form.to(), vault, page);
    }

    /** @param asked whether it is to be put together, so that what is missing must be said */
    BuilderPage of(BuilderForm form, boolean asked, Optional<OpenVault> vault, Page page) {
        Addressee to = to(form, vault, page);
        List<String> concerns = InWords.concerns(read(form, to));
        return new BuilderPage(
                form.builder(),
                addressees.people(vault, page),
                addressees.others(page),
                to,
                form.builder().parts().stream()
                        .map(part -> line(form, part, asked, concerns.isEmpty(), to, page))
                        .toList(),
                form.firmness(),
                concerns,
                form.isWhole() && concerns.isEmpty() ? text(form, page) : "",
                vault.isPresent(),
                form.statement(),
                form.revision(),
                false);
    }

    /** All of it at once, since help comes first whichever part calls for it. */
    private Reading read(BuilderForm form, Addressee to) {
        String all = form.builder().parts().stream()
                .filter(part -> !form.isTooLong(part) && !form.clause(part).isEmpty())
                .map(part -> part.framed(form.clause(part)))
                .collect(Collectors.joining("\n"));
        return coach.getObject().read(all, to.recipient().relation());
    }

    private PartLine line(BuilderForm form, SayPart part, boolean asked, boolean coached, Addressee to, Page page) {
        List<String> said = coached && !form.isTooLong(part)
                ? hints.of(part, form.clause(part), to.recipient().relation(), page)
                : List.of();
        return new PartLine(part, form.typed(part), problem(form, part, asked, page), said, words(part));
    }

    private static String problem(BuilderForm form, SayPart part, boolean asked, Page page) {
        if (form.isTooLong(part)) {
            return page.say("say.part.long", page.say("say.part." + part.key()), SayPart.LIMIT);
        }
        return asked && form.isMissing(part) ? page.say("say.part." + part.key() + ".missing") : "";
    }

    private List<WordGroup> words(SayPart part) {
        return switch (part) {
            case FEEL -> words.feelings().groups();
            case NEED -> words.needs();
            default -> List.of();
        };
    }

    private static String text(BuilderForm form, Page page) {
        return form.builder().text(form.clauses(), form.firmness(), page);
    }
}
