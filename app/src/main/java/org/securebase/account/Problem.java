package org.securebase.account;

import java.util.List;
import org.securebase.web.Page;

/**
 * What is to be mended in a form.
 *
 * @param field id of the field on the page; empty if it is about the whole
 * @param key of the words
 * @param arguments of the words
 */
public record Problem(String field, String key, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    static Problem at(String field, String key, Object... arguments) {
        return new Problem(field, key, List.of(arguments));
    }

    public String say(Page page) {
        return page.say(key, arguments.toArray());
    }
}
