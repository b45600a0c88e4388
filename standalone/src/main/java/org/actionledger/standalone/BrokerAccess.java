package org.actionledger.standalone;

import static org.apache.kafka.common.acl.AclOperation.ALTER;
import static org.apache.kafka.common.acl.AclOperation.ALTER_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.DELETE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE;
import static org.apache.kafka.common.acl.AclOperation.DESCRIBE_CONFIGS;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.ResourceType.CLUSTER;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Who may do what at the broker; docker-compose.yml says the same. What is not said here is forbidden. */
final class BrokerAccess {

    private static final String RECORD = "campaign-record";

    private BrokerAccess() {}

    static void allow(String bootstrapServers, Passwords passwords) throws Exception {
        Map<String, Object> broker = Map.copyOf(ServerAddresses.client(bootstrapServers, Principal.BROKER, passwords));
        try (Admin admin = Admin.create(broker)) {
            Set<AclBinding> missing = new HashSet<>(all());
            missing.removeAll(admin.describeAcls(AclBindingFilter.ANY).values().get(30, TimeUnit.SECONDS));
            if (!missing.isEmpty()) {
                admin.createAcls(missing).all().get(30, TimeUnit.SECONDS);
            }
        }
    }

    /** What the broker itself is told: its own login, and by which it knows the others. */
    static String logins(Passwords passwords, Principal... known) {
        return "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"%s\" password=\"%s\" %s;"
                .formatted(
                        Principal.BROKER.id(),
                        passwords.ofBroker(Principal.BROKER),
                        Arrays.stream(known)
                                .map(one -> "user_%s=\"%s\"".formatted(one.id(), passwords.ofBroker(one)))
                                .collect(Collectors.joining(" ")));
    }

    static String user(Principal principal) {
        return "User:" + principal.id();
    }

    private static List<AclBinding> all() {
        List<AclBinding> all = new ArrayList<>();
        for (Principal publisher : List.of(Principal.CAMPAIGN, Principal.BALLOT)) {
            allow(all, publisher, TOPIC, RECORD, CREATE, WRITE, READ, DESCRIBE, DESCRIBE_CONFIGS);
            allow(all, publisher, TRANSACTIONAL_ID, "relay-" + publisher.id(), WRITE, DESCRIBE);
            allow(all, publisher, GROUP, publisher.application(), READ, DESCRIBE);
        }
        allow(all, Principal.PROJECTIONS, TOPIC, RECORD, READ, DESCRIBE, DESCRIBE_CONFIGS);
        allow(all, Principal.PROJECTIONS, GROUP, Principal.PROJECTIONS.application(), READ, DESCRIBE);
        allow(
                all,
                Principal.OPERATOR,
                TOPIC,
                RECORD,
                READ,
                CREATE,
                DELETE,
                ALTER,
                ALTER_CONFIGS,
                DESCRIBE,
                DESCRIBE_CONFIGS);
        allow(all, Principal.OPERATOR, CLUSTER, "kafka-cluster", DESCRIBE, DESCRIBE_CONFIGS);
        allow(all, Principal.OPERATOR, GROUP, ResourcePattern.WILDCARD_RESOURCE, DESCRIBE);
        allow(all, Principal.OPERATOR, TRANSACTIONAL_ID, ResourcePattern.WILDCARD_RESOURCE, DESCRIBE);
        return all;
    }

    private static void allow(
            List<AclBinding> all, Principal principal, ResourceType type, String name, AclOperation... operations) {
        ResourcePattern resource = new ResourcePattern(type, name, PatternType.LITERAL);
        Stream.of(operations)
                .map(operation -> new AccessControlEntry(user(principal), "*", operation, AclPermissionType.ALLOW))
                .forEach(entry -> all.add(new AclBinding(resource, entry)));
    }
}
