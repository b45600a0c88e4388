package org.actionledger.journal.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Leaves tracing out altogether where nobody has said whom to send spans to: Spring Boot would make them and drop them. */
public final class ExportedTraces implements AutoConfigurationImportFilter, EnvironmentAware {

    private static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";
    private static final List<String> TRACING =
            List.of("org.springframework.boot.micrometer.tracing.", "org.springframework.boot.opentelemetry.");

    private boolean wanted;

    @Override
    public void setEnvironment(Environment environment) {
        wanted = StringUtils.hasText(environment.getProperty(ENDPOINT));
    }

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        boolean[] matches = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            matches[i] = wanted || !isTracing(candidates[i]);
        }
        return matches;
    }

    private static boolean isTracing(@Nullable String candidate) {
        return candidate != null && TRACING.stream().anyMatch(candidate::startsWith);
    }
}
