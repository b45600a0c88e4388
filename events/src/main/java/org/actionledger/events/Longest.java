package org.actionledger.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many characters a text may have, or each text of a list; {@link #TEXT} where nothing is said. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Longest {

    /** What every conclusion repeats. */
    int NAME = 200;

    int TITLE = 300;
    int TEXT = 2_000;
    int LONG_TEXT = 20_000;

    int value();
}
