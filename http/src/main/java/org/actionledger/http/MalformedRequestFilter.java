package org.actionledger.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what no controller could make sense of, before anything else looks at it.
 *
 * <p>Tomcat reads the query when it is first asked for a parameter, and fails wherever that may be.
 */
final class MalformedRequestFilter extends OncePerRequestFilter {

    private static final char NUL = '\0';

    private final ProblemWriter problems;

    MalformedRequestFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String type = fault(request);
        if (type != null) {
            problems.write(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, type);
            return;
        }
        try {
            if (request.getParameterMap().entrySet().stream()
                    .flatMap(given -> Stream.concat(Stream.of(given.getKey()), Stream.of(given.getValue())))
                    .anyMatch(text -> text.indexOf(NUL) >= 0)) {
                problems.write(request, response, HttpStatus.BAD_REQUEST, "a parameter holds a NUL character");
                return;
            }
        } catch (IllegalStateException _) {
            problems.write(
                    request,
                    response,
                    HttpStatus.BAD_REQUEST,
                    "the parameters cannot be read: there are too many, or a percent sign is not followed by two hexadecimal digits");
            return;
        }
        chain.doFilter(request, response);
    }

    /** What is wrong with the type of the body. */
    private static @Nullable String fault(HttpServletRequest request) {
        String given = request.getContentType();
        if (given == null) {
            return null;
        }
        MediaType type;
        try {
            type = MediaType.parseMediaType(given);
            type.getCharset();
        } catch (IllegalArgumentException _) {
            return "Content-Type is not a type of content, or names a character set that is not known here";
        }
        if (!type.isConcrete()) {
            return "Content-Type has to name one type of content";
        }
        boolean form = MediaType.APPLICATION_FORM_URLENCODED.equalsTypeAndSubtype(type)
                || type.getType().equals("multipart");
        return form && request.getServletPath().startsWith("/api/") ? "forms are not taken here" : null;
    }
}
