package io.github.tiendo.examples.cli;

import io.github.tiendo.assessment.MethodComparison;
import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.Classification.UsedValue;
import io.github.tiendo.finding.ElementRef;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetNotation;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One indicator target under every method, with the number and the heading under which its row is printed, and of which part it is. */
record AssessedRow(
        MethodComparison.Row row,
        Optional<String> number,
        Optional<String> part,
        String heading,
        Origins origins,
        Locale language) {

    /** Periods of which a year has several, so that the year does not name them. */
    private static final Set<Period.Kind> PARTS_OF_YEARS = EnumSet.of(
            Period.Kind.HALF,
            Period.Kind.QUARTER,
            Period.Kind.QUARTERS,
            Period.Kind.MONTH,
            Period.Kind.MONTHS,
            Period.Kind.FIRST_MONTHS);

    static List<AssessedRow> of(MethodComparison comparison, LoadedProgramme loaded, Locale language) {
        Programme programme = loaded.programme();
        Map<String, String> numbers = new HashMap<>();
        programme.reports().forEach(report -> report.rows()
                .forEach((id, row) -> row.number().ifPresent(number -> numbers.put(id.value(), number))));
        return comparison.rows().stream()
                .map(row -> new AssessedRow(
                        row,
                        Optional.ofNullable(numbers.get(row.indicator().id().value())),
                        Optional.empty(),
                        heading(programme, row.indicator(), language),
                        loaded.origins(),
                        language))
                .toList();
    }

    private static String heading(Programme programme, Indicator indicator, Locale language) {
        return indicator.heading().map(programme.outline()::path).orElse(List.of()).stream()
                .map(heading -> heading.title().text(language))
                .collect(Collectors.joining(" / "));
    }

    /** Puts the row of a part behind those of its whole; without one at the end, under the name of the part. */
    static void addPart(List<AssessedRow> rows, AssessedRow row, String part) {
        IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).id().equals(row.id())
                        && rows.get(i).heading().equals(row.heading())
                        && rows.get(i).target().isPresent())
                .reduce((one, next) -> next)
                .ifPresentOrElse(
                        last -> rows.add(last + 1, row.with(Optional.of(part), row.heading())),
                        () -> rows.add(row.with(
                                Optional.empty(), row.heading().isEmpty() ? part : part + " / " + row.heading())));
    }

    String id() {
        return row.indicator().id().value();
    }

    private AssessedRow with(Optional<String> otherPart, String otherHeading) {
        return new AssessedRow(row, number, otherPart, otherHeading, origins, language);
    }

    String name() {
        return row.indicator().name().text(language) + dashed();
    }

    /** What only one target is counted of: the indicator or part, and when it is due. */
    List<?> counted() {
        return List.of(id(), part, heading, target().flatMap(Target::due));
    }

    /** The name in a list, in which a part stands behind its whole. */
    String listed() {
        return part.isEmpty() ? name() : dashed().strip();
    }

    private String dashed() {
        return part.map(name -> " – " + name).orElse("");
    }

    Optional<Target> target() {
        return row.target();
    }

    Optional<String> targetText() {
        return target().map(target -> TargetNotation.of(language).print(target.condition()));
    }

    Optional<Integer> targetYear() {
        return target().flatMap(Target::dueDay).map(LocalDate::getYear);
    }

    /** When the target is due: the year, or the part of one or the day within one for which it is. */
    Optional<String> due() {
        return duePeriod().map(this::shortly);
    }

    /**
     * Of which period the latest value is, where that is neither the one in which the target is due nor the newest by then.
     *
     * @param through the day through which the data reach
     */
    Optional<String> otherPeriod(LocalDate through) {
        Optional<LocalDate> due = target().flatMap(Target::due).map(Period::lastDay);
        return latest().flatMap(UsedValue::period)
                .filter(period -> !due.equals(Optional.of(period.lastDay())))
                .filter(period -> period.lastDay().isBefore(through)
                        || due.filter(period.lastDay()::isAfter).isPresent())
                .map(this::shortly);
    }

    private String shortly(Period period) {
        return period.kind() == Period.Kind.YEAR
                ? String.valueOf(period.lastDay().getYear())
                : period.text(language);
    }

    /** When the target is due, with the word for a year in front of one. */
    Optional<String> dueInWords() {
        return duePeriod().map(period -> period.text(language));
    }

    private Optional<Period> duePeriod() {
        Optional<Period> year = targetYear().map(Period::year);
        return target().flatMap(Target::due)
                .filter(period -> PARTS_OF_YEARS.contains(period.kind())
                        || period.kind() == Period.Kind.DAY
                                && !year.get().lastDay().equals(period.lastDay()))
                .or(() -> year);
    }

    Optional<Grade> declared() {
        return row.declared().map(DeclaredGrade::grade);
    }

    List<Classification> classifications() {
        return row.classifications();
    }

    boolean differs() {
        return row.differs();
    }

    /** Whether two methods of one scale differ, whatever was declared. */
    boolean differsByMethod() {
        List<Grade> grades = classifications().stream()
                .flatMap(answer -> answer.grade().stream())
                .toList();
        return grades.stream().anyMatch(one -> grades.stream()
                .anyMatch(other -> one.scale().equals(other.scale()) && !one.equals(other)));
    }

    /** How much of its target the latest value attains, as the first method that can tell has it. */
    Optional<Ratio> attainment() {
        return classifications().stream()
                .flatMap(answer -> answer.attainment().stream())
                .findFirst();
    }

    /** The latest value, as the first method that used one has it. */
    Optional<UsedValue> latest() {
        return classifications().stream()
                .flatMap(answer -> answer.inputs().stream())
                .filter(input -> input.name().equals("latest"))
                .findFirst();
    }

    /** Where a value that a method used stands in the file; the row where the value has no cell of its own. */
    Optional<SourceLocation> place(UsedValue input) {
        Optional<ElementRef> element = input.name().equals("target")
                ? target().map(target -> ElementRefs.target(row.indicator().id(), target.id()))
                : input.period().map(period -> ElementRefs.value(row.indicator().id(), period));
        return element.flatMap(origins::of);
    }
}
