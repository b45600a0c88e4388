package org.actionledger.law;

import static org.actionledger.law.Answer.NO;
import static org.actionledger.law.Answer.UNKNOWN;
import static org.actionledger.law.Answer.YES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.actionledger.law.action.AgencyCover;
import org.actionledger.law.action.AnnualReturn;
import org.actionledger.law.action.ComplaintToTribunal;
import org.actionledger.law.action.Detriment;
import org.actionledger.law.action.DismissalProtection;
import org.actionledger.law.action.MinimumServiceLevels;
import org.actionledger.law.action.PicketSupervisor;
import org.actionledger.law.action.WelshAgencyCover;
import org.actionledger.law.ballot.Aggregation;
import org.actionledger.law.ballot.BallotOnPaper;
import org.actionledger.law.ballot.BallotType;
import org.actionledger.law.ballot.ConditionsPerBallot;
import org.actionledger.law.ballot.Constituency;
import org.actionledger.law.ballot.CrossBorderSupport;
import org.actionledger.law.ballot.VotingMethod;
import org.actionledger.law.conduct.ApplicableQuestion;
import org.actionledger.law.conduct.ApplicableQuestion.KindOfAction;
import org.actionledger.law.conduct.ContentsOfVotingPaper;
import org.actionledger.law.conduct.CountingErrors;
import org.actionledger.law.conduct.Entitlement;
import org.actionledger.law.conduct.Failure;
import org.actionledger.law.conduct.Member;
import org.actionledger.law.conduct.MemberDeniedVote;
import org.actionledger.law.conduct.OverseasMembers;
import org.actionledger.law.conduct.Paper;
import org.actionledger.law.conduct.SeparateWorkplaceBallots;
import org.actionledger.law.conduct.SmallAccidentalFailures;
import org.actionledger.law.conduct.WarningOnVotingPaper;
import org.actionledger.law.conduct.Workplaces;
import org.actionledger.law.mandate.CallToAction;
import org.actionledger.law.mandate.MandateDates;
import org.actionledger.law.mandate.MandateTerm;
import org.actionledger.law.mandate.Prohibition;
import org.actionledger.law.notice.ContentsOfBallotNotice;
import org.actionledger.law.notice.ContentsOfNoticeOfAction;
import org.actionledger.law.notice.DaysOfAction;
import org.actionledger.law.notice.NoticeAfterPause;
import org.actionledger.law.notice.NoticeGiven;
import org.actionledger.law.notice.NoticeOfAction;
import org.actionledger.law.notice.NoticeOfBallot;
import org.actionledger.law.notice.Pause;
import org.actionledger.law.notice.SampleVotingPaper;
import org.actionledger.law.plan.EarliestAction;
import org.actionledger.law.plan.PlannedDays;
import org.actionledger.law.plan.Reballot;
import org.actionledger.law.result.CopiesOfReport;
import org.actionledger.law.result.ItemOfResult;
import org.actionledger.law.result.ResultTold;
import org.actionledger.law.result.ResultToldToEmployer;
import org.actionledger.law.result.ResultToldToVoters;
import org.actionledger.law.result.Scrutineer;
import org.actionledger.law.result.ScrutineersReport;

/**
 * Every rule asked once, with one day for whatever decides it: the ballot opens, the notice arrives, the employee begins on that day.
 *
 * @param jurisdiction which says whose rules they are
 */
public record EveryRule(StatuteBook book, Jurisdiction jurisdiction, LocalDate day) {

    /** What came of it in a word, a number or a day, and why. */
    public record Asked(String answer, Explanation explanation) {}

    /** By the name of the rule that the answer rests on. */
    public SequencedMap<String, Asked> answers() {
        SequencedMap<String, Asked> answers = new LinkedHashMap<>();
        all().forEach(asked -> answers.putIfAbsent(asked.explanation().rule().id(), asked));
        return answers;
    }

    private List<Asked> all() {
        return List.of(ofConduct(), ofBallots(), ofMandates(), ofNotices(), ofResults(), ofAction(), ofPlans()).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Asked> ofConduct() {
        Paper paper = new Paper(jurisdiction, day, day, 51);
        return List.of(
                asked(Entitlement.of(book, jurisdiction, YES, YES)),
                asked(MemberDeniedVote.of(book, new Member(jurisdiction, YES, YES, YES))),
                asked(SeparateWorkplaceBallots.oneForAll(book, new Workplaces(jurisdiction, YES, NO, NO, NO))),
                asked(ContentsOfVotingPaper.of(book, paper)),
                asked(WarningOnVotingPaper.of(book, paper)),
                asked(ApplicableQuestion.to(book, jurisdiction, KindOfAction.OVERTIME_BAN)),
                asked(OverseasMembers.shownApart(book, jurisdiction, YES)),
                asked(SmallAccidentalFailures.disregarded(
                        book, new Failure(jurisdiction, Failure.In.ENTITLEMENT, YES, YES))),
                asked(CountingErrors.disregarded(book, jurisdiction, YES, NO)));
    }

    /** 390 Yes of 1,000 entitled and half of them voting, in important public services. */
    private List<Asked> ofBallots() {
        BallotOnPaper ballot = BallotOnPaper.in(jurisdiction)
                .under(book)
                .opened(day)
                .closed(day.plusDays(28))
                .importantPublicServices(YES)
                .by(VotingMethod.ELECTRONIC)
                .count(1000, 500, 501)
                .strike(390, 110);
        List<Finding> findings = new ArrayList<>(ballot.assessed().findings());
        findings.addAll(ballot.strike().findings());
        findings.addAll(ballot.ofType(BallotType.INDICATIVE).assessed().findings());
        findings.addAll(ConditionsPerBallot.assess(
                        book,
                        ballot.facts(),
                        Aggregation.DISAGGREGATED,
                        List.of(new Constituency("one", ballot.facts().count())))
                .getFirst()
                .assessment()
                .findings());
        if (jurisdiction == Jurisdiction.NORTHERN_IRELAND) {
            findings.add(CrossBorderSupport.of(book, YES, NO, YES));
        }
        return findings.stream().map(EveryRule::asked).toList();
    }

    private List<Asked> ofMandates() {
        LocalDate ballotDay = day.plusDays(28);
        MandateDates dates = new MandateDates(jurisdiction, day, ballotDay, null);
        Prohibition prohibition = new Prohibition(ballotDay.plusDays(1), ballotDay.plusDays(2), null, null, YES);
        return List.of(
                asked(new CallToAction(jurisdiction, day, day, YES).check(book).getFirst()),
                asked(new CallToAction(jurisdiction, day, day, YES).check(book).getLast()),
                asked(MandateTerm.of(book, dates)),
                asked(MandateTerm.of(
                        book, new MandateDates(jurisdiction, day, ballotDay, null, List.of(prohibition)))));
    }

    private List<Asked> ofNotices() {
        NoticeGiven notice =
                new NoticeGiven(jurisdiction, day, day, false, new DaysOfAction.Continuous(day.plusDays(10)));
        return List.of(
                asked(NoticeOfBallot.latestReceipt(book, jurisdiction, day)),
                asked(ContentsOfBallotNotice.of(book, jurisdiction, day)),
                asked(SampleVotingPaper.latestReceipt(book, jurisdiction, day)),
                asked(NoticeOfAction.earliestAction(book, jurisdiction, day, false)),
                asked(NoticeOfAction.check(book, notice).getLast()),
                asked(ContentsOfNoticeOfAction.of(book, jurisdiction, day)),
                asked(NoticeAfterPause.needed(book, new Pause(jurisdiction, YES, Pause.Reason.OTHER, null, day))));
    }

    private List<Asked> ofResults() {
        ResultTold told = new ResultTold(
                jurisdiction, day, day, YES, day, EnumSet.complementOf(EnumSet.of(ItemOfResult.TWO_FIFTHS_YES)));
        return List.of(
                asked(ResultToldToVoters.check(book, told)),
                asked(ResultToldToEmployer.check(book, told)),
                asked(Scrutineer.needed(book, jurisdiction, 51)),
                asked(ScrutineersReport.due(book, jurisdiction, day)),
                asked(CopiesOfReport.until(book, jurisdiction, day)));
    }

    private List<Asked> ofAction() {
        var protection = DismissalProtection.of(book, jurisdiction, day, 0);
        var complaint = ComplaintToTribunal.by(book, jurisdiction, day);
        return List.of(
                new Asked(inWords(protection.lastDay()), protection.explanation()),
                new Asked(inWords(complaint.day()), complaint.explanation()),
                asked(Detriment.forbidden(book, jurisdiction, day)),
                asked(AgencyCover.forbidden(book, jurisdiction, day)),
                asked(WelshAgencyCover.forbidden(book, jurisdiction, day, YES)),
                asked(PicketSupervisor.needed(book, jurisdiction, day)),
                asked(MinimumServiceLevels.possible(book, jurisdiction, day)),
                asked(AnnualReturn.listsAction(book, jurisdiction, day.minusYears(1), day)));
    }

    private List<Asked> ofPlans() {
        MandateDates dates = new MandateDates(jurisdiction, day.minusDays(60), day.minusDays(30), null);
        NoticeGiven notice = new NoticeGiven(
                jurisdiction, day, day, false, new DaysOfAction.Discontinuous(List.of(day.plusDays(10))));
        return List.of(
                asked(new Reballot(jurisdiction, day.plusDays(9), 28, 1).openBy(book)),
                asked(new EarliestAction(jurisdiction, day, 0, false).day(book)),
                asked(new PlannedDays(dates, List.of(day.plusDays(10)), List.of(notice))
                        .check(book)
                        .getFirst()
                        .findings()
                        .getLast()));
    }

    private static Asked asked(Finding finding) {
        return new Asked(finding.outcome().name(), finding.explanation());
    }

    private static Asked asked(Requirement requirement) {
        return new Asked(requirement.required().name(), requirement.explanation());
    }

    private static Asked asked(Deadline deadline) {
        return new Asked(deadline.day().toString(), deadline.explanation());
    }

    private static Asked asked(Particulars particulars) {
        return new Asked(particulars.items().size() + " items", particulars.explanation());
    }

    private static Asked asked(ApplicableQuestion.Covered covered) {
        return new Asked(covered.question(), covered.explanation());
    }

    private static Asked asked(MandateTerm term) {
        return switch (term) {
            case MandateTerm.Ends ends -> new Asked(ends.lastDay().toString(), ends.explanation());
            case MandateTerm.MustStart start -> new Asked(start.startBy().toString(), start.explanation());
            case MandateTerm.Unknown unknown -> new Asked(UNKNOWN.name(), unknown.explanation());
            case MandateTerm.AgreementNotAllowed not -> new Asked(NO.name(), not.explanation());
        };
    }

    private static String inWords(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("no end");
    }
}
