package org.securebase.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.securebase.session.NotYet.First;
import org.securebase.session.Sessions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages that ask who is there, and leads on from them. Safe for any thread. */
@Component
public final class Asking {

    private final ObjectProvider<OtherWay> otherWays;
    private final WayOn wayOn;
    private final Sessions sessions;

    Asking(ObjectProvider<OtherWay> otherWays, WayOn wayOn, Sessions sessions) {
        this.otherWays = otherWays;
        this.wayOn = wayOn;
        this.sessions = sessions;
    }

    ModelAndView page(HttpStatus status, First first, String name, Onward onward, Problem... problems) {
        List<OtherWay> ways = otherWays
                .orderedStream()
                .filter(way -> way.firsts().contains(first))
                .toList();
        ModelAndView page = new ModelAndView("account/ask", status);
        page.addObject("ask", new Ask(first, name, List.of(problems), onward, wayOn.sealed(onward), ways));
        return page;
    }

    /** Asks for one more thing on the page for it, and carries along what was typed. */
    public ModelAndView ask(First first, Onward onward) {
        return onward.sends()
                ? page(HttpStatus.OK, first, "", onward)
                : new ModelAndView("redirect:" + onward.by(Ask.place(first)));
    }

    /** What the page that asks carried along. */
    public Onward carried(HttpServletRequest request) {
        return wayOn.carried(request);
    }

    /** What was typed, for the hidden field of another page that asks; empty if there is nothing. */
    public String sealed(Onward onward) {
        return wayOn.sealed(onward);
    }

    /** What was typed is sent again by a page that holds it: its form token is a new one. */
    public ModelAndView goOn(HttpServletRequest request, Onward onward) {
        if (!onward.sends()) {
            return new ModelAndView("redirect:" + onward.path());
        }
        if (!onward.isFor(sessions.holder(request))) {
            return new ModelAndView("redirect:" + Onward.HOME);
        }
        ModelAndView page = new ModelAndView("account/goon");
        page.addObject("onward", onward);
        return page;
    }

    /** In whole minutes once it is more than one, and always enough. */
    static Problem mustWait(Duration wait) {
        long seconds = wait.getSeconds();
        return seconds <= 60
                ? Problem.at("", "account.wait.seconds", seconds)
                : Problem.at("", "account.wait.minutes", (seconds + 59) / 60);
    }
}
