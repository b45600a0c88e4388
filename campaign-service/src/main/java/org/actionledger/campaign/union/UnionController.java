package org.actionledger.campaign.union;

import java.util.List;
import java.util.UUID;
import org.actionledger.campaign.union.UnionCommand.RegisterUnion;
import org.actionledger.events.Source;
import org.actionledger.events.Streams;
import org.actionledger.events.UnionEvent.UnionRegistered;
import org.actionledger.events.When;
import org.actionledger.http.CommandAnswer;
import org.actionledger.http.CommandContext;
import org.actionledger.journal.Journal;
import org.actionledger.journal.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Commands on the directory of unions. */
@RestController
@RequestMapping("/api/unions")
final class UnionController {

    private final Journal journal;

    UnionController(Journal journal) {
        this.journal = journal;
    }

    record NewUnion(
            String slug,
            String name,
            String shortName,
            @Nullable String represents,
            List<String> where,
            @Nullable Integer members,
            @Nullable When membersAsOf,
            List<Source> sources) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<CommandAnswer> register(@RequestBody NewUnion body, CommandContext context) {
        UUID union = Streams.unionId(body.slug());
        Receipt receipt = journal.submit(context.submission(
                Streams.union(union),
                union.toString(),
                new RegisterUnion(new UnionRegistered(
                        union,
                        body.slug(),
                        body.name(),
                        body.shortName(),
                        body.represents(),
                        body.where(),
                        body.members(),
                        body.membersAsOf(),
                        body.sources()))));
        return CommandAnswer.created("/api/unions/" + union, union, receipt);
    }
}
