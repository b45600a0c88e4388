package org.actionledger.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tomcat.util.http.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.StringUtils;

/** A request with the parameters of a form that was taken in already, behind those of its query. */
final class SentForm extends HttpServletRequestWrapper {

    private static final int MOST_PARAMETERS = 100;

    private final byte[] body;
    private @Nullable Map<String, String[]> parameters;

    SentForm(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** Whether Tomcat would read the body as a form; the API takes none, and reads none to say so. */
    static boolean isOne(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST")
                && !request.getServletPath().startsWith("/api/")
                && type != null
                && type.split(";", 2)[0].strip().equalsIgnoreCase(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** @throws IllegalStateException as Tomcat has it where it cannot be read */
    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> all = parameters;
        if (all == null) {
            all = new LinkedHashMap<>(super.getParameterMap());
            Parameters form = new Parameters();
            form.setCharset(UTF_8);
            form.setLimit(MOST_PARAMETERS);
            form.processParameters(body, 0, body.length);
            for (String name : Collections.list(form.getParameterNames())) {
                all.merge(name, form.getParameterValues(name), StringUtils::concatenateStringArrays);
            }
            parameters = all;
        }
        return Collections.unmodifiableMap(all);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }
}
