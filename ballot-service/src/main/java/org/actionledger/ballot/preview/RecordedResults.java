package org.actionledger.ballot.preview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.actionledger.ballot.decide.Ballot;
import org.actionledger.ballot.decide.BallotCommand;
import org.actionledger.ballot.decide.BallotCommand.DeclareResult;
import org.actionledger.ballot.decide.BallotDecider;
import org.actionledger.ballot.result.Figures;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.journal.EventCodec;
import org.actionledger.journal.Journal;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.decide.Decider;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.host.Hosted;
import org.actionledger.journal.store.Cursor;
import org.actionledger.journal.store.ForwardReader;
import org.actionledger.journal.store.ForwardReader.Batch;
import org.actionledger.law.StatuteBook;
import org.springframework.stereotype.Component;

/** Decides every recorded result again, from what was on record when it was decided. */
@Component
final class RecordedResults {

    private static final int BATCH = 1_000;

    private final ForwardReader reader;
    private final Journal journal;
    private final EventCodec<BallotEvent> codec;

    RecordedResults(DataSource database, Journal journal, Hosted<BallotCommand, Ballot, BallotEvent> ballots) {
        this.reader = new ForwardReader(database);
        this.journal = journal;
        this.codec = ballots.codec();
    }

    PreviewAnswer under(StatuteBook book) {
        Decider<BallotCommand, Ballot, BallotEvent> decider = new BallotDecider(book);
        List<Changed> changed = new ArrayList<>();
        int results = 0;
        for (String stream : ballots()) {
            Ballot ballot = decider.initial();
            for (RecordedEvent recorded : journal.read(stream)) {
                BallotEvent event = codec.read(recorded.type(), recorded.payload());
                if (event instanceof ResultDeclared result) {
                    results++;
                    changed.addAll(
                            Changed.between(recorded.position().toString(), result, again(decider, result, ballot)));
                }
                ballot = decider.evolve(ballot, event);
            }
        }
        return new PreviewAnswer(book.version(), results, changed);
    }

    private Set<String> ballots() {
        Set<String> streams = new LinkedHashSet<>();
        Batch batch = reader.after(Cursor.START, BATCH);
        while (!batch.events().isEmpty()) {
            batch.events().forEach(placed -> streams.add(placed.event().stream()));
            batch = reader.after(batch.end(), BATCH);
        }
        return streams;
    }

    private static ResultDeclared again(
            Decider<BallotCommand, Ballot, BallotEvent> decider, ResultDeclared recorded, Ballot ballot) {
        DeclareResult command = new DeclareResult(
                recorded.ballot(),
                recorded.constituency(),
                recorded.employer(),
                new Figures(recorded.count(), recorded.published(), recorded.stated()),
                recorded.when(),
                recorded.sources());
        return switch (decider.decide(command, ballot)) {
            case Decision.Accepted<BallotEvent> accepted ->
                (ResultDeclared) accepted.events().getFirst();
            case Decision.Refused<BallotEvent> refused ->
                throw new IllegalStateException(
                        "what is recorded of %s would be refused: %s".formatted(recorded.ballot(), refused.refusals()));
        };
    }
}
