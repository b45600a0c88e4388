package org.actionledger.http;

import java.net.URI;
import java.util.UUID;
import org.actionledger.journal.Receipt;
import org.springframework.http.ResponseEntity;

/**
 * What became of a command.
 *
 * @param id of the thing that it is about
 * @param position {@code stream:sequence}, to be given as {@code atLeast} by whoever wants to read what was just written
 */
public record CommandAnswer(String id, String position) {

    /** The command named something new; so it is answered each time it is repeated. */
    public static ResponseEntity<CommandAnswer> created(String path, UUID id, Receipt receipt) {
        return ResponseEntity.created(URI.create(path)).body(of(id, receipt));
    }

    public static ResponseEntity<CommandAnswer> done(UUID id, Receipt receipt) {
        return ResponseEntity.ok(of(id, receipt));
    }

    private static CommandAnswer of(UUID id, Receipt receipt) {
        return new CommandAnswer(id.toString(), receipt.position().toString());
    }
}
