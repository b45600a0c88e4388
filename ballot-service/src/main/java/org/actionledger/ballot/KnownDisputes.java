package org.actionledger.ballot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.actionledger.ballot.decide.KnownDispute;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.events.DisputeEvent.OfferReceived;
import org.actionledger.law.Jurisdiction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The disputes that this service has read of on the topic, with their offers. */
@Component
final class KnownDisputes {

    private final JdbcClient jdbc;

    KnownDisputes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KnownDispute> find(UUID dispute) {
        return jdbc.sql("""
                select id, campaign, union_id, jurisdiction,
                       array(select offer from known_offer where known_offer.dispute = known_dispute.id) as offers
                from known_dispute
                where id = :id
                """)
                .param("id", dispute)
                .query((row, _) -> new KnownDispute(
                        row.getObject("id", UUID.class),
                        row.getObject("campaign", UUID.class),
                        row.getObject("union_id", UUID.class),
                        Jurisdiction.valueOf(row.getString("jurisdiction")),
                        Set.of((UUID[]) row.getArray("offers").getArray())))
                .optional();
    }

    void add(List<DisputeDeclared> declared) {
        jdbc.sql("""
                insert into known_dispute (id, campaign, union_id, jurisdiction)
                select * from unnest(cast(:ids as uuid[]), cast(:campaigns as uuid[]), cast(:unions as uuid[]), cast(:jurisdictions as text[]))
                on conflict (id) do nothing
                """)
                .param("ids", declared.stream().map(DisputeDeclared::dispute).toArray(UUID[]::new))
                .param(
                        "campaigns",
                        declared.stream().map(DisputeDeclared::campaign).toArray(UUID[]::new))
                .param("unions", declared.stream().map(DisputeDeclared::union).toArray(UUID[]::new))
                .param(
                        "jurisdictions",
                        declared.stream().map(DisputeDeclared::jurisdiction).toArray(String[]::new))
                .update();
    }

    void addOffers(List<OfferReceived> received) {
        jdbc.sql("""
                insert into known_offer (dispute, offer)
                select * from unnest(cast(:disputes as uuid[]), cast(:offers as uuid[]))
                on conflict (dispute, offer) do nothing
                """)
                .param("disputes", received.stream().map(OfferReceived::dispute).toArray(UUID[]::new))
                .param("offers", received.stream().map(OfferReceived::offer).toArray(UUID[]::new))
                .update();
    }
}
