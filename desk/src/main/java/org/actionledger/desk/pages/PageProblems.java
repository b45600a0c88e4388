package org.actionledger.desk.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.actionledger.http.MalformedRequest;
import org.actionledger.http.TooBusy;
import org.actionledger.http.TooMuchAsked;
import org.actionledger.http.UnknownThing;
import org.actionledger.language.Messages;
import org.springframework.context.i18n.LocaleContextHolder;
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
        return page(HttpStatus.NOT_FOUND, "pages.not-in-record", sentence(unknown));
    }

    @ExceptionHandler
    ModelAndView tooMuch(TooMuchAsked much) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, "pages.too-much", sentence(much));
    }

    @ExceptionHandler
    ModelAndView busy(TooBusy busy, HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "2");
        return page(
                HttpStatus.SERVICE_UNAVAILABLE,
                "pages.not-now",
                sentence(busy) + " " + messages().say("pages.try-again"));
    }

    @ExceptionHandler
    ModelAndView mismatch(MethodArgumentTypeMismatchException mismatch) {
        return page(
                HttpStatus.BAD_REQUEST,
                "pages.unreadable",
                messages()
                        .say(
                                "pages.not-what-is-asked",
                                Map.of("0", String.valueOf(mismatch.getValue()), "1", mismatch.getName())));
    }

    @ExceptionHandler
    ModelAndView malformed(MalformedRequest malformed) {
        return page(HttpStatus.BAD_REQUEST, "pages.unreadable", sentence(malformed));
    }

    private static String sentence(RuntimeException reason) {
        String text = String.valueOf(reason.getMessage());
        return messages().capitalised(text) + ".";
    }

    private static Messages messages() {
        return Messages.in(LocaleContextHolder.getLocale());
    }

    /** @param title the key of it */
    private static ModelAndView page(HttpStatus status, String title, String reason) {
        ModelAndView page = new ModelAndView("problem", status);
        page.addObject("title", messages().say(title));
        page.addObject("reason", reason);
        return page;
    }
}
