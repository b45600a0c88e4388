package org.actionledger.http;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Ids of the commands that people send, in a space of their own: no key that somebody chooses is the id of anything else. */
public final class CommandIds {

    /** Made once, for this space alone. */
    private static final UUID NAMESPACE = UUID.fromString("291b9531-18d1-4d0b-aa2b-64f54a3537f0");

    private CommandIds() {}

    /**
     * The same each time for the same three.
     *
     * @param service the name of the application that decides the command
     * @param scope whose keys these are, e.g. {@code user/official} or {@code dossier/naht-cymru-2022}
     * @see <a href="https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-5">RFC 9562, section 5.5</a>
     */
    public static UUID of(String service, String scope, UUID key) {
        return UuidCreator.getNameBasedSha1(NAMESPACE, String.join("\n", service, scope, key.toString()));
    }
}
