package org.actionledger.projections.desk.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the figures inside an offer or a win: {@code {what: uplift, value: 6.5 %, baseline: 5 %, baseline is: recommended}}. */
final class Measures {

    private final Draft draft;

    Measures(Draft draft) {
        this.draft = draft;
    }

    List<Object> of(Fields fields) {
        List<Object> measures = new ArrayList<>();
        for (Part item : fields.items("measures")) {
            Fields.of(fields.entry() + "/measures", new Part.Item(item.line(), item), draft.problems())
                    .ifPresent(measure -> measures.add(measure(measure)));
        }
        return measures;
    }

    private Map<String, Object> measure(Fields fields) {
        Map<String, Object> measure = new LinkedHashMap<>();
        fields.mustText("what").ifPresent(text -> measure.put("what", text.value()));
        fields.mustText("value").flatMap(draft.figures()::amount).ifPresent(value -> {
            measure.put("kind", value.kind());
            measure.put("value", value.digits());
        });
        fields.mayText("baseline").ifPresent(text -> baseline(text, measure));
        fields.mayText("baseline is").ifPresent(text -> measure.put("baselineIs", text.value()));
        fields.mayText("period").ifPresent(text -> measure.put("period", text.value()));
        fields.mayText("form").ifPresent(text -> form(text, measure));
        fields.done();
        return measure;
    }

    private void baseline(Part.Text text, Map<String, Object> measure) {
        draft.figures().amount(text).ifPresent(baseline -> {
            if (!baseline.kind().equals(measure.get("kind"))) {
                draft.problems().add(text.line(), "\"baseline\" must be in the unit of \"value\"");
            }
            measure.put("baseline", baseline.digits());
        });
    }

    private void form(Part.Text text, Map<String, Object> measure) {
        if (!List.of("CONSOLIDATED", "ONE_OFF").contains(text.value())) {
            draft.problems()
                    .add(text.line(), "\"" + text.value() + "\" is no \"form\"; these are: CONSOLIDATED, ONE_OFF");
        }
        measure.put("form", text.value());
    }
}
