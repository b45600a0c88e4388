package org.actionledger.campaign.union;

import java.util.List;
import java.util.UUID;
import org.actionledger.campaign.union.UnionCommand.RegisterUnion;
import org.actionledger.events.Source;
import org.actionledger.events.UnionEvent;
import org.actionledger.events.UnionEvent.UnionRegistered;
import org.actionledger.events.When;
import org.actionledger.journal.decide.Spec;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnionDeciderTest {

    static final UUID NAHT = new UUID(0, 1);
    static final List<Source> SOURCES =
            List.of(new Source("Annual return", "Certification Officer", null, "2023", null));

    @Nested
    class Before_it_is_registered {

        @Test
        void it_enters_the_directory() {
            given().when(register("naht"))
                    .then(new UnionRegistered(
                            NAHT,
                            "naht",
                            "National Association of Head Teachers",
                            "NAHT",
                            "school leaders",
                            List.of("England", "Wales", "Northern Ireland"),
                            33_000,
                            When.on("2023"),
                            SOURCES));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "NAHT", "naht cymru", "naht_cymru", "-naht", "naht-", "naht--cymru", "näht", "naht/1"})
        void a_slug_that_would_not_fit_into_an_address_is_refused(String slug) {
            given().when(register(slug)).thenRefused("slug-is-plain");
        }

        @Test
        void a_slug_that_looks_like_an_id_is_refused() {
            given().when(register("992f0bb4-9929-5820-a95d-d80bacd9205a")).thenRefused("slug-is-no-id");
        }
    }

    @Nested
    class Once_it_is_registered {

        @Test
        void its_slug_is_taken() {
            given(new UnionRegistered(NAHT, "naht", "Head Teachers", "NAHT", null, List.of(), null, null, SOURCES))
                    .when(register("naht"))
                    .thenRefused("union-is-new");
        }
    }

    private static RegisterUnion register(String slug) {
        return new RegisterUnion(new UnionRegistered(
                NAHT,
                slug,
                "National Association of Head Teachers",
                "NAHT",
                "school leaders",
                List.of("England", "Wales", "Northern Ireland"),
                33_000,
                When.on("2023"),
                SOURCES));
    }

    private static Spec<UnionCommand, Union, UnionEvent> given(UnionEvent... history) {
        return Spec.given(new UnionDecider(), history);
    }
}
