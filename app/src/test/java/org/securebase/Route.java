package org.securebase;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry of the {@link RouteMatrix}: one route, what is sent to it, and what each {@link Viewer} gets. Values in braces
 * are filled in from {@link RouteWorld#places}. Belongs to one thread while it is put together.
 */
final class Route {

    /** What the owner's browser carries of a visitor's answers. */
    enum Carried {
        NOTHING,
        /** A finished sheet. */
        ANSWERED,
        /** One that has just been begun. */
        BEGUN
    }

    /** @param to what the address begins with that it leads to, empty if nowhere */
    record Gets(int status, String to) {}

    private static final String SIGN_IN = "/sign-in";

    private final String method;
    private final String pattern;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Map<Viewer, Gets> gets = new EnumMap<>(Viewer.class);
    private Carried carried = Carried.NOTHING;
    private List<String> shown = List.of();
    private boolean shows;
    private boolean changes;
    private boolean leaves;

    private Route(String method, String pattern) {
        this.method = method;
        this.pattern = pattern;
    }

    static Route get(String pattern) {
        return new Route("GET", pattern);
    }

    static Route post(String pattern) {
        return new Route("POST", pattern);
    }

    /** One that takes every method. */
    static Route any(String pattern) {
        return new Route("ANY", pattern);
    }

    static Gets status(int status) {
        return new Gets(status, "");
    }

    static Gets to(String path) {
        return new Gets(302, path);
    }

    /** Everyone gets the same, and it says nothing of anybody. */
    Route forEveryone(Gets all) {
        Arrays.stream(Viewer.values()).forEach(viewer -> gets.put(viewer, all));
        return this;
    }

    /** Whoever is signed in gets this, each of their own; all others are asked to sign in. */
    Route forMembers(Gets members) {
        return forEveryone(method.equals("GET") ? to(SIGN_IN) : status(401))
                .but(Viewer.OWNER, members)
                .but(Viewer.OTHER, members);
    }

    /** The address or the form names a record of the owner's: for somebody else there is no such thing. */
    Route forItsOwner(Gets owner) {
        return forMembers(owner).but(Viewer.OTHER, status(404));
    }

    /** It is about what a browser carries, and who carries nothing gets something else. */
    Route forTheBrowser(Carried carrying, Gets browser, Gets others) {
        return forEveryone(others).but(Viewer.OWNER, browser).carrying(carrying);
    }

    Route but(Viewer viewer, Gets one) {
        gets.put(viewer, one);
        return this;
    }

    Route carrying(Carried what) {
        carried = what;
        return this;
    }

    Route sending(String name, String value) {
        fields.put(name, value);
        return this;
    }

    /** Another value for a variable of the address. */
    Route at(String variable, String value) {
        places.put(variable, value);
        return this;
    }

    /** The owner's answer has something private in it: one of the owner's words, or each of these. */
    Route showing(String... words) {
        shows = words.length == 0;
        shown = List.of(words);
        return this;
    }

    /** The owner's request changes the owner's records. */
    Route changing() {
        changes = true;
        return this;
    }

    /** It ends the session of whoever asks, a moment after the answer. */
    Route leaving() {
        leaves = true;
        return this;
    }

    String name() {
        return method + " " + pattern;
    }

    boolean posts() {
        return method.equals("POST");
    }

    String pattern() {
        return pattern;
    }

    Map<String, String> fields() {
        return fields;
    }

    Map<String, String> places() {
        return places;
    }

    Carried carried() {
        return carried;
    }

    Gets gets(Viewer viewer) {
        return gets.getOrDefault(viewer, status(0));
    }

    List<String> shown() {
        return shown;
    }

    boolean shows() {
        return shows;
    }

    boolean isPrivate() {
        return shows || changes || !shown.isEmpty();
    }

    boolean changes() {
        return changes;
    }

    boolean leaves() {
        return leaves;
    }
}
