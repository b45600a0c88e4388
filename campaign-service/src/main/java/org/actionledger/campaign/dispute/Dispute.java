package org.actionledger.campaign.dispute;

/** Where one dispute stands. */
sealed interface Dispute {

    record NotDeclared() implements Dispute {}

    record Declared(Offers offers, Actions actions) implements Dispute {}
}
