package org.actionledger.ballot.lawdesk;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.ballot.BallotFacts;
import org.actionledger.law.ballot.BallotType;
import org.actionledger.law.ballot.Count;
import org.actionledger.law.ballot.QuestionCount;
import org.actionledger.law.ballot.VotingMethod;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a ballot, as far as whoever asks knows them.
 *
 * @param type a statutory ballot, where it is left out
 * @param votesCast papers returned, spoiled ones among them
 * @param method by post, where it is left out
 */
record AssessmentQuestion(
        Jurisdiction jurisdiction,
        @Nullable BallotType type,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate ballotDay,
        @Nullable Answer importantPublicServices,
        @Nullable Boolean devolvedWelshAuthority,
        @Nullable VotingMethod method,
        @Nullable Integer entitled,
        @Nullable Integer votesCast,
        @Nullable Integer spoiled,
        List<Votes> questions) {

    private static final int MOST_QUESTIONS = 50;

    AssessmentQuestion {
        Within.calendar("openedOn", openedOn);
        Within.calendar("ballotDay", ballotDay);
        Within.people("entitled", entitled);
        Within.people("votesCast", votesCast);
        Within.people("spoiled", spoiled);
        Within.atMost(MOST_QUESTIONS, "questions", questions);
        if (questions.stream().map(Votes::question).distinct().count() < questions.size()) {
            throw new IllegalArgumentException("questions has the votes on one question twice");
        }
    }

    record Votes(
            String question,
            @Nullable Integer yes,
            @Nullable Integer no,
            @Nullable Integer blank) {

        Votes {
            Within.words("question", question);
            Within.people("yes", yes);
            Within.people("no", no);
            Within.people("blank", blank);
        }
    }

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
                                .toList()),
                method);
    }
}
