package org.actionledger.desk.dossier;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.actionledger.desk.dossier.DossierFile.Dated;
import org.actionledger.desk.dossier.DossierFile.Sourced;
import org.actionledger.desk.dossier.Reference.MandateName;
import org.actionledger.desk.dossier.Reference.Named;
import org.actionledger.events.Edtf;
import org.actionledger.events.LedgerEvent;

/** One entry on its way to become one command: its fields are taken over, and what it refers to is looked for and waited for. */
final class CommandDraft {

    private final Draft draft;
    private final Entry<?> entry;
    private final Service service;
    private final String path;
    private final PlannedCommand.Turn turn;
    private final Map<String, Object> body;
    private final Set<String> after = new LinkedHashSet<>();

    CommandDraft(Draft draft, Entry<?> entry, Service service, String path, PlannedCommand.Turn turn) {
        this.draft = draft;
        this.entry = entry;
        this.service = service;
        this.path = path;
        this.turn = turn;
        this.body = new LinkedHashMap<>(draft.mapper().fields(entry.fields()));
        references();
    }

    CommandDraft put(String name, Object value) {
        body.put(name, value);
        return this;
    }

    CommandDraft after(String other) {
        after.add(other);
        return this;
    }

    void planned() {
        planned(LedgerEvent.class);
    }

    /** As an event that may have fewer sources than others. */
    void planned(Class<? extends LedgerEvent> event) {
        if (entry.fields() instanceof Sourced sourced) {
            body.put("sources", draft.sources().of(entry, sourced.sources(), event));
        }
        Names names = draft.names();
        draft.commands()
                .add(new PlannedCommand(
                        entry.path(),
                        entry.line(),
                        names.of(entry.path()),
                        names.key(entry.path()),
                        names.scope(),
                        service,
                        path,
                        draft.mapper().fields(body),
                        turn,
                        on(),
                        after));
    }

    /** The day that the story is told by. */
    private LocalDate on() {
        return entry.fields() instanceof Dated dated
                ? Edtf.parse(dated.when().date()).earliest()
                : LocalDate.MIN;
    }

    private void references() {
        for (RecordComponent component : entry.fields().getClass().getRecordComponents()) {
            String field = DossierMapper.inWords(component.getName());
            Object value = valueOf(component);
            if (value instanceof Reference reference) {
                refer(reference, entry.lineOf(field));
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof Reference reference) {
                        refer(reference, entry.lineOf(field, i));
                    }
                }
            }
        }
    }

    private void refer(Reference reference, int line) {
        switch (reference) {
            case Named thing -> {
                draft.known(thing, line);
                after(thing.entry());
            }
            case MandateName mandate -> {
                draft.known(mandate, line);
                after(mandate.result());
            }
        }
    }

    private Object valueOf(RecordComponent component) {
        try {
            return component.getAccessor().invoke(entry.fields());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every record can be read", e);
        }
    }
}
