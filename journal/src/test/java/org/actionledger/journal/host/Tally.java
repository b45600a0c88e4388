package org.actionledger.journal.host;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.actionledger.journal.EventCodec;
import org.actionledger.journal.decide.Decider;
import org.actionledger.journal.decide.Decision;

/** The least trade that has all that a journal must bear: counting, up to a day when it is closed. */
record Tally(int total, boolean closed) {

    sealed interface Command {

        record Count(int by) implements Command {}

        /** Refused on a closed tally, and on any that was begun. */
        record Begin() implements Command {}

        record CountOneByOne(int times) implements Command {}

        /** Needs no second event where it is closed already. */
        record Close() implements Command {}
    }

    sealed interface Event {

        record Counted(int by) implements Event {}

        record Closed() implements Event {}
    }

    /** Decides on tallies. */
    static class TallyDecider implements Decider<Command, Tally, Event> {

        @Override
        public Tally initial() {
            return new Tally(0, false);
        }

        @Override
        public Decision<Event> decide(Command command, Tally tally) {
            if (tally.closed() && !(command instanceof Command.Close)) {
                return Decision.refuse("tally-is-open", "this tally is closed at " + tally.total());
            }
            return switch (command) {
                case Command.Count count -> Decision.accept(new Event.Counted(count.by()));
                case Command.Begin _ ->
                    tally.total() == 0
                            ? Decision.accept(new Event.Counted(1))
                            : Decision.refuse("tally-is-new", "this tally was begun");
                case Command.CountOneByOne count ->
                    new Decision.Accepted<>(IntStream.range(0, count.times())
                            .<Event>mapToObj(_ -> new Event.Counted(1))
                            .toList());
                case Command.Close _ ->
                    new Decision.Accepted<>(tally.closed() ? List.of() : List.of(new Event.Closed()));
            };
        }

        @Override
        public Tally evolve(Tally tally, Event event) {
            return switch (event) {
                case Event.Counted counted -> new Tally(tally.total() + counted.by(), tally.closed());
                case Event.Closed _ -> new Tally(tally.total(), true);
            };
        }
    }

    /** Writes them as the number, and nothing. */
    static final class Codec implements EventCodec<Event> {

        @Override
        public String typeOf(Event event) {
            return switch (event) {
                case Event.Counted _ -> "tally.Counted";
                case Event.Closed _ -> "tally.Closed";
            };
        }

        @Override
        public byte[] write(Event event) {
            String json =
                    switch (event) {
                        case Event.Counted counted -> String.valueOf(counted.by());
                        case Event.Closed _ -> "null";
                    };
            return json.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Event read(String type, byte[] payload) {
            return switch (type) {
                case "tally.Counted" ->
                    new Event.Counted(Integer.parseInt(new String(payload, StandardCharsets.UTF_8)));
                case "tally.Closed" -> new Event.Closed();
                default -> throw new IllegalArgumentException("no event is named " + type);
            };
        }
    }
}
