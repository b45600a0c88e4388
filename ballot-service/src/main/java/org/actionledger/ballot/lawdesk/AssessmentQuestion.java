package org.actionledger.ballot.lawdesk;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.ballot.BallotFacts;
import org.actionledger.law.ballot.BallotType;
import org.actionledger.law.ballot.Count;
import org.actionledger.law.ballot.QuestionCount;
import org.jspecify.annotations.Nullable;

/** The figures of a ballot, as far as whoever asks knows them. */
record AssessmentQuestion(
        Jurisdiction jurisdiction,
        @Nullable BallotType type,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate ballotDay,
        @Nullable Answer importantPublicServices,
        @Nullable Boolean devolvedWelshAuthority,
        @Nullable Integer entitled,
        @Nullable Integer votesCast,
        @Nullable Integer spoiled,
        List<Votes> questions) {

    AssessmentQuestion {
        Within.calendar("openedOn", openedOn);
        Within.calendar("ballotDay", ballotDay);
        Within.people("entitled", entitled);
        Within.people("votesCast", votesCast);
        Within.people("spoiled", spoiled);
    }

    record Votes(
            String question,
            @Nullable Integer yes,
            @Nullable Integer no,
            @Nullable Integer blank) {

        Votes {
            Within.people("yes", yes);
            Within.people("no", no);
            Within.people("blank", blank);
        }
    }

    /** A statutory ballot, unless the question says otherwise. */
    BallotFacts facts() {
        return new BallotFacts(
                jurisdiction,
                type == null ? BallotType.STATUTORY : type,
                openedOn,
                ballotDay,
                importantPublicServices == null ? Answer.UNKNOWN : importantPublicServices,
                devolvedWelshAuthority,
                new Count(
                        entitled,
                        votesCast,
                        spoiled,
                        questions.stream()
                                .map(votes ->
                                        new QuestionCount(votes.question(), votes.yes(), votes.no(), votes.blank()))
                                .toList()));
    }
}
