package org.actionledger.law;

/**
 * One rule of law under a name that software may rely on.
 *
 * @param id stable, e.g. {@code gb.turnout}
 * @param title what it demands, as a sentence
 * @param turnsOn the day that decides which text of it applies
 */
public record Rule(String id, String title, String turnsOn, Provision provision) {}
