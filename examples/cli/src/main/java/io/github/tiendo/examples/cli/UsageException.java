package io.github.tiendo.examples.cli;

/** The command was used wrongly: nothing is printed but this, and the exit code is 2. */
class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
