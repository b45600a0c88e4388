package org.actionledger.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes in the forms of pages within the limits that every body has.
 *
 * <p>Left to Tomcat, a form is read when anybody first asks for a parameter, which is before anybody has logged in, and however slowly it comes.
 */
final class FormFilter extends OncePerRequestFilter {

    private final BodyIntake forms;
    private final ProblemWriter problems;

    FormFilter(DataSize largest, ProblemWriter problems) {
        this.forms = new BodyIntake(largest, 256, 32);
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!SentForm.isOne(request)) {
            chain.doFilter(request, response);
            return;
        }
        TakenBody body;
        try {
            body = forms.take(request);
        } catch (BodyRefused e) {
            problems.write(request, response, e.status(), e.getMessage());
            return;
        } catch (TooBusy e) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "2");
            problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, e.getMessage());
            return;
        }
        try {
            chain.doFilter(new SentForm(request, body.bytes()), response);
        } finally {
            body.release();
        }
    }
}
