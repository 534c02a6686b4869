package io.github.tiendo.spi;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Replaces a file as a whole: whoever reads it meanwhile sees the old content or the new one, never a part. */
public final class FileReplacement {

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
     * to is replaced; who may read and write the file stays as it was.
     *
     * @param file the file to be made or replaced; its directory exists
     * @param content writes the new content
     * @throws IOException if it cannot be written or put in its place, or if there is something else in its place that
     *     cannot be replaced: a directory, a pipe, a device
     */
    public static void replace(Path file, Content content) throws IOException {
        if (!canReplace(file)) {
            throw new FileSystemException(file.toString(), null, "it is no regular file and cannot be replaced");
        }
        Path place = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path beside = place.resolveSibling("." + place.getFileName() + "." + UUID.randomUUID() + ".tmp");
        UnfinishedFiles.add(beside);
        try {
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
                content.writeTo(out);
            }
            keepMode(place, beside);
            move(beside, place);
        } finally {
            Files.deleteIfExists(beside);
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
