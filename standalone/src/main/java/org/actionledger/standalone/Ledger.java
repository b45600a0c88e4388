package org.actionledger.standalone;

import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.actionledger.ballot.BallotService;
import org.actionledger.campaign.CampaignService;
import org.actionledger.projections.Projections;

/**
 * A ledger that is up.
 *
 * @param projections where people read
 */
record Ledger(URI projections, URI campaigns, URI ballots) {

    /** With servers of its own, over the data folder. */
    static Ledger start(
            DataFolder data, Settings settings, Map<String, String> environment, Running running, PrintStream out)
            throws Exception {
        var passwords = Passwords.of(data.passwords(), environment);
        out.println("Starting in %s ...".formatted(data.root()));
        Servers servers = running.start(() -> Servers.start(data, passwords.database()));
        return start(servers.addresses(), data, settings, passwords, running, out);
    }

    static Ledger start(
            ServerAddresses servers,
            DataFolder data,
            Settings settings,
            Passwords passwords,
            Running running,
            PrintStream out)
            throws Exception {
        Ledger ledger = startApplications(servers, settings, passwords, running);
        Dossiers.shippedAndIn(data.dossiers()).load(ledger.projections(), passwords.official(), out);
        Announcement.print(ledger, data.root(), passwords, out);
        return ledger;
    }

    /** The same three programs as anywhere else; that it is this ledger they learn from their options alone. */
    static Ledger startApplications(ServerAddresses servers, Settings settings, Passwords passwords, Running running)
            throws Exception {
        List<String> options = options(servers, settings, passwords);
        String address = settings.address();
        Application campaigns = running.start(() -> Application.start(
                CampaignService.class, "campaign-service", address, settings.campaignPort(), options));
        Application ballots = running.start(() ->
                Application.start(BallotService.class, "ballot-service", address, settings.ballotPort(), options));
        options.add("--ledger.services.campaign=" + campaigns.uri());
        options.add("--ledger.services.ballot=" + ballots.uri());
        Application projections = running.start(() ->
                Application.start(Projections.class, "projections", address, settings.projectionsPort(), options));
        return new Ledger(projections.uri(), campaigns.uri(), ballots.uri());
    }

    /** What all three are told; a list to be added to. */
    static List<String> options(ServerAddresses servers, Settings settings, Passwords passwords) {
        List<String> options = new ArrayList<>(settings.others());
        options.addAll(List.of(
                "--spring.datasource.url=" + servers.jdbcUrl(),
                "--spring.datasource.username=" + servers.databaseUser(),
                "--spring.datasource.password=" + servers.databasePassword(),
                "--ledger.kafka.bootstrap-servers=" + servers.bootstrapServers(),
                "--ledger.users.official-password=" + passwords.official(),
                "--ledger.users.auditor-password=" + passwords.auditor()));
        return options;
    }
}
