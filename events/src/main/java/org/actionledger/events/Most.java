package org.actionledger.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many there may be in a list: in this one, or of these wherever they are listed; {@link #LIST} where nothing is said. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.TYPE})
public @interface Most {

    int LIST = 1_000;
    /** A ballot by employer gives thousands of mandates, and one call to action may be under all of them. */
    int MANDATES = 10_000;
    /** Each is judged by every rule, and explained, in every constituency. */
    int QUESTIONS = 20;

    int SOURCES = 50;

    int value();
}
