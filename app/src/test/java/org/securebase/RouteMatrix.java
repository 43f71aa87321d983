package org.securebase;

import static org.securebase.Route.any;
import static org.securebase.Route.get;
import static org.securebase.Route.post;
import static org.securebase.Route.status;
import static org.securebase.Route.to;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.securebase.Route.Carried;

/**
 * What each viewer gets of each route. A new route is one line here; a variable in its address is one line in
 * {@link RouteWorld#places}, and a new kind of record is kept once, with a word of {@link RouteWorld#word}, where the
 * others are.
 */
final class RouteMatrix {

    private static final Route.Gets PAGE = status(200);
    private static final Route.Gets MENDED = status(422);
    private static final String HOME = "/people";

    private RouteMatrix() {}

    static List<Route> all() {
        return Stream.of(
                        shell(),
                        doors(),
                        account(),
                        passkeys(),
                        archive(),
                        people(),
                        trail(),
                        say(),
                        pattern(),
                        coach())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Route> shell() {
        return List.of(
                get("/").forEveryone(PAGE),
                get("/assets/**").forEveryone(PAGE),
                any("/error").forEveryone(status(500)),
                get("/healthz").forEveryone(PAGE),
                get("/manifest.webmanifest").forEveryone(PAGE),
                get("/help").forEveryone(PAGE),
                get("/leave")
                        .forEveryone(new Route.Gets(303, "https://www.wikipedia.org/"))
                        .leaving(),
                post("/leave").forEveryone(status(204)).leaving(),
                get("/read").forEveryone(PAGE),
                get("/read/{slug}").forEveryone(PAGE));
    }

    private static List<Route> doors() {
        return List.of(
                get("/sign-up").forEveryone(PAGE).but(Viewer.OWNER, to(HOME)).but(Viewer.OTHER, to(HOME)),
                post("/sign-up")
                        .sending("name", "somebody new")
                        .sending("passphrase", "river lamp onion")
                        .forEveryone(PAGE),
                post("/sign-up/code").forEveryone(MENDED),
                get("/sign-in").forEveryone(PAGE).but(Viewer.OWNER, to(HOME)).but(Viewer.OTHER, to(HOME)),
                post("/sign-in")
                        .sending("name", "{name}")
                        .sending("passphrase", "wrong lamp onion")
                        .forEveryone(MENDED),
                post("/sign-in/instead").forEveryone(PAGE),
                post("/sign-out").forEveryone(to("/signed-out")).changing(),
                post("/sign-out/everywhere").forMembers(to("/signed-out")).changing(),
                get("/signed-out").forEveryone(PAGE),
                get("/recover").forEveryone(PAGE),
                post("/recover").sending("code", "0000 0000").forEveryone(MENDED),
                get("/open").forMembers(to(HOME)),
                post("/open")
                        .sending("passphrase", "{passphrase}")
                        .forMembers(to(HOME))
                        .but(Viewer.OTHER, MENDED)
                        .changing(),
                get("/locked")
                        .forMembers(PAGE)
                        .but(Viewer.OTHER, to("/sign-in"))
                        .changing(),
                post("/locked")
                        .sending("pin", "{pin}")
                        .forMembers(to(HOME))
                        .but(Viewer.OTHER, MENDED)
                        .changing(),
                post("/locked/typed")
                        .sending("to", "/people/add")
                        .sending("kept.nickname", "Kim")
                        .forEveryone(PAGE)
                        .changing(),
                get("/here").forMembers(status(204)),
                get("/gone").forEveryone(PAGE));
    }

    private static List<Route> account() {
        return List.of(
                get("/account").forMembers(PAGE),
                get("/account/welcome").forMembers(PAGE),
                get("/account/confirm").forMembers(PAGE),
                post("/account/confirm")
                        .sending("passphrase", "{passphrase}")
                        .forMembers(to(HOME))
                        .but(Viewer.OTHER, MENDED)
                        .changing(),
                get("/account/code").forMembers(PAGE),
                post("/account/code").forMembers(PAGE).changing(),
                post("/account/code/kept").forMembers(to("/account/code")),
                get("/account/devices").forMembers(PAGE).showing(),
                post("/account/devices/out")
                        .sending("device", "{device}")
                        .forMembers(to("/account/devices"))
                        .changing(),
                get("/account/erase").forMembers(PAGE),
                post("/account/erase").forMembers(PAGE),
                post("/account/erase/now")
                        .sending("sealed", "{erasing}")
                        .forMembers(to("/gone"))
                        .but(Viewer.OTHER, to("/account/erase"))
                        .changing(),
                get("/account/known").forMembers(PAGE),
                post("/account/known")
                        .sending("passphrase", "copper violin seventeen")
                        .forMembers(PAGE)
                        .changing(),
                get("/account/passphrase").forMembers(PAGE),
                post("/account/passphrase")
                        .sending("passphrase", "copper violin seventeen")
                        .forMembers(to("/account?"))
                        .changing(),
                get("/account/pin").forMembers(PAGE),
                post("/account/pin")
                        .sending("pin", "246810")
                        .forMembers(to("/account?"))
                        .changing(),
                post("/account/pin/remove").forMembers(to("/account?")).changing());
    }

    private static List<Route> passkeys() {
        return List.of(
                get("/passkey").forEveryone(PAGE),
                post("/passkey").forEveryone(PAGE),
                post("/passkey/options").forEveryone(PAGE).showing(),
                get("/account/passkeys").forMembers(PAGE).showing(),
                get("/account/passkeys/add").forMembers(PAGE),
                post("/account/passkeys/add").sending("label", "a key").forMembers(MENDED),
                post("/account/passkeys/add/options")
                        .sending("label", "a key")
                        .forMembers(PAGE)
                        .showing(),
                post("/account/passkeys/link")
                        .sending("passkey", "{passkey}")
                        .forMembers(MENDED)
                        .showing(),
                post("/account/passkeys/link/options")
                        .sending("passkey", "{passkey}")
                        .forMembers(PAGE)
                        .but(Viewer.OTHER, MENDED)
                        .showing("allowCredentials"),
                post("/account/passkeys/name")
                        .sending("passkey", "{passkey}")
                        .sending("revision", "1")
                        .sending("label", "a key")
                        .forMembers(to("/account/passkeys"))
                        .changing(),
                post("/account/passkeys/remove")
                        .sending("passkey", "{passkey}")
                        .forMembers(to("/account/passkeys"))
                        .changing());
    }

    private static List<Route> archive() {
        return List.of(
                get("/account/export").forMembers(PAGE),
                post("/account/export").forMembers(PAGE).showing(),
                get("/account/import").forMembers(PAGE).showing("This is what we found"),
                post("/account/import").forMembers(to("/account/import")).changing(),
                post("/account/import/take")
                        .forMembers(PAGE)
                        .but(Viewer.OTHER, to("/account/import"))
                        .changing(),
                post("/account/import/discard").forMembers(PAGE).changing());
    }

    private static List<Route> people() {
        return List.of(
                get("/people").forMembers(PAGE).showing(),
                get("/people/add").forMembers(PAGE),
                post("/people/add")
                        .sending("nickname", "Kim")
                        .sending("relation", "friend")
                        .forMembers(to("/people/"))
                        .changing(),
                get("/people/{id}").forItsOwner(PAGE).showing(),
                get("/people/{id}/edit").forItsOwner(PAGE).showing(),
                post("/people/{id}/edit")
                        .sending("nickname", "Kim")
                        .sending("relation", "friend")
                        .sending("revision", "1")
                        .forItsOwner(to("/people/"))
                        .changing(),
                post("/people/{id}/archive").forItsOwner(to("/people/")).changing(),
                post("/people/{id}/unarchive").forItsOwner(to("/people/")).changing(),
                get("/people/{id}/delete").forItsOwner(PAGE).showing(),
                post("/people/{id}/delete").forItsOwner(to(HOME)).changing());
    }

    private static List<Route> coach() {
        return List.of(
                get("/listen").forEveryone(PAGE),
                get("/listen/{who}").forEveryone(PAGE),
                post("/listen/{who}").forEveryone(to("/listen/")),
                post("/v2/check")
                        .sending("language", "en")
                        .sending("text", "You never listen.")
                        .forEveryone(PAGE),
                get("/v2/languages").forEveryone(PAGE),
                post("/v2/languages").forEveryone(PAGE),
                get("/v2/maxtextlength").forEveryone(PAGE),
                post("/v2/maxtextlength").forEveryone(PAGE),
                get("/account/writing").forMembers(PAGE).showing(),
                post("/account/writing")
                        .sending("label", "a program")
                        .forMembers(PAGE)
                        .changing(),
                post("/account/writing/take-back")
                        .sending("token", "{token}")
                        .forMembers(to("/account/writing"))
                        .changing());
    }

    private static List<Route> trail() {
        return List.of(
                get("/keep/{number}")
                        .carrying(Carried.ANSWERED)
                        .forMembers(PAGE)
                        .but(Viewer.OTHER, to("/pattern"))
                        .showing(),
                post("/keep/{number}")
                        .carrying(Carried.ANSWERED)
                        .sending("person", "{id}")
                        .forMembers(to("/people/"))
                        .but(Viewer.OTHER, to("/pattern"))
                        .changing(),
                post("/people/{id}/sit").forItsOwner(to("/people/")).changing(),
                post("/people/{id}/sit/drop")
                        .at("id", "{begun}")
                        .forItsOwner(to("/people/"))
                        .changing(),
                get("/people/{id}/statement")
                        .at("id", "{begun}")
                        .forItsOwner(PAGE)
                        .showing(),
                post("/people/{id}/statement")
                        .at("id", "{begun}")
                        .sending("item", "{item}")
                        .sending("place", "0")
                        .sending("answer", "2")
                        .forItsOwner(to("/people/"))
                        .changing(),
                get("/people/{id}/events/add").forItsOwner(PAGE),
                post("/people/{id}/events/add")
                        .sending("what", "loss")
                        .sending("day", "2026-03-14")
                        .forItsOwner(to("/people/"))
                        .changing(),
                get("/people/{id}/events/{event}/edit").forItsOwner(PAGE).showing(),
                post("/people/{id}/events/{event}/edit")
                        .sending("what", "move")
                        .sending("day", "2026-03-15")
                        .sending("revision", "1")
                        .forItsOwner(to("/people/"))
                        .changing(),
                post("/people/{id}/events/{event}/remove")
                        .sending("revision", "2")
                        .forItsOwner(to("/people/"))
                        .changing());
    }

    private static List<Route> say() {
        return List.of(
                get("/say").forEveryone(PAGE).showing(),
                post("/say").sending("text", "Hello there").forEveryone(PAGE).showing(),
                post("/say/reading").sending("text", "Hello there").forEveryone(PAGE),
                get("/share").forEveryone(to("/say")),
                post("/share").sending("text", "Hello there").forEveryone(PAGE).showing(),
                get("/say/drafts").forMembers(PAGE).showing(),
                post("/say/drafts")
                        .sending("text", "Hello there")
                        .forMembers(to("/say/drafts"))
                        .changing(),
                get("/say/drafts/{id}")
                        .at("id", "{draft}")
                        .forMembers(PAGE)
                        .but(Viewer.OTHER, to("/say/drafts"))
                        .showing(),
                post("/say/drafts/{id}/delete")
                        .at("id", "{draft}")
                        .sending("revision", "1")
                        .forMembers(to("/say/drafts"))
                        .changing(),
                get("/say/{builder}").forEveryone(PAGE).showing(),
                post("/say/{builder}").forEveryone(MENDED).showing(),
                post("/say/{builder}/parts").forEveryone(PAGE),
                post("/say/{builder}/keep")
                        .sending("to", "{id}")
                        .sending("happens", "voices get loud")
                        .sending("do", "go for a walk")
                        .forMembers(to("/people/"))
                        .but(Viewer.OTHER, MENDED)
                        .changing(),
                get("/people/{id}/said/{statement}").forItsOwner(PAGE).showing(),
                post("/people/{id}/said/{statement}/delete")
                        .sending("revision", "1")
                        .forItsOwner(to("/people/"))
                        .changing());
    }

    private static List<Route> pattern() {
        Route.Gets welcome = to("/pattern");
        return List.of(
                get("/pattern")
                        .forTheBrowser(Carried.ANSWERED, PAGE, to("/pattern/who"))
                        .showing(),
                get("/pattern/forgotten").forEveryone(PAGE),
                get("/pattern/pause").forTheBrowser(Carried.BEGUN, PAGE, welcome),
                get("/pattern/result")
                        .forTheBrowser(Carried.ANSWERED, PAGE, welcome)
                        .showing(),
                get("/pattern/result/{number}")
                        .forTheBrowser(Carried.ANSWERED, PAGE, welcome)
                        .showing(),
                get("/pattern/result/{number}.json")
                        .forTheBrowser(Carried.ANSWERED, PAGE, welcome)
                        .showing("\"relation\""),
                get("/pattern/result/{number}.pdf")
                        .forTheBrowser(Carried.ANSWERED, PAGE, welcome)
                        .showing(),
                get("/pattern/result/{number}/print")
                        .forTheBrowser(Carried.ANSWERED, PAGE, welcome)
                        .showing(),
                get("/pattern/start-again").forEveryone(PAGE),
                get("/pattern/statement")
                        .forTheBrowser(Carried.BEGUN, PAGE, to("/pattern/who"))
                        .showing(),
                get("/pattern/who").forTheBrowser(Carried.BEGUN, PAGE, PAGE).showing(),
                post("/pattern/again")
                        .sending("number", "1")
                        .forTheBrowser(Carried.ANSWERED, to("/pattern/statement"), welcome),
                post("/pattern/forget").forEveryone(to("/pattern/forgotten")).carrying(Carried.ANSWERED),
                post("/pattern/keep").forEveryone(to("/pattern/pause")).carrying(Carried.ANSWERED),
                post("/pattern/resume")
                        .sending("number", "1")
                        .forTheBrowser(Carried.ANSWERED, to("/pattern/statement"), welcome),
                post("/pattern/skipped")
                        .sending("number", "1")
                        .forTheBrowser(Carried.ANSWERED, to("/pattern/statement"), welcome),
                post("/pattern/statement")
                        .sending("item", "{first}")
                        .sending("place", "0")
                        .forTheBrowser(Carried.BEGUN, MENDED, to("/pattern/statement"))
                        .showing(),
                post("/pattern/who")
                        .sending("relation", "friend")
                        .forEveryone(to("/pattern/statement"))
                        .carrying(Carried.BEGUN));
    }

    /** What has to be done about these routes, empty if each has its entry and each entry its route. */
    static String amiss(Set<String> routes) {
        Set<String> entered = all().stream().map(Route::name).collect(Collectors.toCollection(TreeSet::new));
        return routes.stream()
                        .filter(route -> !entered.contains(route))
                        .map(RouteMatrix::missing)
                        .collect(Collectors.joining())
                + entered.stream()
                        .filter(route -> !routes.contains(route))
                        .map(route -> "\nThe entry for " + route + " in RouteMatrix.java has no route any more.")
                        .collect(Collectors.joining());
    }

    private static String missing(String route) {
        String[] parts = route.split(" ", 2);
        String entry = parts[0].toLowerCase(java.util.Locale.ROOT) + "(\"" + parts[1] + "\")";
        return "\nThere is no entry for " + route + ". Add one to RouteMatrix.java, beside those of its room:"
                + "\n    " + entry + ".forItsOwner(PAGE).showing()   where the address names a record, or"
                + "\n    " + entry + ".forMembers(to(\"/people\")).changing()   where a member changes something, or"
                + "\n    " + entry + ".forEveryone(PAGE)   where nothing on it is anybody's."
                + "\nA new variable of an address, or a new kind of record: one line in RouteWorld.java.";
    }
}
