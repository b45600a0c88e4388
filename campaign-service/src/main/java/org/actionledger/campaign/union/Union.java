package org.actionledger.campaign.union;

/** Where one entry in the directory stands. */
sealed interface Union {

    record NotRegistered() implements Union {}

    record Registered(String name) implements Union {}
}
