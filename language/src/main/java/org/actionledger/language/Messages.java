package org.actionledger.language;

import com.ibm.icu.text.NumberFormat;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.actionledger.events.Step;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of one language, found by key.
 *
 * <p>The facts of a step are as JSON has them. A text that is a day in ISO 8601 is said as a day of that language; one of a closed list, in capitals,
 * by the words under {@code word.} and its name; a place in a statute as one would cite it; a map of {@code key} and {@code facts} is said as a part of
 * the sentence; parts of a list are joined.
 *
 * @see <a href="https://unicode-org.github.io/icu/userguide/format_parse/messages/">ICU MessageFormat</a>
 */
public final class Messages {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ONE_OF_A_LIST = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern CITATION =
            Pattern.compile("(?<instrument>[a-z]+/[a-z0-9]+/[a-z0-9-]+)(?<place>(/[^/ ]+/[^/]+)*)");
    private static final Map<Language, Messages> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Messages(language));
        }
    }

    private final Language language;
    private final Map<String, Message> messages;
    private final DateText dates;

    private Messages(Language language) {
        this.language = language;
        this.dates = new DateText(this);
        this.messages = TextFiles.read(language);
    }

    public static Messages in(Language language) {
        Messages messages = ALL.get(language);
        if (messages == null) {
            throw new IllegalStateException("nothing is said in " + language);
        }
        return messages;
    }

    /** Those in the language that is nearest to what somebody reads. */
    public static Messages in(Locale locale) {
        return in(Language.of(locale));
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return messages.containsKey(key);
    }

    public Set<String> keys() {
        return new TreeSet<>(messages.keySet());
    }

    /** The names of the facts that the text under a key says. */
    public Set<String> factsOf(String key) {
        return message(key).names();
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    /**
     * Says what stands under a key of these texts and numbers, each as it is.
     *
     * @throws IllegalArgumentException there is no such text, or it says something that is not among these
     */
    public String say(String key, Map<String, ?> said) {
        Message message = message(key);
        for (String name : message.names()) {
            if (!said.containsKey(name)) {
                throw new IllegalArgumentException(
                        "the text " + key + " says " + name + ", which is not among " + said.keySet());
            }
        }
        return message.format(said);
    }

    /**
     * Says a step of its facts, each as its kind is said.
     *
     * @throws IllegalArgumentException there is no such text, or it says a fact that the step does not have
     */
    public String say(Step step) {
        return step(step.key(), step.facts());
    }

    /** Says one after another, each a sentence. */
    public String say(List<Step> steps) {
        return steps.stream().map(this::say).collect(Collectors.joining(" "));
    }

    /** One of a closed list, as it is said in the middle of a sentence. */
    public String word(String constant) {
        String key = "word." + constant;
        return has(key) ? say(key) : constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * What stands under a family of keys for one of a closed list; the word itself where the list is longer by now.
     *
     * @param family e.g. {@code ballot-type}
     */
    public String of(String family, String constant) {
        String key = family + "." + constant;
        return has(key) ? say(key) : word(constant);
    }

    public String count(long number) {
        return NumberFormat.getIntegerInstance(language.ofIcu()).format(number);
    }

    /** With a capital, as a sentence begins. */
    public String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }

    public DateText dates() {
        return dates;
    }

    public MeasureText measures() {
        return new MeasureText(this);
    }

    /**
     * A place in a statute as one would cite it.
     *
     * @param citation as legislation.gov.uk names the place, e.g. {@code ukpga/1992/52/section/226(2B)}
     */
    public String citation(String citation) {
        Matcher parts = CITATION.matcher(citation);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no statute is cited as " + citation);
        }
        StringBuilder said = new StringBuilder(say("instrument." + parts.group("instrument")));
        String[] place = parts.group("place").split("/", -1);
        for (int i = 1; i < place.length; i += 2) {
            said.append(", ").append(say("unit." + place[i], Map.of("number", place[i + 1])));
        }
        return said.toString();
    }

    private String step(String key, Map<String, ?> facts) {
        Message message = message(key);
        Map<String, Object> said = new HashMap<>();
        facts.forEach((name, fact) -> said.put(name, message.chooses(name) ? fact : said(fact)));
        return say(key, said);
    }

    private Object said(Object fact) {
        return switch (fact) {
            case String text when DAY.matcher(text).matches() -> dates.withWeekday(LocalDate.parse(text));
            case String text when CITATION.matcher(text).matches() -> citation(text);
            case String text when ONE_OF_A_LIST.matcher(text).matches() && has("word." + text) -> word(text);
            case List<?> parts ->
                parts.stream().map(this::said).map(String::valueOf).collect(Collectors.joining("; "));
            case Map<?, ?> part -> part(part);
            default -> fact;
        };
    }

    @SuppressWarnings("unchecked") // as Step and its JSON write it
    private String part(Map<?, ?> part) {
        if (part.get("key") instanceof String key && part.get("facts") instanceof Map<?, ?> facts) {
            return step(key, (Map<String, ?>) facts);
        }
        throw new IllegalArgumentException("no part of a sentence: " + part);
    }

    private Message message(String key) {
        @Nullable Message message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("there is no text " + key + " in " + language);
        }
        return message;
    }
}
