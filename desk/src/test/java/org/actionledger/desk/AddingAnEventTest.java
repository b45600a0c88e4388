package org.actionledger.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.actionledger.events.CampaignEvent.DiscrepancyNoted;
import org.actionledger.events.EventNames;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.UnionEvent.UnionRegistered;
import org.actionledger.language.Language;
import org.actionledger.language.Messages;
import org.actionledger.projections.AnyEvents;
import org.actionledger.projections.AnyHistory;
import org.actionledger.projections.History;
import org.actionledger.projections.timeline.TimelineView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds docs/adding-an-event.md: what every event has to have. */
class AddingAnEventTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Za-z]+)` \\| (.+) \\|$");
    private static final Pattern WRITTEN_AS = Pattern.compile("`([a-z ]+)`.*");
    private static final UUID CAMPAIGN = new UUID(9, 1);

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_a_golden_file_and_a_schema(String name) throws IOException {
        assertThat(ROOT.resolve("events/src/test/resources/golden/" + name + ".json"))
                .isRegularFile();
        assertThat(Files.readString(ROOT.resolve("docs/asyncapi.yaml"))).contains("name: " + name + "\n");
    }

    @ParameterizedTest
    @EnumSource
    void every_event_of_a_campaign_is_told_in_every_language(Language language) {
        for (Class<? extends LedgerEvent> kind : EventNames.TYPES.values()) {
            if (kind == DiscrepancyNoted.class || kind == UnionRegistered.class) {
                // Shown with what it is about, and of no campaign.
                continue;
            }
            AnyHistory history = new AnyHistory(new Random(1), CAMPAIGN);
            history.add(new AnyEvents(new Random(1), CAMPAIGN, () -> CAMPAIGN).next(kind));

            assertThat(TimelineView.of(
                                    CAMPAIGN,
                                    "any",
                                    History.folded(history.events()),
                                    LocalDate.of(2100, 1, 1),
                                    Messages.in(language))
                            .entries())
                    .as(kind.getSimpleName())
                    .hasSize(1)
                    .allSatisfy(entry -> assertThat(entry.title()).isNotBlank());
        }
    }

    @Test
    void every_event_has_a_place_in_dossiers_or_a_reason_why_not() throws IOException {
        Map<String, String> written = table();

        assertThat(written.keySet())
                .isEqualTo(EventNames.TYPES.values().stream()
                        .map(Class::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new)));
        String dossier = Files.readString(ROOT.resolve("docs/dossier.md"));
        written.forEach((event, as) -> {
            var place = WRITTEN_AS.matcher(as);
            assertThat(place.matches() ? dossier.contains(place.group(1)) : as.startsWith("none: "))
                    .as("%s: %s", event, as)
                    .isTrue();
        });
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        String recipe = Files.readString(ROOT.resolve("docs/adding-an-event.md"));
        ROW.matcher(recipe.substring(recipe.indexOf("## Where each event stands in a dossier")))
                .results()
                .forEach(row -> rows.put(row.group(1), row.group(2)));
        return rows;
    }

    static Set<String> events() {
        return EventNames.TYPES.keySet();
    }
}
