package org.actionledger.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Draws bodies that look like what is asked for and are broken somewhere: in a value, in their form, or in their bytes. */
final class HostileBodies {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int DEEPEST = 6;
    private static final List<String> COLUMNS = List.of(
            "constituency",
            "employer",
            "jurisdiction",
            "when",
            "entitled",
            "votesCast",
            "spoiled",
            "turnout",
            "source",
            "sourceAddress",
            "STRIKE.yes",
            "STRIKE.no",
            "STRIKE.carried",
            "STRIKE.yesPercentage",
            "NONE.yes",
            "constituency",
            "");

    private final Random random;
    private final String dossier;
    private final List<String> known;
    private int loads;

    /** One value in so many is broken, or one field left out. */
    private int soundness = 1;

    /** @param known ids and slugs that are on record */
    HostileBodies(Random random, String dossier, List<String> known) {
        this.random = random;
        this.dossier = dossier;
        this.known = known;
    }

    byte[] forEndpoint(Endpoint endpoint) {
        String type = endpoint.takes();
        if (type == null) {
            return random.nextInt(4) == 0 ? anything() : new byte[0];
        }
        soundness = one(List.of(8, 50, 400));
        String text =
                switch (type) {
                    case "text/csv" -> sheet();
                    case "application/yaml", "text/yaml" -> dossier();
                    default -> json(endpoint.body(), endpoint, 0);
                };
        return chance(15) ? anything() : inBytes(chance(12) ? torn(text) : text);
    }

    /** Of no form in particular. */
    byte[] anything() {
        return switch (random.nextInt(8)) {
            case 0 -> bytes("[".repeat(20_000));
            case 1 -> bytes("{\"a\":1,\"a\":2}");
            case 2 -> "{}".getBytes(UTF_16);
            case 3 -> new byte[] {0, 1, 2, 3, 0x1f, (byte) 0x8b, (byte) 0xff, (byte) 0xc0};
            case 4 -> bytes("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--\r\n");
            case 5 -> bytes("username=official&password=%zz&_csrf=" + one(HostileValues.TEXTS));
            case 6 -> bytes(one(HostileValues.OTHERS));
            default -> bytes("{\"" + "k".repeat(5_000) + "\":\"" + "x".repeat(60_000) + "\"}");
        };
    }

    private String json(JsonNode schema, Endpoint endpoint, int depth) {
        if (chance(3 * soundness)) {
            return other(depth);
        }
        JsonNode here = resolved(schema, endpoint);
        String type = type(here);
        if (here.has("properties") && depth < DEEPEST) {
            return object(here.path("properties"), endpoint, depth);
        }
        if (here.has("enum")) {
            return JSON.writeValueAsString(
                    chance(soundness)
                            ? one(HostileValues.TEXTS)
                            : one(here.path("enum").valueStream().toList()).asString());
        }
        return switch (type) {
            case "array" ->
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(_ -> json(here.path("items"), endpoint, depth + 1))
                        .collect(Collectors.joining(",", "[", "]"));
            case "integer", "number" ->
                chance(soundness) ? one(HostileValues.NUMBERS) : String.valueOf(random.nextInt(1_000));
            case "boolean" -> String.valueOf(random.nextBoolean());
            default -> JSON.writeValueAsString(text(here.path("format").asString()));
        };
    }

    private String object(JsonNode properties, Endpoint endpoint, int depth) {
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : properties.properties()) {
            if (!chance(soundness)) {
                fields.add(JSON.writeValueAsString(property.getKey()) + ":"
                        + json(property.getValue(), endpoint, depth + 1));
            }
        }
        if (chance(4 * soundness)) {
            fields.add(JSON.writeValueAsString(one(HostileValues.TEXTS)) + ":" + one(HostileValues.OTHERS));
        }
        if (chance(4 * soundness) && !fields.isEmpty()) {
            fields.add(one(fields));
        }
        Collections.shuffle(fields, random);
        return "{" + String.join(",", fields) + "}";
    }

    private String text(String format) {
        return switch (format) {
            case "uuid" -> chance(soundness) ? one(HostileValues.TEXTS) : one(known);
            case "date", "date-time" -> day();
            default ->
                switch (random.nextInt(6)) {
                    case 0 -> chance(soundness / 4 + 1) ? one(HostileValues.TEXTS) : "Any text";
                    case 1 -> day();
                    case 2 -> one(known);
                    case 3 -> String.valueOf(random.nextInt(200));
                    case 4 -> "slug-" + random.nextInt(1_000);
                    default -> "STRIKE";
                };
        };
    }

    private String day() {
        return chance(soundness)
                ? one(HostileValues.DAYS)
                : "202%d-0%d-%d".formatted(random.nextInt(6), 1 + random.nextInt(9), 10 + random.nextInt(18));
    }

    private String other(int depth) {
        return depth == 0 || chance(2)
                ? one(HostileValues.OTHERS)
                : chance(2) ? one(HostileValues.NUMBERS) : JSON.writeValueAsString(one(HostileValues.TEXTS));
    }

    private static JsonNode resolved(JsonNode schema, Endpoint endpoint) {
        JsonNode one = schema.has("oneOf") || schema.has("anyOf")
                ? schema.path(schema.has("oneOf") ? "oneOf" : "anyOf").path(0)
                : schema;
        String name = one.path("$ref").asString();
        return name.isEmpty() ? one : endpoint.schemas().path(name.substring(name.lastIndexOf('/') + 1));
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asString() : type.asString();
    }

    private String sheet() {
        List<String> columns = new ArrayList<>(COLUMNS.subList(0, 1 + random.nextInt(COLUMNS.size())));
        if (chance(3)) {
            Collections.shuffle(columns, random);
        }
        String separator = one(List.of(",", ",", ",", ";", "\t", "\u0000"));
        List<String> lines = new ArrayList<>(List.of(String.join(separator, columns)));
        for (int row = random.nextInt(5); row > 0; row--) {
            lines.add(columns.stream().map(this::cell).collect(Collectors.joining(separator)));
        }
        return String.join(one(List.of("\n", "\r\n", "\r")), lines) + (chance(5) ? "\n\"never closed" : "");
    }

    private String cell(String column) {
        return switch (random.nextInt(8)) {
            case 0 -> one(HostileValues.TEXTS);
            case 1 -> one(HostileValues.NUMBERS);
            case 2 -> "\"" + one(HostileValues.TEXTS) + "\"";
            case 3 -> "=cmd|' /C calc'!A0";
            default -> column.equals("when") ? one(HostileValues.DAYS) : String.valueOf(random.nextInt(90));
        };
    }

    /** A true one, of which a few lines are no longer so. */
    private String dossier() {
        List<String> lines = new ArrayList<>(
                dossier.replace("naht-cymru-2022", "hostile-" + loads++).lines().toList());
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            int line = random.nextInt(lines.size());
            String here = lines.get(line);
            switch (random.nextInt(8)) {
                case 0 -> lines.remove(line);
                case 1 -> lines.add(line, here);
                case 2 -> lines.set(line, " " + here);
                case 3 -> lines.set(line, here.strip());
                case 4 -> lines.set(line, here.replaceFirst(":.*", ": ") + one(HostileValues.DAYS));
                case 5 -> lines.set(line, here.replaceFirst(":.*", ": ") + one(HostileValues.OTHERS));
                case 6 ->
                    lines.set(
                            line,
                            here + one(List.of(" &a [*a, *a]", " !!java.net.URL x", " |", "\t", " *none", ": :")));
                default -> lines.set(line, here.replaceFirst(":.*", ": ") + one(HostileValues.TEXTS));
            }
        }
        return String.join("\n", lines);
    }

    private String torn(String text) {
        int at = text.isEmpty() ? 0 : random.nextInt(text.length());
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at);
            case 1 -> text + text;
            case 2 -> text.substring(0, at) + one(HostileValues.TEXTS) + text.substring(at);
            default -> "\ufeff" + text;
        };
    }

    private byte[] inBytes(String text) {
        byte[] bytes = text.getBytes(chance(60) ? one(List.of(UTF_16, ISO_8859_1)) : UTF_8);
        if (chance(30) && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
