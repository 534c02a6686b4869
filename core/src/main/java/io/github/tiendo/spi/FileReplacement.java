package io.github.tiendo.spi;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Replaces a file as a whole: whoever reads it meanwhile sees the old content or the new one, never a part. */
public final class FileReplacement {

    private static final String ENDING = ".tmp";
    private static final int UUID_LENGTH = 36;
    private static final int MAX_LINKS = 40;

    private FileReplacement() {}

    /** Writes the new content of a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes the content.
         *
         * @param out where to; buffered, and closed by whoever opened it
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes beside the file and puts the result in its place when all of it is there. After a failure, or where the JVM
     * is ended meanwhile, the file is as it was, and nothing is left beside it. A link stays a link, and what it points
     * to is made or replaced; who may read and write the file stays as it was. What a writer of this file left beside it when its
     * process was killed is deleted, unless somebody still holds it. A thread that is interrupted ends with an {@link
     * java.nio.channels.ClosedByInterruptException} and the file as it was.
     *
     * @param file the file to be made or replaced; its directory exists
     * @param content writes the new content
     * @throws IOException if it cannot be written or put in its place, or if there is something else in its place that
     *     cannot be replaced: a directory, a pipe, a device; a {@link FileSystemException} that names the file where its
     *     directory takes no file or the disk is full
     */
    public static void replace(Path file, Content content) throws IOException {
        if (!canReplace(file)) {
            throw new FileSystemException(file.toString(), null, "it is no regular file and cannot be replaced");
        }
        Path place = Files.exists(file) ? file.toRealPath() : behindLinks(file);
        String prefix = "." + place.getFileName() + ".";
        Path beside = place.resolveSibling(prefix + UUID.randomUUID() + ENDING);
        UnfinishedFiles.add(beside);
        try (FileChannel channel = open(beside, file)) {
            try {
                if (isLocked(channel)) {
                    deleteAbandoned(place.resolveSibling(""), prefix, beside);
                }
                OutputStream out = new BufferedOutputStream(new NamedOutput(Channels.newOutputStream(channel), file));
                content.writeTo(out);
                out.flush();
                keepMode(place, beside);
                move(beside, place);
            } finally {
                Files.deleteIfExists(beside);
            }
        } finally {
            UnfinishedFiles.remove(beside);
        }
    }

    /**
     * Tells whether a file can be made or replaced as a whole.
     *
     * @param file the file to be
     * @return false if there is something else in its place: a directory, a pipe, a device
     */
    public static boolean canReplace(Path file) {
        return !Files.exists(file) || Files.isRegularFile(file);
    }

    /** What the links lead to that begin at a file which is not there yet. */
    private static Path behindLinks(Path file) throws IOException {
        Path place = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(place); links++) {
            if (links == MAX_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        return place;
    }

    /** Opens what is written beside a file; that it cannot be made is said of the file, which the caller knows. */
    private static FileChannel open(Path beside, Path file) throws IOException {
        try {
            return FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            throw new NoSuchFileException(file.toString(), null, "its directory is not there");
        } catch (FileSystemException e) {
            throw withCause(new FileSystemException(file.toString(), null, "no file can be made in its directory"), e);
        }
    }

    private static IOException withCause(IOException problem, Exception cause) {
        problem.initCause(cause);
        return problem;
    }

    /** Passes bytes on; that they cannot be written, as on a full disk, is said of the file. */
    private static final class NamedOutput extends OutputStream {

        private final OutputStream out;
        private final Path file;

        NamedOutput(OutputStream out, Path file) {
            this.out = out;
            this.file = file;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (ClosedChannelException interrupted) {
                throw interrupted;
            } catch (IOException e) {
                throw withCause(new FileSystemException(file.toString(), null, e.getMessage()), e);
            }
        }
    }

    /** Locks a file for as long as it is open, so that others can tell it from one that was abandoned. */
    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException unsupported) {
            return false;
        }
    }

    /** Deletes what a writer of the same file left that was killed: nobody holds it. */
    private static void deleteAbandoned(Path directory, String prefix, Path own) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, file -> isOf(prefix, file))) {
            for (Path file : files) {
                if (!file.getFileName().equals(own.getFileName()) && !isHeld(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException ignored) {
            // what may not be looked for stays, and hinders nobody
        }
    }

    private static boolean isOf(String prefix, Path file) {
        String name = file.getFileName().toString();
        return name.length() == prefix.length() + UUID_LENGTH + ENDING.length()
                && name.startsWith(prefix)
                && name.endsWith(ENDING)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isHeld(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.tryLock() == null;
        } catch (IOException | OverlappingFileLockException e) {
            return true;
        }
    }

    private static void keepMode(Path old, Path replacement) throws IOException {
        PosixFileAttributeView mode = Files.getFileAttributeView(old, PosixFileAttributeView.class);
        if (mode != null && Files.exists(old)) {
            Files.setPosixFilePermissions(replacement, mode.readAttributes().permissions());
        }
    }

    private static void move(Path beside, Path place) throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
