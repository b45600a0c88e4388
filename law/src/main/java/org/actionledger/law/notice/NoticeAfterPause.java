package org.actionledger.law.notice;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.law.Answer;
import org.actionledger.law.Explanation;
import org.actionledger.law.OpeningDay;
import org.actionledger.law.Provision;
import org.actionledger.law.Requirement;
import org.actionledger.law.Rule;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.Step;

/**
 * Continuous action that a union ended and authorises again needs notice again, unless a court or an agreement had paused it.
 *
 * @see <a href="https://www.legislation.gov.uk/ukpga/1992/52/section/234A">1992 Act, section 234A(7) to (7B)</a>
 * @see <a href="https://www.legislation.gov.uk/nisi/1995/1980/article/118">1995 Order, article 118</a>
 */
public final class NoticeAfterPause {

    static final Rule IN_BRITAIN =
            Rule.ofGreatBritain("gb.notice-after-pause", Provision.ofAct1992("234A", "(7) to (7B)"));

    static final Rule IN_NORTHERN_IRELAND = Rule.ofNorthernIreland(
                    "ni.notice-after-pause", Provision.ofNorthernIrelandOrder1995("118", ""))
            .unverified();

    private NoticeAfterPause() {}

    /** Whether employers must receive notice again before the action goes on. */
    public static Requirement needed(StatuteBook book, Pause pause) {
        if (pause.continuous() == Answer.NO) {
            return required(Answer.NO, book, pause, Step.of("notice-after-pause.single-days"));
        }
        Requirement ifContinuous = ifContinuous(book, pause);
        return pause.continuous() == Answer.UNKNOWN && ifContinuous.required() != Answer.NO
                ? lacking(book, pause, Step.of("notice-after-pause.continuous-not-recorded"), "continuous")
                : ifContinuous;
    }

    private static Requirement ifContinuous(StatuteBook book, Pause pause) {
        return switch (pause.reason()) {
            case COURT -> required(Answer.NO, book, pause, Step.of("notice-after-pause.court"));
            case OTHER -> required(Answer.YES, book, pause, Step.of("notice-after-pause.ceased"));
            case UNKNOWN -> lacking(book, pause, Step.of("notice-after-pause.reason-not-recorded"), "reason");
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
                    Step.of("notice-after-pause.takes-two-days"),
                    pause.inputs().absent("mayResumeFrom", "resumed").toArray(String[]::new));
        }
        boolean tooEarly = resumed.isBefore(mayResumeFrom);
        return required(
                Answer.of(tooEarly),
                book,
                pause,
                Step.of(tooEarly ? "notice-after-pause.too-early" : "notice-after-pause.as-agreed")
                        .with("mayResumeFrom", mayResumeFrom)
                        .with("resumed", resumed));
    }

    private static Requirement required(Answer answer, StatuteBook book, Pause pause, Step step) {
        return new Requirement(answer, explained(book, pause, step));
    }

    private static Requirement lacking(StatuteBook book, Pause pause, Step step, String... missing) {
        return new Requirement(Answer.UNKNOWN, explained(book, pause, step).lacking(List.of(missing)));
    }

    private static Explanation explained(StatuteBook book, Pause pause, Step step) {
        return Explanation.of(pause.jurisdiction().lawOf(IN_BRITAIN, IN_NORTHERN_IRELAND), book, pause.inputs(), step)
                .turningOn(book, OpeningDay.of(pause.resumed(), null));
    }
}
