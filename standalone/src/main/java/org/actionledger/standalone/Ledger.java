package org.actionledger.standalone;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.actionledger.ballot.BallotService;
import org.actionledger.campaign.CampaignService;
import org.actionledger.desk.Desk;

/**
 * A ledger that is up.
 *
 * @param projections where people read
 * @param applications all three, in the order in which they were started
 */
record Ledger(URI projections, URI campaigns, URI ballots, List<Application> applications) {

    private static final Duration UNTIL_ALL_ARE_CONNECTED = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(50);

    /**
     * With servers of its own, over the data folder, and everything watched.
     *
     * @param givingUp told, once, why the ledger that was up cannot go on
     */
    static Ledger start(
            DataFolder data,
            Settings settings,
            Map<String, String> environment,
            StartedParts running,
            PrintStream out,
            Consumer<String> givingUp)
            throws Exception {
        data.requireSpace();
        var passwords = Passwords.of(data.passwords(), environment);
        out.println("Starting in %s ...".formatted(data.root()));
        data.remarks().forEach(out::println);
        Servers servers = running.start(() -> Servers.start(data, passwords));
        if (!servers.remark().isEmpty()) {
            out.println(servers.remark());
        }
        Ledger ledger = start(servers.addresses(), data, settings, passwords, running, out);
        List<Watched> watched = new ArrayList<>(servers.watched());
        watched.addAll(ledger.applications());
        running.start(() -> Watch.over(watched, data.disks(), out::println, givingUp));
        return ledger;
    }

    static Ledger start(
            ServerAddresses servers,
            DataFolder data,
            Settings settings,
            Passwords passwords,
            StartedParts running,
            PrintStream out)
            throws Exception {
        Ledger ledger = startApplications(servers, settings, passwords, running);
        Dossiers.shippedAndIn(data.dossiers()).load(ledger.projections(), passwords.official(), out);
        ledger.awaitHealth(out);
        StartMessage.print(ledger, data.root(), passwords, out);
        return ledger;
    }

    /** What is ready publishes what is recorded, and reads what is published; what is not ready in time says so. */
    private void awaitHealth(PrintStream out) throws InterruptedException {
        long begun = System.nanoTime();
        for (Application application : applications) {
            while (!application.isHealthy()) {
                if (System.nanoTime() - begun > UNTIL_ALL_ARE_CONNECTED.toNanos()) {
                    out.println("The %s is not well yet: %s/actuator/health says why to whoever logs in."
                            .formatted(application, application.uri()));
                    break;
                }
                Thread.sleep(LOOK_AGAIN_AFTER);
            }
        }
    }

    /** The same three programs as anywhere else; that it is this ledger they learn from their options alone. */
    static Ledger startApplications(
            ServerAddresses servers, Settings settings, Passwords passwords, StartedParts running) throws Exception {
        String address = settings.address();
        Application campaigns = running.start(() -> Application.start(
                CampaignService.class,
                Principal.CAMPAIGN.configuration(),
                address,
                settings.campaignPort(),
                options(Principal.CAMPAIGN, servers, settings, passwords)));
        Application ballots = running.start(() -> Application.start(
                BallotService.class,
                Principal.BALLOT.configuration(),
                address,
                settings.ballotPort(),
                options(Principal.BALLOT, servers, settings, passwords)));
        List<String> options = options(Principal.PROJECTIONS, servers, settings, passwords);
        options.add("--ledger.services.campaign=" + campaigns.uri());
        options.add("--ledger.services.ballot=" + ballots.uri());
        Application projections = running.start(() -> Application.start(
                Desk.class, Principal.PROJECTIONS.configuration(), address, settings.projectionsPort(), options));
        return new Ledger(projections.uri(), campaigns.uri(), ballots.uri(), List.of(campaigns, ballots, projections));
    }

    /** What an application is told; a list to be added to. */
    static List<String> options(Principal principal, ServerAddresses servers, Settings settings, Passwords passwords) {
        List<String> options = new ArrayList<>(settings.others());
        options.addAll(servers.options(principal));
        options.addAll(List.of(
                "--ledger.users.official-password=" + passwords.official(),
                "--ledger.users.auditor-password=" + passwords.auditor()));
        return options;
    }
}
