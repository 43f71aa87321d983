package org.securebase.session;

/**
 * That the person at the keyboard has just shown that it is them. A controller that takes one as an argument, beside its
 * {@link org.securebase.vault.OpenVault}, is only reached with it; whoever has none is asked for it first, and what they
 * typed is kept. Belongs to one request.
 */
public final class Proof {
    Proof() {}
}
