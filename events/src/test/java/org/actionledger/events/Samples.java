package org.actionledger.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.actionledger.events.MandateEvent.MandateSecured;

/** One event of a type, with every component filled, always the same. */
final class Samples {

    private Samples() {}

    static LedgerEvent of(Class<? extends LedgerEvent> type) {
        return (LedgerEvent) record(type);
    }

    /** A mandate whose end was worked out from these. */
    static MandateSecured securedOn(Map<String, String> inputs) {
        Explanation why = new Explanation(
                "R4",
                "2026-11",
                inputs,
                List.of(Step.of("six-months")),
                "ukpga/1992/52/section/234",
                "https://example.org",
                List.of(),
                List.of(),
                List.of(),
                List.of());
        LocalDate day = LocalDate.of(2023, 7, 10);
        MandateTerm term = new MandateTerm("LAST_DAY", day, why, new MandateTerm.Deadline(day, why));
        UUID id = new UUID(0, 1);
        return new MandateSecured(
                id, id, id, id, id, "STRIKE", "all", null, "WALES", day, term, id, When.on("2023-01-11"));
    }

    private static Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] parameters =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(component.getName(), component.getGenericType()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(parameters);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no sample", e);
        }
    }

    private static Object value(String name, Type type) {
        return switch (type) {
            case ParameterizedType list
            when list.getRawType() == List.class -> List.of(value(name, list.getActualTypeArguments()[0]));
            case ParameterizedType map when map.getRawType() == Map.class -> Map.of(name, "of " + name);
            case Class<?> uuid when uuid == UUID.class -> new UUID(0, name.length());
            case Class<?> text when text == String.class -> name + " – ŵyth “7.50”";
            case Class<?> whole when whole == int.class || whole == Integer.class -> name.length();
            case Class<?> truth when truth == boolean.class || truth == Boolean.class -> true;
            case Class<?> day when day == LocalDate.class -> LocalDate.of(2023, 7, 10);
            case Class<?> nested when nested.isRecord() -> record(nested);
            default -> throw new IllegalStateException("no sample of " + type);
        };
    }
}
