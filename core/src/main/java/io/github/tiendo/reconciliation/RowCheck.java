package io.github.tiendo.reconciliation;

import io.github.tiendo.claim.Cue;
import io.github.tiendo.claim.Sentence;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.MeasureId;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.Target.Answer;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks what is stated against the rows of one report of a programme, and the rows against one another. */
final class RowCheck {

    /** How many words behind a number say what it counts. */
    private static final int WORDS = 16;

    private static final Phrasebook BOOK = Phrasebook.load("Row", file -> RowCheck.class.getResourceAsStream(file));
    private static final Phrases<String> INDICATORS = BOOK.phrases("indicator");
    private static final Phrases<String> TASKS = BOOK.phrases("task");
    private static final Phrases<String> TOTALS = BOOK.phrases("total");
    private static final Phrases<TaskStatus> STATUSES = BOOK.table("status", TaskStatus.class);
    private static final BigDecimal MOST_ROWS = BigDecimal.valueOf(999_999);

    private final Programme programme;
    private final ProgressReport report;
    private final Origins origins;
    private final Map<Grade, Integer> grades = new LinkedHashMap<>();
    private final Map<TaskStatus, Integer> statuses = new HashMap<>();
    private final int rows;
    private final int taskRows;
    private final List<Claim> claims = new ArrayList<>();

    RowCheck(Programme programme, ProgressReport report, Origins origins) {
        this.programme = programme;
        this.report = report;
        this.origins = origins;
        Map<IndicatorId, Grade> byIndicator = new LinkedHashMap<>();
        for (DeclaredGrade declared : report.declaredGrades()) {
            if (isCounted(declared.indicator())) {
                byIndicator.put(declared.indicator(), declared.grade());
            }
        }
        byIndicator.values().forEach(grade -> grades.merge(grade, 1, Integer::sum));
        Map<TaskId, TaskStatus> byTask = new LinkedHashMap<>();
        for (TaskStatusEntry entry : report.taskEntries()) {
            byTask.put(entry.task(), entry.status());
        }
        byTask.values().forEach(status -> statuses.merge(status, 1, Integer::sum));
        this.rows =
                (int) report.rows().keySet().stream().filter(this::isCounted).count();
        this.taskRows = Math.max(report.taskRows().size(), byTask.size());
    }

    private boolean isCounted(IndicatorId id) {
        return programme.indicator(id).filter(Indicator::isCounted).isPresent();
    }

    /** One stated count: of a grade, of a status, or of all rows. */
    private record Claim(
            String text, SourceLocation place, BigDecimal stated, Optional<Grade> grade, Optional<TaskStatus> status) {}

    /** The figures of the sentences that were read. */
    List<AuditedFigure> figures() {
        boolean separately = claims.stream()
                .anyMatch(claim ->
                        claim.grade().filter(grade -> !grade.isDegree()).isPresent());
        return claims.stream().map(claim -> judge(claim, separately)).toList();
    }

    /** Notes what a sentence says of the rows. */
    void read(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean ofIndicators = sentence.says(i + 1, INDICATORS);
            boolean ofTasks = sentence.says(i + 1, TASKS) && taskRows > 0;
            if (!(ofIndicators || ofTasks) || !isCount(sentence, i)) {
                continue;
            }
            Optional<Grade> grade = ofIndicators && !grades.isEmpty()
                    ? grade(' ' + String.join(" ", sentence.wordsBehind(i, WORDS)) + ' ')
                    : Optional.empty();
            Optional<TaskStatus> status = ofTasks ? status(sentence, i) : Optional.empty();
            boolean total = !sentence.isFraction(i) && sentence.before(i).has(TOTALS) && (ofTasks || rows > 0);
            boolean told = grade.isPresent() || status.isPresent();
            if (told || total) {
                claims.add(new Claim(
                        sentence.text(),
                        sentence.place(),
                        sentence.amount(i).value(),
                        grade,
                        ofTasks && !told ? Optional.of(TaskStatus.NOT_STATED) : status));
            }
        }
    }

    private static boolean isCount(Sentence sentence, int i) {
        return sentence.isExactCount(i)
                && sentence.amount(i).value().scale() <= 0
                && sentence.amount(i).value().compareTo(MOST_ROWS) <= 0;
    }

    /** The grade whose label is named, the longest label first: "khả năng hoàn thành thấp" is not "hoàn thành". */
    private static Optional<Grade> grade(String words) {
        Grade found = null;
        int longest = 0;
        for (Grade grade : Scales.COMPLETION.grades()) {
            List<String> labels = new ArrayList<>(grade.aliases());
            grade.label().vietnamese().ifPresent(labels::add);
            grade.label().english().ifPresent(labels::add);
            for (String label : labels) {
                String normal = NormalText.of(label);
                if (normal.length() > longest && words.contains(' ' + normal + ' ')) {
                    found = grade;
                    longest = normal.length();
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** What became of the tasks that a number counts, if the words behind it say so and do not deny it. */
    private static Optional<TaskStatus> status(Sentence sentence, int i) {
        int end = i + 1 + sentence.wordsBehind(i, WORDS).size();
        int at = sentence.after(i).until(end).find(STATUSES);
        if (at < 0 || at >= end || sentence.has(Cue.NOT, i, at)) {
            return Optional.empty();
        }
        Phrases.Match<TaskStatus> match = sentence.phrase(at, STATUSES).orElseThrow();
        return Optional.of(match.meaning())
                .filter(status -> status == TaskStatus.IN_PROGRESS || !sentence.has(Cue.NOT, at + match.words(), end));
    }

    private AuditedFigure judge(Claim claim, boolean separately) {
        boolean total = claim.grade().isEmpty()
                && claim.status()
                        .filter(status -> status != TaskStatus.NOT_STATED)
                        .isEmpty();
        int counted = claim.grade()
                .map(grade -> grades.getOrDefault(grade, 0))
                .orElseGet(() -> claim.status().isEmpty()
                        ? rows
                        : total
                                ? taskRows
                                : statuses.getOrDefault(claim.status().get(), 0));
        AuditedFigure.Builder audited = AuditedFigure.builder()
                .kind(total ? StatedFigureKind.ANNEX_COUNT : StatedFigureKind.CLASS_COUNT)
                .text(claim.text())
                .location(claim.place())
                .denominator(claim.stated());
        int others = grades.entrySet().stream()
                .filter(entry -> !entry.getKey().isDegree())
                .mapToInt(Map.Entry::getValue)
                .sum();
        boolean merged = claim.grade().isPresent()
                && !separately
                && others > 0
                && claim.stated().compareTo(BigDecimal.valueOf(counted)) != 0
                && claim.stated().compareTo(BigDecimal.valueOf((long) counted + others)) == 0;
        BigDecimal number = BigDecimal.valueOf(merged ? (long) counted + others : counted);
        boolean right = number.compareTo(claim.stated()) == 0;
        AuditMessage numbers = AuditMessage.of(
                        (total ? "rows.total" : "rows.class") + (merged ? "-merged" : right ? "" : "-mismatch"))
                .with("counted", Printed.of(number))
                .with("stated", Printed.of(claim.stated()));
        if (claim.grade().isPresent()) {
            numbers = numbers.with("class", claim.grade().get().label());
        } else if (claim.status().isPresent()) {
            numbers = numbers.with("class", claim.status().get());
        }
        if (merged) {
            audited.reading(numbers);
        }
        if (!right) {
            audited.addSuggestions(AuditMessage.of("rows.right").with("counted", Printed.of(number)));
        }
        return audited.numerator(number)
                .recomputed(number)
                .verdict(right ? Verdict.CONSISTENT : Verdict.MISMATCH)
                .explanation(numbers)
                .build();
    }

    /** Declared as met where the value does not meet the target, and the reverse. */
    List<AuditedFigure> declarations() {
        List<AuditedFigure> figures = new ArrayList<>();
        for (DeclaredGrade declared : report.declaredGrades()) {
            Grade grade = declared.grade();
            Optional<Observation> value = latest(declared);
            Optional<Target> target = target(declared);
            if (!grade.scale().equals(Scales.COMPLETION.id())
                    || !grade.isDegree()
                    || value.isEmpty()
                    || target.isEmpty()) {
                continue;
            }
            Answer answer = target.get().isMetBy(value.get().value().orElseThrow());
            boolean met = grade.id().equals("MET");
            boolean wrong = met ? answer == Answer.NO : answer == Answer.YES;
            if (wrong) {
                figures.add(declaration(declared, value.get(), target.get(), met));
            }
        }
        return figures;
    }

    private Optional<Target> target(DeclaredGrade declared) {
        List<Target> targets = programme.targetsOf(declared.indicator());
        return declared.target().isEmpty()
                ? targets.stream().findFirst()
                : targets.stream()
                        .filter(target -> target.id().equals(declared.target().get()))
                        .findFirst();
    }

    private Optional<Observation> latest(DeclaredGrade declared) {
        LocalDate last = declared.period().map(Period::lastDay).orElse(LocalDate.MAX);
        return report.observations().stream()
                .filter(observation -> observation.indicator().equals(declared.indicator())
                        && observation.period().endsOnOrBefore(last))
                .filter(Observation::isAboutTheWhole)
                .filter(observation -> observation.value().isPresent())
                .max(Comparator.comparing(observation -> observation.period().endExclusive()));
    }

    private AuditedFigure declaration(DeclaredGrade declared, Observation value, Target target, boolean met) {
        AuditedFigure.Builder audited = AuditedFigure.builder()
                .kind(StatedFigureKind.VALUE)
                .text(name(declared.indicator()))
                .location(origins.of(ElementRefs.grade(declared.indicator())))
                .stated(declared.grade().label().text(Languages.VIETNAMESE))
                .verdict(Verdict.MISMATCH);
        value.quantity().ifPresent(quantity -> audited.numerator(quantity.number()));
        return audited.explanation(AuditMessage.of(met ? "value.met-is-not" : "value.unmet-is")
                        .with("grade", declared.grade().label())
                        .with("value", value.value().orElseThrow())
                        .with("target", target))
                .build();
    }

    private static Optional<SourceLocation> place(Origins origins, Observation observation) {
        return origins.of(ElementRefs.value(observation));
    }

    private String name(IndicatorId indicator) {
        return programme
                .indicator(indicator)
                .map(found -> found.name().text(Languages.VIETNAMESE))
                .orElse(indicator.toString());
    }

    /** Rows that measure the same thing for the same period with different values. */
    static List<AuditedFigure> conflicts(Programme programme, Origins origins) {
        Map<MeasureId, Map<Object, Observation>> first = new HashMap<>();
        List<AuditedFigure> figures = new ArrayList<>();
        for (Observation observation : programme.observations()) {
            Optional<MeasureId> measure = programme
                    .indicator(observation.indicator())
                    .flatMap(Indicator::measure)
                    .map(found -> found.id());
            if (measure.isEmpty()
                    || !observation.isAboutTheWhole()
                    || observation.quantity().isEmpty()) {
                continue;
            }
            Observation other = first.computeIfAbsent(measure.get(), none -> new HashMap<>())
                    .putIfAbsent(observation.period(), observation);
            if (other != null
                    && differ(
                            other.quantity().orElseThrow(),
                            observation.quantity().orElseThrow())) {
                figures.add(conflict(programme, other, observation, origins));
            }
        }
        return figures;
    }

    private static boolean differ(Quantity one, Quantity other) {
        return one.unit().equals(other.unit()) && !one.interval().overlaps(other.interval());
    }

    private static AuditedFigure conflict(Programme programme, Observation one, Observation other, Origins origins) {
        BigDecimal first = one.quantity().orElseThrow().number();
        BigDecimal second = other.quantity().orElseThrow().number();
        Indicator indicator = programme.indicator(other.indicator()).orElseThrow();
        Optional<SourceLocation> firstPlace = place(origins, one);
        return AuditedFigure.builder()
                .kind(StatedFigureKind.CONFLICT)
                .text(indicator.name().text(Languages.VIETNAMESE))
                .location(place(origins, other))
                .numerator(first)
                .denominator(second)
                .verdict(Verdict.MISMATCH)
                .explanation(AuditMessage.of(firstPlace.isPresent() ? "conflict.measure-placed" : "conflict.measure")
                        .with("place", firstPlace.map(SourceLocation::place).orElse(""))
                        .with("first", Printed.of(first))
                        .with("second", Printed.of(second))
                        .with("period", other.period().toString()))
                .build();
    }

    static Optional<ProgressReport> newest(Programme programme) {
        return programme.reports().stream()
                .filter(report -> !report.rows().isEmpty() || !report.taskRows().isEmpty())
                .reduce((one, later) -> later);
    }
}
