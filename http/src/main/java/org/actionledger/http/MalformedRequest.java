package org.actionledger.http;

import java.util.List;
import java.util.stream.Collectors;

/** The request cannot be understood: answered with 400 and every fault that was found. */
public final class MalformedRequest extends RuntimeException {

    private final transient List<Fault> faults;

    public MalformedRequest(Fault fault) {
        this(List.of(fault));
    }

    public MalformedRequest(List<Fault> faults) {
        super(faults.stream().map(Fault::reason).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
