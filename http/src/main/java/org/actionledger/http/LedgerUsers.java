package org.actionledger.http;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The passwords of the two users, from {@code LEDGER_OFFICIAL_PASSWORD} and {@code LEDGER_AUDITOR_PASSWORD}. */
@ConfigurationProperties("ledger.users")
record LedgerUsers(
        @Nullable String officialPassword, @Nullable String auditorPassword) {

    /** They are compared by a fast hash, so that their length alone keeps them from being guessed. */
    private static final int SHORTEST = 12;

    String official() {
        return required(officialPassword, "official", "LEDGER_OFFICIAL_PASSWORD");
    }

    String auditor() {
        return required(auditorPassword, "auditor", "LEDGER_AUDITOR_PASSWORD");
    }

    private static String required(@Nullable String password, String user, String variable) {
        if (password == null || password.length() < SHORTEST) {
            throw new IllegalStateException("the user '" + user + "' needs a password of at least " + SHORTEST
                    + " characters: set the environment variable " + variable + " (property ledger.users." + user
                    + "-password)");
        }
        return password;
    }

    @Override
    public String toString() {
        return "LedgerUsers[passwords not shown]";
    }
}
