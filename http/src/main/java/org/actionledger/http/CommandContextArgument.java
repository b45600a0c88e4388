package org.actionledger.http;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Gives a controller's method its {@link CommandContext}. */
final class CommandContextArgument implements HandlerMethodArgumentResolver {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String IDEMPOTENCY_SCOPE = "Idempotency-Scope";
    // Of what several people may load, each again after another. What is one user's own cannot be asked for by name.
    private static final Pattern SHARED = Pattern.compile("dossier/[a-z0-9-]{1,80}");
    // Not UUID.fromString alone, which takes 1-1-1-1-1 for one.
    private static final Pattern COMMAND_ID =
            Pattern.compile("\\p{XDigit}{8}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{4}-\\p{XDigit}{12}");
    private static final Pattern SEQUENCE = Pattern.compile("\"(0|[1-9]\\d{0,17})\"");

    private final String service;
    private final Clock clock;
    private final JsonMapper json;

    /** @param service the application's name, which its command ids are told apart by */
    CommandContextArgument(String service, Clock clock, JsonMapper json) {
        this.service = service;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandContext.class;
    }

    @Override
    public CommandContext resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null || request.getUserPrincipal() == null) {
            throw new AuthenticationCredentialsNotFoundException("a command needs somebody who gives it");
        }
        String actor = request.getUserPrincipal().getName();
        UUID commandId = commandId(request, actor);
        HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
        if (response != null) {
            CorrelationFilter.correlate(response, commandId.toString());
        }
        return new CommandContext(
                commandId,
                actor,
                // As PostgreSQL keeps it, so that what is answered is what is read back.
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                expectedSequence(request),
                digest(request));
    }

    private UUID commandId(HttpServletRequest request, String actor) {
        String scope = scope(request, actor);
        String key = header(request, IDEMPOTENCY_KEY);
        if (key == null) {
            return UuidCreator.getTimeOrderedEpoch();
        }
        if (!COMMAND_ID.matcher(key).matches()) {
            throw new MalformedRequest(Fault.of(IDEMPOTENCY_KEY, "is not a UUID"));
        }
        return CommandIds.of(service, scope, UUID.fromString(key));
    }

    private static String scope(HttpServletRequest request, String actor) {
        String shared = header(request, IDEMPOTENCY_SCOPE);
        if (shared == null) {
            return "user/" + actor;
        }
        if (!SHARED.matcher(shared).matches()) {
            throw new MalformedRequest(
                    Fault.of(IDEMPOTENCY_SCOPE, "is not the scope of a dossier, such as dossier/naht-cymru-2022"));
        }
        return shared;
    }

    private static @Nullable Long expectedSequence(HttpServletRequest request) {
        String tag = header(request, HttpHeaders.IF_MATCH);
        if (tag == null) {
            return null;
        }
        Matcher sequence = SEQUENCE.matcher(tag);
        if (!sequence.matches()) {
            throw new MalformedRequest(Fault.of(HttpHeaders.IF_MATCH, "is not a sequence in quotes, such as \"7\""));
        }
        return Long.valueOf(sequence.group(1));
    }

    private static @Nullable String header(HttpServletRequest request, String name) {
        List<String> values = Collections.list(request.getHeaders(name));
        if (values.size() > 1) {
            throw new MalformedRequest(Fault.of(name, "is given more than once"));
        }
        return values.isEmpty() ? null : values.getFirst().strip();
    }

    private String digest(HttpServletRequest request) {
        ReadableBody readable = WebUtils.getNativeRequest(request, ReadableBody.class);
        if (readable == null) {
            throw new IllegalStateException("commands are taken under /api only");
        }
        byte[] body = readable.bytes();
        if (body.length == 0 || !isJson(request)) {
            return CommandDigest.ofBytes(request.getMethod(), request.getRequestURI(), body);
        }
        checkForm(request, body);
        try {
            return CommandDigest.ofJson(request.getMethod(), request.getRequestURI(), body);
        } catch (IllegalArgumentException e) {
            throw new MalformedRequest(
                    new Fault("$", null, null, "is neither an object nor a list, or has a number out of range"));
        }
    }

    /** Before the digest, which knows no bounds: nesting, duplicate fields and mere slips are told as they are for any other body. */
    private void checkForm(HttpServletRequest request, byte[] body) {
        try (JsonParser tokens = json.createParser(body)) {
            while (tokens.nextToken() != null) {
                tokens.getStringLength();
            }
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("not JSON", e, new ServletServerHttpRequest(request));
        }
    }

    private static boolean isJson(HttpServletRequest request) {
        try {
            MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
            return MediaType.APPLICATION_JSON.isCompatibleWith(type) || "json".equals(type.getSubtypeSuffix());
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
