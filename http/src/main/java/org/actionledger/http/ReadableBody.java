package org.actionledger.http;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request whose body is taken in when it is first asked for, and can be read more than once: for its digest, and for what it says. */
final class ReadableBody extends HttpServletRequestWrapper {

    private final HttpServletRequest request;
    private final BodyIntake intake;
    private @Nullable TakenBody taken;

    ReadableBody(HttpServletRequest request, BodyIntake intake) {
        super(request);
        this.request = request;
        this.intake = intake;
    }

    /** To be read and not to be changed. */
    byte[] bytes() {
        TakenBody body = taken;
        if (body == null) {
            body = intake.take(request);
            taken = body;
        }
        return body.bytes();
    }

    void letGo() {
        if (taken != null) {
            taken.release();
        }
    }

    @Override
    public ServletInputStream getInputStream() {
        ByteArrayInputStream bytes = new ByteArrayInputStream(bytes());
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return bytes.read(target, offset, length);
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("the body is here already: nothing is there to be told of");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
}
