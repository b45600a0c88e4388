package org.actionledger.standalone;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.actionledger.events.Streams;
import org.actionledger.journal.mend.RepairCommand;
import org.actionledger.journal.topic.StreamWriters;

/** A ledger of which only the servers run, while an operator's command is done to its journals or to one of its feeds. */
final class MendedLedger {

    private static final String COMMAND = "--mend=";
    private static final String MAKE_TOPIC_ANEW = COMMAND + "make-topic-anew";
    private static final String PASS_OVER = COMMAND + "pass-over";
    private static final String SERVICE = "--service=";
    private static final List<Principal> JOURNALS = List.of(Principal.CAMPAIGN, Principal.BALLOT);

    private final ServerAddresses servers;
    private final Settings settings;
    private final Passwords passwords;

    private MendedLedger(ServerAddresses servers, Settings settings, Passwords passwords) {
        this.servers = servers;
        this.settings = settings;
        this.passwords = passwords;
    }

    /** Answers what the process is to exit with. */
    static int mend(DataFolder data, Settings settings, Map<String, String> environment, StartedParts running)
            throws Exception {
        var passwords = Passwords.of(data.passwords(), environment);
        Servers servers = running.start(() -> Servers.start(data, passwords));
        return new MendedLedger(servers.addresses(), settings, passwords).mend();
    }

    private int mend() {
        if (settings.others().contains(PASS_OVER)) {
            return mend(feed(), List.of());
        }
        if (!settings.others().contains(MAKE_TOPIC_ANEW)) {
            return mendJournals(List.of());
        }
        // What one journal has lost is gone with the topic, whichever service has it deleted.
        int differs = mendJournals(List.of(COMMAND + "compare"));
        return differs == 0 ? mend(Principal.CAMPAIGN, servers.optionsOfClient(Principal.OPERATOR)) : differs;
    }

    private Principal feed() {
        return settings.others().stream()
                .filter(option -> option.startsWith(SERVICE))
                .flatMap(option -> Principal.APPLICATIONS.stream()
                        .filter(one -> option.substring(SERVICE.length()).equals(one.application())))
                .findFirst()
                .orElseThrow(() -> new CannotStart("%s needs %s and one of %s."
                        .formatted(
                                PASS_OVER,
                                SERVICE,
                                String.join(
                                        ", ",
                                        Principal.APPLICATIONS.stream()
                                                .map(Principal::application)
                                                .toList()))));
    }

    private int mendJournals(List<String> instead) {
        return JOURNALS.stream()
                .mapToInt(journal -> mend(journal, instead))
                .max()
                .orElseThrow();
    }

    /** @param instead options that take the place of those by the same name */
    private int mend(Principal application, List<String> instead) {
        Stream<String> own = Ledger.options(application, servers, settings, passwords).stream()
                .filter(option ->
                        instead.stream().noneMatch(other -> name(other).equals(name(option))));
        return new RepairCommand(application.application(), new StreamWriters(Streams.OF_JOURNALS))
                .run(
                        System.out,
                        System.err,
                        Stream.concat(own, instead.stream()).toArray(String[]::new));
    }

    private static String name(String option) {
        return option.substring(0, option.indexOf('=') + 1);
    }
}
