package io.github.tiendo.json;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.programme.ProgressReport.StatedText;
import io.github.tiendo.target.TargetId;
import io.github.tiendo.task.TaskId;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The smaller things that a report holds. */
final class ReportCodecs {

    static final Codec<DeclaredGrade> DECLARED_GRADE = Members.of(DeclaredGrade::builder, DeclaredGrade.Builder::build)
            .required("indicator", MemberForm.INDICATOR, DeclaredGrade::indicator, DeclaredGrade.Builder::indicator)
            .optional("target", MemberForm.id(TargetId::of), DeclaredGrade::target, DeclaredGrade.Builder::target)
            .inner(GradeCodec.INSTANCE, DeclaredGrade::grade, DeclaredGrade.Builder::grade)
            .unless(
                    DeclaredGrade.Role.FINAL,
                    "role",
                    MemberForm.constant(DeclaredGrade.Role.class),
                    DeclaredGrade::role,
                    DeclaredGrade.Builder::role)
            .optional("author", MemberForm.AGENCY, DeclaredGrade::author, DeclaredGrade.Builder::author)
            .optional("declaredOn", MemberForm.DATE, DeclaredGrade::declaredOn, DeclaredGrade.Builder::declaredOn)
            .optional("reason", MemberForm.TEXT, DeclaredGrade::reason, DeclaredGrade.Builder::reason);

    /** The row under which an indicator was printed. */
    static final Codec<Map.Entry<IndicatorId, RowRef>> ROW = new RowCodec<>("indicator", IndicatorId::of);

    /** The row under which a task was printed. */
    static final Codec<Map.Entry<TaskId, RowRef>> TASK_ROW = new RowCodec<>("task", TaskId::of);

    private static final class RowCodec<I> implements Codec<Map.Entry<I, RowRef>> {
        private final String name;
        private final Function<String, I> id;

        RowCodec(String name, Function<String, I> id) {
            this.name = name;
            this.id = id;
        }

        @Override
        public Optional<Map.Entry<I, RowRef>> read(Fields fields) {
            I element = fields.required(name, fields.id(name, id));
            Optional<String> table = fields.text("table");
            List<String> headings = fields.texts("headings");
            Optional<String> number = fields.text("number");
            fields.end();
            if (element == null || fields.isBroken()) {
                return Optional.empty();
            }
            RowRef row = RowRef.builder()
                    .table(table)
                    .headings(headings)
                    .number(number)
                    .build();
            return Optional.of(Map.entry(element, row));
        }

        @Override
        public void write(Map.Entry<I, RowRef> row, ElementWriter out) throws IOException {
            out.text(name, row.getKey().toString());
            out.text("table", row.getValue().table());
            out.texts("headings", row.getValue().headings());
            out.text("number", row.getValue().number());
        }
    }

    static final Codec<SourceLocation> LOCATION = Members.of(SourceLocation::builder, SourceLocation.Builder::build)
            .required("source", MemberForm.TEXT, SourceLocation::source, SourceLocation.Builder::source)
            .optional("address", MemberForm.TEXT, SourceLocation::address, SourceLocation.Builder::address)
            .whole("line", 1, SourceLocation::line, SourceLocation.Builder::line)
            .whole("column", 1, SourceLocation::column, SourceLocation.Builder::column)
            .whole("page", 1, SourceLocation::page, SourceLocation.Builder::page)
            .keepingTheRest();

    /** A stated sentence; where it stood in the file that it was first read from stays with it. */
    static final Codec<StatedText> STATED_TEXT = Members.of(StatedText::builder, StatedText.Builder::build)
            .required("text", MemberForm.TEXT, StatedText::text, StatedText.Builder::text)
            .optional("location", MemberForm.object(LOCATION), StatedText::location, StatedText.Builder::location)
            .keepingTheRest();

    /** A report; it is read by the assembly of its programme. */
    static final Writes<ProgressReport> REPORT_BODY = new Writes<>() {
        @Override
        public void write(ProgressReport report, ElementWriter out) throws IOException {
            out.text("id", report.id().value());
            out.text("title", report.title());
            out.text("reportedBy", report.reportedBy());
            out.text("period", report.period().map(Period::toString));
            out.text("issuedOn", report.issuedOn());
            out.text("dataThrough", report.dataThrough());
            out.elements("observations", report.observations(), ObservationCodec.INSTANCE);
            out.elements("declaredGrades", report.declaredGrades(), DECLARED_GRADE);
            out.elements("statedTexts", report.statedTexts(), STATED_TEXT);
            out.elements("taskEntries", report.taskEntries(), TaskCodecs.ENTRY);
            out.elements("submissions", report.submissions(), ReportingCodecs.SUBMISSION);
            out.elements("coverages", report.coverages(), CoverageCodec.INSTANCE);
            out.elements("rows", report.rows().entrySet(), ROW);
            out.elements("taskRows", report.taskRows().entrySet(), TASK_ROW);
        }
    };

    private ReportCodecs() {}
}
