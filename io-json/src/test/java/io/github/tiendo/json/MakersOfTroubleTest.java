package io.github.tiendo.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.fixtures.SmallHeap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads and scores, in a heap of 256 MB, what was made to exhaust it. */
class MakersOfTroubleTest {

    @Test
    void endInFindingsInASmallHeap() throws Exception {
        List<String> lines = SmallHeap.ofMegabytes(256)
                .run(MakersOfTrouble.class, MakersOfTrouble.all().keySet());

        assertThat(lines)
                .containsExactly(
                        "objects [json.too-large-for-memory, json.unknown-field]",
                        "numbers [json.too-large-for-memory, json.unknown-field]",
                        "texts [json.too-large-for-memory, json.unknown-field]",
                        "lists [json.too-large-for-memory, json.unknown-field]",
                        "keys [json.too-large-for-memory, json.unknown-field]",
                        "keys-of-objects [json.too-large-for-memory, json.unknown-field]",
                        "long-text [json.text-too-long]",
                        "long-name [json.text-too-long]",
                        "long-number [json.text-too-long]",
                        "indicators [json.too-large-for-memory]",
                        "indicators-of-one-hash []",
                        "observations-of-one-fact []",
                        "observations [json.too-large-for-memory]",
                        "wrong [json.missing-field, json.too-large-for-memory, json.too-many-findings]",
                        "utf-16 [json.too-large-for-memory]");
    }
}
