package org.actionledger.law;

/** Whether the law requires something, and why. */
public record Requirement(Answer required, Explanation explanation) {}
