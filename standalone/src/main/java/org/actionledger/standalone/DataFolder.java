package org.actionledger.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything a ledger keeps, held by one ledger at a time. */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            create(root);
            create(root.resolve("dossiers"));
            create(root.resolve("logs"));
            // The system drops this lock with the process, so one that was killed bars nobody.
            var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotStart("""
                        Another ledger is using %s.
                        Stop that one first, or give this one a folder of its own with LEDGER_DATA=FOLDER.\
                        """.formatted(root));
            }
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new CannotStart("The data folder %s cannot be used: %s".formatted(root, e), e);
        }
    }

    Path root() {
        return root;
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    Path binaries() {
        return root.resolve("bin");
    }

    Path kafka() {
        return root.resolve("kafka");
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path dossiers() {
        return root.resolve("dossiers");
    }

    Path passwords() {
        return root.resolve("passwords.properties");
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisJvm) {
            return null;
        }
    }

    /** Made for its owner alone; a folder that is there already keeps the permissions it was given. */
    private static void create(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }
}
