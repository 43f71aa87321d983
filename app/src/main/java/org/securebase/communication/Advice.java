package org.securebase.communication;

/**
 * What to keep in mind with one kind of recipient.
 *
 * @param fair what is fair to ask of them
 * @param careful what tends to go wrong
 * @param begin one way to begin
 */
public record Advice(String fair, String careful, String begin) {}
