package org.actionledger.language;

import java.util.Locale;
import java.util.function.Supplier;
import org.actionledger.events.Explanation;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the explanations in an answer, which are facts, in the words of whoever asked: only those that are shown are put in words. */
public final class SpokenJson extends SimpleModule {

    /**
     * The words are found when something is written.
     *
     * @param reader what they read who are answered
     */
    public SpokenJson(Supplier<Locale> reader) {
        super("explanations in words");
        addSerializer(new StdSerializer<Explanation>(Explanation.class) {
            @Override
            public void serialize(Explanation why, JsonGenerator json, SerializationContext context) {
                context.writeValue(json, ExplanationText.of(why, Messages.in(reader.get())));
            }
        });
    }
}
