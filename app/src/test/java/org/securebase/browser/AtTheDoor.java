package org.securebase.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Somebody who signs up or in at a visit, with the mouse. */
final class AtTheDoor {

    private final Visit visit;

    AtTheDoor(Visit visit) {
        this.visit = visit;
    }

    /** The whole sign-up; its code. */
    List<String> signUp(String name, String passphrase) {
        visit.goTo("/sign-up");
        choose(name, passphrase);
        List<String> code = code();
        confirmCode();
        return code;
    }

    void choose(String name, String passphrase) {
        page().locator("#name").fill(name);
        page().locator("#passphrase").fill(passphrase);
        press("Go on");
    }

    void signIn(String name, String passphrase) {
        page().locator("#name").fill(name);
        page().locator("#passphrase").fill(passphrase);
        press("Sign in");
    }

    /** The groups of the recovery code on the page. */
    List<String> code() {
        return page().locator(".groups li").allInnerTexts();
    }

    void confirmCode() {
        List<String> asked = askedGroups();
        typeGroups(asked.get(0), asked.get(1));
    }

    /** The two groups that the page asks for. */
    List<String> askedGroups() {
        List<String> code = code();
        List<String> asked = new ArrayList<>();
        for (Locator label : page().locator(".two label").all()) {
            int group = Integer.parseInt(label.innerText().replaceAll("\\D", ""));
            asked.add(code.get(group - 1));
        }
        return asked;
    }

    void typeGroups(String first, String second) {
        page().locator("#group-0").fill(first);
        page().locator("#group-1").fill(second);
        page().locator("form.check button.wide").click();
    }

    void recover(List<String> code, String name, String passphrase) {
        visit.goTo("/recover");
        page().locator("#code").fill(String.join(" ", code));
        page().locator("#name").fill(name);
        page().locator("#passphrase").fill(passphrase);
        press("Set the new passphrase");
    }

    void open(String path) {
        visit.goTo(path);
    }

    void tabTo(String selector) {
        for (int presses = 0; presses < 40; presses++) {
            page().keyboard().press("Tab");
            if ((Boolean) page().evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("forty times Tab does not reach " + selector);
    }

    void press(String words) {
        page().locator("main button", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
    }

    private Page page() {
        return visit.page();
    }
}
