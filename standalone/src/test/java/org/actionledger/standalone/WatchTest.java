package org.actionledger.standalone;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> gaveUp = new LinkedBlockingQueue<>();
    private final Server server = new Server();

    @Test
    void what_has_ended_is_started_again_and_people_are_told() throws Exception {
        try (Watch _ = Watch.over(List.of(server), List.of(), told::add, gaveUp::add)) {
            server.ended = true;

            assertThat(told.poll(10, SECONDS)).isEqualTo("The server has ended: it was killed. It is started again.");
            assertThat(told.poll(10, SECONDS)).isEqualTo("The server runs again.");
        }
        assertThat(gaveUp).isEmpty();
    }

    @Test
    void what_ends_again_and_again_is_given_up() throws Exception {
        server.lasting = false;
        server.ended = true;
        try (Watch _ = Watch.over(List.of(server), List.of(), told::add, gaveUp::add)) {
            assertThat(gaveUp.poll(30, SECONDS))
                    .isEqualTo(
                            "The server has ended once more (it was killed), and was started again 5 times within 10 minutes.");
        }
        assertThat(told).hasSize(10);
    }

    @Test
    void what_does_not_start_again_is_given_up_with_the_reason() throws Exception {
        server.startable = false;
        server.ended = true;
        try (Watch _ = Watch.over(List.of(server), List.of(), told::add, gaveUp::add)) {
            assertThat(gaveUp.poll(10, SECONDS)).isEqualTo("The server does not start again: the port is taken");
        }
    }

    @Test
    void a_disk_that_does_not_answer_is_given_up(@TempDir Path folder) throws Exception {
        try (Watch _ =
                Watch.over(List.of(server), List.of(new DiskSpace(folder.resolve("gone"))), told::add, gaveUp::add)) {
            assertThat(gaveUp.poll(10, SECONDS)).contains("does not answer");
        }
    }

    @Test
    void nothing_is_started_again_once_it_is_closed() throws Exception {
        Watch.over(List.of(server), List.of(), told::add, gaveUp::add).close();
        server.ended = true;

        assertThat(told.poll(1, SECONDS)).isNull();
    }

    private static final class Server implements Watched {

        private volatile boolean ended;
        private volatile boolean lasting = true;
        private volatile boolean startable = true;

        @Override
        public Optional<String> ended() {
            return ended ? Optional.of("it was killed") : Optional.empty();
        }

        @Override
        public void startAgain() {
            if (!startable) {
                throw new IllegalStateException("the port is taken");
            }
            ended = !lasting;
        }

        @Override
        public void close() {}

        @Override
        public String toString() {
            return "The server";
        }
    }
}
