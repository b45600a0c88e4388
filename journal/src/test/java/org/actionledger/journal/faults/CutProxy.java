package org.actionledger.journal.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Stands between clients and a server, and can be slow, or cut a connection at a chosen message. */
public final class CutProxy implements AutoCloseable {

    private final ServerSocket listening;
    private final int upstream;
    private final boolean lettered;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Cut> armed = new AtomicReference<>();
    private volatile Duration delay = Duration.ZERO;

    private CutProxy(int upstream, boolean lettered) throws IOException {
        this.listening = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        this.upstream = upstream;
        this.lettered = lettered;
        Thread.ofVirtual().start(this::accept);
    }

    public static CutProxy beforePostgres(int port) throws IOException {
        return new CutProxy(port, true);
    }

    public static CutProxy beforeKafka(int port) throws IOException {
        return new CutProxy(port, false);
    }

    public int port() {
        return listening.getLocalPort();
    }

    /** Each piece of data, in both directions, comes so much later. */
    public void slow(Duration each) {
        delay = each;
    }

    public void cutAll() {
        links.forEach(Link::cut);
    }

    /** Arms it: the connection on which that message is sent is cut; null disarms it. */
    void cut(@Nullable Cut cut) {
        armed.set(cut);
    }

    /** It has happened, or is not to happen any more. */
    boolean isDisarmed() {
        return armed.get() == null;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                // Both are the link's, and closed with it.
                @SuppressWarnings("resource")
                Socket client = listening.accept();
                connect(client);
            } catch (IOException e) {
                // Closed, or a client that has gone again.
                Thread.onSpinWait();
            }
        }
    }

    private void connect(Socket client) throws IOException {
        try {
            new Link(client, new Socket(InetAddress.getLoopbackAddress(), upstream)).start();
        } catch (IOException e) {
            client.close();
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cutAll();
    }

    private final class Link {

        private final Socket client;
        private final Socket server;
        private final Messages messages = new Messages(lettered);
        private volatile boolean silenced;

        Link(Socket client, Socket server) throws IOException {
            this.client = client;
            this.server = server;
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        }

        void start() {
            links.add(this);
            Thread.ofVirtual().start(() -> copy(client, server, true));
            Thread.ofVirtual().start(() -> copy(server, client, false));
        }

        void cut() {
            links.remove(this);
            try (client;
                    server) {
                // As a network does that is gone: with what was on its way.
                client.setSoLinger(true, 0);
            } catch (IOException e) {
                // It is closed all the same.
                Thread.onSpinWait();
            }
        }

        private void copy(Socket from, Socket to, boolean asking) {
            byte[] piece = new byte[16 * 1024];
            try {
                for (int read; (read = from.getInputStream().read(piece)) >= 0; ) {
                    if (!delay.isZero()) {
                        LockSupport.parkNanos(delay.toNanos());
                    }
                    int passing = asking ? passing(piece, read) : read;
                    if (!asking && silenced) {
                        break;
                    }
                    to.getOutputStream().write(piece, 0, passing);
                    if (passing < read) {
                        break;
                    }
                }
            } catch (IOException e) {
                // One side has gone; so does the other.
                Thread.onSpinWait();
            } finally {
                cut();
            }
        }

        /** How much of it is let through. */
        private int passing(byte[] piece, int length) {
            for (int at = messages.next(piece, 0, length); at >= 0; at = messages.next(piece, at + 1, length)) {
                Cut cut = armed.get();
                if (cut != null && cut.left().decrementAndGet() == 0) {
                    armed.set(null);
                    if (cut.arrives()) {
                        silenced = true;
                    } else {
                        return at;
                    }
                }
            }
            return length;
        }
    }
}
