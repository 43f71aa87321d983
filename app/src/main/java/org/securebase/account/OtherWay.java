package org.securebase.account;

import java.util.Set;
import org.securebase.session.NotYet.First;

/**
 * A way to show who one is that another room offers beside the passphrase: a link on the pages that ask, or a button
 * where something typed is carried along. A room declares it as a bean.
 *
 * @param firsts the pages that offer it
 * @param path that it leads to; gets {@code to}, where the person was going, or is posted all that {@link Onward}
 *     carries
 * @param words key of what the link says
 */
public record OtherWay(Set<First> firsts, String path, String words) {

    public OtherWay {
        firsts = Set.copyOf(firsts);
    }
}
