package io.github.tiendo.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.fixtures.TiendoArbitraries;
import io.github.tiendo.intake.IntakeFindingCode;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.spi.ReadLimits;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonRoundTripPropertyTest {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.document(), InputFormat.JSON);

    @Provide
    Arbitrary<Programme> programmes() {
        return TiendoArbitraries.programmes();
    }

    @Property(tries = 300)
    void everyProgrammeComesBackEqualAndPrintsTheSame(@ForAll("programmes") Programme programme) {
        byte[] written = Documents.write(programme);

        Outcome<LoadedProgramme> read = Documents.read(written, ReadLimits.standard());

        // A value may name a definition or a target that its programme does not list, or a percentage beside counts
        // that
        // make another: a reader is told, and it is kept.
        assertThat(read.findings())
                .allMatch(finding -> (finding.code() == JsonFindingCode.UNKNOWN_REFERENCE
                                || finding.code() == IntakeFindingCode.VALUE_CONTRADICTS_COUNTS)
                        && finding.severity() == Severity.WARNING);
        assertThat(read.orThrow().omissions()).isEmpty();
        assertThat(read.orThrow().programme()).isEqualTo(programme);
        // What equality passes over, such as printed decimals, is in the bytes.
        assertThat(Documents.write(read.orThrow().programme())).isEqualTo(written);
    }

    @Property(tries = 150)
    void whatIsWrittenFollowsTheSchema(@ForAll("programmes") Programme programme) {
        String written = new String(Documents.write(programme), StandardCharsets.UTF_8);

        assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
    }
}
