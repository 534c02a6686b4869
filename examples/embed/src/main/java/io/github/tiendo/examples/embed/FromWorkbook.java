package io.github.tiendo.examples.embed;

import static io.github.tiendo.finding.Languages.VIETNAMESE;
import static io.github.tiendo.grade.Scales.HARD;
import static io.github.tiendo.grade.Scales.NOT_ASSESSABLE;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.grade.GradeGrouping;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.ScorecardText;
import java.io.IOException;
import java.nio.file.Path;

final class FromWorkbook {
    public static void main(String[] args) throws IOException {
        Outcome<LoadedProgramme> read = Tiendo.read(Path.of(args[0]));
        read.findings().forEach(finding -> System.err.println(finding.line(VIETNAMESE)));
        Scorecard card =
                Tiendo.score(read.orThrow()).regroup(GradeGrouping.none().merge(HARD, NOT_ASSESSABLE));
        ScorecardText.official(VIETNAMESE).lines(card).forEach(System.out::println);
    }
}
