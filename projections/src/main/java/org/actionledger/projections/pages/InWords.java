package org.actionledger.projections.pages;

import java.time.LocalDate;
import java.util.List;
import org.actionledger.events.Edtf;
import org.actionledger.events.When;
import org.actionledger.projections.words.Asked;
import org.actionledger.projections.words.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What templates call to put things in words. */
@Component("inWords")
public final class InWords {

    public String day(LocalDate day) {
        return Dates.said(day);
    }

    public String when(When when) {
        return Dates.said(when);
    }

    /** A date string of EDTF, with the source's own words where it has some. */
    public String date(String edtf, @Nullable String label) {
        return Dates.said(new When(edtf, label));
    }

    /** What a source claims: a date in words where it is one. */
    public String claim(String value) {
        try {
            Edtf.parse(value);
            return Dates.said(value);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    /** "Action short of strike" for {@code ACTION_SHORT_OF_STRIKE}. */
    public String constant(Object constant) {
        return Asked.capitalised(Asked.plainly(constant.toString()));
    }

    public String ballotType(String type) {
        return Asked.capitalised(Asked.ballotType(type));
    }

    /** "1 live mandate", "2 live mandates". */
    public String count(long number, String thing) {
        return number == 1 ? "1 " + thing : number + " " + thing + "s";
    }

    /** What a rule found. Never that something is lawful: that is for others to say. */
    public String found(String outcome) {
        return switch (outcome) {
            case "MET" -> "met on the figures entered";
            case "NOT_MET" -> "not met on the figures entered";
            case "NOT_APPLICABLE" -> "does not apply";
            case "UNKNOWN" -> "cannot be told from the figures entered";
            default -> Asked.plainly(outcome);
        };
    }

    public String carried(String carried) {
        return switch (carried) {
            case "YES" -> "carried";
            case "NO" -> "not carried";
            default -> "undecided";
        };
    }

    /** On what an outcome rests. */
    public String basis(String basis, String carried) {
        return switch (basis) {
            case "COUNTED" ->
                carried.equals("YES") ? "thresholds met on the figures entered" : "on the figures entered";
            case "STATED" -> "as the union stated it; counts to verify it are not recorded";
            default -> "what is recorded does not say";
        };
    }

    /** A figure that is known, was never published, or is unknown: three different things. */
    public String figure(@Nullable Object figure, String name, List<String> notPublished) {
        return figure != null ? figure.toString() : notPublished.contains(name) ? "not published" : "unknown";
    }

    /** The same of a percentage. */
    public String percentage(@Nullable String percentage, String name, List<String> notPublished) {
        return figure(percentage == null ? null : percentage + " %", name, notPublished);
    }
}
