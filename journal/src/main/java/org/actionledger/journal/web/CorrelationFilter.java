package org.actionledger.journal.web;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request an id, which stands in its answer and in every line that is logged on the way there. */
final class CorrelationFilter extends OncePerRequestFilter {

    /** Of a command it is the command's id, which its events carry as well. */
    static final String HEADER = "Correlation-Id";

    static final String LOGGED_AS = "correlation";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        correlate(response, UuidCreator.getTimeOrderedEpoch().toString());
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(LOGGED_AS);
        }
    }

    static void correlate(HttpServletResponse response, String id) {
        MDC.put(LOGGED_AS, id);
        response.setHeader(HEADER, id);
    }
}
