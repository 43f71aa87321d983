package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.securebase.vault.OpenVault;

/**
 * A room that keeps something of a visitor's when they make an account. Called once, right after the sign-up is
 * complete. Implementations are safe to share between threads.
 */
public interface Arriving {
    void arrived(HttpServletRequest request, HttpServletResponse response, OpenVault vault);
}
