package io.github.tiendo.json;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.intake.IntakeFindingCode;
import io.github.tiendo.notation.NotationFindingCode;
import io.github.tiendo.organisation.OrganisationFindingCode;
import io.github.tiendo.period.PeriodFindingCode;
import io.github.tiendo.programme.ProgrammeFindingCode;
import io.github.tiendo.quantity.QuantityFindingCode;
import io.github.tiendo.spi.SpiFindingCode;
import io.github.tiendo.target.TargetFindingCode;
import io.github.tiendo.task.TaskFindingCode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A code of somebody else's reader, as a document states it: its id is all that is known. */
record StatedCode(String id, Severity severity) implements FindingCode {

    private static final Map<String, FindingCode> KNOWN = Stream.<FindingCode[]>of(
                    JsonFindingCode.values(),
                    IntakeFindingCode.values(),
                    NotationFindingCode.values(),
                    OrganisationFindingCode.values(),
                    PeriodFindingCode.values(),
                    ProgrammeFindingCode.values(),
                    QuantityFindingCode.values(),
                    SpiFindingCode.values(),
                    TargetFindingCode.values(),
                    TaskFindingCode.values())
            .flatMap(Arrays::stream)
            .collect(Collectors.toUnmodifiableMap(FindingCode::id, code -> code));

    static FindingCode of(String id, Severity severity) {
        FindingCode known = KNOWN.get(id);
        return known != null ? known : new StatedCode(id, severity);
    }

    @Override
    public String pattern(Locale language) {
        return id;
    }
}
