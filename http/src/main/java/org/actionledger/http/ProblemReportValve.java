package org.actionledger.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Tomcat's answer to what it refuses before any servlet sees it, such as a request line that is none. */
public final class ProblemReportValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        int code = response.getStatus();
        if (code == HttpServletResponse.SC_NOT_IMPLEMENTED
                || code == HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED) {
            // A method, a version or an encoding that does not exist is a fault of whoever sends it.
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        byte[] body = """
                {"title":"%s","status":%d}""".formatted(status == null ? "Error" : status.getReasonPhrase(), response.getStatus())
                .getBytes(UTF_8);
        try {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("Nobody is there any more to be told of the error", e);
        }
    }
}
