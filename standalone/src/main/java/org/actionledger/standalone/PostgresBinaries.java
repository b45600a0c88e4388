package org.actionledger.standalone;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's own programs, unpacked for this machine beside the data they serve. */
final class PostgresBinaries {

    private static final int EXECUTABLE_BY_OWNER = 0100;

    private PostgresBinaries() {}

    /** Where they are. The folder is named for what is in it, so that a newer PostgreSQL is unpacked beside and not over it. */
    static Path in(Path folder) throws IOException {
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
        return home;
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
            createFolder(path);
            return;
        }
        createFolder(Objects.requireNonNull(path.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            boolean executable = (entry.getMode() & EXECUTABLE_BY_OWNER) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /** For all to read, whatever the umask: where root runs the ledger, another account runs these programs. */
    private static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path parent = folder.getParent();
            if (parent != null) {
                createFolder(parent);
            }
            Files.createDirectory(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
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
