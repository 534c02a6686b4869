package io.github.tiendo.json;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.programme.ProgressReport.StatedText;
import io.github.tiendo.target.TargetId;
import io.github.tiendo.task.TaskId;
import java.util.Map;

/** The smaller things that a report holds. */
final class ReportCodecs {

    static final Codec<DeclaredGrade> DECLARED_GRADE = Members.of(DeclaredGrade::builder, DeclaredGrade.Builder::build)
            .required("indicator", MemberForm.INDICATOR, DeclaredGrade::indicator, DeclaredGrade.Builder::indicator)
            .optional("target", MemberForm.id(TargetId::of), DeclaredGrade::target, DeclaredGrade.Builder::target)
            .inner(GradeCodec.INSTANCE, DeclaredGrade::grade, DeclaredGrade.Builder::grade)
            .optional("period", MemberForm.PERIOD, DeclaredGrade::period, DeclaredGrade.Builder::period)
            .unless(
                    DeclaredGrade.Role.FINAL,
                    "role",
                    MemberForm.constant(DeclaredGrade.Role.class),
                    DeclaredGrade::role,
                    DeclaredGrade.Builder::role)
            .optional("author", MemberForm.AGENCY, DeclaredGrade::author, DeclaredGrade.Builder::author)
            .optional("declaredOn", MemberForm.DATE, DeclaredGrade::declaredOn, DeclaredGrade.Builder::declaredOn)
            .optional("reason", MemberForm.TEXT, DeclaredGrade::reason, DeclaredGrade.Builder::reason);

    static final Codec<RowRef> ROW_REF = Members.of(RowRef::builder, RowRef.Builder::build)
            .optional("table", MemberForm.TEXT, RowRef::table, RowRef.Builder::table)
            .many("headings", MemberForm.TEXTS, RowRef::headings, RowRef.Builder::headings)
            .optional("number", MemberForm.TEXT, RowRef::number, RowRef.Builder::number);

    /** The row under which an indicator was printed. */
    static final Codec<Map.Entry<IndicatorId, RowRef>> ROW = row("indicator", MemberForm.INDICATOR);

    /** The row under which a task was printed. */
    static final Codec<Map.Entry<TaskId, RowRef>> TASK_ROW = row("task", MemberForm.id(TaskId::of));

    private static <I> Codec<Map.Entry<I, RowRef>> row(String name, MemberForm<I> id) {
        return Members.<Map.Entry<I, RowRef>, Members.Two<I, RowRef>>of(Members.Two::new, Members.Two::entry)
                .required(name, id, Map.Entry::getKey, Members.Two::first)
                .inner(ROW_REF, Map.Entry::getValue, Members.Two::second);
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
            .optional("about", MemberForm.TEXT, StatedText::about, StatedText.Builder::about)
            .optional("location", MemberForm.object(LOCATION), StatedText::location, StatedText.Builder::location)
            .keepingTheRest();

    private ReportCodecs() {}
}
