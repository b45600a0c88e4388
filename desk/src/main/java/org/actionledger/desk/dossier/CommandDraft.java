package org.actionledger.desk.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.actionledger.events.LedgerEvent;

/** One entry on its way to become one command, field by field. */
final class CommandDraft {

    private final Draft draft;
    private final Fields fields;
    private final Service service;
    private final String path;
    private final PlannedCommand.Turn turn;
    private final Map<String, Object> body = new LinkedHashMap<>();
    private final Set<String> after = new LinkedHashSet<>();
    private LocalDate on = LocalDate.MIN;

    CommandDraft(Draft draft, Fields fields, Service service, String path, PlannedCommand.Turn turn) {
        this.draft = draft;
        this.fields = fields;
        this.service = service;
        this.path = path;
        this.turn = turn;
    }

    CommandDraft put(String name, Object value) {
        body.put(name, value);
        return this;
    }

    CommandDraft after(String entry) {
        after.add(entry);
        return this;
    }

    CommandDraft text(String field) {
        fields.mustText(field)
                .ifPresent(text -> put(Texts.inCommand(field), draft.texts().limited(field, text)));
        return this;
    }

    CommandDraft mayText(String field) {
        fields.mayText(field)
                .ifPresent(text -> put(Texts.inCommand(field), draft.texts().limited(field, text)));
        return this;
    }

    CommandDraft texts(String field) {
        List<Object> texts = new ArrayList<>();
        for (YamlNode item : fields.items(field)) {
            if (item instanceof YamlNode.Text text && !text.value().isEmpty()) {
                texts.add(draft.texts().limited(field, text));
            } else {
                draft.problems().add(item.line(), "\"" + field + "\" must be a list of texts");
            }
        }
        return put(Texts.inCommand(field), texts);
    }

    CommandDraft choice(String field, String... choices) {
        fields.mustText(field)
                .ifPresent(text -> put(Texts.inCommand(field), draft.texts().oneOf(field, text, choices)));
        return this;
    }

    CommandDraft mayCount(String field) {
        fields.mayText(field).flatMap(draft.figures()::count).ifPresent(count -> put(Texts.inCommand(field), count));
        return this;
    }

    CommandDraft mayPercentage(String field) {
        fields.mayText(field)
                .flatMap(draft.figures()::percentage)
                .ifPresent(digits -> put(Texts.inCommand(field), digits));
        return this;
    }

    CommandDraft mayYesNo(String field) {
        fields.mayText(field)
                .ifPresent(text -> put(
                        Texts.inCommand(field),
                        draft.texts().oneOf(field, text, "yes", "no").equals("yes")));
        return this;
    }

    CommandDraft mayYesNoUnknown(String field) {
        fields.mayText(field)
                .ifPresent(text -> put(
                        Texts.inCommand(field),
                        draft.texts().oneOf(field, text, "yes", "no", "unknown").toUpperCase(Locale.ROOT)));
        return this;
    }

    /** The day that the story is told by. */
    CommandDraft when() {
        fields.mustText("when").flatMap(draft.dates()::moment).ifPresent(when -> {
            put("when", when.body());
            on = when.date().earliest();
        });
        return this;
    }

    CommandDraft moment(String field) {
        fields.mustText(field)
                .flatMap(draft.dates()::moment)
                .ifPresent(when -> put(Texts.inCommand(field), when.body()));
        return this;
    }

    CommandDraft mayMoment(String field) {
        fields.mayText(field)
                .flatMap(draft.dates()::moment)
                .ifPresent(when -> put(Texts.inCommand(field), when.body()));
        return this;
    }

    CommandDraft mayDay(String field) {
        fields.mayText(field).flatMap(draft.dates()::day).ifPresent(day -> put(Texts.inCommand(field), day.toString()));
        return this;
    }

    CommandDraft days(String field) {
        List<Object> days = new ArrayList<>();
        for (YamlNode item : fields.items(field)) {
            if (item instanceof YamlNode.Text text) {
                draft.dates().day(text).ifPresent(day -> days.add(day.toString()));
            } else {
                draft.problems().add(item.line(), "\"" + field + "\" must be a list of days");
            }
        }
        return put(Texts.inCommand(field), days);
    }

    CommandDraft sources() {
        return sources(LedgerEvent.class);
    }

    /** Those of an event that may have fewer than others. */
    CommandDraft sources(Class<? extends LedgerEvent> event) {
        return put("sources", draft.sources().of(fields, event));
    }

    /** A thing of another section, which must have been recorded before. */
    CommandDraft reference(String field, String section) {
        draft.reference(fields, field, section).ifPresent(name -> refer(field, section, name));
        return this;
    }

    CommandDraft mayReference(String field, String section) {
        fields.mayText(field)
                .flatMap(text -> draft.known(text, section))
                .ifPresent(name -> refer(field, section, name));
        return this;
    }

    /** Nothing more is read from the entry. */
    void planned() {
        fields.done();
        String entry = fields.entry();
        Names names = draft.names();
        draft.commands()
                .add(new PlannedCommand(
                        entry,
                        fields.line(),
                        names.of(entry),
                        names.key(entry),
                        names.scope(),
                        service,
                        path,
                        body,
                        turn,
                        on,
                        after));
    }

    private void refer(String field, String section, String name) {
        String entry = section + "/" + name;
        put(Texts.inCommand(field), draft.names().of(entry).toString());
        after(entry);
    }
}
