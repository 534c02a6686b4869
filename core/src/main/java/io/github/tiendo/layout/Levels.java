package io.github.tiendo.layout;

/** How deep lists and headings may stand. */
final class Levels {

    private Levels() {}

    static void check(int level) {
        if (level < 1) {
            throw new IllegalArgumentException("a level counts from 1, found " + level);
        }
    }
}
