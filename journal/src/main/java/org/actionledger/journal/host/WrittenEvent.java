package org.actionledger.journal.host;

/** An event as it would be stored. */
// An array, because the bytes go to the table as they are.
@SuppressWarnings("ArrayRecordComponent")
record WrittenEvent<E>(E event, String type, byte[] payload) {}
