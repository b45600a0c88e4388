package org.actionledger.ballot.preview;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.actionledger.ballot.lawdesk.Editions;
import org.actionledger.http.Fault;
import org.actionledger.http.MalformedRequest;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows an official what taking another version of the rules would change. */
@RestController
final class PreviewController {

    private final Editions editions;
    private final RecordedResults results;

    PreviewController(Editions editions, RecordedResults results) {
        this.editions = editions;
        this.results = results;
    }

    @Operation(
            summary = "Every recorded mandate and finding that would come out differently under a version of the rules",
            description = "For officials. Nothing that is on record changes.")
    @GetMapping(path = "/api/law/preview", produces = MediaType.APPLICATION_JSON_VALUE)
    PreviewAnswer preview(@RequestParam String rules, HttpServletRequest request) {
        // The desk is open to strangers, who must not have the whole journal decided again.
        if (!request.isUserInRole("OFFICIAL")) {
            throw new AccessDeniedException("a preview is for officials");
        }
        if (rules.isBlank()) {
            throw new MalformedRequest(Fault.of("rules", "is missing"));
        }
        return results.under(editions.asked(rules));
    }
}
