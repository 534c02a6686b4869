package io.github.tiendo.examples.cli;

import static io.github.tiendo.examples.cli.Table.Side.LEFT;
import static io.github.tiendo.examples.cli.Table.Side.RIGHT;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.JointAssembler;
import io.github.tiendo.intake.JointAssembler.JointProgramme;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.SuccessionRule;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.rollup.Change;
import io.github.tiendo.rollup.Changes;
import io.github.tiendo.rollup.Ranking;
import io.github.tiendo.rollup.TotalsAssembler;
import io.github.tiendo.vietnam.VietnamRosters;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the values of several files together: the whole from its parts, what changed, and who stands where. */
@Command(name = "totals", mixinStandardHelpOptions = true)
final class TotalsCommand extends Subcommand {

    private static final CommandTexts TEXTS = CommandTexts.from("TotalsMessages");

    private static final int NAME_WIDTH = 60;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--by", paramLabel = "indicator|period|agency|heading")
    private By by = By.INDICATOR;

    @Option(names = "--compare", paramLabel = "same-period|previous|plan", split = ",")
    private List<Change.Against> compare = new ArrayList<>();

    @Option(names = "--rank", paramLabel = "N")
    private @Nullable Integer rank;

    @Option(names = "--carry-forward")
    private boolean carryForward;

    @Option(names = "--rule", paramLabel = "any|all")
    private @Nullable SuccessionRule rule;

    @Option(names = "--csv")
    private boolean csv;

    /** What the lines are ordered and shown by. */
    enum By {
        INDICATOR,
        PERIOD,
        AGENCY,
        HEADING
    }

    /**
     * A value of the whole, of a body, or of a part such as a group of bodies.
     *
     * @param part of which part; empty for all of the whole or of the body
     */
    private record Line(
            Indicator indicator,
            Period period,
            Optional<AgencyId> agency,
            String part,
            ReportedValue value,
            Optional<Ratio> counts,
            Optional<Total> total,
            List<Change> changes) {

        /** What was to be reached, where that is known. */
        Optional<ReportedValue> plan() {
            return changes.stream()
                    .filter(change -> change.against() == Change.Against.PLAN)
                    .map(Change::before)
                    .findFirst();
        }

        /** Whether the value of a total is what was reported of the same whole, so that both are told at once. */
        boolean isBorneOutBy(Line other) {
            return total.isEmpty()
                    && agency.isEmpty()
                    && part.isEmpty()
                    && other.agency.isEmpty()
                    && indicator.id().equals(other.indicator.id())
                    && period.equals(other.period)
                    && other.total.filter(Total::isComplete).isPresent()
                    && value instanceof Quantity stated
                    && other.value instanceof Quantity made
                    && stated.unit().equals(made.unit())
                    && (stated.number().compareTo(made.number()) == 0
                            || other.counts.filter(stated::agreesWith).isPresent());
        }

        /** The value as readers see it, a reported share with the counts that bear it out. */
        String printed(Optional<Line> made, Locale language) {
            QuantityNotation notation = QuantityNotation.of(language);
            return notation.printShare(value)
                    + made.filter(same -> same.counts.isPresent())
                            .map(same -> " (" + notation.print(same.value) + ")")
                            .orElse("");
        }

        /** What the value rests on. */
        String basis(Optional<Line> made, Locale language) {
            String reported = TEXTS.of("reported", language);
            return made.flatMap(Line::total)
                    .map(same -> Total.builder().from(same).isAssumed(false).build())
                    .map(same -> TEXTS.of("borne-out", language, "total", same.text(language)))
                    .or(() -> total.map(alone -> alone.text(language)))
                    .orElse(reported);
        }
    }

    private record Ranked(Indicator indicator, Ranking ranking) {}

    @Override
    void run(Output output) throws IOException {
        Locale language = output.language();
        if (rank != null && rank < 1) {
            throw new UsageException(TEXTS.of("rank-unknown", language, "found", rank));
        }
        List<LoadedProgramme> loaded = new ArrayList<>();
        List<Path> lines = new ArrayList<>();
        for (Path file : ProgrammeFiles.in(files, ObservationFiles::isLines, Severity.WARNING, options(), output)) {
            if (ObservationFiles.isLines(file)) {
                lines.add(file);
            } else {
                ProgrammeLoading.load(file, options(), output).ifPresent(loaded::add);
            }
        }
        if (loaded.isEmpty() && lines.isEmpty()) {
            output.json(json -> List.of("totals", "changes", "ranks").forEach(key -> json.values(key, List.of())));
            output.line(TEXTS.of("nothing", language));
            return;
        }
        Optional<JointProgramme> joint = joint(loaded, output);
        if (joint.isEmpty() && !loaded.isEmpty()) {
            return;
        }
        Programme stated =
                joint.isPresent() ? joint.get().programme() : ObservationFiles.of(lines, options(), language);
        for (Path file : lines) {
            stated = ObservationFiles.with(stated, file, options(), output);
        }
        Programme asked =
                options().asOf().isPresent() ? endedBy(options().asOf().get(), stated) : stated;
        Outcome<List<Total>> totals = joint.map(known -> assembler().placedBy(known::placeOf))
                .orElseGet(this::assembler)
                .assemble(asked);
        output.add(totals.findings());
        Programme programme = asked.withTotals(totals.orThrow());
        List<Line> values = lines(programme);
        List<Ranked> ranked = rank == null ? List.of() : ranked(programme);
        output.add(unanswered(programme, values));
        output.json(json -> write(json, programme, values, ranked, language));
        if (csv) {
            output.csv(csv(values, language));
        } else {
            table(programme, values, output);
            ranked.forEach(one -> ranking(one, output));
        }
    }

    /** The programmes of the files as one; empty if there are none, or they are of several programmes. */
    private static Optional<JointProgramme> joint(List<LoadedProgramme> loaded, Output output) {
        if (loaded.isEmpty()) {
            return Optional.empty();
        }
        Outcome<JointProgramme> joint =
                JointAssembler.of(VietnamRosters.centralAgenciesAndProvinces()).assemble(loaded);
        output.add(joint.findings());
        return joint.value();
    }

    /** The programme with the values of those periods alone that have ended on a day. */
    private static Programme endedBy(LocalDate asOf, Programme programme) {
        return Programme.builder()
                .from(programme)
                .reports(programme.reports().stream()
                        .map(report -> ProgressReport.builder()
                                .from(report)
                                .observations(report.observations().stream()
                                        .filter(observation ->
                                                observation.period().endsOnOrBefore(asOf))
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private TotalsAssembler assembler() {
        TotalsAssembler assembler = TotalsAssembler.standard();
        assembler = carryForward ? assembler.carryingForward() : assembler;
        return rule == null ? assembler : assembler.carriedBy(rule);
    }

    // --- what there is to say

    private List<Line> lines(Programme programme) {
        List<Line> lines = new ArrayList<>();
        Changes changes = Changes.of(programme);
        for (Indicator indicator : programme.indicators()) {
            for (Observation observation : programme.observationsOf(indicator.id())) {
                boolean shown = observation.isAboutTheWhole()
                        || by == By.AGENCY
                                && observation.subject().isPresent()
                                && observation.dimensions().isEmpty()
                        || by == By.HEADING && observation.subject().isEmpty();
                if (shown && observation.value().isPresent()) {
                    lines.add(new Line(
                            indicator,
                            observation.period(),
                            observation.subject(),
                            String.join(", ", observation.dimensions().values()),
                            observation.value().get(),
                            observation.counts(),
                            Optional.empty(),
                            changes(against -> changes.of(observation, against))));
                }
            }
            for (Total total : programme.totalsOf(indicator.id())) {
                lines.add(new Line(
                        indicator,
                        total.period(),
                        Optional.empty(),
                        "",
                        total.value(),
                        total.counts(),
                        Optional.of(total),
                        changes(against -> changes.of(total, against))));
            }
        }
        lines.sort(order(programme));
        return lines;
    }

    /** What was asked for and cannot be told. */
    private List<Finding> unanswered(Programme programme, List<Line> lines) {
        List<Finding> findings = new ArrayList<>();
        for (Change.Against against : compare) {
            boolean compared = lines.stream()
                    .flatMap(line -> line.changes().stream())
                    .anyMatch(change -> change.against() == against);
            if (!compared && !lines.isEmpty()) {
                findings.add(
                        Finding.of(CommandFindingCode.NOTHING_TO_COMPARE).with("found", TiendoCommand.word(against)));
            }
        }
        List<Indicator> untold = programme.indicators().stream()
                .filter(indicator ->
                        lines.stream().noneMatch(line -> line.indicator().equals(indicator)))
                .filter(indicator -> programme.observationsOf(indicator.id()).stream()
                        .anyMatch(observation -> observation.value().isPresent()))
                .toList();
        if (!untold.isEmpty()) {
            findings.add(Finding.of(CommandFindingCode.VALUES_OF_PARTS_ONLY)
                    .with("count", untold.size())
                    .with("found", untold.get(0).name()));
        }
        boolean ofBodies = programme.observations().stream()
                .anyMatch(observation -> observation.subject().isPresent());
        if ((rank != null || by == By.AGENCY) && !ofBodies && !lines.isEmpty()) {
            findings.add(Finding.of(CommandFindingCode.NO_BODIES));
        }
        return findings;
    }

    private Comparator<Line> order(Programme programme) {
        Map<IndicatorId, Integer> places = new HashMap<>();
        programme.indicators().forEach(indicator -> places.put(indicator.id(), places.size()));
        Comparator<Line> byIndicator =
                Comparator.comparing(line -> places.get(line.indicator().id()));
        Comparator<Line> byPeriod = Comparator.comparing(Line::period);
        Comparator<Line> byAgency = Comparator.comparing(
                        (Line line) -> line.agency()
                                .map(agency -> name(programme, agency, Languages.VIETNAMESE))
                                .orElse(""),
                        Collator.getInstance(Languages.VIETNAMESE))
                .thenComparing(line -> line.agency().map(AgencyId::value).orElse(""));
        Comparator<Line> reportedFirst =
                Comparator.comparing(line -> line.total().isPresent());
        return switch (by) {
            case PERIOD -> byPeriod.thenComparing(byIndicator).thenComparing(reportedFirst);
            case AGENCY ->
                byAgency.thenComparing(byIndicator).thenComparing(byPeriod).thenComparing(reportedFirst);
            default ->
                byIndicator
                        .thenComparing(byPeriod)
                        .thenComparing(line -> !line.part().isEmpty())
                        .thenComparing(reportedFirst);
        };
    }

    private List<Change> changes(Function<Change.Against, Optional<Change>> changes) {
        return (compare.isEmpty() ? List.of(Change.Against.PLAN) : compare)
                .stream().flatMap(against -> changes.apply(against).stream()).toList();
    }

    private static List<Ranked> ranked(Programme programme) {
        List<Ranked> ranked = new ArrayList<>();
        for (Indicator indicator : programme.indicators()) {
            TreeSet<Period> periods = new TreeSet<>();
            programme.observationsOf(indicator.id()).stream()
                    .filter(observation -> observation.subject().isPresent())
                    .filter(observation -> observation.value().isPresent())
                    .forEach(observation -> periods.add(observation.period()));
            if (!periods.isEmpty()) {
                ranked.add(new Ranked(indicator, Ranking.of(programme, indicator, periods.last(), Optional.empty())));
            }
        }
        return ranked;
    }

    // --- for people

    private void table(Programme programme, List<Line> lines, Output output) {
        Locale language = output.language();
        Map<String, Long> named = programme.indicators().stream()
                .collect(Collectors.groupingBy(indicator -> indicator.name().text(language), Collectors.counting()));
        boolean planned = lines.stream().anyMatch(line -> line.plan().isPresent());
        Table table = null;
        String heading = "";
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Optional<Line> made = lines.stream()
                    .skip(i + 1L)
                    .limit(1)
                    .filter(line::isBorneOutBy)
                    .findFirst();
            i += made.isPresent() ? 1 : 0;
            String under = by == By.HEADING ? heading(programme, line.indicator(), language) : "";
            if (table == null || !under.equals(heading)) {
                if (table != null) {
                    output.table(table);
                    output.line("");
                }
                if (!under.isEmpty()) {
                    output.line(under);
                }
                heading = under;
                table = Table.of(LEFT, LEFT, LEFT, RIGHT, RIGHT, LEFT, LEFT)
                        .row(
                                TEXTS.of("indicator", language),
                                TEXTS.of("agency", language),
                                TEXTS.of("period", language),
                                TEXTS.of("value", language),
                                planned ? TEXTS.of("plan", language) : "",
                                TEXTS.of("basis", language),
                                TEXTS.of("change", language));
            }
            table.row(
                    Display.shortened(named(programme, line.indicator(), named, language), NAME_WIDTH),
                    line.agency()
                            .map(agency -> name(programme, agency, language))
                            .orElse(line.part()),
                    PeriodNotation.of(language).print(line.period()),
                    line.printed(made, language),
                    line.plan()
                            .map(plan -> QuantityNotation.of(language).print(plan))
                            .orElse(""),
                    line.basis(made, language),
                    String.join(
                            "; ",
                            line.changes().stream()
                                    .map(change -> change.text(language))
                                    .toList()));
        }
        if (table == null) {
            output.line(TEXTS.of("nothing", language));
        } else {
            output.table(table);
        }
    }

    /** The name of an indicator, behind its heading where another is called the same and the headings are not shown. */
    private String named(Programme programme, Indicator indicator, Map<String, Long> named, Locale language) {
        String name = indicator.name().text(language);
        String heading = by == By.HEADING ? "" : heading(programme, indicator, language);
        return named.get(name) > 1 && !heading.isEmpty() ? heading + ": " + name : name;
    }

    private static String heading(Programme programme, Indicator indicator, Locale language) {
        return indicator
                .heading()
                .flatMap(programme.outline()::heading)
                .map(Heading::title)
                .map(title -> title.text(language))
                .orElse("");
    }

    private static String name(Programme programme, AgencyId agency, Locale language) {
        return programme
                .agency(agency)
                .or(() -> VietnamRosters.centralAgenciesAndProvinces().agency(agency))
                .map(known -> name(known, language))
                .orElse(agency.value());
    }

    private static String name(Agency agency, Locale language) {
        return agency.englishName()
                .filter(english -> !Languages.isVietnamese(language))
                .orElse(agency.name());
    }

    private void ranking(Ranked ranked, Output output) {
        Locale language = output.language();
        int count = rank == null ? 0 : rank;
        output.line("");
        output.line(TEXTS.of(
                "rank", language,
                "indicator", ranked.indicator().name().text(language),
                "period", PeriodNotation.of(language).print(ranked.ranking().period())));
        List<Ranking.Place> first = ranked.ranking().first(count);
        List<Ranking.Place> last = ranked.ranking().last(count).stream()
                .filter(place -> !first.contains(place))
                .toList();
        Table table = Table.of(RIGHT, LEFT, RIGHT, LEFT);
        first.forEach(place -> row(table, place, language));
        boolean gap = first.size() + last.size() < ranked.ranking().places().size();
        if (gap) {
            table.row("", TEXTS.of("rank.gap", language), "", "");
        }
        last.forEach(place -> row(table, place, language));
        output.table(table);
        if (!ranked.ranking().withoutValue().isEmpty()) {
            output.line(
                    TEXTS.of("rank.without", language, "names", ranked.ranking().withoutValue()));
        }
    }

    private static void row(Table table, Ranking.Place place, Locale language) {
        table.row(
                Integer.toString(place.place()),
                place.name().text(language),
                QuantityNotation.of(language).printShare(place.value()),
                place.movement().isPresent()
                        ? TEXTS.of(
                                "rank.movement",
                                language,
                                "movement",
                                signed(place.movement().getAsInt()))
                        : "");
    }

    private static String signed(int movement) {
        return (movement < 0 ? "" : "+") + movement;
    }

    // --- for scripts

    private static void write(
            JsonWriter json, Programme programme, List<Line> lines, List<Ranked> ranked, Locale language) {
        json.objects("totals", lines, (object, line) -> {
            object.field("indicator", line.indicator().id().value());
            object.field("name", line.indicator().name().text(language));
            String heading = heading(programme, line.indicator(), language);
            if (!heading.isEmpty()) {
                object.field("heading", heading);
            }
            object.field("period", line.period().toString());
            line.agency().ifPresent(agency -> object.field("agency", agency.value()));
            if (!line.part().isEmpty()) {
                object.field("part", line.part());
            }
            object.field("value", plain(line.value()));
            line.counts().ifPresent(counts -> {
                object.field("numerator", counts.numerator().toString());
                object.field("denominator", counts.denominator().toString());
            });
            line.total()
                    .ifPresent(total -> object.field("restsOn", total.restsOn().toString()));
            object.values(
                    "missing",
                    line.total().map(Total::missing).orElse(List.of()).stream()
                            .map(part -> part.text(language))
                            .toList());
            object.values(
                    "carriedForward",
                    line.total().map(Total::carriedForward).orElse(List.of()).stream()
                            .map(part -> part.text(language))
                            .toList());
            object.field(
                    "basis", line.total().map(total -> total.method().name()).orElse("REPORTED"));
        });
        List<Map.Entry<Line, Change>> changes = new ArrayList<>();
        lines.forEach(line -> line.changes().forEach(change -> changes.add(Map.entry(line, change))));
        json.objects("changes", changes, (object, entry) -> {
            Change change = entry.getValue();
            object.field("indicator", entry.getKey().indicator().id().value());
            object.field("period", entry.getKey().period().toString());
            entry.getKey().agency().ifPresent(agency -> object.field("agency", agency.value()));
            object.field("against", change.against().name());
            object.field("since", change.since().toString());
            object.field("from", plain(change.before()));
            object.field("to", plain(change.now()));
            change.difference().ifPresent(difference -> {
                object.field("difference", difference.number().toPlainString());
                object.field("unit", difference.unit().id());
            });
            change.obstacle().ifPresent(obstacle -> object.field("obstacle", obstacle.name()));
        });
        List<Map.Entry<Ranked, Ranking.Place>> places = new ArrayList<>();
        ranked.forEach(one -> one.ranking().places().forEach(place -> places.add(Map.entry(one, place))));
        json.objects("ranks", places, (object, entry) -> {
            Ranking.Place place = entry.getValue();
            object.field("indicator", entry.getKey().indicator().id().value());
            object.field("period", entry.getKey().ranking().period().toString());
            object.field("place", place.place());
            place.movement().ifPresent(movement -> object.field("movement", movement));
            object.field("agency", place.agency().value());
            object.field("value", place.value().number().toPlainString());
        });
    }

    private static String plain(ReportedValue value) {
        return value instanceof Quantity quantity ? quantity.number().toPlainString() : value.toString();
    }

    private static Csv csv(List<Line> lines, Locale language) {
        Csv csv = Csv.of(
                "indicator",
                "name",
                "agency",
                "part",
                "period",
                "value",
                "unit",
                "numerator",
                "denominator",
                "restsOn",
                "missing",
                "basis");
        for (Line line : lines) {
            csv.row()
                    .cell("indicator", line.indicator().id())
                    .cell("name", line.indicator().name().text(language))
                    .cell("agency", line.agency())
                    .cell("part", line.part())
                    .cell("period", line.period())
                    .cell("value", plain(line.value()))
                    .cell(
                            "unit",
                            line.value() instanceof Quantity quantity
                                    ? quantity.unit().id()
                                    : "")
                    .cell("numerator", line.counts().map(Ratio::numerator))
                    .cell("denominator", line.counts().map(Ratio::denominator))
                    .cell("restsOn", line.total().map(Total::restsOn))
                    .cell(
                            "missing",
                            line.total().map(Total::missing).orElse(List.of()).stream()
                                    .map(part -> part.text(language))
                                    .collect(Collectors.joining("; ")))
                    .cell(
                            "basis",
                            line.total().map(total -> total.method().name()).orElse("REPORTED"));
        }
        return csv;
    }
}
