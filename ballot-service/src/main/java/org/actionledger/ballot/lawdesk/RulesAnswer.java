package org.actionledger.ballot.lawdesk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.actionledger.law.Commencement;
import org.actionledger.law.Jurisdiction;
import org.actionledger.law.Provision;
import org.actionledger.law.Rule;
import org.actionledger.law.Setting;
import org.actionledger.law.Status;
import org.actionledger.law.StatuteBook;
import org.actionledger.law.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * The whole book of rules.
 *
 * @param reviewed the day on which all of it was last held against its sources
 */
record RulesAnswer(String version, LocalDate reviewed, List<Awaited> settings, List<StatedRule> rules) {

    static RulesAnswer of(StatuteBook book) {
        return new RulesAnswer(
                book.version(),
                book.reviewed(),
                Arrays.stream(Setting.values())
                        .map(setting -> Awaited.of(book.commencement(setting)))
                        .toList(),
                Register.rules().stream().map(rule -> StatedRule.of(book, rule)).toList());
    }

    /**
     * What is not known to be in force.
     *
     * @param reaches what it counts for: what is named here, on or after {@code from}
     * @param from null while it is taken as not in force
     */
    record Awaited(
            String setting,
            String what,
            String reaches,
            String provision,
            String uri,
            Status status,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            LocalDate from,

            LocalDate earliest) {

        static Awaited of(Commencement commencement) {
            Setting setting = commencement.setting();
            return new Awaited(
                    setting.id(),
                    Wording.of(setting.what()),
                    Wording.of(setting.reaches()),
                    Wording.of(setting.provision()),
                    setting.provision().uri().toString(),
                    commencement.status(),
                    commencement.from(),
                    setting.earliest());
        }
    }

    /**
     * One rule.
     *
     * @param turnsOn the day that decides which of its texts applies
     * @param texts what it said when, oldest first; {@code from} and {@code until} are such days
     * @param reservation what is not known of it or disputed
     * @param awaiting settings that would change it
     */
    record StatedRule(
            String rule,
            String title,
            String turnsOn,
            TreeSet<Jurisdiction> jurisdictions,
            String provision,
            String uri,
            List<CitedPlace> sources,
            List<StatedText> texts,
            Status status,
            @Nullable String reservation,
            LocalDate reviewed,
            List<String> awaiting) {

        static StatedRule of(StatuteBook book, Rule rule) {
            return new StatedRule(
                    rule.id(),
                    Wording.of(rule.title()),
                    Wording.of(rule.turnsOn()),
                    new TreeSet<>(rule.jurisdictions()),
                    Wording.of(rule.provision()),
                    rule.provision().uri().toString(),
                    rule.sources().stream().map(CitedPlace::of).toList(),
                    rule.texts(book).stream().map(StatedText::of).toList(),
                    rule.status(),
                    rule.reservation().map(Wording::of).orElse(null),
                    rule.reviewed(),
                    rule.awaited().stream()
                            .map(awaited -> awaited.setting().id())
                            .toList());
        }
    }

    record StatedText(@Nullable LocalDate from, @Nullable LocalDate until, String says) {

        static StatedText of(Rule.Text text) {
            return new StatedText(text.from(), text.until(), Wording.of(text.says()));
        }
    }

    record CitedPlace(String provision, String uri) {

        static CitedPlace of(Provision provision) {
            return new CitedPlace(Wording.of(provision), provision.uri().toString());
        }
    }
}
