package org.actionledger.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Reads the texts of a language, a file for each family of them. */
final class TextFiles {

    private static final List<String> FILES = List.of(
            "words",
            "dates",
            "instruments",
            "rules",
            "ballot",
            "mandate",
            "notice",
            "conduct",
            "result",
            "action",
            "plan",
            "recording",
            "timeline",
            "status",
            "pages");

    private TextFiles() {}

    /** By key. */
    static Map<String, Message> read(Language language) {
        Map<String, Message> messages = new HashMap<>();
        for (String file : FILES) {
            read(language.locale().getLanguage() + "/" + file + ".properties").forEach((key, text) -> {
                if (messages.put((String) key, Message.of((String) text, language)) != null) {
                    throw new IllegalStateException("two texts in " + language + " are named " + key);
                }
            });
        }
        return Map.copyOf(messages);
    }

    private static Properties read(String name) {
        Properties texts = new UniqueTexts();
        try (InputStream stream = TextFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException(name);
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** A text that is there twice would hide the first of the two. */
    private static final class UniqueTexts extends Properties {

        private static final long serialVersionUID = 1;

        @Override
        public synchronized Object put(Object key, Object text) {
            if (containsKey(key)) {
                throw new IllegalStateException("two texts are named " + key);
            }
            super.put(key, text);
            return text;
        }
    }
}
