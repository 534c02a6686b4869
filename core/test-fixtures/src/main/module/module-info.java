/** Real programmes, samples in notation, generators and contract tests for those who test against Tiendo. */
module io.github.tiendo.fixtures {
    requires transitive io.github.tiendo.core;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports io.github.tiendo.fixtures;
}
