package org.actionledger.law;

/** How sure one can be of what this book says. */
public enum Status {
    /** Read in the statute, or in a source that quotes it. */
    VERIFIED,
    /** Not confirmed in a source by the day of the review. */
    UNVERIFIED,
    /** Read, and open to more than one reading. */
    CONTESTED
}
