package org.actionledger.desk.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the figures inside an offer or a win: {@code {what: uplift, value: 6.5 %, baseline: 5 %, baseline is: recommended}}. */
final class DossierMeasures {

    private final Draft draft;

    DossierMeasures(Draft draft) {
        this.draft = draft;
    }

    List<Object> of(Fields fields) {
        List<Object> measures = new ArrayList<>();
        for (YamlNode item : fields.items("measures")) {
            Fields.of(fields.entry() + "/measures", new YamlNode.Item(item.line(), item), draft.problems())
                    .ifPresent(measure -> measures.add(measure(measure)));
        }
        return measures;
    }

    private Map<String, Object> measure(Fields fields) {
        Map<String, Object> measure = new LinkedHashMap<>();
        fields.mustText("what")
                .ifPresent(text -> measure.put("what", draft.texts().limited("what", text)));
        fields.mustText("value").flatMap(draft.figures()::amount).ifPresent(value -> {
            measure.put("kind", value.kind());
            measure.put("value", value.digits());
        });
        fields.mayText("baseline").ifPresent(text -> baseline(text, measure));
        fields.mayText("baseline is")
                .ifPresent(text -> measure.put("baselineIs", draft.texts().limited("baseline is", text)));
        fields.mayText("period")
                .ifPresent(text -> measure.put("period", draft.texts().limited("period", text)));
        fields.mayText("form")
                .ifPresent(text -> measure.put("form", draft.texts().oneOf("form", text, "CONSOLIDATED", "ONE_OFF")));
        fields.done();
        return measure;
    }

    private void baseline(YamlNode.Text text, Map<String, Object> measure) {
        draft.figures().amount(text).ifPresent(baseline -> {
            if (!baseline.kind().equals(measure.get("kind"))) {
                draft.problems().add(text.line(), "\"baseline\" must be in the unit of \"value\"");
            }
            measure.put("baseline", baseline.digits());
        });
    }
}
