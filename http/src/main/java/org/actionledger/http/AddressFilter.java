package org.actionledger.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets one address have only so many requests at work at once, and none that reads its answer too slowly. */
final class AddressFilter extends OncePerRequestFilter {

    private final Quota requests;
    private final ProblemWriter problems;

    AddressFilter(int each, ProblemWriter problems) {
        this.requests = new Quota(Integer.MAX_VALUE, each);
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = ClientAddress.of(request.getRemoteAddr());
        if (!requests.take(address, 1)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            problems.write(
                    request,
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too many requests from this address are at work already");
            return;
        }
        PacedAnswer answer = new PacedAnswer(response);
        try {
            chain.doFilter(request, answer);
            answer.flushWriter();
        } finally {
            requests.giveBack(address, 1);
        }
    }
}
