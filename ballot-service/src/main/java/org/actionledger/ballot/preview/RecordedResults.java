package org.actionledger.ballot.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import javax.sql.DataSource;
import org.actionledger.ballot.decide.Ballot;
import org.actionledger.ballot.decide.BallotCommand;
import org.actionledger.ballot.decide.BallotCommand.DeclareResult;
import org.actionledger.ballot.decide.BallotDecider;
import org.actionledger.ballot.result.Figures;
import org.actionledger.events.BallotEvent;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.journal.EventCodec;
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
    private final EventCodec<BallotEvent> codec;

    RecordedResults(DataSource database, Hosted<BallotCommand, Ballot, BallotEvent> ballots) {
        this.reader = new ForwardReader(database);
        this.codec = ballots.codec();
    }

    PreviewAnswer under(StatuteBook book) {
        Again again = new Again(new BallotDecider(book));
        Batch batch = reader.after(Cursor.START, BATCH);
        while (!batch.events().isEmpty()) {
            batch.events().forEach(placed -> again.take(placed.event()));
            batch = reader.after(batch.end(), BATCH);
        }
        return new PreviewAnswer(
                book.version(),
                again.results,
                again.changed.values().stream().flatMap(List::stream).toList());
    }

    /** All ballots at once, as far as they have been read. */
    private final class Again {

        private final Decider<BallotCommand, Ballot, BallotEvent> decider;
        private final Map<String, Ballot> ballots = new HashMap<>();
        private final SequencedMap<String, List<Changed>> changed = new LinkedHashMap<>();
        private int results;

        Again(Decider<BallotCommand, Ballot, BallotEvent> decider) {
            this.decider = decider;
        }

        void take(RecordedEvent recorded) {
            String stream = recorded.stream();
            Ballot ballot = ballots.getOrDefault(stream, decider.initial());
            BallotEvent event = codec.read(recorded);
            List<Changed> differences = changed.computeIfAbsent(stream, _ -> new ArrayList<>());
            if (event instanceof ResultDeclared result) {
                results++;
                differences.addAll(
                        Changed.between(recorded.position().toString(), result, again(decider, result, ballot)));
            }
            ballots.put(stream, decider.evolve(ballot, event));
        }
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
