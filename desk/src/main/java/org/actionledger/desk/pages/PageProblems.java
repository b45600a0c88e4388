package org.actionledger.desk.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.actionledger.http.MalformedRequest;
import org.actionledger.http.TooBusy;
import org.actionledger.http.TooMuchAsked;
import org.actionledger.http.UnknownThing;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Answers whoever asked for a page with a page. */
@ControllerAdvice(assignableTypes = PageController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageProblems {

    @ExceptionHandler
    ModelAndView unknown(UnknownThing unknown) {
        return page(HttpStatus.NOT_FOUND, "Not in the record", sentence(unknown));
    }

    @ExceptionHandler
    ModelAndView tooMuch(TooMuchAsked much) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, "Too much to show", sentence(much));
    }

    @ExceptionHandler
    ModelAndView busy(TooBusy busy, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "2");
        return page(HttpStatus.SERVICE_UNAVAILABLE, "Not just now", sentence(busy) + " Please try again in a moment.");
    }

    @ExceptionHandler
    ModelAndView mismatch(MethodArgumentTypeMismatchException mismatch) {
        return page(
                HttpStatus.BAD_REQUEST,
                "That cannot be read",
                "“" + mismatch.getValue() + "” is not what “" + mismatch.getName() + "” asks for.");
    }

    @ExceptionHandler
    ModelAndView malformed(MalformedRequest malformed) {
        return page(HttpStatus.BAD_REQUEST, "That cannot be read", sentence(malformed));
    }

    private static String sentence(RuntimeException reason) {
        String text = String.valueOf(reason.getMessage());
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1) + ".";
    }

    private static ModelAndView page(HttpStatus status, String title, String reason) {
        ModelAndView page = new ModelAndView("problem", status);
        page.addObject("title", title);
        page.addObject("reason", reason);
        return page;
    }
}
