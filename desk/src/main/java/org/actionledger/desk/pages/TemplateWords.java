package org.actionledger.desk.pages;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.actionledger.events.Edtf;
import org.actionledger.events.When;
import org.actionledger.projections.words.Counts;
import org.actionledger.projections.words.DateText;
import org.actionledger.projections.words.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What templates call to put things in words. */
@Component("inWords")
public final class TemplateWords {

    private static final Set<String> PLACES =
            Set.of("ENGLAND", "WALES", "SCOTLAND", "GREAT_BRITAIN", "NORTHERN_IRELAND");
    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern BEFORE_CAPITAL = Pattern.compile("(?=[A-Z])");

    public String day(LocalDate day) {
        return DateText.said(day);
    }

    public String when(When when) {
        return DateText.said(when);
    }

    /** A date string of EDTF, with the source's own words where it has some. */
    public String date(String edtf, @Nullable String label) {
        return DateText.said(new When(edtf, label));
    }

    /** Of one day, however vaguely it is known. */
    public String onSomeDay(String edtf) {
        return DateText.onSomeDay(edtf);
    }

    /** What a source claims, or a rule was given: dates and constants in words, all else as it is. */
    public String claim(String value) {
        if (CONSTANT.matcher(value).matches()) {
            return PLACES.contains(value) ? place(value) : Phrases.plainly(value);
        }
        try {
            Edtf.parse(value);
            return DateText.said(value);
        } catch (IllegalArgumentException e) {
            return switch (value) {
                case "true" -> "yes";
                case "false" -> "no";
                default -> value;
            };
        }
    }

    private static String place(String constant) {
        return Arrays.stream(Phrases.plainly(constant).split(" "))
                .map(Phrases::capitalised)
                .collect(Collectors.joining(" "));
    }

    /** On what sources disagree: a field of the record in words, all else as it is. */
    public String fact(String fact) {
        return switch (fact) {
            case "announced" -> "the day it was announced";
            case "opened" -> "the day it opened";
            case "closed" -> "the day it closed";
            case "started" -> "the day it began";
            case "ended" -> "the day it ended";
            case "exercised" -> "whether it was used";
            case "type" -> "what kind of ballot it was";
            default -> fact;
        };
    }

    /** "Support threshold" for {@code gb.support-threshold}, "Count: reconciles" for {@code count.reconciles}. */
    public String rule(String id) {
        int dot = id.indexOf('.');
        String name = id.substring(dot + 1).replace('-', ' ');
        return switch (id.substring(0, Math.max(dot, 0))) {
            case "", "gb", "ni" -> Phrases.capitalised(name);
            case String family -> Phrases.capitalised(family) + ": " + name;
        };
    }

    /** "Votes cast" for {@code votesCast}. */
    public String input(String name) {
        return Phrases.capitalised(BEFORE_CAPITAL.matcher(name).replaceAll(" ").toLowerCase(Locale.UK));
    }

    public String method(String method) {
        return method.equals("UNKNOWN") ? "by a method not known" : Phrases.plainly(method);
    }

    /** "Action short of strike" for {@code ACTION_SHORT_OF_STRIKE}. */
    public String constant(Object constant) {
        return Phrases.capitalised(Phrases.plainly(constant.toString()));
    }

    public String ballotType(String type) {
        return Phrases.capitalised(Phrases.ballotType(type));
    }

    /** "no live mandates", "1 live mandate", "2 live mandates". */
    public String count(long number, String thing) {
        return number == 1 ? "1 " + thing : (number == 0 ? "no" : Counts.said(number)) + " " + thing + "s";
    }

    /** What a rule found. Never that something is lawful: that is for others to say. */
    public String found(String outcome) {
        return switch (outcome) {
            case "MET" -> "met on the figures entered";
            case "NOT_MET" -> "not met on the figures entered";
            case "NOT_APPLICABLE" -> "does not apply";
            case "UNKNOWN" -> "cannot be told from the figures entered";
            default -> Phrases.plainly(outcome);
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
        return figure(percentage == null ? null : percent(percentage), name, notPublished);
    }

    /** Never broken before its sign. */
    public String percent(String percentage) {
        return percentage + "\u00a0%";
    }
}
