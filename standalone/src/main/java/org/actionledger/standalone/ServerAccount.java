package org.actionledger.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** As whom PostgreSQL's programs run: as whoever runs the ledger, but never as root. Why and how: ADR 0018. */
sealed interface ServerAccount {

    /** The command line that runs the program, which is under {@code home}, on the folder {@code data}. */
    List<String> command(Path home, Path data, String program, List<String> arguments);

    /** Where the programs find the folder. */
    String data(Path data);

    /** Where the programs find what is written to their standard input. */
    String input();

    /** Gives them the folder and all that is in it; also one that another account had. */
    void own(Path folder) throws IOException;

    /** What the person who started the ledger should know of it; empty where all is as it should be. */
    default String remark() {
        return "";
    }

    /**
     * The best that this system allows.
     *
     * @param home of programs that can be run to try it
     * @param existing the data folder, if there is one: whose it is already, it stays
     */
    static ServerAccount choose(Path home, Path existing) throws IOException {
        if (!isRoot()) {
            return new Own();
        }
        if (!System.getProperty("os.name", "").equals("Linux")) {
            throw new CannotStart("""
                    PostgreSQL does not run as root.
                    Start the ledger as an ordinary user.\
                    """);
        }
        Unprivileged unprivileged = Unprivileged.owning(existing);
        if (works(unprivileged, home)) {
            return unprivileged;
        }
        Nameless nameless = new Nameless();
        if (works(nameless, home)) {
            return nameless;
        }
        throw new CannotStart("""
                PostgreSQL does not run as root, and this system lets root start nothing as anybody else \
                (tried: unshare and setpriv, of util-linux).
                Start the ledger as an ordinary user.\
                """);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static boolean works(ServerAccount account, Path home) throws IOException {
        Process trial;
        try {
            trial = new ProcessBuilder(account.command(home, home, "postgres", List.of("--version")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return false;
        }
        trial.getOutputStream().close();
        try {
            return trial.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String program(Path home, String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private static void give(Path folder, int user, int group) throws IOException {
        if (Integer.valueOf(user).equals(Files.getAttribute(folder, "unix:uid"))) {
            return;
        }
        List<Path> all;
        try (Stream<Path> paths = Files.walk(folder)) {
            // The folder itself last: its owner says that all of it was given.
            all = paths.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : all) {
            Files.setAttribute(path, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
            Files.setAttribute(path, "unix:uid", user, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** Whoever runs the ledger. */
    record Own() implements ServerAccount {

        @Override
        public List<String> command(Path home, Path data, String program, List<String> arguments) {
            List<String> command = new ArrayList<>(List.of(program(home, program)));
            command.addAll(arguments);
            return command;
        }

        @Override
        public String data(Path data) {
            return data.toString();
        }

        @Override
        public String input() {
            return "/dev/stdin";
        }

        @Override
        public void own(Path folder) {}
    }

    /**
     * An account without rights, for a ledger that root runs.
     *
     * <p>It need not be able to reach the data folder, which may be in root's own home: the two folders it works on are shown to it in a file system view of
     * its own.
     */
    record Unprivileged(int user, int group) implements ServerAccount {

        private static final String VIEW = "/mnt";

        private static final String ENTER = """
                set -e
                mount -t tmpfs -o mode=755,size=1m ledger %1$s
                mkdir %1$s/programs %1$s/data
                mount --bind "$1" %1$s/programs
                mount --bind "$2" %1$s/data
                umask 077
                cat > %1$s/input
                chown "$3:$4" %1$s/input
                cd /
                user=$3 group=$4
                shift 4
                exec setpriv --reuid "$user" --regid "$group" --clear-groups --no-new-privs "$@"
                """.formatted(VIEW);

        static Unprivileged owning(Path folder) throws IOException {
            if (Files.isDirectory(folder)
                    && Files.getAttribute(folder, "unix:uid") instanceof Integer owner
                    && owner != 0) {
                return new Unprivileged(owner, (Integer) Files.getAttribute(folder, "unix:gid"));
            }
            return account("postgres").or(() -> account("nobody")).orElse(new Unprivileged(65534, 65534));
        }

        private static Optional<Unprivileged> account(String name) {
            try (Stream<String> lines = Files.lines(Path.of("/etc/passwd"))) {
                return lines.map(line -> line.split(":", -1))
                        .filter(fields -> fields.length > 3 && fields[0].equals(name))
                        .map(fields -> new Unprivileged(Integer.parseInt(fields[2]), Integer.parseInt(fields[3])))
                        .findFirst();
            } catch (IOException | UncheckedIOException e) {
                return Optional.empty();
            }
        }

        @Override
        public List<String> command(Path home, Path data, String program, List<String> arguments) {
            List<String> command = new ArrayList<>(List.of(
                    "unshare",
                    "--mount",
                    "--propagation",
                    "private",
                    "sh",
                    "-c",
                    ENTER,
                    "sh",
                    home.toString(),
                    data.toString(),
                    Integer.toString(user),
                    Integer.toString(group),
                    program(Path.of(VIEW, "programs"), program)));
            command.addAll(arguments);
            return command;
        }

        @Override
        public String data(Path data) {
            return VIEW + "/data";
        }

        @Override
        public String input() {
            return VIEW + "/input";
        }

        @Override
        public void own(Path folder) throws IOException {
            give(folder, user, group);
        }
    }

    /** Nobody by name and root by right, where the system allows no more. */
    record Nameless() implements ServerAccount {

        @Override
        public List<String> command(Path home, Path data, String program, List<String> arguments) {
            List<String> command = new ArrayList<>(List.of("unshare", "-U", program(home, program)));
            command.addAll(arguments);
            return command;
        }

        @Override
        public String data(Path data) {
            return data.toString();
        }

        @Override
        public String input() {
            return "/dev/stdin";
        }

        @Override
        public void own(Path folder) throws IOException {
            give(folder, 0, 0);
        }

        @Override
        public String remark() {
            return """
                    The ledger was started by root, and this system does not let PostgreSQL run as another (unshare --mount and setpriv failed): \
                    its processes have root's rights.
                    Better start the ledger as an ordinary user.\
                    """;
        }
    }
}
