package org.actionledger.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.http.HttpHeaders;

/**
 * Lets pass what is still to come of a body that nobody reads, once its answer is written.
 *
 * <p>Most clients send all they have before they read the answer: were the connection closed meanwhile, they would never learn why.
 */
final class UnreadBodyValve extends ValveBase {

    private static final long MOST_BYTES = 64L << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    UnreadBodyValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.isAsync() || request.isFinished()) {
            return;
        }
        response.finishResponse();
        // Whoever asks first whether to send a body has been told, and sends none; and of a body that failed no more
        // comes.
        org.apache.coyote.Request body = request.getCoyoteRequest();
        boolean comes = request.getHeader(HttpHeaders.EXPECT) == null && body.getErrorException() == null;
        if (!comes || !letPass(body)) {
            body.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    /** True where it came to its end. */
    private static boolean letPass(org.apache.coyote.Request request) {
        Passing body = new Passing();
        long began = System.nanoTime();
        long passed = 0;
        TransferRate pace = new TransferRate();
        try {
            while (passed < MOST_BYTES && System.nanoTime() - began < PATIENCE.toNanos()) {
                long waits = System.nanoTime();
                int read = request.doRead(body);
                if (read < 0) {
                    return true;
                }
                passed += read;
                if (pace.isTooSlow(read, System.nanoTime() - waits)) {
                    return false;
                }
            }
        } catch (IOException _) {
            // It broke off, or nothing came for too long.
            return false;
        }
        return false;
    }

    /** Where Tomcat puts what it reads: Catalina's own streams are closed when the answer is written. */
    private static final class Passing implements ApplicationBufferHandler {

        private ByteBuffer bytes = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            bytes = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept.
        }
    }
}
