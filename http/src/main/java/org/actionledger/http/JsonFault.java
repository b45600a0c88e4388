package org.actionledger.http;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what is wrong with a JSON body in the words of whoever wrote it, not in those of the Java that reads it. */
final class JsonFault {

    private JsonFault() {}

    static Fault of(JacksonException failure) {
        TokenStreamLocation at = failure.getLocation();
        boolean placed = at != null && at.getLineNr() > 0;
        return new Fault(
                path(failure.getPath()),
                placed ? at.getLineNr() : null,
                placed && at.getColumnNr() > 0 ? at.getColumnNr() : null,
                reason(failure));
    }

    private static String path(List<JacksonException.Reference> path) {
        StringBuilder text = new StringBuilder("$");
        for (JacksonException.Reference step : path) {
            if (step.getPropertyName() != null) {
                text.append('.').append(step.getPropertyName());
            } else if (step.getIndex() >= 0) {
                text.append('[').append(step.getIndex()).append(']');
            }
        }
        return text.toString();
    }

    private static String reason(JacksonException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException _ -> "no field of this name is known here";
            case InvalidNullException _ -> "must not be null";
            case InvalidFormatException wrong -> "is not " + kind(wrong.getTargetType());
            case InvalidTypeIdException _ -> "names no kind that is known here";
            case ValueInstantiationException refused when refused.getCause() != null -> message(refused.getCause());
            case StreamConstraintsException _ -> "is nested too deep, or too long";
            case InputCoercionException _ -> "is a number out of range";
            case StreamReadException syntax -> "is not JSON: " + syntax.getOriginalMessage();
            case MismatchedInputException missing
            when missing.getOriginalMessage().startsWith("Missing required creator property") -> "is missing";
            case MismatchedInputException wrong -> "is not " + kind(wrong.getTargetType());
            default -> "cannot be read";
        };
    }

    private static String message(Throwable cause) {
        @Nullable String message = cause.getMessage();
        return message == null ? "is not possible" : message;
    }

    private static String kind(@Nullable Class<?> type) {
        if (type == null) {
            return "what is expected here";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return "an integer in range";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == LocalDate.class) {
            return "a date such as 2026-11-22";
        }
        if (type == YearMonth.class) {
            return "a month such as 2026-11";
        }
        if (type == Instant.class) {
            return "an instant such as 2026-11-22T09:30:00Z";
        }
        if (type == UUID.class) {
            return "a UUID";
        }
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a string";
        }
        if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        return Number.class.isAssignableFrom(type) || type.isPrimitive() ? "a number" : "an object as expected here";
    }
}
