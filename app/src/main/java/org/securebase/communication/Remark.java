package org.securebase.communication;

import java.util.Optional;

/**
 * What may land hard, in words.
 *
 * @param sign the letter of the mark
 * @param quote the stretch itself, shortened if it is long
 * @param label what it is, such as "threat"
 * @param why one sentence
 * @param rests what that rests on
 * @param suggestion another way to say it, if there is one
 */
public record Remark(
        String sign, String quote, String label, String why, String rests, Optional<Suggestion> suggestion) {}
