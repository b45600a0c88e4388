package org.actionledger.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/**
 * Compares passwords by HMAC-SHA-256 under a key that lives as long as the process.
 *
 * <p>Not by bcrypt: a slow hash protects hashes that are kept, and these are not. The passwords come from the environment at each start, nothing of them
 * is stored, and HTTP Basic sends one with every request: at 80 ms each, two cores would answer 25 requests a second.
 */
final class KeyedHash extends AbstractValidatingPasswordEncoder {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    KeyedHash() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    @Override
    protected String encodeNonNullPassword(String password) {
        return HexFormat.of().formatHex(hash(password));
    }

    @Override
    protected boolean matchesNonNull(String password, String encoded) {
        return MessageDigest.isEqual(hash(password), HexFormat.of().parseHex(encoded));
    }

    private byte[] hash(String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(password.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
