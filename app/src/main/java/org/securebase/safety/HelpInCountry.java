package org.securebase.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The help lines of one country.
 *
 * @param code ISO 3166 alpha-2, or EU and INTL for what is left
 * @param emergency the number to dial in danger
 */
public record HelpInCountry(String code, String name, String emergency, Optional<String> note, List<HelpLine> lines) {

    public HelpInCountry {
        lines = List.copyOf(lines);
    }

    public List<HelpLine> trustedOn(LocalDate day) {
        return lines.stream().filter(line -> line.isTrustedOn(day)).toList();
    }

    public boolean hidesSomeOn(LocalDate day) {
        return trustedOn(day).size() < lines.size();
    }
}
