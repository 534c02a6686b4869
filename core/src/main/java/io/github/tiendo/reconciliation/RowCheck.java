package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.MeasureId;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.observation.Observation;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Checks what is stated against the rows of one report of a programme, and the rows against one another. */
final class RowCheck {

    private static final int WORDS = 16;

    /** How many characters before a number are looked at for the word of a total. */
    private static final int BEFORE = 300;

    private static final List<String> INDICATOR_WORDS = List.of("chỉ tiêu", "indicators", "indicator", "targets");
    private static final List<String> TASK_WORDS = List.of("nhiệm vụ", "tasks", "task");
    private static final List<String> TOTAL_WORDS = List.of("tổng số", "tổng cộng", "total", "altogether", "in all");

    private final Programme programme;
    private final ProgressReport report;
    private final Origins origins;
    private final Map<Grade, Integer> grades = new LinkedHashMap<>();
    private final Map<TaskStatus, Integer> statuses = new HashMap<>();
    private final int rows;
    private final int taskRows;

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
    private record Claim(Statement statement, BigDecimal stated, Optional<Grade> grade, Optional<TaskStatus> status) {}

    List<AuditedFigure> check(List<Statement> statements) {
        List<Claim> claims = new ArrayList<>();
        statements.forEach(statement -> claims(statement, claims));
        boolean separately = claims.stream()
                .anyMatch(claim ->
                        claim.grade().filter(grade -> !grade.isDegree()).isPresent());
        List<AuditedFigure> figures = new ArrayList<>();
        for (Claim claim : claims) {
            figures.add(judge(claim, separately));
        }
        return figures;
    }

    private void claims(Statement statement, List<Claim> claims) {
        List<Token> tokens = Token.scan(statement.text());
        StringBuilder before = new StringBuilder();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.WORD) {
                before.append(' ').append(token.text());
                before.delete(0, Math.max(0, before.length() - BEFORE));
            }
            if (token.kind() != Token.Kind.NUMBER || !isCount(token.text()) || i > 0 && isSlash(tokens.get(i - 1))) {
                continue;
            }
            boolean share = i + 2 < tokens.size()
                    && isSlash(tokens.get(i + 1))
                    && tokens.get(i + 2).kind() == Token.Kind.NUMBER;
            String words = words(tokens, share ? i + 3 : i + 1);
            BigDecimal stated = new BigDecimal(token.text());
            Optional<Grade> grade =
                    startsWith(words, INDICATOR_WORDS) && !grades.isEmpty() ? grade(words) : Optional.empty();
            Optional<TaskStatus> status =
                    startsWith(words, TASK_WORDS) && taskRows > 0 ? status(words) : Optional.empty();
            boolean total = !share && contains(before.toString() + ' ', TOTAL_WORDS);
            boolean ofRows = total && startsWith(words, INDICATOR_WORDS) && rows > 0 && grade.isEmpty();
            boolean ofTasks = total && startsWith(words, TASK_WORDS) && taskRows > 0 && status.isEmpty();
            if (grade.isPresent() || status.isPresent() || ofRows || ofTasks) {
                claims.add(new Claim(statement, stated, grade, ofTasks ? Optional.of(TaskStatus.NOT_STATED) : status));
            }
        }
    }

    private static boolean isCount(String digits) {
        return digits.length() <= 6 && digits.indexOf(',') < 0 && digits.indexOf('.') < 0;
    }

    private static boolean isSlash(Token token) {
        return token.text().equals("/");
    }

    /** The words behind a number up to a sign that ends them, the next number, or "và" before one. */
    private static String words(List<Token> tokens, int from) {
        StringBuilder words = new StringBuilder(" ");
        for (int i = from; i < tokens.size() && i < from + WORDS; i++) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.WORD) {
                words.append(token.text()).append(' ');
            } else if (!token.text().equals(",")) {
                break;
            }
        }
        return words.toString();
    }

    private static boolean startsWith(String words, List<String> starts) {
        return starts.stream().anyMatch(start -> words.startsWith(' ' + start + ' '));
    }

    private static boolean contains(String words, List<String> parts) {
        return parts.stream().anyMatch(part -> words.contains(' ' + part + ' '));
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

    private static Optional<TaskStatus> status(String words) {
        if (words.contains(" đang thực hiện ") || words.contains(" in progress ")) {
            return Optional.of(TaskStatus.IN_PROGRESS);
        }
        boolean done = words.contains(" hoàn thành ") || words.contains(" completed ");
        boolean not = words.contains(" chưa ") || words.contains(" không ") || words.contains(" not ");
        return done && !not ? Optional.of(TaskStatus.COMPLETED) : Optional.empty();
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
                .text(NormalText.display(claim.statement().text()))
                .location(claim.statement().location())
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
            Optional<Observation> value = latest(declared.indicator());
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

    private Optional<Observation> latest(IndicatorId indicator) {
        return report.observations().stream()
                .filter(observation -> observation.indicator().equals(indicator))
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
        return origins.of(ElementRefs.value(observation.indicator(), observation.period()));
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

    /** The newest report of a programme that has rows. */
    static Optional<ProgressReport> newest(Programme programme) {
        ProgressReport newest = null;
        for (ProgressReport report : programme.reports()) {
            boolean hasRows = !report.rows().isEmpty() || !report.taskRows().isEmpty();
            newest = hasRows ? report : newest;
        }
        return Optional.ofNullable(newest);
    }

    /** For messages. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %d rows", report.id(), rows);
    }
}
