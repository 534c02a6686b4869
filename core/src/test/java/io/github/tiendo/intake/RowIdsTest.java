package io.github.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RowIdsTest {

    private final LoadRecord record = new LoadRecord();

    /** Ids of a digest that is the same for all names. */
    private final RowIds<String> ids = new RowIds<>(record, Function.identity(), (headings, name) -> "digest");

    @Test
    void differentNamesOfOneDigestAreNotSaidToStandTwice() {
        assertThat(ids.named(List.of("I"), DraftCell.text("Roads"))).isEqualTo("digest");
        assertThat(ids.named(List.of("I"), DraftCell.text("Bridges"))).isEqualTo("digest-2");
        assertThat(ids.named(List.of("II"), DraftCell.text("Roads"))).isEqualTo("digest-3");

        assertThat(record.findings()).isEmpty();
    }

    @Test
    void oneNameUnderOneHeadingStandsTwiceHoweverItIsTyped() {
        ids.named(List.of("Part I"), DraftCell.text("Roads"));
        ids.named(List.of("Part I"), DraftCell.text("Bridges"));

        assertThat(ids.named(List.of("part  I"), DraftCell.text("ROADS"))).isEqualTo("digest-3");
        assertThat(record.findings()).extracting(Finding::code).containsExactly(IntakeFindingCode.DUPLICATE_NAME);
    }
}
