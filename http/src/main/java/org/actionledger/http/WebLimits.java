package org.actionledger.http;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one request, and one address, may ask of a service.
 *
 * @param largestQuestion longest body of a question of law, which needs no login
 * @param largestCommand longest body of a command
 * @param largestFile longest sheet or dossier
 * @param connectionsPerAddress open at once; not looked at behind a proxy, from which all connections come
 * @param requestsPerAddress at work at once
 * @param waits requests that wait for {@code atLeast} at once, in all
 * @param waitsPerAddress the same, from one address
 */
@ConfigurationProperties("ledger.web")
record WebLimits(
        @DefaultValue("64KB") DataSize largestQuestion,
        @DefaultValue("1MB") DataSize largestCommand,
        @DefaultValue("10MB") DataSize largestFile,
        @DefaultValue("256") int connectionsPerAddress,
        @DefaultValue("100") int requestsPerAddress,
        @DefaultValue("1000") int waits,
        @DefaultValue("50") int waitsPerAddress) {}
