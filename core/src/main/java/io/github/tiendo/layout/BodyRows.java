package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import io.github.tiendo.organisation.AgencyListNotation;
import io.github.tiendo.period.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table in which bodies stand in rows and indicators in columns. Where plan and result stand side by side they are one
 * indicator, named by the title, and so are columns that are periods; else each column is one, named by its head. A row
 * {@code Tổng số} is the whole, one that sums up some of the others is checked and left out, the others are values about a body;
 * the whole is checked against them.
 */
final class BodyRows {

    /** Single words of heads of rates, which say nothing of what these are of. */
    private static final Set<String> SAID_OF_RATES = Stream.of("head.rate", "head.comparing", "head.said-of-shares")
            .flatMap(list -> LayoutWords.plain(list).stream())
            .flatMap(words -> Stream.of(words.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> MEANS = Set.copyOf(LayoutWords.plain("body.mean"));

    private final TableHead head;
    private final TableContext context;
    private final DraftCell title;
    private final List<Finding> findings;
    private final RowReader reader;
    private final IndicatorReader figures;
    private final List<Line> lines = new ArrayList<>();
    private final Set<Line> wholes = new HashSet<>();
    private final Set<Line> sums = new LinkedHashSet<>();
    /** Those of the sums that have a name, or stand below one, with that: {@code Sub-total} of {@code Northern Region}. */
    private final Map<Line, DraftCell> groups = new LinkedHashMap<>();
    /** Rows that say what is to be reached by the whole, {@code Target 2025}. */
    private final Set<Line> plans = new LinkedHashSet<>();
    /** Rows of what the bodies reach on an average, and headings of groups. */
    private final Set<Line> means = new HashSet<>();
    /** Rows of a part of what stands above them, {@code Trong đó: nữ}, with the row of that. */
    private final Map<Line, Line> above = new LinkedHashMap<>();
    /** What the percentages of the bodies count. */
    private final Map<Column, FittingColumns.Fit> counted = new HashMap<>();

    /** The bodies that a row sums up. */
    private final Map<Line, List<Line>> summed = new HashMap<>();

    /** The body that was named last, and the periods of its rows. */
    private DraftCell named = DraftCell.blank();

    private final Set<String> told = new HashSet<>();
    private int namedOnce;

    /** What bodies are called; null until all rows are there. */
    private @Nullable NamesOfBodies names;

    /** Whether the rows of one body for one time are about its parts. */
    private boolean areDivided;

    BodyRows(
            TableHead head,
            TableContext context,
            DraftCell title,
            RowReader reader,
            IndicatorReader figures,
            List<Finding> findings) {
        this.head = head;
        this.context = context;
        this.title = title;
        this.reader = reader;
        this.figures = figures;
        this.findings = findings;
    }

    void add(Line read) {
        Line line = withName(read);
        lines.add(line);
        String name = name(line).display();
        if (MEANS.contains(HeadText.plain(name))) {
            means.add(line);
        } else if (isPlan(name)) {
            plans.add(line);
        }
    }

    /** The period of a row; of a sum that names none beside rows of several, all of theirs together. */
    private DraftCell periodOf(Line line) {
        List<Line> of = summed.getOrDefault(line, List.of());
        DraftCell stated = reader.value(line, ColumnMeaning.PERIOD);
        boolean isStated = !stated.isMissing() && !BodyGroups.isSumAlone(stated.display());
        if (of.isEmpty() || isStated || head.first(ColumnMeaning.PERIOD).isEmpty()) {
            return figures.periodOfRow(line);
        }
        List<Period> periods = of.stream()
                .flatMap(body -> PeriodInText.find(figures.periodOfRow(body).display()).stream())
                .map(PeriodInText::period)
                .distinct()
                .sorted(Comparator.comparing(Period::startInclusive))
                .toList();
        boolean inTurn = !periods.isEmpty()
                && IntStream.range(1, periods.size()).allMatch(i -> periods.get(i)
                        .startInclusive()
                        .equals(periods.get(i - 1).endExclusive()));
        return inTurn
                ? DraftCell.text(Period.between(
                                        periods.get(0).startInclusive(),
                                        periods.get(periods.size() - 1).endExclusive())
                                .toString())
                        .atPlaceOf(reader.nameOfBody(line))
                : figures.periodOfRow(line);
    }

    /** A row without a name that is about another period than those of the body named above it is of that. */
    private Line withName(Line line) {
        DraftCell period = reader.value(line, ColumnMeaning.PERIOD);
        DraftCell own = reader.nameOfBody(line);
        if (!own.isMissing()) {
            named = own;
            told.clear();
            told.add(period.display());
        }
        boolean isOfNamed = own.isMissing()
                && !named.isMissing()
                && !period.isMissing()
                && !BodyGroups.isSum(named.display())
                && told.add(period.display());
        namedOnce += isOfNamed ? 1 : 0;
        return isOfNamed ? line.with(head.name().index(), named) : line;
    }

    private static boolean isPlan(String name) {
        return HeadWords.standard()
                .match(name, HeadText.of(name))
                .filter(match -> match.isWhole() && match.meaning() == ColumnMeaning.TARGET)
                .isPresent();
    }

    /** Whether a row sums up others, or is their mean, so that it is about none; known when the rows are made. */
    boolean isSum(Line line) {
        return sums.contains(line) || means.contains(line);
    }

    /** Whether it sums up a group that has a name, which is kept as a part of the whole. */
    boolean isGroup(Line line) {
        return groups.containsKey(line);
    }

    List<Line> lines() {
        return lines;
    }

    /** Sentences below the last body are remarks; one among the bodies is called so, and may only have reported nothing. */
    private void leaveOutRemarks() {
        for (int last = lines.size() - 1; last >= 0 && isRemark(lines.get(last)); last--) {
            lines.remove(last);
        }
    }

    private boolean isRemark(Line line) {
        String name = name(line).display();
        return RowReader.isTextAlone(line)
                && Words.isWholeSentence(name)
                && !ColumnCells.isBody(HeadText.plain(name))
                && !AgencyListNotation.namesAnOffice(name);
    }

    List<IndicatorRowDraft> rows() {
        leaveOutRemarks();
        if (namedOnce > 0) {
            findings.add(head.first(ColumnMeaning.MEMBER)
                    .orElseThrow()
                    .finding(LayoutFindingCode.NAMED_ONCE)
                    .with("count", namedOnce));
        }
        List<Column> targets = context.targets();
        List<Column> results = new ArrayList<>(head.all(ColumnMeaning.RESULT));
        if (targets.isEmpty()) {
            results.addAll(head.all(ColumnMeaning.SHARE_OF_PLAN));
        }
        findGroups(concat(targets, results));
        findParts();
        List<IndicatorRowDraft> rows = new ArrayList<>();
        List<String> measures = measures(concat(targets, results));
        for (String measure : measures) {
            List<Column> planned = under(measure, targets);
            List<Column> reached = under(measure, results);
            rows.add(row(named(measure, planned.get(0)), planned, reached));
        }
        targets = outside(measures, targets);
        results = outside(measures, results);
        if (!targets.isEmpty() && !results.isEmpty()) {
            List<Column> reached = withOtherTimes(reached(targets, results), results);
            boolean byTitle = reached.stream().anyMatch(column -> column.reason() != MeaningReason.CELLS);
            DraftCell own = reached.size() == 1 && !isOfPeriodOnly(reached.get(0))
                    ? name(reached.get(0))
                    : nameOverTime(reached.isEmpty() ? targets : reached);
            rows.add(row(title.isBlank() || !byTitle ? own : title, targets, reached));
            results.removeAll(reached);
        }
        for (List<Column> divided : divided(results)) {
            rows.add(row(nameOfDivided(divided), List.of(), divided));
            results.removeAll(divided);
        }
        for (List<Column> alike : overTime(results)) {
            if (alike.stream().allMatch(this::isOfPeriodOnly)) {
                continue;
            }
            rows.add(row(nameOverTime(alike), List.of(), alike));
            results.removeAll(alike);
        }
        List<Column> periods = periods(results);
        if (!periods.isEmpty()) {
            rows.add(row(nameOfPeriods(periods), List.of(), periods));
        }
        results.removeAll(periods);
        results.forEach(column -> rows.add(row(name(column), List.of(), List.of(column))));
        return rows;
    }

    /**
     * What is held against the plan: what is known to be reached; else what speaks of the time of the plan, {@code Cả năm}, or of
     * all that stands beside it; else what stands right behind the plan, which is told; of {@code Đợt 1 | Đợt 2} nothing, which
     * is told too.
     */
    private List<Column> reached(List<Column> targets, List<Column> results) {
        List<Column> known = results.stream()
                .filter(column -> column.reason() != MeaningReason.CELLS)
                .toList();
        int plan = targets.get(targets.size() - 1).lastIndex();
        List<Column> behind = results.stream()
                .filter(column -> column.index() == plan + 1)
                .map(this::wholeOf)
                .toList();
        if (!known.isEmpty()) {
            return known;
        }
        if (behind.isEmpty()) {
            return results;
        }
        List<Column> shared = ofShare(results);
        if (!shared.isEmpty()) {
            return shared;
        }
        Column next = behind.get(0);
        List<Column> beside = results.stream()
                .filter(column -> column.cell().common().equals(next.cell().common()))
                .toList();
        List<Column> sums = beside.stream()
                .filter(column -> BodyGroups.isSumAlone(column.cell().lowest())
                        || Parts.areWhole(
                                Words.first(HeadText.plain(column.cell().lowest()))))
                .toList();
        Set<Period> planned = targets.stream()
                .flatMap(column -> context.periods().read(column).stream())
                .collect(Collectors.toSet());
        List<Column> ofPlan = !sums.isEmpty()
                ? sums
                : beside.stream()
                        .filter(column -> isDated(column)
                                && context.periods()
                                        .read(column)
                                        .filter(period -> planned.isEmpty() || planned.contains(period))
                                        .isPresent())
                        .toList();
        if (!ofPlan.isEmpty() && ofPlan.size() < beside.size()) {
            return ofPlan;
        }
        String counted = Words.withoutNumber(next.text().words());
        List<Column> alike = beside.stream()
                .filter(column -> !counted.isEmpty()
                        && Words.withoutNumber(column.text().words()).equals(counted))
                .toList();
        if (alike.size() > 1 && !isDated(next)) {
            findings.add(next.finding(LayoutFindingCode.NONE_OF_THE_PLAN)
                    .with(
                            "others",
                            alike.stream()
                                    .filter(column -> column != next)
                                    .map(column -> column.head().display())
                                    .toList())
                    .with("plan", targets.get(0).head().display()));
            return List.of();
        }
        long others = results.stream()
                .filter(column -> column != next && column.part().isEmpty() && !isDated(column))
                .count();
        if (others > 0 && next.part().isEmpty() && !isDated(next)) {
            findings.add(LayoutFindingCode.takenByCells(next.cell(), ColumnMeaning.RESULT));
        }
        return behind;
    }

    /** What the share of the plan is of by its words: {@code Đã hoàn thành} beside {@code Tỷ lệ hoàn thành (%)}; the whole of it. */
    private List<Column> ofShare(List<Column> results) {
        List<String> said = head.all(ColumnMeaning.SHARE_OF_PLAN).stream()
                .flatMap(share -> Stream.of(share.text().words().split(" ")))
                .filter(word -> word.length() > 1 && !SAID_OF_RATES.contains(word))
                .toList();
        List<Column> named = said.isEmpty()
                ? List.of()
                : results.stream()
                        .filter(column -> column.part().isEmpty()
                                && said.stream()
                                        .allMatch(word -> Words.holdsAny(
                                                HeadText.plain(column.head().display()), List.of(word))))
                        .toList();
        List<Column> wholes = named.stream()
                .filter(column -> BodyGroups.isSumAlone(column.cell().lowest()))
                .toList();
        return named.size() == 1 ? named : wholes.size() == 1 ? wholes : List.of();
    }

    /** The column of the whole under the common head of a part: {@code Total} beside {@code Women} under {@code Awards made}. */
    private Column wholeOf(Column part) {
        String common = part.cell().common();
        return head.all(ColumnMeaning.RESULT).stream()
                .filter(column -> column.cell().common().equals(common))
                .filter(column -> Parts.isPart(part.cell().lowest())
                        && Parts.isWhole(column.cell().lowest()))
                .findFirst()
                .orElse(part);
    }

    /** The head, behind the title or the source where it says only that it is the whole of what that names. */
    private DraftCell name(Column column) {
        DraftCell own = column.head();
        return BodyGroups.isSumAlone(own.display())
                ? DraftCell.text((title.isBlank() ? namedAfterSource(column) : title).display() + " – " + own.display())
                        .atPlaceOf(own)
                : own;
    }

    /** Columns, and those that measure at other times what one of them does. */
    private List<Column> withOtherTimes(List<Column> reached, List<Column> results) {
        List<Column> all = new ArrayList<>(reached);
        overTime(results).stream()
                .filter(alike -> alike.stream().anyMatch(reached::contains))
                .forEach(all::addAll);
        return results.stream().filter(all::contains).toList();
    }

    /** Columns that measure one thing, each at another time: {@code Số hộ nghèo năm 2024 | Số hộ nghèo năm 2025}. */
    private List<List<Column>> overTime(List<Column> results) {
        Map<String, List<Column>> alike = results.stream()
                .filter(column -> column.part().isEmpty() && isDated(column))
                .collect(Collectors.groupingBy(BodyRows::measured, LinkedHashMap::new, Collectors.toList()));
        return alike.values().stream()
                .filter(columns -> columns.size() > 1)
                .filter(columns -> columns.stream()
                                .map(column -> context.periods().of(column).display())
                                .distinct()
                                .count()
                        == columns.size())
                .toList();
    }

    private boolean isDated(Column column) {
        boolean said = !column.text().periods().isEmpty()
                || YearlessPeriod.ofHead(column.cell()).isPresent()
                || ColumnPeriods.isYearBefore(column);
        return said && !context.periods().of(column).isBlank();
    }

    /** What a head says besides the time, with its unit; nothing but that where it says only that something was reached. */
    private static String measured(Column column) {
        String words = ColumnPeriods.wordsWithoutTime(column);
        String thing = HeadWords.standard().exact(words).isPresent() ? "" : words;
        return thing + "|" + HeadText.plain(column.text().bracket());
    }

    /** What their heads say besides the times; what stands over all of them, or the title, where they say nothing else. */
    private DraftCell nameOverTime(List<Column> alike) {
        Column first = alike.get(0);
        String words = ColumnPeriods.wordsWithoutTime(first);
        if (words.isEmpty() || HeadWords.standard().exact(words).isPresent()) {
            return nameOfPeriods(alike);
        }
        return named(first.cell().written(words), first);
    }

    /** The columns of periods, and what sums them up beside them: {@code Quý I}, {@code Quý II}, {@code Cộng 6 tháng}. */
    private List<Column> periods(List<Column> results) {
        List<Column> periods = results.stream().filter(this::isOfPeriodOnly).toList();
        return periods.size() < 2
                ? periods
                : results.stream()
                        .filter(column -> periods.contains(column)
                                || BodyGroups.isSum(column.cell().lowest())
                                        && column.cell()
                                                .common()
                                                .equals(periods.get(0).cell().common()))
                        .toList();
    }

    /** Columns of parts side by side, and the one of their whole beside them. */
    private static List<List<Column>> divided(List<Column> results) {
        List<List<Column>> divided = new ArrayList<>();
        for (int first = 0; first < results.size(); first++) {
            int last = first;
            while (last < results.size() && !results.get(last).part().isEmpty()) {
                last++;
            }
            if (last > first) {
                boolean before = first > 0
                        && results.get(first - 1).lastIndex() + 1
                                == results.get(first).index();
                boolean behind = !before
                        && last < results.size()
                        && results.get(last - 1).lastIndex() + 1
                                == results.get(last).index();
                divided.add(List.copyOf(results.subList(before ? first - 1 : first, behind ? last + 1 : last)));
                first = last;
            }
        }
        return divided;
    }

    /** By the head of the whole where that says what is measured, else by the title, else by what the parts share. */
    private DraftCell nameOfDivided(List<Column> divided) {
        DraftCell shared = divided.stream()
                .filter(column -> !column.part().isEmpty())
                .findFirst()
                .map(column -> named(column.cell().common(), column))
                .orElseThrow();
        return divided.stream()
                .filter(column ->
                        column.part().isEmpty() && !Parts.isWhole(column.text().words()))
                .findFirst()
                .map(Column::head)
                .orElse(title.isBlank() ? shared : title);
    }

    /** {@code 2024}, {@code Q1}, {@code Total 2024}: the head says when, and the title what. */
    private boolean isOfPeriodOnly(Column column) {
        String words = column.text().words();
        boolean when = words.isEmpty()
                || Parts.isWhole(words) && !column.text().periods().isEmpty();
        return when
                || YearlessPeriod.isOne(column.cell().lowest())
                        && !context.periods().of(column).isBlank();
    }

    /** What stands over all of them, {@code Children vaccinated} over {@code Jan | Feb}, else the title, else the source. */
    private DraftCell nameOfPeriods(List<Column> periods) {
        Column first = periods.get(0);
        String common = HeadText.of(first.cell().common()).words();
        boolean shared = !common.isEmpty()
                && HeadWords.standard().exact(common).isEmpty()
                && periods.stream()
                        .allMatch(column ->
                                column.cell().common().equals(first.cell().common()));
        if (shared) {
            return named(first.cell().common(), first);
        }
        return title.isBlank() ? namedAfterSource(first) : title;
    }

    /** What is measured under heads of its own; where that is one thing and all there is, the title names it better. */
    private List<String> measures(List<Column> figures) {
        boolean one = context.measures().size() == 1
                && outside(context.measures(), figures).isEmpty();
        return one ? List.of() : context.measures();
    }

    private static List<Column> under(String measure, List<Column> columns) {
        return columns.stream()
                .filter(column -> column.cell().common().equals(measure))
                .toList();
    }

    private static List<Column> outside(List<String> measures, List<Column> columns) {
        return columns.stream()
                .filter(column -> !measures.contains(column.cell().common()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static DraftCell named(String item, Column first) {
        return DraftCell.text(item).at(first.head().location().orElseThrow());
    }

    /** What nothing but periods stands over is called as its source, {@code rice.csv}, which is told. */
    private DraftCell namedAfterSource(Column first) {
        SourceLocation place = first.head().location().orElseThrow();
        String source = place.source();
        String name = source.indexOf('.') > 0 ? source.substring(0, source.lastIndexOf('.')) : source;
        findings.add(first.finding(LayoutFindingCode.NAMED_AFTER_SOURCE).with("name", name));
        return DraftCell.text(name).at(place);
    }

    private IndicatorRowDraft row(DraftCell name, List<Column> targets, List<Column> results) {
        IndicatorRowDraft.Builder row = IndicatorRowDraft.builder()
                .name(name)
                .unit(unit(concat(targets, results)))
                .location(name.location());
        plans.forEach(line -> results.forEach(column -> row.addTargets(plan(line, column))));
        lines.stream()
                .filter(line -> wholes.contains(line) || isBody(line))
                .forEach(line -> add(
                        row,
                        line,
                        wholes.contains(line) ? DraftCell.blank() : name(line),
                        part(line),
                        targets,
                        results));
        groups.forEach((line, group) -> add(row, line, DraftCell.blank(), group, targets, results));
        above.forEach((line, of) -> {
            DraftCell own = reader.nameOfBody(line);
            String part = Parts.ofRow(own.display()).orElseGet(() -> Parts.unlisted(own.display()));
            DraftCell body = wholes.contains(of) ? DraftCell.blank() : name(of);
            add(row, line, body, DraftCell.text(part).atPlaceOf(own), targets, results);
        });
        return row.build();
    }

    private void add(
            IndicatorRowDraft.Builder row,
            Line line,
            DraftCell body,
            DraftCell part,
            List<Column> targets,
            List<Column> results) {
        DraftCell period = periodOf(line);
        String dimension = Parts.dimension(part.display()).orElseGet(this::dimension);
        results.forEach(column -> {
            ResultDraft own = result(line, column, period);
            ResultDraft.Builder result = ResultDraft.builder().from(own).subject(body);
            row.addResults((part.isBlank()
                            ? result
                            : result.part(both(part, own.getPart())).dimension(dimension))
                    .build());
        });
        targets.forEach(column -> {
            TargetDraft own = figures.target(line, column, period);
            TargetDraft.Builder target = TargetDraft.builder().from(own).subject(body);
            row.addTargets((part.isBlank()
                            ? target
                            : target.part(both(part, own.getPart())).dimension(dimension))
                    .build());
        });
    }

    /** The part of a row, and of that the one of a column: {@code Các xã – NSTW}. */
    private static DraftCell both(DraftCell ofRow, DraftCell ofColumn) {
        return ofColumn.isBlank()
                ? ofRow
                : DraftCell.text(ofRow.display() + " – " + ofColumn.display()).atPlaceOf(ofRow);
    }

    private boolean isBody(Line line) {
        return !isSum(line)
                && !above.containsKey(line)
                && !wholes.contains(line)
                && !plans.contains(line)
                && !name(line).isMissing();
    }

    /** The result in a column, with what it counts where that stands beside it. */
    private ResultDraft result(Line line, Column column, DraftCell period) {
        ResultDraft result = figures.result(line, column, period);
        return Optional.ofNullable(counted.get(column))
                .filter(counts -> isBody(line))
                .map(counts -> ResultDraft.builder()
                        .from(result)
                        .counts(counts.asFraction(line))
                        .build())
                .orElse(result);
    }

    /** The part that a row speaks of, {@code Primary} under {@code Level}; blank for the whole. */
    private DraftCell part(Line line) {
        DraftCell part = reader.value(line, ColumnMeaning.DIMENSION);
        return part.isMissing() || !areDivided || Parts.isWhole(part.display()) ? DraftCell.blank() : part;
    }

    /**
     * Whether what stands in the column of parts divides a body. {@code Partner} beside bodies each of which stands once for each
     * time only says something of them, which is told; but women alone are not everybody.
     */
    private void findParts() {
        List<Line> bodies = lines.stream().filter(this::isBody).toList();
        long told = bodies.stream()
                .map(line -> List.of(
                        HeadText.plain(name(line).display()),
                        figures.periodOfRow(line).display()))
                .distinct()
                .count();
        areDivided = told < bodies.size()
                || head.first(ColumnMeaning.DIMENSION)
                        .filter(column -> column.reason() == MeaningReason.MAP)
                        .isPresent()
                || bodies.stream()
                        .anyMatch(line -> Parts.isPart(
                                reader.value(line, ColumnMeaning.DIMENSION).display()));
        head.first(ColumnMeaning.DIMENSION)
                .filter(column -> !areDivided)
                .ifPresent(column -> findings.add(column.finding(LayoutFindingCode.DIVIDES_NO_BODY)));
    }

    private String dimension() {
        return head.first(ColumnMeaning.DIMENSION)
                .map(column -> column.head().display())
                .orElse("");
    }

    /**
     * The unit of all columns, but not above shares and what their own heads measure; else percent where the title says it
     * and none of these heads counts something.
     */
    private DraftCell unit(List<Column> columns) {
        if (!context.unit().isBlank()) {
            Column first = columns.get(0);
            return columns.stream()
                            .allMatch(column ->
                                    column.text().bracket().equals(first.text().bracket()))
                    ? context.unitUnder(first)
                    : context.unit();
        }
        boolean ofTitle = HeadText.of(title.display()).bracket().equals("%")
                && columns.stream()
                        .noneMatch(column -> HeadWords.counts(column.text().words())
                                || !context.unitOf(column).isBlank());
        return ofTitle ? DraftCell.text("%").atPlaceOf(title) : DraftCell.blank();
    }

    /** What a row asks of the whole in a column, by the period that its name or else the column names. */
    private TargetDraft plan(Line line, Column column) {
        TargetDraft.Builder target = TargetDraft.builder().from(figures.target(line, column, DraftCell.blank()));
        PeriodInText.find(name(line).text())
                .ifPresent(period -> target.due(DraftCell.text(period.text()).atPlaceOf(name(line))));
        return target.build();
    }

    /** Rows that name a part, or follow one in a list, are about what stands above, and a known part may be one of the whole. */
    private void findPartsBelow(List<Line> rows) {
        for (int i = 1; i < rows.size(); i++) {
            Line before = rows.get(i - 1);
            Line of = above.getOrDefault(before, before);
            String name = reader.nameOfBody(rows.get(i)).display();
            Optional<String> part = Parts.ofRow(name)
                    .filter(known -> Parts.dimension(known).isPresent()
                            || !BodyGroups.isSum(reader.nameOfBody(of).display()));
            if (Parts.isListed(name) && (part.isPresent() || above.containsKey(before))) {
                above.put(rows.get(i), of);
            }
        }
    }

    /** Tells the rows of bodies from those that sum up others, which are checked against these. */
    private void findGroups(List<Column> columns) {
        List<Line> added = lines.stream()
                .filter(line -> !means.contains(line) && !plans.contains(line))
                .toList();
        Map<Line, DraftCell> headings = new GroupHeadings(added, reader)
                .over(
                        line -> columns.stream()
                                .anyMatch(column -> !line.at(column.index()).isMissing()),
                        line -> BodyGroups.isSum(reader.nameOfBody(line).display()));
        added.stream().filter(line -> !headings.containsKey(line)).forEach(means::add);
        findPartsBelow(List.copyOf(headings.keySet()));
        List<Line> addends = headings.keySet().stream()
                .filter(line -> !above.containsKey(line))
                .toList();
        StatedSums stated = new StatedSums(addends, head, columns, reader, findings);
        BodyGroups found = stated.ofBodies();
        found.checks().forEach(sum -> summed.put(sum.line(), sum.bodies()));
        wholes.addAll(found.wholes());
        sums.addAll(found.sums());
        if (!sums.isEmpty()) {
            findings.add(reader.named(LayoutFindingCode.SUMS_OF_BODIES, sums));
        }
        for (Line sum : sums) {
            DraftCell own = reader.nameOfBody(sum);
            DraftCell group = BodyGroups.isSumAlone(own.display()) ? headings.get(sum) : own;
            if (!group.isBlank()) {
                groups.put(sum, group);
            }
        }
        List<Line> bodies = lines.stream().filter(this::isBody).toList();
        names = new NamesOfBodies(
                bodies,
                head,
                reader,
                line -> found.sumOf(line).map(reader::nameOfBody).orElseGet(() -> headings.get(line)),
                findings);
        FittingColumns amounts =
                new FittingColumns(stated.amounts().stream().map(Column::cell).toList());
        columns.stream().filter(column -> !stated.amounts().contains(column)).forEach(column -> amounts.quotient(
                        column.cell(), bodies)
                .ifPresent(counts -> counted.put(column, counts)));
    }

    private DraftCell name(Line line) {
        return names == null ? reader.nameOfBody(line) : names.of(line);
    }

    private static List<Column> concat(List<Column> one, List<Column> other) {
        List<Column> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
