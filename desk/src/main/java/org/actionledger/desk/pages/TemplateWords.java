package org.actionledger.desk.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.actionledger.events.Edtf;
import org.actionledger.events.Explanation;
import org.actionledger.events.When;
import org.actionledger.language.ExplanationText;
import org.actionledger.language.Messages;
import org.actionledger.projections.fold.AsOn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What templates call to put things in the words of whoever looks. */
@Component("inWords")
public final class TemplateWords {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z_]+");
    private static final Pattern BEFORE_CAPITAL = Pattern.compile("(?=[A-Z])");
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.UK);

    public String day(LocalDate day) {
        return messages().dates().said(day);
    }

    public String when(When when) {
        return messages().dates().said(when);
    }

    /** An instant as a clock in London showed it. */
    public String instant(Instant instant) {
        ZonedDateTime there = instant.atZone(AsOn.LONDON);
        return messages().dates().said(LocalDateTime.from(there), ZONE.format(there));
    }

    /** A date string of EDTF, with the source's own words where it has some. */
    public String date(String edtf, @Nullable String label) {
        return messages().dates().said(new When(edtf, label));
    }

    /** Of one day, however vaguely it is known. */
    public String onSomeDay(String edtf) {
        return messages().dates().onSomeDay(edtf);
    }

    public ExplanationText explained(Explanation why) {
        return ExplanationText.of(why, messages());
    }

    /** What a source claims, or a rule was given: dates and constants in words, all else as it is. */
    public String claim(String value) {
        if (CONSTANT.matcher(value).matches()) {
            return messages().word(value);
        }
        try {
            Edtf.parse(value);
            return messages().dates().said(value);
        } catch (IllegalArgumentException e) {
            return switch (value) {
                case "true" -> messages().word("YES").toLowerCase(Locale.UK);
                case "false" -> messages().word("NO").toLowerCase(Locale.UK);
                default -> value;
            };
        }
    }

    /** On what sources disagree: a field of the record in words, all else as it is. */
    public String fact(String fact) {
        String key = "pages.fact." + fact;
        return messages().has(key) ? messages().say(key) : fact;
    }

    /** What a rule demands; its name where that is not known here, as of one that a later release has brought. */
    public String rule(String id) {
        String title = id + ".title";
        return messages().has(title) ? messages().say(title) : messages().capitalised(id.replace('-', ' '));
    }

    /** "Votes cast" for {@code votesCast}. */
    public String input(String name) {
        String key = "input." + name;
        return messages().has(key)
                ? messages().say(key)
                : messages()
                        .capitalised(
                                BEFORE_CAPITAL.matcher(name).replaceAll(" ").toLowerCase(Locale.UK));
    }

    public String method(String method) {
        return messages().of("pages.method", method);
    }

    /** "Action short of strike" for {@code ACTION_SHORT_OF_STRIKE}. */
    public String constant(Object constant) {
        return messages().capitalised(word(constant));
    }

    /** The same in the middle of a sentence. */
    public String word(Object constant) {
        return messages().word(constant.toString());
    }

    public String ballotType(String type) {
        return messages().capitalised(messages().of("ballot-type", type));
    }

    /** What a rule found. Never that something is lawful: that is for others to say. */
    public String found(String outcome) {
        return messages().of("found", outcome);
    }

    public String carried(String carried) {
        return messages().of("carried", carried);
    }

    /** On what an outcome rests. */
    public String basis(String basis, String carried) {
        return switch (basis) {
            case "COUNTED" ->
                messages().say(carried.equals("YES") ? "pages.basis.COUNTED-carried" : "pages.basis.COUNTED");
            case "STATED" -> messages().say("basis.STATED");
            default -> messages().say("pages.basis.UNDECIDED");
        };
    }

    /** A figure that is known, was never published, or is unknown: three different things. */
    public String figure(@Nullable Object figure, String name, List<String> notPublished) {
        return figure != null
                ? figure.toString()
                : messages().say(notPublished.contains(name) ? "figure.not-published" : "figure.unknown");
    }

    /** The same of a percentage. */
    public String percentage(@Nullable String percentage, String name, List<String> notPublished) {
        return figure(percentage == null ? null : percent(percentage), name, notPublished);
    }

    /** Never broken before its sign. */
    public String percent(String percentage) {
        return percentage + "\u00a0%";
    }

    private static Messages messages() {
        return Messages.in(LocaleContextHolder.getLocale());
    }
}
