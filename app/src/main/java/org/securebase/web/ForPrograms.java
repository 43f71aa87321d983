package org.securebase.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Addresses where other programs ask or hand something over, such as an editor, a browser's add-on, or the app from which
 * somebody shares a text. They have no form of ours, so they know no form token, and they may come from anywhere.
 * Whatever answers there changes nothing and keeps nothing, as if it had been asked by GET; it is a POST so that what is
 * handed over stands in no address. A room declares it as a bean.
 *
 * @param path they are this, or begin with it and a slash
 */
public record ForPrograms(String path) {

    boolean isAskedBy(HttpServletRequest request) {
        String asked = request.getRequestURI();
        return asked.equals(path) || asked.startsWith(path + "/");
    }
}
