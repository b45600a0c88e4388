package org.actionledger.projections.mandates;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateEvent.MandateSetAside;
import org.actionledger.events.MandateTerm;
import org.actionledger.journal.Position;
import org.actionledger.projections.fold.EventEnvelope;
import org.actionledger.projections.fold.ListedRow;
import org.jspecify.annotations.Nullable;

/**
 * One mandate with what has happened to it, so that it can be told as on any day.
 *
 * @param exercised the latest of several, and so is {@code setAside}
 */
public record Mandate(
        EventEnvelope<MandateSecured> secured,
        @Nullable EventEnvelope<MandateExercised> exercised,
        @Nullable EventEnvelope<MandateSetAside> setAside)
        implements ListedRow<MandateGroup> {

    public MandateSecured fact() {
        return secured.event();
    }

    @Override
    public String key() {
        return secured.key();
    }

    @Override
    public String id() {
        return fact().mandate().toString();
    }

    /** By ballot day, then question and constituency: as they came. */
    @Override
    public String place() {
        MandateSecured fact = fact();
        return String.join(
                THEN,
                Objects.toString(fact.ballotDay(), ""),
                fact.ballot().toString(),
                fact.question(),
                fact.constituency(),
                id());
    }

    @Override
    public MandateGroup group() {
        MandateTerm term = fact().term();
        return new MandateGroup(
                fact().ballot(),
                fact().dispute(),
                fact().union(),
                fact().question(),
                fact().constituency().equals(MandateGroup.EVERYBODY),
                fact().ballotDay(),
                term == null ? null : term.kind(),
                term == null ? null : term.day(),
                term == null ? null : term.notice().day(),
                exercised == null ? null : exercised.event().firstDay().date(),
                setAside == null ? null : setAside.event().when().date());
    }

    /** A mandate of one employer's workers covers that employer; one of all workers covers every employer in the dispute. */
    @Override
    public List<String> labels() {
        String employer = fact().employer();
        return List.of(employer == null ? ofDispute(fact().dispute()) : ofEmployer(employer));
    }

    static String ofEmployer(String employer) {
        return "employer/" + employer.toLowerCase(Locale.ROOT);
    }

    static String ofDispute(UUID dispute) {
        return "dispute/" + dispute;
    }

    Stream<Position> positions() {
        return Stream.of(secured, exercised, setAside).filter(Objects::nonNull).map(EventEnvelope::position);
    }
}
