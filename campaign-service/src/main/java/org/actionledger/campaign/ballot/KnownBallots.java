package org.actionledger.campaign.ballot;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.actionledger.campaign.feed.Reaction;
import org.actionledger.events.BallotEvent.BallotAnnounced;
import org.actionledger.events.BallotEvent.BallotClosed;
import org.actionledger.events.Edtf;
import org.actionledger.events.LedgerEvent;
import org.actionledger.journal.RecordedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers the ballots that were announced, as the topic tells of them. */
@Component
public final class KnownBallots implements Reaction {

    private final JdbcClient jdbc;

    KnownBallots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<KnownBallot> find(UUID ballot) {
        return jdbc.sql("""
                        select ballot, campaign, dispute, statutory, offer, ballot_day
                        from known_ballot
                        where ballot = :ballot
                        """)
                .param("ballot", ballot)
                .query((row, _) -> new KnownBallot(
                        row.getObject("ballot", UUID.class),
                        row.getObject("campaign", UUID.class),
                        row.getObject("dispute", UUID.class),
                        row.getBoolean("statutory"),
                        row.getObject("offer", UUID.class),
                        row.getObject("ballot_day", LocalDate.class)))
                .optional();
    }

    @Override
    public Set<Class<? extends LedgerEvent>> events() {
        return Set.of(BallotAnnounced.class, BallotClosed.class);
    }

    @Override
    public void to(LedgerEvent event, RecordedEvent recorded) {
        if (event instanceof BallotAnnounced announced) {
            remember(announced);
        } else if (event instanceof BallotClosed closed) {
            remember(closed);
        }
    }

    private void remember(BallotAnnounced announced) {
        jdbc.sql("""
                        insert into known_ballot (ballot, campaign, dispute, statutory, offer, ballot_day)
                        values (:ballot, :campaign, :dispute, :statutory, :offer, :ballotDay)
                        on conflict (ballot) do nothing
                        """)
                .param("ballot", announced.ballot())
                .param("campaign", announced.campaign())
                .param("dispute", announced.dispute())
                .param("statutory", announced.type().equals("STATUTORY"))
                .param("offer", announced.offer())
                .param("ballotDay", Edtf.dayOf(announced.closes()).orElse(null))
                .update();
    }

    /** The day it did close on; where that is known less precisely, the announced day stands for as long as it may be right. */
    private void remember(BallotClosed closed) {
        Edtf when = Edtf.parse(closed.when().date());
        jdbc.sql("""
                        update known_ballot
                        set ballot_day = case
                            when cast(:day as date) is not null then cast(:day as date)
                            when ballot_day between :earliest and :latest then ballot_day
                        end
                        where ballot = :ballot
                        """)
                .param("ballot", closed.ballot())
                .param("day", when.day().orElse(null))
                .param("earliest", when.earliest())
                .param("latest", when.latest())
                .update();
    }
}
