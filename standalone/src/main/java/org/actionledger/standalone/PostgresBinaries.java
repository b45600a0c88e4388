package org.actionledger.standalone;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's own programs, unpacked for this machine beside the data they serve. */
final class PostgresBinaries {

    private static final int EXECUTABLE_BY_OWNER = 0100;

    private final Path bin;

    private PostgresBinaries(Path bin) {
        this.bin = bin;
    }

    /** The folder is named for what is in it, so that a newer PostgreSQL is unpacked beside and not over it. */
    static PostgresBinaries in(Path folder) throws IOException {
        byte[] archive;
        try (InputStream stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), machine())) {
            archive = stream.readAllBytes();
        }
        Path home = folder.resolve("postgres-" + DigestUtils.md5DigestAsHex(archive));
        if (!Files.isDirectory(home)) {
            Path unpacked = folder.resolve("unpacking");
            FileSystemUtils.deleteRecursively(unpacked);
            unpack(archive, unpacked);
            // Under its name only when complete: a start that is killed while unpacking leaves nothing to trip over.
            Files.move(unpacked, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresBinaries(home.resolve("bin"));
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, and the files stay root's. */
    List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                unpack(entry, tar, entry.resolveIn(target));
                entry = tar.getNextEntry();
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            if ((entry.getMode() & EXECUTABLE_BY_OWNER) != 0 && !path.toFile().setExecutable(true)) {
                throw new IOException("cannot be made executable: " + path);
            }
        }
    }

    private static String system() {
        String system = System.getProperty("os.name", "");
        return system.startsWith("Mac") ? "Darwin" : system;
    }

    private static String machine() {
        return System.getProperty("os.arch", "");
    }
}
