package io.github.tiendo.examples.cli;

/** What is asked for cannot be had from this file; another may have it. */
final class FileException extends UsageException {

    private static final long serialVersionUID = 1L;

    FileException(String message) {
        super(message);
    }
}
