package org.actionledger.http;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;

/** Has a version or an encoding that does not exist answered as a fault of whoever sends it, and not as one of the server's. */
final class TransportFaults implements Adapter {

    private static final Set<Integer> NONE_OF_OURS =
            Set.of(HttpServletResponse.SC_NOT_IMPLEMENTED, HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED);

    private final Adapter adapter;

    TransportFaults(Adapter adapter) {
        this.adapter = adapter;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        // Found while the head was read, and for some requests nobody looks at it again.
        if (NONE_OF_OURS.contains(response.getStatus())) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        adapter.service(request, response);
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return adapter.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
        return adapter.asyncDispatch(request, response, event);
    }

    @Override
    public void log(Request request, Response response, long time) {
        adapter.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        adapter.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return adapter.getDomain();
    }
}
