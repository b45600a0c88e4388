package org.actionledger.campaign.mandate;

import static org.actionledger.journal.decide.Decision.accept;
import static org.actionledger.journal.decide.Decision.refuse;
import static org.actionledger.journal.decide.Decision.refuseOfNothing;

import org.actionledger.campaign.mandate.Mandate.NotSecured;
import org.actionledger.campaign.mandate.Mandate.Secured;
import org.actionledger.campaign.mandate.MandateCommand.ExerciseMandate;
import org.actionledger.campaign.mandate.MandateCommand.OnceSecured;
import org.actionledger.campaign.mandate.MandateCommand.SecureMandate;
import org.actionledger.campaign.mandate.MandateCommand.SetMandateAside;
import org.actionledger.campaign.mandate.MandateCommand.StateMandate;
import org.actionledger.events.MandateEvent;
import org.actionledger.events.MandateEvent.MandateExercised;
import org.actionledger.events.MandateEvent.MandateSecured;
import org.actionledger.events.MandateEvent.MandateSetAside;
import org.actionledger.events.MandateEvent.MandateStated;
import org.actionledger.journal.decide.Decider;
import org.actionledger.journal.decide.Decision;

/** Keeps what becomes of a mandate. Its end is nobody's decision, and no event. */
final class MandateDecider implements Decider<MandateCommand, Mandate, MandateEvent> {

    @Override
    public Mandate initial() {
        return new NotSecured();
    }

    @Override
    public Decision<MandateEvent> decide(MandateCommand command, Mandate mandate) {
        return switch (command) {
            case SecureMandate secure -> secure(secure, mandate);
            case OnceSecured next ->
                switch (mandate) {
                    case NotSecured _ ->
                        refuseOfNothing(
                                "mandate-is-secured",
                                "no mandate is recorded under this id: declare the result that gives it first");
                    case Secured secured -> follow(next, secured);
                };
        };
    }

    private static Decision<MandateEvent> secure(SecureMandate secure, Mandate mandate) {
        return switch (mandate) {
            case NotSecured _ -> accept(secure.fact());
            case Secured secured when secured.result().equals(secure.fact().result()) -> accept();
            case Secured _ ->
                refuse(
                        "mandate-is-new",
                        "another result gave this mandate already: correct that result instead of declaring a second"
                                + " one");
        };
    }

    private static Decision<MandateEvent> follow(OnceSecured command, Secured mandate) {
        return switch (command) {
            case StateMandate _ -> accept(command.fact());
            // Also of one set aside: members may have acted before the court said so.
            case ExerciseMandate _ -> mandate.exercised() ? accept() : accept(command.fact());
            case SetMandateAside _ ->
                mandate.setAside()
                        ? refuse("mandate-counts", "this mandate was recorded as set aside already")
                        : accept(command.fact());
        };
    }

    @Override
    public Mandate evolve(Mandate mandate, MandateEvent event) {
        return switch (event) {
            case MandateSecured secured -> new Secured(secured.result(), false, false);
            case MandateExercised _ -> secured(mandate, event).nowExercised();
            case MandateSetAside _ -> secured(mandate, event).nowSetAside();
            case MandateStated _ -> secured(mandate, event);
        };
    }

    private static Secured secured(Mandate mandate, MandateEvent event) {
        return switch (mandate) {
            case NotSecured _ ->
                throw new IllegalStateException("mandate " + event.mandate() + " does not begin with a result");
            case Secured secured -> secured;
        };
    }
}
