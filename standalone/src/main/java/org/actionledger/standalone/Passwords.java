package org.actionledger.standalone;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The passwords of one ledger: as the environment gives them, else as its folder keeps them, else drawn and kept.
 *
 * @param drawn those that were drawn just now, by user
 */
record Passwords(String official, String auditor, String database, SortedMap<String, String> drawn) {

    /** 24 letters of the URL-safe alphabet, which no shell and no file format takes amiss. */
    private static final int BYTES = 18;

    static Passwords of(Path file, Map<String, String> environment) {
        try {
            var kept = read(file);
            var drawn = new TreeMap<String, String>();
            String official = choose("official", environment.get("LEDGER_OFFICIAL_PASSWORD"), kept, drawn);
            String auditor = choose("auditor", environment.get("LEDGER_AUDITOR_PASSWORD"), kept, drawn);
            String database = choose("postgres", null, kept, drawn);
            if (!drawn.isEmpty()) {
                kept.putAll(drawn);
                write(file, kept);
            }
            drawn.remove("postgres");
            return new Passwords(official, auditor, database, drawn);
        } catch (IOException e) {
            throw new CannotStart("The passwords cannot be kept in %s: %s".formatted(file, e), e);
        }
    }

    @Override
    public String toString() {
        return "Passwords";
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
