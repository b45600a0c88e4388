package org.actionledger.standalone;

import java.io.IOException;
import java.util.Optional;

/** Something that was started and may end without being told to; its name is how it prints. */
interface Watched extends AutoCloseable {

    /** Why it is taken for ended; empty while it runs. */
    Optional<String> ended();

    /** Where it was, so that whoever uses it finds it again. */
    void startAgain() throws Exception;

    @Override
    void close() throws IOException;
}
