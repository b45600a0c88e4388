package org.actionledger.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CommandDigestTest {

    @Test
    void the_same_json_has_the_same_digest_however_it_is_written() {
        assertThat(digest("/api/ballots", "{\"b\":1.0,\"a\":[\"é\"]}"))
                .isEqualTo(digest("/api/ballots", " { \"a\" : [ \"\\u00e9\" ],\n \"b\" : 1 } "));
    }

    @Test
    void it_is_the_hash_of_method_path_and_canonical_body_each_on_a_line() {
        // printf 'POST\n/api/ballots\n{"a":1}' | sha256sum
        assertThat(digest("/api/ballots", "{ \"a\": 1 }"))
                .isEqualTo("72a280ba0755bfa8fef2060c864e8e38a9aa04c8665cdbf92c0940a00b93600e");
    }

    @Test
    void another_body_path_or_method_has_another() {
        String one = digest("/api/ballots", "{\"a\":1}");

        assertThat(digest("/api/ballots", "{\"a\":2}")).isNotEqualTo(one);
        assertThat(digest("/api/wins", "{\"a\":1}")).isNotEqualTo(one);
        assertThat(CommandDigest.ofJson("PUT", "/api/ballots", "{\"a\":1}".getBytes(UTF_8)))
                .isNotEqualTo(one);
    }

    @Test
    void what_is_not_json_has_none() {
        assertThatThrownBy(() -> digest("/api/ballots", "{\"a\":")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> digest("/api/ballots", "7")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String digest(String path, String json) {
        return CommandDigest.ofJson("POST", path, json.getBytes(UTF_8));
    }
}
