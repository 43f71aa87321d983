package org.securebase.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Locale;

/** A size of window and a colour scheme: what every page must look well in. */
enum Look {
    PHONE_LIGHT(390, 844, ColorScheme.LIGHT),
    PHONE_DARK(390, 844, ColorScheme.DARK),
    DESK_LIGHT(1280, 900, ColorScheme.LIGHT),
    DESK_DARK(1280, 900, ColorScheme.DARK),
    /** The narrowest window that WCAG 1.4.10 asks about. */
    NARROW(320, 640, ColorScheme.LIGHT);

    private final int widthPx;
    private final int heightPx;
    private final ColorScheme colours;

    Look(int widthPx, int heightPx, ColorScheme colours) {
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        this.colours = colours;
    }

    /** Motion is off, so that nothing is measured or pictured halfway through a transition. */
    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(widthPx, heightPx)
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB");
    }

    /** To a window that is open already. */
    void give(Page page) {
        page.setViewportSize(widthPx, heightPx);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
