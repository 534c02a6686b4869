package io.github.tiendo.json;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.programme.ProgressReport.StatedText;
import io.github.tiendo.target.TargetId;
import io.github.tiendo.task.TaskId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The smaller things that a report holds. */
final class ReportCodecs {

    static final Codec<DeclaredGrade> DECLARED_GRADE = new Codec<>() {
        @Override
        public Optional<DeclaredGrade> read(Fields fields) {
            IndicatorId indicator = fields.required("indicator", fields.id("indicator", fields.reading()::indicator));
            Optional<TargetId> target = fields.id("target", TargetId::of);
            Optional<Grade> grade = GradeCodec.member(fields);
            Optional<DeclaredGrade.Role> role = fields.constant("role", DeclaredGrade.Role.class);
            Optional<AgencyId> author = fields.id("author", fields.reading()::agency);
            Optional<LocalDate> declaredOn = fields.date("declaredOn");
            Optional<String> reason = fields.text("reason");
            fields.end();
            if (indicator == null || grade.isEmpty() || fields.isBroken()) {
                return Optional.empty();
            }
            DeclaredGrade.Builder declared = DeclaredGrade.builder()
                    .indicator(indicator)
                    .target(target)
                    .grade(grade.get())
                    .author(author)
                    .declaredOn(declaredOn)
                    .reason(reason);
            role.ifPresent(declared::role);
            return Optional.of(declared.build());
        }

        @Override
        public void write(DeclaredGrade declared, ElementWriter out) throws IOException {
            out.text("indicator", declared.indicator().value());
            out.text("target", declared.target());
            GradeCodec.writeMember(declared.grade(), out);
            if (declared.role() != DeclaredGrade.Role.FINAL) {
                out.text("role", declared.role().name());
            }
            out.text("author", declared.author());
            out.text("declaredOn", declared.declaredOn());
            out.text("reason", declared.reason());
        }
    };

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

    static final Codec<SourceLocation> LOCATION = new Codec<>() {
        @Override
        public Optional<SourceLocation> read(Fields fields) {
            String source = fields.required("source", fields.text("source"));
            SourceLocation.Builder place = SourceLocation.builder().address(fields.text("address"));
            fields.wholeNumber("line", 1).ifPresent(place::line);
            fields.wholeNumber("column", 1).ifPresent(place::column);
            fields.wholeNumber("page", 1).ifPresent(place::page);
            fields.end();
            return source == null
                    ? Optional.empty()
                    : Optional.of(place.source(source).build());
        }

        @Override
        public void write(SourceLocation place, ElementWriter out) throws IOException {
            out.text("source", place.source());
            out.text("address", place.address());
            out.number("line", place.line());
            out.number("column", place.column());
            out.number("page", place.page());
        }
    };

    /** A stated sentence; where it stood in the file that it was first read from stays with it. */
    static final Codec<StatedText> STATED_TEXT = new Codec<>() {
        @Override
        public Optional<StatedText> read(Fields fields) {
            String text = fields.required("text", fields.text("text"));
            Optional<SourceLocation> location = fields.element("location", LOCATION);
            fields.end();
            return text == null
                    ? Optional.empty()
                    : Optional.of(
                            StatedText.builder().text(text).location(location).build());
        }

        @Override
        public void write(StatedText text, ElementWriter out) throws IOException {
            out.text("text", text.text());
            out.element("location", text.location(), LOCATION);
        }
    };

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
