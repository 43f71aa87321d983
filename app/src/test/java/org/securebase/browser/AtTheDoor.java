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
        List<String> code = code();
        List<String> asked = new ArrayList<>();
        for (Locator label : page().locator(".two label").all()) {
            int group = Integer.parseInt(label.innerText().replaceAll("\\D", ""));
            asked.add(code.get(group - 1));
        }
        typeGroups(asked.get(0), asked.get(1));
    }

    void typeGroups(String first, String second) {
        page().locator("#group-0").fill(first);
        page().locator("#group-1").fill(second);
        page().locator("form.check button.wide").click();
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
