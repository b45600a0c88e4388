package org.actionledger.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One text as it is kept.
 *
 * @param choosing the names of facts by which the text chooses between words
 */
record Message(MessageFormat format, Set<String> names, Set<String> choosing) {

    static Message of(String text, Language language) {
        MessageFormat format = new MessageFormat(text, language.ofIcu());
        Set<String> choosing = new HashSet<>();
        MessagePattern pattern = new MessagePattern(text);
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.SELECT) {
                choosing.add(pattern.getSubstring(pattern.getPart(i + 1)));
            }
        }
        return new Message(format, Set.copyOf(format.getArgumentNames()), choosing);
    }

    boolean chooses(String name) {
        return choosing.contains(name);
    }

    String format(Map<String, ?> facts) {
        // One that formats remembers what it does, and serves one thread.
        return format.clone().format(facts);
    }
}
