package org.actionledger.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Something of which there is only so much, in all and for one address. */
public final class Quota {

    private final int inAll;
    private final int each;
    private final Map<String, Integer> taken = new HashMap<>();
    private int takenInAll;

    public Quota(int inAll, int each) {
        this.inAll = inAll;
        this.each = each;
    }

    /** Takes it now, or not at all. */
    public synchronized boolean take(String address, int amount) {
        if (!isFree(address, amount)) {
            return false;
        }
        taken.merge(address, amount, Integer::sum);
        takenInAll += amount;
        return true;
    }

    /** Takes it as soon as it is free; false where it is not within the time. */
    public synchronized boolean take(String address, int amount, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (!isFree(address, amount)) {
                long left = (deadline - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
            return take(address, amount);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public synchronized void giveBack(String address, int amount) {
        // Whoever has nothing left is forgotten, so that this holds no more addresses than are here.
        taken.computeIfPresent(address, (_, had) -> had == amount ? null : had - amount);
        takenInAll -= amount;
        notifyAll();
    }

    private boolean isFree(String address, int amount) {
        return takenInAll + amount <= inAll && taken.getOrDefault(address, 0) + amount <= each;
    }
}
