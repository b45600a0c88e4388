package org.actionledger.law;

import java.time.LocalDate;

/**
 * What a court decided about a rule.
 *
 * @param id stable; its name, the court and what was held are said under it
 */
public record CourtCase(String id, LocalDate decidedOn) {}
