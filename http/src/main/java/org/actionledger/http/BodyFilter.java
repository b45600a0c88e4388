package org.actionledger.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sees to it that the body of a request to the API is taken in within its limits, if it is ever asked for. */
final class BodyFilter extends OncePerRequestFilter {

    private static final String QUESTIONS = "/api/law/";
    private static final Set<String> FILES = Set.of("text/csv", "application/yaml", "text/yaml");

    private final BodyIntake questions;
    private final BodyIntake commands;
    private final BodyIntake files;

    BodyFilter(WebLimits limits) {
        this.questions = new BodyIntake(limits.largestQuestion(), 64, 16);
        this.commands = new BodyIntake(limits.largestCommand(), 32, 16);
        this.files = new BodyIntake(limits.largestFile(), 4, 2);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ReadableBody body = new ReadableBody(request, intake(request));
        try {
            chain.doFilter(body, response);
        } finally {
            body.letGo();
        }
    }

    private BodyIntake intake(HttpServletRequest request) {
        if (request.getServletPath().startsWith(QUESTIONS)) {
            return questions;
        }
        return isFile(request.getContentType()) ? files : commands;
    }

    /** Only where one is taken is a body of such a type ever asked for. */
    private static boolean isFile(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        MediaType type = MediaType.parseMediaType(contentType);
        return FILES.contains(type.getType() + "/" + type.getSubtype());
    }
}
