package org.securebase.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Addresses where other programs ask, such as an editor or a browser's add-on: no cookie is read there, nothing private is
 * given away, and nothing is changed, so they need no form token and may come from anywhere. A room declares it as a bean.
 *
 * @param path they all begin with it and a slash
 */
public record ForPrograms(String path) {

    boolean isAskedBy(HttpServletRequest request) {
        return request.getRequestURI().startsWith(path + "/");
    }
}
