package org.actionledger.desk.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Remembers in a cookie which page somebody asked for before they had logged in; a cookie that names none is not looked at. */
final class PageToReturnTo extends CookieRequestCache {

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        try {
            return super.getRequest(request, response);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
