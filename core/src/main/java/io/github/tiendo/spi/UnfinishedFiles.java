package io.github.tiendo.spi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files that are being written, so that none is left where the JVM is ended meanwhile (Ctrl-C, SIGTERM). */
final class UnfinishedFiles {

    private static final Set<Path> FILES = new HashSet<>();
    private static @Nullable Thread deleting;

    private UnfinishedFiles() {}

    /**
     * Notes a file that does not exist yet.
     *
     * @throws IOException if the JVM is being ended already
     */
    static synchronized void add(Path file) throws IOException {
        if (deleting == null) {
            Thread hook = new Thread(UnfinishedFiles::deleteAll, "tiendo-unfinished-files");
            try {
                Runtime.getRuntime().addShutdownHook(hook);
            } catch (IllegalStateException e) {
                throw new IOException("no file is begun while the JVM ends", e);
            }
            deleting = hook;
        }
        FILES.add(file);
    }

    /** Forgets a file that is finished or gone. Nothing is kept of this class where no file is being written. */
    static synchronized void remove(Path file) {
        FILES.remove(file);
        if (FILES.isEmpty() && deleting != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(deleting);
                deleting = null;
            } catch (IllegalStateException e) {
                // the JVM is being ended, and there is nothing left to delete
                return;
            }
        }
    }

    private static synchronized void deleteAll() {
        for (Path file : FILES) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // nobody is left to be told
                continue;
            }
        }
        FILES.clear();
    }
}
