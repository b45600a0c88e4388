package org.actionledger.standalone;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The passwords of one ledger: as the environment gives them, else as its folder keeps them, else drawn and kept.
 *
 * @param ofServers what programs say to one another, and no person needs, by who says it to whom
 * @param drawn those that were drawn just now, by user
 */
record Passwords(String official, String auditor, Map<String, String> ofServers, SortedMap<String, String> drawn) {

    private static final String DATABASE = "postgres";

    /** 24 letters of the URL-safe alphabet, which no shell and no file format takes amiss. */
    private static final int BYTES = 18;

    static Passwords of(Path file, Map<String, String> environment) {
        try {
            var kept = read(file);
            var drawn = new TreeMap<String, String>();
            String official = choose("official", environment.get("LEDGER_OFFICIAL_PASSWORD"), kept, drawn);
            String auditor = choose("auditor", environment.get("LEDGER_AUDITOR_PASSWORD"), kept, drawn);
            Map<String, String> ofServers = new HashMap<>();
            for (String user : usersOfServers()) {
                ofServers.put(user, choose(user, null, kept, drawn));
            }
            if (!drawn.isEmpty()) {
                kept.putAll(drawn);
                write(file, kept);
            }
            drawn.keySet().removeAll(ofServers.keySet());
            return new Passwords(official, auditor, Map.copyOf(ofServers), drawn);
        } catch (IOException e) {
            throw new CannotStart("The passwords cannot be kept in %s: %s".formatted(file, e), e);
        }
    }

    /** Of who may do everything in the database. */
    String database() {
        return ofServer(DATABASE);
    }

    /** Of who records and reads there. */
    String ofDatabase(Principal principal) {
        return ofServer(atDatabase(principal));
    }

    /** Of who makes the tables there. */
    String ofOwner(Principal principal) {
        return ofServer(ownerAtDatabase(principal));
    }

    String ofBroker(Principal principal) {
        return ofServer(atBroker(principal));
    }

    /** The role that makes an application's tables. */
    static String owner(Principal principal) {
        return principal.id() + "_owner";
    }

    @Override
    public String toString() {
        return "Passwords";
    }

    private String ofServer(String user) {
        return Objects.requireNonNull(ofServers.get(user), user);
    }

    private static List<String> usersOfServers() {
        List<String> users = new ArrayList<>(List.of(DATABASE));
        for (Principal principal : Principal.values()) {
            users.add(atBroker(principal));
        }
        for (Principal principal : Principal.APPLICATIONS) {
            users.add(atDatabase(principal));
            users.add(ownerAtDatabase(principal));
        }
        return users;
    }

    private static String atDatabase(Principal principal) {
        return "postgres." + principal.id();
    }

    private static String ownerAtDatabase(Principal principal) {
        return "postgres." + owner(principal);
    }

    private static String atBroker(Principal principal) {
        return "kafka." + principal.id();
    }

    private static String choose(
            String user, @Nullable String given, Properties kept, SortedMap<String, String> drawn) {
        if (given != null && !given.isBlank()) {
            return given;
        }
        String ofFile = kept.getProperty(user);
        return ofFile != null ? ofFile : drawn.computeIfAbsent(user, name -> draw());
    }

    private static String draw() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    /** Whole or not at all: half a file would lock the ledger out of its own database. */
    private static void write(Path file, Properties passwords) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(written);
        Files.createFile(written, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                written,
                passwords.stringPropertyNames().stream()
                        .sorted()
                        .map(user -> user + "=" + passwords.getProperty(user) + "\n")
                        .collect(Collectors.joining()));
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
