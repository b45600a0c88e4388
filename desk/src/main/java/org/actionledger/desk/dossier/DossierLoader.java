package org.actionledger.desk.dossier;

import java.util.List;
import org.actionledger.desk.dossier.CommandPost.Declined;
import org.actionledger.desk.dossier.CommandPost.NotNow;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** Has a dossier recorded: first everything that can be checked is checked, then one command follows the other. */
final class DossierLoader {

    private final Comparison comparison;
    private final CommandPost post;

    DossierLoader(Comparison comparison, CommandPost post) {
        this.comparison = comparison;
        this.post = post;
    }

    /**
     * Sends what is not on record yet.
     *
     * @param authorization of the official who asked, passed on as it came
     * @throws DossierRefused before anything is sent
     * @throws LoadBrokenOff saying how far it came
     */
    LoadedDossier load(Dossier dossier, String authorization) {
        Progress progress = new Progress(dossier, comparison.known(dossier));
        for (PlannedCommand command : dossier.commands()) {
            if (!progress.knows(command)) {
                send(dossier, command, progress, authorization);
            }
        }
        return progress.answer(false);
    }

    /** Says what would be sent. */
    LoadedDossier rehearse(Dossier dossier) {
        return new Progress(dossier, comparison.known(dossier)).answer(true);
    }

    private void send(Dossier dossier, PlannedCommand command, Progress progress, String authorization) {
        try {
            progress.recorded(command, post.send(command, progress.awaitedBy(command), authorization));
        } catch (NotNow e) {
            throw brokenOff(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    List.of(String.valueOf(e.getMessage())),
                    dossier,
                    command,
                    progress);
        } catch (Declined e) {
            throw brokenOff(answerFor(e.status()), e.reasons(), dossier, command, progress);
        }
    }

    private static LoadBrokenOff brokenOff(
            HttpStatusCode status, List<String> reasons, Dossier dossier, PlannedCommand command, Progress progress) {
        List<DossierProblem> problems = reasons.stream()
                .map(reason -> new DossierProblem(
                        dossier.file(), command.line(), command.entry() + " was not recorded: " + reason))
                .toList();
        return new LoadBrokenOff(status, problems, progress.answer(false));
    }

    /** Who may not record is told so; whatever else the service did not like about a command is a fault of the dossier. */
    private static HttpStatusCode answerFor(HttpStatusCode status) {
        if (status.value() == 401 || status.value() == 403) {
            return status;
        }
        return status.is4xxClientError() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.BAD_GATEWAY;
    }
}
