package org.actionledger.journal.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes in the body of every request to the API, up to a limit. */
final class WholeBodyFilter extends OncePerRequestFilter {

    private final int limit;
    private final ProblemWriter problems;

    WholeBodyFilter(int limit, ProblemWriter problems) {
        this.limit = limit;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        WholeBody whole;
        try {
            whole = WholeBody.of(request, limit);
        } catch (BodyTooLarge e) {
            // What is still to come is not read: the connection cannot be used for another request.
            response.setHeader("Connection", "close");
            problems.write(request, response, HttpStatus.CONTENT_TOO_LARGE, e.getMessage());
            return;
        } catch (IOException e) {
            problems.write(request, response, HttpStatus.BAD_REQUEST, "the body broke off");
            return;
        }
        chain.doFilter(whole, response);
    }
}
