package org.actionledger.campaign.mandate;

import java.util.List;
import java.util.UUID;
import org.actionledger.campaign.mandate.MandateCommand.By;
import org.actionledger.campaign.mandate.MandateCommand.SetMandateAside;
import org.actionledger.campaign.mandate.MandateCommand.StateMandate;
import org.actionledger.events.MandateEvent.MandateSetAside;
import org.actionledger.events.MandateEvent.MandateStated;
import org.actionledger.events.Source;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.actionledger.http.CommandAnswer;
import org.actionledger.http.CommandContext;
import org.actionledger.journal.Journal;
import org.actionledger.journal.Receipt;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records what unions and courts say of a mandate; a result secures it, and action exercises it, without anybody asking. */
@RestController
@RequestMapping("/api/mandates/{mandate}")
final class MandateController {

    private final Journal journal;

    MandateController(Journal journal) {
        this.journal = journal;
    }

    record Statement(When lastDay, List<Source> sources) {}

    @PostMapping("/statements")
    ResponseEntity<CommandAnswer> state(
            @PathVariable UUID mandate, @RequestBody Statement body, CommandContext context) {
        return submit(mandate, context, new StateMandate(new MandateStated(mandate, body.lastDay(), body.sources())));
    }

    record SettingAside(By by, String because, When when, List<Source> sources) {}

    @PostMapping("/setting-aside")
    ResponseEntity<CommandAnswer> setAside(
            @PathVariable UUID mandate, @RequestBody SettingAside body, CommandContext context) {
        return submit(
                mandate,
                context,
                new SetMandateAside(
                        new MandateSetAside(mandate, body.by().name(), body.because(), body.when(), body.sources())));
    }

    private ResponseEntity<CommandAnswer> submit(UUID mandate, CommandContext context, MandateCommand command) {
        Receipt receipt = journal.submit(context.submission(Streams.mandate(mandate), command));
        return CommandAnswer.done(mandate, receipt);
    }
}
