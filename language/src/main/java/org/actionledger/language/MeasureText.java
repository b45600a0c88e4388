package org.actionledger.language;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.actionledger.events.Measure;
import org.jspecify.annotations.Nullable;

/** Measures of offers and wins as they are said: "6.5 % uplift to pay (2022/23; 5 % recommended by the IWPRB)". */
public final class MeasureText {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final Messages messages;

    MeasureText(Messages messages) {
        this.messages = messages;
    }

    public String said(Measure measure) {
        List<String> details = new ArrayList<>();
        if (measure.period() != null) {
            details.add(measure.period());
        }
        if (measure.form() != null) {
            details.add(messages.word(measure.form()));
        }
        if (measure.baseline() != null) {
            details.add(against(measure.kind(), measure.baseline(), measure.baselineIs()));
        }
        String figure = messages.say(
                "measure.of", Map.of("amount", amount(measure.kind(), measure.value()), "what", measure.what()));
        return details.isEmpty() ? figure : figure + " (" + String.join("; ", details) + ")";
    }

    /** The value with its unit. */
    public String amount(String kind, String value) {
        return switch (kind) {
            case "MONEY" -> pounds(new BigDecimal(value));
            case "PERCENTAGE" -> value + " %";
            case "DAYS" -> messages.say(value.equals("1") ? "measure.one-day" : "measure.days", Map.of("value", value));
            case "YEARS" ->
                messages.say(value.equals("1") ? "measure.one-year" : "measure.years", Map.of("value", value));
            default -> value;
        };
    }

    private String against(String kind, String baseline, @Nullable String baselineIs) {
        String against = messages.say("measure.against", Map.of("amount", amount(kind, baseline)));
        return baselineIs == null ? against : against + " " + baselineIs;
    }

    private String pounds(BigDecimal pounds) {
        if (pounds.compareTo(MILLION) >= 0) {
            return messages.say(
                    "measure.millions",
                    Map.of("value", pounds.divide(MILLION).stripTrailingZeros().toPlainString()));
        }
        return "£" + new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(pounds);
    }
}
