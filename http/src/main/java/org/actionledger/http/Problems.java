package org.actionledger.http;

import java.util.List;
import org.actionledger.journal.CommandIdReused;
import org.actionledger.journal.CommandRefused;
import org.actionledger.journal.StreamConflict;
import org.actionledger.journal.StreamMoved;
import org.actionledger.journal.StreamUnreadable;
import org.actionledger.journal.decide.Refusal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;

/** Puts every failure of a request as problem details (RFC 9457). */
@RestControllerAdvice
// Last, so that an application may put some of them otherwise, e.g. as a page.
@Order(Ordered.LOWEST_PRECEDENCE)
final class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String A_FEW_SECONDS = "2";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(CommandRefused refused) {
        return refusals(refused.refusals());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> reused(CommandIdReused reused) {
        return refusals(List.of(Refusal.of("command-id-is-new", reason(reused))));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> conflict(StreamConflict conflict) {
        return problem(HttpStatus.CONFLICT, reason(conflict));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> moved(StreamMoved moved) {
        return problem(HttpStatus.PRECONDITION_FAILED, reason(moved));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(StreamUnreadable unreadable) {
        // What is on record, and not who asks, is at fault.
        LOG.error("A stream cannot be read", unreadable);
        return problem(
                HttpStatus.SERVICE_UNAVAILABLE,
                reason(unreadable)
                        + "; nothing was recorded, and nothing can be on this stream until it is mended: tell"
                        + " whoever runs this ledger, with the Correlation-Id of this answer");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> malformed(MalformedRequest malformed) {
        return faults(malformed.faults());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknown(UnknownThing unknown) {
        return problem(HttpStatus.NOT_FOUND, reason(unknown));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notReadYet(NotReadYet late) {
        return later(reason(late));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(TooBusy busy) {
        return later(reason(busy));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooMuch(TooMuchAsked much) {
        return problem(HttpStatus.UNPROCESSABLE_CONTENT, reason(much));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bodyRefused(BodyRefused body) {
        return ResponseEntity.status(body.status())
                // What is still to come is not read: the connection cannot be used for another request.
                .header(HttpHeaders.CONNECTION, "close")
                .body(ProblemDetail.forStatusAndDetail(body.status(), reason(body)));
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<ProblemDetail> databaseAway(Exception cause) {
        LOG.warn("The database does not answer: {}", cause.getMessage());
        return later("the database does not answer just now");
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> unexpected(Exception bug) throws Exception {
        if (DisconnectedClientHelper.isClientDisconnectedException(bug)) {
            // Nobody is there to be told.
            LOG.debug("Whoever asked has gone", bug);
            return null;
        }
        if (bug instanceof AccessDeniedException || bug instanceof AuthenticationException) {
            // Security answers these itself, by asking who it is or by saying no.
            throw bug;
        }
        LOG.error("A request failed for no fault of its own", bug);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "this should not have happened, and is in the service's log");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Fault fault = unreadable.getCause() instanceof JacksonException json
                ? JsonFault.of(json)
                : new Fault("$", null, null, "the body is missing or cannot be read");
        return handleExceptionInternal(unreadable, malformedBody(List.of(fault)), headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (mismatch instanceof MethodArgumentTypeMismatchException argument) {
            if (argument.getParameter().hasParameterAnnotation(PathVariable.class)) {
                // What is not even an id is the id of nothing.
                ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                        HttpStatus.NOT_FOUND, "there is nothing under " + mismatch.getValue());
                return handleExceptionInternal(mismatch, problem, headers, HttpStatus.NOT_FOUND, request);
            }
            Fault fault = Fault.of(argument.getName(), "cannot be read: " + mismatch.getValue());
            return handleExceptionInternal(mismatch, malformedBody(List.of(fault)), headers, status, request);
        }
        return super.handleTypeMismatch(mismatch, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        Fault fault = Fault.of(missing.getParameterName(), "is missing");
        return handleExceptionInternal(missing, malformedBody(List.of(fault)), headers, status, request);
    }

    private static ResponseEntity<ProblemDetail> refusals(List<Refusal> refusals) {
        HttpStatus status = refusals.stream().anyMatch(Refusal::ofNothing)
                ? HttpStatus.NOT_FOUND
                : HttpStatus.UNPROCESSABLE_CONTENT;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, "refused; nothing was recorded");
        problem.setProperty("refusals", refusals.stream().map(RefusalBody::of).toList());
        return ResponseEntity.of(problem).build();
    }

    private static ResponseEntity<ProblemDetail> faults(List<Fault> faults) {
        return ResponseEntity.of(malformedBody(faults)).build();
    }

    private static ProblemDetail malformedBody(List<Fault> faults) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "the request cannot be understood");
        problem.setProperty("faults", faults);
        return problem;
    }

    private static ResponseEntity<ProblemDetail> later(String detail) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, A_FEW_SECONDS)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, detail));
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String detail) {
        return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail))
                .build();
    }

    private static String reason(RuntimeException named) {
        return String.valueOf(named.getMessage());
    }
}
