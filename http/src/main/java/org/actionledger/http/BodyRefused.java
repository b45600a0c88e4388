package org.actionledger.http;

import org.springframework.http.HttpStatus;

/** The body is not taken in. */
final class BodyRefused extends RuntimeException {

    private final HttpStatus status;

    private BodyRefused(HttpStatus status, String reason) {
        super(reason);
        this.status = status;
    }

    static BodyRefused tooLarge(long limit) {
        return new BodyRefused(HttpStatus.CONTENT_TOO_LARGE, "the body is longer than " + limit + " bytes");
    }

    static BodyRefused tooSlow() {
        return new BodyRefused(HttpStatus.REQUEST_TIMEOUT, "the body comes too slowly");
    }

    static BodyRefused brokenOff() {
        return new BodyRefused(HttpStatus.BAD_REQUEST, "the body broke off");
    }

    HttpStatus status() {
        return status;
    }
}
