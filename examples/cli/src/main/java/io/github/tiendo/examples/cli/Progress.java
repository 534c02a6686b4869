package io.github.tiendo.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How far a command is with many files: a bar on the terminal, and nothing where standard error is none. */
record Progress(@Nullable ProgressBar bar) implements AutoCloseable {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    static Progress over(int files, Locale language) {
        if (!isTerminal()) {
            return new Progress(null);
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName(Output.TEXTS.of("progress", language))
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .build());
    }

    /** Whether somebody sees what is written to standard error. */
    private static boolean isTerminal() {
        if (System.console() == null) {
            return false;
        }
        try {
            return !Files.isSymbolicLink(STANDARD_ERROR)
                    || Files.readSymbolicLink(STANDARD_ERROR).startsWith("/dev");
        } catch (IOException e) {
            return false;
        }
    }

    /** Another file is done. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
