package org.securebase.web;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * What a browser wants to know to put these pages on a home screen, in the shape of a web app manifest.
 *
 * @param id tells this app from others of the same site, whatever its pages are called
 * @param shareTarget where a text goes that another app shares with this one
 */
@JsonNaming(SnakeCaseStrategy.class)
record Manifest(
        String id,
        String name,
        String shortName,
        String description,
        String lang,
        String startUrl,
        String scope,
        String display,
        String backgroundColor,
        String themeColor,
        List<Icon> icons,
        ShareTarget shareTarget) {

    /** @param purpose {@code maskable} if a system may cut it to a form of its own, else {@code any} */
    record Icon(String src, String sizes, String type, String purpose) {

        static Icon of(Page page, String name, int pixels, String purpose) {
            return new Icon(
                    page.asset("img/" + name + "-" + pixels + ".png"), pixels + "x" + pixels, "image/png", purpose);
        }
    }

    /** @param params names of what is shared, as a browser has them, with those of the fields of our form */
    record ShareTarget(String action, String method, String enctype, Map<String, String> params) {

        /** By POST, so that what is shared stands in no address. */
        static final ShareTarget HERE = new ShareTarget(
                "/share",
                "POST",
                "application/x-www-form-urlencoded",
                Map.of("title", "title", "text", "text", "url", "url"));
    }
}
