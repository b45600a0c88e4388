package org.actionledger.journal.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import org.actionledger.journal.EventCodec;
import org.actionledger.journal.decide.Decider;
import org.actionledger.journal.decide.Decision;
import org.actionledger.journal.host.Hosted;

/** A trade in which a thing done twice or not at all shows in a sum. */
final class Counting implements Decider<Counting.Count, Long, Counting.Counted> {

    /** @param times how many events record it */
    record Count(int by, int times) {}

    record Counted(int by) {}

    static Hosted<Count, Long, Counted> hosted() {
        return new Hosted<>("count", new Counting(), Count.class, new Codec());
    }

    static long by(byte[] payload) {
        return Long.parseLong(new String(payload, UTF_8));
    }

    @Override
    public Long initial() {
        return 0L;
    }

    @Override
    public Decision<Counted> decide(Count command, Long total) {
        return new Decision.Accepted<>(Collections.nCopies(command.times(), new Counted(command.by())));
    }

    @Override
    public Long evolve(Long total, Counted event) {
        return total + event.by();
    }

    private static final class Codec implements EventCodec<Counted> {

        @Override
        public String typeOf(Counted event) {
            return "count.Counted";
        }

        @Override
        public byte[] write(Counted event) {
            return String.valueOf(event.by()).getBytes(UTF_8);
        }

        @Override
        public Counted read(String type, byte[] payload) {
            return new Counted(Math.toIntExact(by(payload)));
        }
    }
}
