package org.actionledger.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.coyote.Adapter;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;

/**
 * Tomcat's connector, which closes what one address opens beyond its share.
 *
 * <p>Tomcat bounds connections in all only, and those that never send a whole request are seen by no filter and no valve.
 */
public final class BoundedConnections extends Http11NioProtocol {

    public BoundedConnections() {
        super(new Endpoint());
    }

    @Override
    public void setAdapter(Adapter adapter) {
        super.setAdapter(new TransportFaults(adapter));
    }

    void allow(int connectionsPerAddress) {
        ((Endpoint) getEndpoint()).each = connectionsPerAddress;
    }

    private static final class Endpoint extends NioEndpoint {

        private static final int MANY = 1_000;

        // Used by the one thread that accepts.
        private final Map<String, Set<SocketChannel>> open = new HashMap<>();
        private volatile int each = Integer.MAX_VALUE;

        @Override
        protected boolean setSocketOptions(SocketChannel socket) {
            if (isWithinShare(socket)) {
                return super.setSocketOptions(socket);
            }
            // Closed here, and counted no longer: whoever called closes only what they have a wrapper for.
            destroySocket(socket);
            return false;
        }

        private boolean isWithinShare(SocketChannel socket) {
            if (open.size() > MANY) {
                open.values().removeIf(channels -> channels.stream().noneMatch(SocketChannel::isOpen));
            }
            try {
                if (!(socket.getRemoteAddress() instanceof InetSocketAddress from)) {
                    return true;
                }
                Set<SocketChannel> others =
                        open.computeIfAbsent(ClientAddress.of(from.getAddress()), _ -> new HashSet<>());
                if (others.size() >= each) {
                    others.removeIf(channel -> !channel.isOpen());
                }
                return others.size() < each && others.add(socket);
            } catch (IOException _) {
                return false;
            }
        }
    }
}
