package org.actionledger.ballot;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.actionledger.ballot.decide.KnownDispute;
import org.actionledger.events.DisputeEvent.DisputeDeclared;
import org.actionledger.law.Jurisdiction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The disputes that this service has read of on the topic. */
@Component
final class KnownDisputes {

    private final JdbcClient jdbc;

    KnownDisputes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KnownDispute> find(UUID dispute) {
        return jdbc.sql("select id, campaign, union_id, jurisdiction from known_dispute where id = :id")
                .param("id", dispute)
                .query((row, _) -> new KnownDispute(
                        row.getObject("id", UUID.class),
                        row.getObject("campaign", UUID.class),
                        row.getObject("union_id", UUID.class),
                        Jurisdiction.valueOf(row.getString("jurisdiction"))))
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
}
