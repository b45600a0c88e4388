package org.actionledger.http;

/** A body in memory, and how to give back the room that it takes up. */
final class TakenBody {

    private final byte[] bytes;
    private final Runnable release;

    TakenBody(byte[] bytes, Runnable release) {
        this.bytes = bytes;
        this.release = release;
    }

    byte[] bytes() {
        return bytes;
    }

    void release() {
        release.run();
    }
}
