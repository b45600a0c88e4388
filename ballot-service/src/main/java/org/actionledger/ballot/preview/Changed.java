package org.actionledger.ballot.preview;

import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.actionledger.ballot.preview.Conclusion.About;
import org.actionledger.events.BallotEvent.ResultDeclared;
import org.actionledger.events.Streams;
import org.actionledger.language.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * One conclusion on record that would come out differently.
 *
 * @param position of the event that it is recorded in
 * @param mandate the one that it is about, which need not have been secured
 * @param what the rule, or {@code carried}, {@code mandate} or {@code lastDayForNotice}
 * @param before as recorded; left out where nothing was concluded
 * @param after as it would be; left out where nothing would be concluded
 * @param because the working of {@code after}
 */
record Changed(
        UUID campaign,
        UUID ballot,
        String constituency,
        String position,
        @Nullable UUID mandate,
        @Nullable String question,
        String what,
        @Nullable String before,
        @Nullable String after,
        @Nullable String because) {

    static List<Changed> between(String position, ResultDeclared recorded, ResultDeclared again) {
        SequencedMap<About, Conclusion> before = Conclusion.of(recorded);
        SequencedMap<About, Conclusion> after = Conclusion.of(again);
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .map(about -> of(position, recorded, about, before.get(about), after.get(about)))
                .filter(changed -> !Objects.equals(changed.before, changed.after))
                .toList();
    }

    private static Changed of(
            String position,
            ResultDeclared recorded,
            About about,
            @Nullable Conclusion before,
            @Nullable Conclusion after) {
        String question = about.question();
        return new Changed(
                recorded.campaign(),
                recorded.ballot(),
                recorded.constituency(),
                position,
                question == null ? null : Streams.mandateId(recorded.ballot(), question, recorded.constituency()),
                question,
                about.what(),
                before == null ? null : before.answer(),
                after == null ? null : after.answer(),
                after == null
                        ? null
                        : Messages.in(LocaleContextHolder.getLocale()).say(after.why()));
    }
}
