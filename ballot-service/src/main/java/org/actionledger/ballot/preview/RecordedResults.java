package org.actionledger.ballot.preview;

import java.time.Duration;
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
import org.actionledger.http.Quota;
import org.actionledger.http.TooBusy;
import org.actionledger.http.TooMuchAsked;
import org.actionledger.journal.EventCodec;
import org.actionledger.journal.RecordedEvent;
import org.actionledger.journal.decide.Decider;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.host.Hosted;
import org.actionledger.journal.store.Cursor;
import org.actionledger.journal.store.ForwardReader;
import org.actionledger.journal.store.ForwardReader.Batch;
import org.actionledger.journal.store.ForwardReader.Placed;
import org.actionledger.law.StatuteBook;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Decides every recorded result again, from what was on record when it was decided. */
@Component
final class RecordedResults {

    private static final int BATCH = 1_000;

    /** All that is decided again stays in memory until the answer is written. */
    private static final int MOST_CHANGED = 10_000;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ForwardReader reader;
    private final EventCodec<BallotEvent> codec;
    private final long mostBytes;
    private final Quota oneAtATime = new Quota(1, 1);

    RecordedResults(
            DataSource database,
            Hosted<BallotCommand, Ballot, BallotEvent> ballots,
            @Value("${ledger.preview.largest-record:64MB}") DataSize largestRecord) {
        this.reader = new ForwardReader(database);
        this.codec = ballots.codec();
        this.mostBytes = largestRecord.toBytes();
    }

    /**
     * All that would come out differently.
     *
     * @throws TooBusy another is at work
     * @throws TooMuchAsked there is more on record, or more of it would change, than one answer is made from
     */
    PreviewAnswer under(StatuteBook book) {
        if (!oneAtATime.take("", 1, PATIENCE)) {
            throw new TooBusy("another preview is being made");
        }
        try {
            return decideAgain(book);
        } finally {
            oneAtATime.giveBack("", 1);
        }
    }

    private PreviewAnswer decideAgain(StatuteBook book) {
        Again again = new Again(new BallotDecider(book));
        long bytes = 0;
        Batch batch = reader.after(Cursor.START, BATCH);
        while (!batch.events().isEmpty()) {
            for (Placed placed : batch.events()) {
                bytes += placed.event().payload().length;
                if (bytes > mostBytes) {
                    throw new TooMuchAsked("there are more than " + mostBytes / (1 << 20)
                            + " MB of ballots on record, and a preview decides no more again: whoever runs this service"
                            + " can give it more memory, and more to read, with ledger.preview.largest-record");
                }
                again.take(placed.event());
            }
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
        private int changes;

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
                List<Changed> more =
                        Changed.between(recorded.position().toString(), result, again(decider, result, ballot));
                changes += more.size();
                if (changes > MOST_CHANGED) {
                    throw new TooMuchAsked("more than " + MOST_CHANGED
                            + " conclusions on record would come out differently, which is more than one answer holds");
                }
                differences.addAll(more);
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
