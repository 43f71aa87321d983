package org.securebase.people;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;

/**
 * What a room puts on a page of this one.
 *
 * @param template name of a JTE template, such as {@code trail/person}
 * @param model the arguments of the template
 */
public record Part(String template, Map<String, Object> model) {
    public Part {
        model = Map.copyOf(model);
    }

    Content on(TemplateEngine templates) {
        return output -> templates.render(template + ".jte", model, output);
    }
}
