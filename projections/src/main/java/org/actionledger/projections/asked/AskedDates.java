package org.actionledger.projections.asked;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.actionledger.projections.fold.AsOn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads the days and instants that views are asked with; what a form leaves blank is not asked. */
@Configuration(proxyBeanMethods = false)
class AskedDates implements WebMvcConfigurer {

    /** Years of four digits: no event is of another, and days between dates further apart would not fit an int. */
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern LOCAL = Pattern.compile(DAY + "T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?");
    private static final Pattern INSTANT = Pattern.compile(LOCAL + "(Z|[+-]\\d{2}:\\d{2})");

    @Override
    public void addFormatters(FormatterRegistry registry) {
        // As classes, not lambdas: Spring reads what they convert from their declaration.
        registry.addConverter(new Day());
        registry.addConverter(new Moment());
    }

    private static final class Day implements Converter<String, @Nullable LocalDate> {

        @Override
        public @Nullable LocalDate convert(String text) {
            if (text.isBlank()) {
                return null;
            }
            if (!DAY.matcher(text).matches()) {
                throw new IllegalArgumentException("no date such as 2023-07-10");
            }
            return LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
        }
    }

    /** An instant; without an offset, as a browser's form sends it, the time of day in London. */
    private static final class Moment implements Converter<String, @Nullable Instant> {

        @Override
        public @Nullable Instant convert(String text) {
            if (text.isBlank()) {
                return null;
            }
            if (INSTANT.matcher(text).matches()) {
                return OffsetDateTime.parse(text).toInstant();
            }
            if (LOCAL.matcher(text).matches()) {
                return LocalDateTime.parse(text).atZone(AsOn.LONDON).toInstant();
            }
            throw new IllegalArgumentException("no instant such as 2023-07-10T09:30:00Z");
        }
    }
}
