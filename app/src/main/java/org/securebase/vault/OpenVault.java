package org.securebase.vault;

import java.util.List;
import java.util.Optional;

/**
 * Everything that one signed-in person can open, for the length of a request. A controller that takes one as an argument
 * is for members only: whoever is signed out is asked to sign in first. There is no other way to private records, so a
 * forgotten check opens nothing. Belongs to one request and its thread, and to nothing that outlives it.
 */
public final class OpenVault {

    private final HolderId holder;
    private final Space own;
    private final List<Space> spaces;

    OpenVault(HolderId holder, Space own, List<Space> spaces) {
        this.holder = holder;
        this.own = own;
        this.spaces = List.copyOf(spaces);
    }

    public HolderId holder() {
        return holder;
    }

    /** The person's own space, which nobody else can open. */
    public Space own() {
        return own;
    }

    /** Every space that the person is a member of, the own one first. */
    public List<Space> spaces() {
        return spaces;
    }

    /** A space that the person is a member of; empty for any other, whether it exists or not. */
    public Optional<Space> space(RandomId id) {
        return spaces.stream().filter(space -> space.id().equals(id)).findFirst();
    }
}
