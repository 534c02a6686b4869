package io.github.tiendo.report;

import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.report.ReportTable.ColumnKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why an indicator stands where it does, where a body gave a reason. */
final class DifficultiesPart implements SectionPart {

    @Override
    public List<Draft> sections(ReportFacts facts) {
        TableRows reasons = new TableRows(facts.texts())
                .column("number", ColumnKind.NUMBERING)
                .column("indicator", ColumnKind.NAME)
                .column("declared", ColumnKind.GRADE)
                .column("difficulties.reason", ColumnKind.NAME);
        int number = 0;
        for (AssessedTarget target : facts.assessment().targets()) {
            Optional<String> reason = target.declared().flatMap(DeclaredGrade::reason);
            if (reason.isPresent()) {
                reasons.body(
                        Integer.toString(++number),
                        facts.name(target),
                        target.declared().orElseThrow().grade().text(facts.language()),
                        reason.get());
            }
        }
        List<ReportBlock> blocks = new ArrayList<>();
        if (!reasons.isEmpty()) {
            blocks.add(reasons.table(facts.texts().words("difficulties.reasons")));
        }
        return SectionPart.one(facts.texts().words("heading.difficulties"), blocks);
    }
}
