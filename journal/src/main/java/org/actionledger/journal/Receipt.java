package org.actionledger.journal;

/**
 * Acknowledgement of a command: what it decided is durable.
 *
 * @param position the last event that the command recorded, or the stream's last where it recorded none
 * @param repeated the command had been done before, and this is the answer it got then
 */
public record Receipt(Position position, boolean repeated) {}
