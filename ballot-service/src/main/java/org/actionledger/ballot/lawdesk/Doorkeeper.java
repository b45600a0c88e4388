package org.actionledger.ballot.lawdesk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.actionledger.http.Fault;
import org.actionledger.http.MalformedRequest;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets in what asks nothing that would be passed over.
 *
 * <p>A parameter that is misspelt, or given twice, would otherwise be left out of the answer without a word.
 */
final class Doorkeeper implements HandlerInterceptor {

    /** Of any request of this service, so that people can wait for what they wrote. */
    private static final String AT_LEAST = "atLeast";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            List<String> known = Arrays.stream(method.getMethod().getParameters())
                    .filter(parameter -> parameter.isAnnotationPresent(RequestParam.class))
                    .map(Parameter::getName)
                    .toList();
            List<Fault> faults = request.getParameterMap().entrySet().stream()
                    .flatMap(given -> fault(known, given.getKey(), given.getValue().length))
                    .toList();
            if (!faults.isEmpty()) {
                throw new MalformedRequest(faults);
            }
        }
        return true;
    }

    private static Stream<Fault> fault(List<String> known, String name, int times) {
        if (name.equals(AT_LEAST)) {
            return Stream.empty();
        }
        if (!known.contains(name)) {
            return Stream.of(Fault.of(
                    name, known.stream().collect(Collectors.joining(", ", "is no parameter here; there are ", ""))));
        }
        return times == 1 ? Stream.empty() : Stream.of(Fault.of(name, "is given more than once"));
    }
}
