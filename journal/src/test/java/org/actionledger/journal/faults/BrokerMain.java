package org.actionledger.journal.faults;

import java.util.HashMap;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/** A broker in a JVM of its own, so that it can be killed. */
final class BrokerMain {

    private BrokerMain() {}

    /** Runs until it is ended, with settings that are {@code name=value} each. */
    public static void main(String[] settings) {
        Map<String, String> all = new HashMap<>();
        for (String setting : settings) {
            all.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(all, false), Time.SYSTEM);
        server.startup();
        IO.println("started");
        server.awaitShutdown();
    }
}
