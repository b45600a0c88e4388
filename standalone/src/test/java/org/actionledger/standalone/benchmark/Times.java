package org.actionledger.standalone.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long each of many took. */
final class Times {

    private final List<Duration> all = new ArrayList<>();

    synchronized void add(Duration time) {
        all.add(time);
    }

    synchronized int count() {
        return all.size();
    }

    synchronized Duration percentile(int percent) {
        List<Duration> sorted = all.stream().sorted().toList();
        return sorted.get(Math.clamp((long) Math.ceil(percent / 100.0 * sorted.size()) - 1, 0, sorted.size() - 1));
    }
}
