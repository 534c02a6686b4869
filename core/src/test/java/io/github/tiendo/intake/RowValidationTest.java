package io.github.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowValidationTest {

    private static final RowValidation WITHOUT_PROVIDER = new RowValidation(Optional.empty(), Optional::empty);

    @Test
    void namesTheArtifactThatIsMissingAtTheCellThatBreaksAConstraint() {
        SourceLocation cell = SourceLocation.of("form.xlsx");
        IndicatorRowDraft row = IndicatorRowDraft.builder()
                .number(DraftCell.text("1".repeat(1_000)).at(cell))
                .name(DraftCell.text("Sông").at(cell))
                .build();

        List<RowValidation.Violation> violations = WITHOUT_PROVIDER.validate(row, Optional.empty());

        assertThat(violations)
                .containsExactly(new RowValidation.Violation(
                        row,
                        "number",
                        Finding.of(IntakeFindingCode.NO_VALIDATION_PROVIDER)
                                .with("artifact", "org.hibernate.validator:hibernate-validator")
                                .at(cell)));
        assertThat(violations.get(0).finding().message(Languages.ENGLISH))
                .isEqualTo("the cell breaks a constraint (blank, or too long), and no provider of Jakarta Validation is"
                        + " installed that says which; put org.hibernate.validator:hibernate-validator on the class"
                        + " path");
    }

    @Test
    void needsNoProviderWhereEveryCellKeepsItsConstraints() {
        IndicatorRowDraft row = IndicatorRowDraft.builder()
                .name(DraftCell.text("Sông").at(SourceLocation.of("form.xlsx")))
                .build();

        assertThat(WITHOUT_PROVIDER.validate(row, Optional.empty())).isEmpty();
    }
}
