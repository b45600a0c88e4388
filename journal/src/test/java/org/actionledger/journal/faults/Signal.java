package org.actionledger.journal.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the system does to a process, and to all that it has started. */
public final class Signal {

    private Signal() {}

    public static void freeze(ProcessHandle process) throws IOException {
        // The parent first, so that it starts no more of them meanwhile.
        run("kill", "-STOP", process.pid());
        process.descendants().forEach(child -> runQuietly("kill", "-STOP", child.pid()));
    }

    public static void thaw(ProcessHandle process) {
        all(process).forEach(one -> runQuietly("kill", "-CONT", one.pid()));
    }

    /** As a full disk is: nothing can be written beyond this many bytes of any file. */
    public static void limitFiles(ProcessHandle process, String bytes) {
        all(process).forEach(one -> {
            try {
                run("prlimit", "--fsize=" + bytes + ":", "--pid", one.pid());
            } catch (IOException e) {
                // A child that has ended meanwhile needs it no more.
                if (one.isAlive()) {
                    throw new UncheckedIOException(e);
                }
            }
        });
    }

    /** Not the children: they see to it themselves that they do not outlive it. */
    public static void kill(ProcessHandle process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroyForcibly();
        process.onExit().join();
        children.forEach(child -> child.onExit().join());
    }

    private static List<ProcessHandle> all(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants()).toList();
    }

    private static void run(String program, String option, Object... last) throws IOException {
        List<String> command = new ArrayList<>(List.of(program, option));
        for (Object one : last) {
            command.add(String.valueOf(one));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
    }

    /** A child that has ended meanwhile needs it no more. */
    private static void runQuietly(String program, String option, Object... last) {
        try {
            run(program, option, last);
        } catch (IOException e) {
            Thread.onSpinWait();
        }
    }
}
