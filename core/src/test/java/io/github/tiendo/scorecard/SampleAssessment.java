package io.github.tiendo.scorecard;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Outline;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.Programme.LegalBasis;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.target.TargetSelection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A programme made of declared grades, one indicator each, under the pillars of decision 749. */
final class SampleAssessment {

    static final LocalDate AS_OF = LocalDate.of(2022, 12, 31);

    private final List<Indicator> indicators = new ArrayList<>();
    private final List<DeclaredGrade> grades = new ArrayList<>();
    private final Programme.Builder programme = Programme.builder();
    private TargetSelection selection = TargetSelection.next();

    private SampleAssessment() {
        programme
                .id(ProgrammeId.of("749"))
                .title(LocalizedText.vietnamese("Chương trình Chuyển đổi số quốc gia"))
                .outline(Outline.builder()
                        .addLevelNames(LocalizedText.of("Trụ cột", "Pillar"), LocalizedText.of("Nhóm", "Group"))
                        .addHeadings(heading("chinh-phu-so", "CHÍNH PHỦ SỐ"))
                        .addHeadings(Heading.builder()
                                .id(HeadingId.of("ho-so"))
                                .parent(HeadingId.of("chinh-phu-so"))
                                .title(LocalizedText.vietnamese("Hồ sơ công việc"))
                                .build())
                        .addHeadings(heading("kinh-te-so", "KINH TẾ SỐ"))
                        .addHeadings(heading("xa-hoi-so", "XÃ HỘI SỐ"))
                        .build());
    }

    private static Heading heading(String id, String title) {
        return Heading.builder()
                .id(HeadingId.of(id))
                .title(LocalizedText.vietnamese(title))
                .build();
    }

    static SampleAssessment empty() {
        return new SampleAssessment();
    }

    /** As printed: 8 met, 4 likely early, 7 likely, 6 unlikely, 1 hard, 2 cannot be assessed. */
    static SampleAssessment of749() {
        return empty().with(LegalBasis.builder().number("749/QĐ-TTg").build())
                .with(8, Scales.MET)
                .with(4, Scales.LIKELY_EARLY)
                .with(7, Scales.LIKELY)
                .with(6, Scales.UNLIKELY)
                .with(1, Scales.HARD)
                .with(2, Scales.NOT_ASSESSABLE);
    }

    SampleAssessment with(LegalBasis basis) {
        programme.addLegalBasis(basis);
        return this;
    }

    SampleAssessment with(int count, @Nullable Grade grade) {
        return with(count, grade, indicator -> indicator);
    }

    SampleAssessment with(int count, @Nullable Grade grade, UnaryOperator<Indicator.Builder> more) {
        for (int i = 0; i < count; i++) {
            IndicatorId id = IndicatorId.of("i" + (indicators.size() + 1));
            indicators.add(more.apply(Indicator.builder().id(id).name(LocalizedText.vietnamese("Tỷ lệ " + id)))
                    .build());
            if (grade != null) {
                grades.add(DeclaredGrade.builder().indicator(id).grade(grade).build());
            }
        }
        return this;
    }

    SampleAssessment change(UnaryOperator<Programme.Builder> change) {
        change.apply(programme);
        return this;
    }

    SampleAssessment selecting(TargetSelection selection) {
        this.selection = selection;
        return this;
    }

    Assessment build() {
        Programme built = programme
                .indicators(indicators)
                .reports(List.of(ProgressReport.builder()
                        .id(ReportId.of("2022"))
                        .dataThrough(AS_OF)
                        .declaredGrades(grades)
                        .build()))
                .build();
        return ProgrammeAssessor.of(ClassificationPolicies.declared(), AS_OF)
                .targets(selection)
                .assess(built);
    }
}
