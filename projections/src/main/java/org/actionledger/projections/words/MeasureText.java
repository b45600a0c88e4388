package org.actionledger.projections.words;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.actionledger.events.Measure;
import org.jspecify.annotations.Nullable;

/** Measures of offers and wins as they are said: "6.5 % uplift to pay (2022/23; 5 % recommended by the IWPRB)". */
public final class MeasureText {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private MeasureText() {}

    public static String said(Measure measure) {
        List<String> details = new ArrayList<>();
        if (measure.period() != null) {
            details.add(measure.period());
        }
        if (measure.form() != null) {
            details.add(measure.form().equals("ONE_OFF") ? "one-off" : Phrases.plainly(measure.form()));
        }
        if (measure.baseline() != null) {
            details.add(against(measure.kind(), measure.baseline(), measure.baselineIs()));
        }
        String figure = amount(measure.kind(), measure.value()) + " " + measure.what();
        return details.isEmpty() ? figure : figure + " (" + String.join("; ", details) + ")";
    }

    /** The value with its unit. */
    public static String amount(String kind, String value) {
        return switch (kind) {
            case "MONEY" -> pounds(new BigDecimal(value));
            case "PERCENTAGE" -> value + " %";
            case "DAYS" -> value + (value.equals("1") ? " day" : " days");
            case "YEARS" -> value + (value.equals("1") ? " year" : " years");
            default -> value;
        };
    }

    private static String against(String kind, String baseline, @Nullable String baselineIs) {
        String against = "against " + amount(kind, baseline);
        return baselineIs == null ? against : against + " " + baselineIs;
    }

    private static String pounds(BigDecimal pounds) {
        if (pounds.compareTo(MILLION) >= 0) {
            return "£" + pounds.divide(MILLION).stripTrailingZeros().toPlainString() + " million";
        }
        return "£" + new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.UK)).format(pounds);
    }
}
