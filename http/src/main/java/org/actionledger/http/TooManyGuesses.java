package org.actionledger.http;

import org.springframework.security.core.AuthenticationException;

/** The password was not even looked at, because so many wrong ones came before it: answered with 429. */
final class TooManyGuesses extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    TooManyGuesses() {
        super("too many wrong passwords came from there: try again in a few seconds");
    }
}
