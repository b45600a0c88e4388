package org.actionledger.law.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.actionledger.law.Explanation;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.action.ComplaintToTribunal;
import org.actionledger.law.action.DismissalProtection;
import org.actionledger.law.mandate.MandateDates;
import org.actionledger.law.mandate.MandateTerm;
import org.actionledger.law.mandate.Prohibition;
import org.actionledger.law.notice.NoticeOfAction;
import org.actionledger.law.notice.NoticeOfBallot;
import org.actionledger.law.notice.SampleVotingPaper;
import org.actionledger.law.plan.EarliestAction;
import org.actionledger.law.plan.Reballot;
import org.actionledger.law.result.CopiesOfReport;
import org.actionledger.law.result.ScrutineersReport;
import org.jspecify.annotations.Nullable;

/** Works out a day again from nothing but what its explanation says it was worked out from. */
public final class Recomputation {

    private final StatuteBook book;
    private final Map<String, String> inputs;

    private Recomputation(StatuteBook book, Map<String, String> inputs) {
        this.book = book;
        this.inputs = inputs;
    }

    public static Optional<LocalDate> day(Explanation explanation) {
        return day(explanation.rule().id(), explanation.rulesVersion(), explanation.inputs());
    }

    /**
     * The day that this rule gives on these inputs under this version of the rules; nothing where it gives none.
     *
     * @throws IllegalArgumentException where the version is not known, or an input does not read as what it should be
     */
    public static Optional<LocalDate> day(String rule, String version, Map<String, String> inputs) {
        try {
            return new Recomputation(StatuteBook.ofVersion(version), inputs).by(rule);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private Optional<LocalDate> by(String rule) {
        return switch (rule) {
            case "gb.mandate-term", "ni.mandate-term", "gb.days-disregarded", "ni.days-disregarded" -> mandate();
            case "gb.notice-of-action", "ni.notice-of-action" -> noticeOfAction();
            case "gb.notice-of-ballot", "ni.notice-of-ballot" ->
                Optional.of(NoticeOfBallot.latestReceipt(book, jurisdiction(), known("opens"))
                        .day());
            case "gb.sample-voting-paper", "ni.sample-voting-paper" ->
                Optional.of(SampleVotingPaper.latestReceipt(book, jurisdiction(), known("opens"))
                        .day());
            case "gb.scrutineers-report", "ni.scrutineers-report" ->
                Optional.of(ScrutineersReport.due(book, jurisdiction(), known("ballotDay"))
                        .day());
            case "gb.copies-of-report", "ni.copies-of-report" ->
                Optional.of(CopiesOfReport.until(book, jurisdiction(), known("ballotDay"))
                        .day());
            case "gb.dismissal-protection", "ni.dismissal-protection" ->
                DismissalProtection.of(book, jurisdiction(), known("firstDay"), number("daysLockedOut"))
                        .lastDay();
            case "gb.complaint-to-tribunal" ->
                ComplaintToTribunal.by(book, jurisdiction(), known("dismissed")).day();
            case "plan.reballot" ->
                Optional.of(new Reballot(jurisdiction(), known("lastDay"), number("votingDays"), number("countDays"))
                        .openBy(book)
                        .day());
            case "plan.earliest-action" ->
                Optional.of(new EarliestAction(jurisdiction(), known("ballotDay"), number("countDays"), agreedShorter())
                        .day(book)
                        .day());
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> mandate() {
        String prohibitions = inputs.getOrDefault("prohibitions", "");
        MandateTerm term = MandateTerm.of(
                book,
                new MandateDates(
                        jurisdiction(),
                        day("openedOn"),
                        day("ballotDay"),
                        day("agreedUntil"),
                        Prohibition.read(prohibitions)));
        return switch (term) {
            case MandateTerm.Ends ends -> Optional.of(ends.lastDay());
            case MandateTerm.MustStart start -> Optional.of(start.startBy());
            case MandateTerm.Unknown _, MandateTerm.AgreementNotAllowed _ -> Optional.empty();
        };
    }

    /** The rule counts both ways: back from the day of action, or on from the day of receipt. With both, it compares. */
    private Optional<LocalDate> noticeOfAction() {
        LocalDate received = day("received");
        LocalDate action = day("action");
        if (received != null && action != null) {
            return Optional.empty();
        }
        return Optional.of(
                received == null
                        ? NoticeOfAction.latestReceipt(book, jurisdiction(), known("action"), agreedShorter())
                                .day()
                        : NoticeOfAction.earliestAction(book, jurisdiction(), received, agreedShorter())
                                .day());
    }

    private Jurisdiction jurisdiction() {
        return Jurisdiction.valueOf(text("jurisdiction"));
    }

    private boolean agreedShorter() {
        return Boolean.parseBoolean(text("agreedShorter"));
    }

    private int number(String name) {
        return Integer.parseInt(text(name));
    }

    private LocalDate known(String name) {
        return LocalDate.parse(text(name));
    }

    private @Nullable LocalDate day(String name) {
        String written = inputs.get(name);
        return written == null ? null : LocalDate.parse(written);
    }

    private String text(String name) {
        String written = inputs.get(name);
        if (written == null) {
            throw new IllegalArgumentException("there is no input " + name);
        }
        return written;
    }
}
