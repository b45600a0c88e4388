package org.actionledger.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.erdtman.jcs.JsonCanonicalizer;

/** Hash of what a request asks, the same for every way of writing the same JSON: SHA-256 of method, path and body. */
public final class CommandDigest {

    private CommandDigest() {}

    /**
     * Of a request with a JSON body, which must be an object or an array.
     *
     * @param path as it stands in the request line, without the query
     * @throws IllegalArgumentException where the body is not JSON
     */
    public static String ofJson(String method, String path, byte[] json) {
        try {
            return ofBytes(method, path, new JsonCanonicalizer(json).getEncodedUTF8());
        } catch (IOException e) {
            throw new IllegalArgumentException("the body is not a JSON object: " + e.getMessage(), e);
        }
    }

    /** Of a request with any other body, or with none: the bytes as they are. */
    public static String ofBytes(String method, String path, byte[] body) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            // Line ends cannot be in a method or in a path, so that no two requests are joined to the same bytes.
            sha256.update((method.toUpperCase(Locale.ROOT) + "\n" + path + "\n").getBytes(UTF_8));
            return HexFormat.of().formatHex(sha256.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
