package org.actionledger.desk.dossier;

import com.fasterxml.jackson.annotation.JsonCreator;

/** One entry of a dossier as another names it; which id that is only the whole file can say. */
sealed interface Reference {

    /** An entry under a name in a section of its own. */
    sealed interface Named extends Reference {

        String name();

        String section();

        default String entry() {
            return section() + "/" + name();
        }
    }

    record UnionName(String name) implements Named {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public UnionName {}

        @Override
        public String section() {
            return "unions";
        }
    }

    record DisputeName(String name) implements Named {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public DisputeName {}

        @Override
        public String section() {
            return "disputes";
        }
    }

    record BallotName(String name) implements Named {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public BallotName {}

        @Override
        public String section() {
            return "ballots";
        }
    }

    record OfferName(String name) implements Named {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public OfferName {}

        @Override
        public String section() {
            return "offers";
        }
    }

    /** A mandate: {@code ballot-1/STRIKE}, or {@code ballot-1/STRIKE/Gwynedd} where employers are counted apart. */
    record MandateName(String written) implements Reference {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public MandateName {}

        boolean isComplete() {
            return written.contains("/");
        }

        String ballot() {
            return part(0, "");
        }

        String question() {
            return part(1, "");
        }

        String constituency() {
            return part(2, Constituency.ALL);
        }

        /** The entry whose result gives it. */
        String result() {
            return "ballots/" + ballot() + "/results/" + constituency();
        }

        private String part(int number, String otherwise) {
            String[] parts = written.split("/", 3);
            return number < parts.length ? parts[number] : otherwise;
        }

        @Override
        public String toString() {
            return written;
        }
    }
}
