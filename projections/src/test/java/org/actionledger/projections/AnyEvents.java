package org.actionledger.projections;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.actionledger.events.EventNames;
import org.actionledger.events.LedgerEvent;
import org.actionledger.events.Streams;
import org.actionledger.events.When;
import org.jspecify.annotations.Nullable;

/** Events of every kind there is, with anything in them that a service would record, whether or not it makes sense where it stands. */
public final class AnyEvents {

    public static final List<Class<?>> KINDS = records(LedgerEvent.class).toList();

    private static final List<String> DATES = List.of(
            "2023-02-01", "2022-11", "2023", "2023-10-16/2023-10-22", "2023-11~", "2023-09/..", "../2023-05-04");

    private final Random random;
    private final UUID campaign;
    private final Supplier<UUID> ids;

    /** Whatever has an id in the events gets one of these; the campaign is always the campaign. */
    public AnyEvents(Random random, UUID campaign, Supplier<UUID> ids) {
        this.random = random;
        this.campaign = campaign;
        this.ids = ids;
    }

    public LedgerEvent next() {
        return next(KINDS.get(random.nextInt(KINDS.size())));
    }

    public LedgerEvent next(Class<?> kind) {
        return (LedgerEvent) record(kind);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses()).flatMap(AnyEvents::records);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Stream.of(components)
                .map(component -> value(component.getName(), component.getAnnotatedType()))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private @Nullable Object value(String name, AnnotatedType type) {
        if (type.isAnnotationPresent(Nullable.class) && random.nextBoolean()) {
            return null;
        }
        if (type instanceof AnnotatedParameterizedType many) {
            AnnotatedType of = many.getAnnotatedActualTypeArguments()[0];
            return ((ParameterizedType) many.getType()).getRawType() == Map.class
                    ? Map.of("input", word())
                    : IntStream.range(0, random.nextInt(4))
                            .mapToObj(_ -> value(name, of))
                            .toList();
        }
        Class<?> plain = (Class<?>) type.getType();
        if (plain == When.class) {
            return new When(pick(DATES), random.nextBoolean() ? null : "in the autumn");
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        return switch (plain.getSimpleName()) {
            case "UUID" -> name.equals("campaign") ? campaign : ids.get();
            case "String" -> text(name);
            case "LocalDate" -> LocalDate.of(2023, 1, 1).plusDays(random.nextInt(700));
            case "int", "Integer" -> random.nextInt(1_000);
            case "boolean", "Boolean" -> random.nextBoolean();
            default -> throw new IllegalStateException("no value is known for " + name + ", a " + plain.getName());
        };
    }

    private String text(String name) {
        return switch (name) {
            case "stream" ->
                pick(List.of("campaign-", "dispute-", "ballot-", "mandate-", "win-", "union-")) + ids.get();
            case "question" -> pick(List.of("STRIKE", "ACTION_SHORT_OF_STRIKE", "OFFER_1"));
            case "constituency" -> pick(List.of("all", "Harbour", "Port Town"));
            case "carried" -> pick(List.of("YES", "NO", "UNKNOWN"));
            case "basis" -> pick(List.of("COUNTED", "STATED", "UNDECIDED"));
            case "kind" -> pick(List.of("LAST_DAY", "START_BY", "STRIKE", "MONEY", "PERCENTAGE", "DAYS"));
            case "value", "baseline", "turnout", "percentage", "yes", "no" -> String.valueOf(random.nextInt(100));
            case "published" -> pick(DATES);
            case "event" -> pick(EventNames.TYPES.keySet().stream().sorted().toList());
            case "part" -> random.nextBoolean() ? ids.get().toString() : "Harbour";
            case "uri" -> Streams.named(word()).toString();
            default -> word();
        };
    }

    private String word() {
        return pick(List.of("pay", "workload", "talks", "COURT", "AGGREGATED", "DISAGGREGATED", "until Christmas"));
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
