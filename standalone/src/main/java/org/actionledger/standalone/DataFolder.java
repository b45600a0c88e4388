package org.actionledger.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything a ledger keeps, held by one ledger at a time. */
final class DataFolder implements AutoCloseable {

    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");

    private final Path root;
    private final FileChannel channel;

    private final List<String> remarks;

    private DataFolder(Path root, FileChannel channel, List<String> remarks) {
        this.root = root;
        this.channel = channel;
        this.remarks = remarks;
    }

    static DataFolder open(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        try {
            List<String> remarks = new ArrayList<>();
            keepPrivate(root, remarks);
            keepPrivate(root.resolve("dossiers"), remarks);
            keepPrivate(root.resolve("logs"), remarks);
            closeToOthers(root.resolve("passwords.properties"), remarks);
            // The system drops this lock with the process, so one that was killed bars nobody.
            var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotStart("""
                        Another ledger is using %s.
                        Stop that one first, or give this one a folder of its own with LEDGER_DATA=FOLDER.\
                        """.formatted(root));
            }
            return new DataFolder(root, channel, List.copyOf(remarks));
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

    /** What the person who started the ledger should know of the folder. */
    List<String> remarks() {
        return remarks;
    }

    List<DiskSpace> disks() {
        // Each may have been given a disk of its own.
        return Stream.of(root, postgres(), kafka())
                .filter(Files::isDirectory)
                .map(DiskSpace::new)
                .toList();
    }

    /** To be asked before anything is started: on a full disk servers fail in many ways, none of which says so. */
    void requireSpace() {
        disks().stream().flatMap(disk -> disk.shortage().stream()).findFirst().ifPresent(shortage -> {
            throw new CannotStart(shortage);
        });
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

    /** Made for its owner alone. */
    static void createPrivate(Path folder) throws IOException {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNERS_FOLDER));
    }

    private static void keepPrivate(Path folder, List<String> remarks) throws IOException {
        if (Files.isDirectory(folder)) {
            closeToOthers(folder, remarks);
        } else {
            createPrivate(folder);
        }
    }

    /** Also what was there before, as somebody may have unpacked it from a backup or made it by hand. */
    private static void closeToOthers(Path path, List<String> remarks) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        Set<PosixFilePermission> found = Files.getPosixFilePermissions(path);
        Set<PosixFilePermission> kept = EnumSet.copyOf(OWNERS_FOLDER);
        kept.retainAll(found);
        if (!kept.equals(found)) {
            Files.setPosixFilePermissions(path, kept);
            remarks.add("%s was open to others on this machine (%s); it is its owner's alone now."
                    .formatted(path, PosixFilePermissions.toString(found)));
        }
    }
}
