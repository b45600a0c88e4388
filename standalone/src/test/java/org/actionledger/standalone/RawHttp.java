package org.actionledger.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends bytes as they are, where a client that knows HTTP would refuse to. */
final class RawHttp {

    private static final int PATIENCE_MILLIS = 60_000;

    private RawHttp() {}

    /** What came back. */
    record Answer(int status, String head, String body, Duration took) {

        boolean isProblem() {
            return head.toLowerCase(Locale.ROOT).contains("\r\ncontent-type: application/problem+json");
        }
    }

    /** An open connection, on which nothing was sent. */
    static Socket connect(URI service) throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(service.getHost(), service.getPort()), PATIENCE_MILLIS);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /** Sends a request that ends the connection, and reads to the end. */
    static Answer send(URI service, byte[] request) throws IOException {
        long began = System.nanoTime();
        try (Socket socket = connect(service)) {
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
            } catch (IOException _) {
                // It was refused before it was sent whole; the answer may be there all the same.
            }
            return answer(socket, began);
        }
    }

    static Answer get(URI service, String path) throws IOException {
        return send(
                service,
                "GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                        .formatted(path)
                        .getBytes(ISO_8859_1));
    }

    private static Answer answer(Socket socket, long began) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (IOException e) {
            if (all.size() == 0) {
                throw e;
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        String text = all.toString(ISO_8859_1).replaceFirst("^HTTP/1\\.1 100 \r\n\r\n", "");
        int end = text.indexOf("\r\n\r\n");
        String head = end < 0 ? text : text.substring(0, end);
        // To what looks like HTTP 0.9 there is no head in the answer.
        Matcher status =
                Pattern.compile("^HTTP/1\\.1 (\\d{3})|\"status\":(\\d{3})").matcher(text);
        int found = text.isEmpty() ? 0 : 200;
        int code =
                status.find() ? Integer.parseInt(status.group(1) != null ? status.group(1) : status.group(2)) : found;
        return new Answer(code, head, end < 0 ? "" : text.substring(end + 4), took);
    }
}
