package org.securebase.assessment;

import org.securebase.web.Page;

/**
 * The person that a sheet is about, as pages call them.
 *
 * @param relation what they are to the one who answers
 * @param nickname as typed, empty if none
 */
public record Someone(Relation relation, String nickname) {
    static Someone of(Sheet sheet) {
        return new Someone(sheet.relation(), sheet.nickname());
    }

    /** The nickname, or else the relation: "Sam" or "your partner". */
    public String called(Page page) {
        return nickname.isEmpty() ? page.say("assessment.relation." + relation.key()) : nickname;
    }

    /** Both: "Sam, your partner", or the relation alone. */
    public String introduced(Page page) {
        String relationWords = page.say("assessment.relation." + relation.key());
        return nickname.isEmpty() ? relationWords : page.say("assessment.introduced", nickname, relationWords);
    }
}
