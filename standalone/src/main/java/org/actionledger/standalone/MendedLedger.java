package org.actionledger.standalone;

import java.util.List;
import java.util.Map;
import org.actionledger.events.Streams;
import org.actionledger.journal.mend.Mending;
import org.actionledger.journal.topic.Sources;

/** A ledger of which only the servers run, while an operator's command is done to its journals or to one of its feeds. */
final class MendedLedger {

    private static final String MAKE_TOPIC_ANEW = "--mend=make-topic-anew";
    private static final String PASS_OVER = "--mend=pass-over";
    private static final String SERVICE = "--service=";
    private static final List<String> JOURNALS = List.of("campaign-service", "ballot-service");
    private static final List<String> FEEDS = List.of("campaign-service", "ballot-service", "projections");

    private MendedLedger() {}

    /** Answers what the process is to exit with. */
    static int mend(DataFolder data, Settings settings, Map<String, String> environment, Running running)
            throws Exception {
        var passwords = Passwords.of(data.passwords(), environment);
        Servers servers = running.start(() -> Servers.start(data, passwords.database()));
        List<String> options = Ledger.options(servers.addresses(), settings, passwords);
        if (options.contains(PASS_OVER)) {
            return mend(service(options), options);
        }
        if (options.contains(MAKE_TOPIC_ANEW)) {
            // What one journal has lost is gone with the topic, whichever service has it deleted.
            List<String> compare = options.stream()
                    .map(option -> option.equals(MAKE_TOPIC_ANEW) ? "--mend=compare" : option)
                    .toList();
            int differs = mendJournals(compare);
            return differs == 0 ? mend(JOURNALS.getFirst(), options) : differs;
        }
        return mendJournals(options);
    }

    private static String service(List<String> options) {
        return options.stream()
                .filter(option -> option.startsWith(SERVICE))
                .map(option -> option.substring(SERVICE.length()))
                .filter(FEEDS::contains)
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        "%s needs %s and one of %s.".formatted(PASS_OVER, SERVICE, String.join(", ", FEEDS))));
    }

    private static int mendJournals(List<String> options) {
        return JOURNALS.stream()
                .mapToInt(service -> mend(service, options))
                .max()
                .orElseThrow();
    }

    private static int mend(String service, List<String> options) {
        return new Mending(service, new Sources(Streams.OF_JOURNALS))
                .run(System.out, System.err, options.toArray(String[]::new));
    }
}
