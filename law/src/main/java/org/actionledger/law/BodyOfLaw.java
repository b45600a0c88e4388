package org.actionledger.law;

/** The two statutes that answer the same questions differently. */
public enum BodyOfLaw {
    GREAT_BRITAIN,
    NORTHERN_IRELAND
}
