package org.actionledger.standalone;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;

/** Whether this JVM ends when it has run out of memory, rather than go on with half of its threads. */
final class JvmFlags {

    private static final String FLAG = "ExitOnOutOfMemoryError";

    private JvmFlags() {}

    /** What the person who started the ledger should know of it; empty where all is as it should be. */
    static Optional<String> remark() {
        HotSpotDiagnosticMXBean jvm = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return jvm == null || Boolean.parseBoolean(jvm.getVMOption(FLAG).getValue())
                ? Optional.empty()
                : Optional.of("""
                        This JVM goes on, half dead, when it runs out of memory: start it with -XX:+%s,
                        as "mvn -pl standalone -am spring-boot:run" does.\
                        """.formatted(FLAG));
    }
}
