package org.actionledger.http;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.actionledger.journal.trace.Correlation;
import org.slf4j.MDC;
import org.springframework.http.server.observation.ServerRequestObservationContext;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request an id, which stands in its answer and in every line that is logged on the way there. */
final class CorrelationFilter extends OncePerRequestFilter {

    /** Of a command it is the command's id, which its events carry as well. */
    static final String HEADER = "Correlation-Id";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        correlate(response, UuidCreator.getTimeOrderedEpoch().toString());
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(Correlation.LOGGED_AS);
        }
    }

    static void correlate(HttpServletResponse response, String id) {
        MDC.put(Correlation.LOGGED_AS, id);
        response.setHeader(HEADER, id);
    }

    static Observation.Context observed(Observation.Context context) {
        if (context instanceof ServerRequestObservationContext request && request.getResponse() != null) {
            String id = request.getResponse().getHeader(HEADER);
            if (id != null) {
                // Of high cardinality: an attribute of the request's span, and no label of a metric.
                context.addHighCardinalityKeyValue(KeyValue.of(Correlation.ATTRIBUTE, id));
            }
        }
        return context;
    }
}
