package org.securebase.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.securebase.psychometrics.Item;
import org.securebase.psychometrics.ItemBank;

/** What is worth knowing about how a bank and a table of answers go together. */
final class Notes {
    private Notes() {}

    static List<String> onColumns(AnswerFile answers, ItemBank bank) {
        List<String> notes = new ArrayList<>();
        if (!answers.ignored().isEmpty()) {
            notes.add("Note: ignored columns that are not in the bank: " + listed(answers.ignored()));
        }
        Set<String> used = new HashSet<>(answers.items());
        List<String> absent = bank.items().stream()
                .map(Item::id)
                .filter(id -> !used.contains(id))
                .toList();
        if (!absent.isEmpty()) {
            notes.add("Note: no answers to these items of the bank: " + listed(absent));
        }
        return notes;
    }

    static String listed(List<String> names) {
        return String.join(", ", names.stream().map(Notes::plain).toList());
    }

    private static String plain(String name) {
        return name.isEmpty() ? "(no name)" : name.replaceAll("\\p{Cntrl}", "?");
    }
}
