package org.actionledger.law.notice;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.InWords;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Provision;
import org.actionledger.law.Requirement;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;

/**
 * Continuous action that a union ended and authorises again needs notice again, unless a court or an agreement had paused it.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/234A">1992 Act, section 234A(7) to (7B)</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/118">1995 Order, article 118</a>
 */
public final class NoticeAfterPause {

    private static final String TITLE =
            "Continuous action that is authorised again after it had ceased needs a new notice";

    private static final String TURNS_ON = "the day on which the action is taken up again";

    static final Rule IN_BRITAIN =
            Rule.ofGreatBritain("gb.notice-after-pause", TITLE, TURNS_ON, Provision.ofAct1992("234A", "(7) to (7B)"));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.notice-after-pause", TITLE, TURNS_ON, Provision.ofNorthernIrelandOrder1995("118", ""))
            .unverified("The text was not seen; that it follows the one of Great Britain is inferred.");

    private NoticeAfterPause() {}

    /** Whether employers must receive notice again before the action goes on. */
    public static Requirement needed(StatuteBook book, Pause pause) {
        if (pause.continuous() == Answer.NO) {
            return required(
                    Answer.NO,
                    book,
                    pause,
                    "A notice of single days covers the days that it lists, before a pause and after it; a day that it does not list needs a new notice in any case.");
        }
        Requirement ifContinuous = ifContinuous(book, pause);
        return pause.continuous() == Answer.UNKNOWN && ifContinuous.required() != Answer.NO
                ? lacking(book, pause, "Whether the notice was of continuous action is not recorded.", "continuous")
                : ifContinuous;
    }

    private static Requirement ifContinuous(StatuteBook book, Pause pause) {
        return switch (pause.reason()) {
            case COURT ->
                required(
                        Answer.NO,
                        book,
                        pause,
                        "The action had stopped to comply with a court, so the old notice still covers it.");
            case OTHER ->
                required(
                        Answer.YES,
                        book,
                        pause,
                        "The action had ceased and is authorised again; the old notice does not cover it.");
            case UNKNOWN -> lacking(book, pause, "Why the action had stopped is not recorded.", "reason");
            case AGREED_SUSPENSION -> afterAgreement(book, pause);
        };
    }

    private static Requirement afterAgreement(StatuteBook book, Pause pause) {
        LocalDate mayResumeFrom = pause.mayResumeFrom();
        LocalDate resumed = pause.resumed();
        if (mayResumeFrom == null || resumed == null) {
            return lacking(
                    book,
                    pause,
                    "This takes two days: from when the action may go on as agreed, and when it goes on.",
                    pause.inputs().absent("mayResumeFrom", "resumed").toArray(String[]::new));
        }
        boolean tooEarly = resumed.isBefore(mayResumeFrom);
        return required(
                Answer.of(tooEarly),
                book,
                pause,
                "Union and employer agreed that the action may go on from %s, and it goes on on %s%s."
                        .formatted(
                                InWords.day(mayResumeFrom),
                                InWords.day(resumed),
                                tooEarly ? ", which is too early for the old notice" : ""));
    }

    private static Requirement required(Answer answer, StatuteBook book, Pause pause, String sentence) {
        return new Requirement(answer, explained(book, pause, sentence));
    }

    private static Requirement lacking(StatuteBook book, Pause pause, String sentence, String... missing) {
        return new Requirement(Answer.UNKNOWN, explained(book, pause, sentence).lacking(List.of(missing)));
    }

    private static Explanation explained(StatuteBook book, Pause pause, String sentence) {
        return Explanation.of(
                        pause.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND), book, pause.inputs(), sentence)
                .turningOn(book, OpeningDay.of(pause.resumed(), null));
    }
}
