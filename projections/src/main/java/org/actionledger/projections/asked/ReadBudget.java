package org.actionledger.projections.asked;

import java.time.Duration;
import org.actionledger.http.Quota;
import org.actionledger.http.TooMuchAsked;
import org.actionledger.projections.store.Meter;

/** What one view has read so far. */
final class ReadBudget {

    /** What one view may read. */
    static final int MOST_KILOBYTES = 16 * 1024;

    private static final int A_LITTLE = 1024;
    private static final int STEP = 32;

    private final Quota quota;
    private final String address;
    private int held;
    private long characters;

    ReadBudget(Quota quota, String address) {
        this.quota = quota;
        this.address = address;
    }

    String address() {
        return address;
    }

    Meter aLittle() {
        return read -> {
            characters += read;
            while (characters > held * 1024L) {
                if (held >= A_LITTLE || !quota.take(address, STEP)) {
                    throw new NeedsMore();
                }
                held += STEP;
            }
        };
    }

    boolean reserve(Duration patience) {
        end();
        characters = 0;
        if (quota.take(address, MOST_KILOBYTES, patience)) {
            held = MOST_KILOBYTES;
        }
        return held > 0;
    }

    Meter asMuchAsAllowed() {
        return read -> {
            characters += read;
            if (characters > held * 1024L) {
                throw new TooMuchAsked("this is made from more than " + MOST_KILOBYTES / 1024
                        + " MB of the record, and no answer is: ask for one campaign, one ballot or one mandate, or, as"
                        + " auditor, for the events at /api/audit/events, a part at a time");
            }
        };
    }

    void keepWhatWasRead() {
        int needed = Math.toIntExact(characters / 1024 + 1);
        if (needed < held) {
            quota.giveBack(address, held - needed);
            held = needed;
        }
    }

    void end() {
        if (held > 0) {
            quota.giveBack(address, held);
            held = 0;
        }
    }

    /** It is more than a little. */
    static final class NeedsMore extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private NeedsMore() {
            super("more than a little is read", null, false, false);
        }
    }
}
