package org.actionledger.law.ballot;

/** Those who work for one employer or at one workplace, and how they voted. */
public record Constituency(String name, Count count) {}
