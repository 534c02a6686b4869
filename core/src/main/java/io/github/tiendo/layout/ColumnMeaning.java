package io.github.tiendo.layout;

import io.github.tiendo.finding.Account.SetAside;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Layout.TableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a column of a table is about. The words by which the head of such a column is known stand in a resource for each
 * language; {@link HeadWords} looks them up.
 */
public enum ColumnMeaning {
    /** The number printed before the row. */
    NUMBER(TableKind.INDICATORS, TableKind.TASKS, TableKind.COVERAGE, TableKind.ANSWERS, TableKind.BODIES),
    /** The id given by whoever made the file. */
    ID(TableKind.INDICATORS, TableKind.TASKS),
    /** A heading above the row that stands in a column of its own, such as a pillar; often merged over several rows. */
    HEADING(TableKind.INDICATORS, TableKind.TASKS),
    /** The name of the indicator. */
    NAME(TableKind.INDICATORS),
    /** The unit of the values. */
    UNIT(TableKind.INDICATORS),
    /** Whether more or less is better. */
    DIRECTION(TableKind.INDICATORS),
    /** How the values of quarters and months make the year: cumulative, added up, or each its own. */
    ACCUMULATION(TableKind.INDICATORS),
    /** The period of the row: one row for each indicator and period. */
    PERIOD(TableKind.INDICATORS, TableKind.BODIES),
    /** Of which part the row speaks: women, a district, a level. */
    DIMENSION(TableKind.INDICATORS, TableKind.BODIES),
    /** Of which period the result of the row is: {@code Năm} beside {@code Giá trị} under {@code Kết quả}. */
    RESULT_PERIOD(TableKind.INDICATORS),
    /** When the target of the row is due: {@code Target year}. */
    TARGET_PERIOD(TableKind.INDICATORS),
    /** Of which period the baseline of the row is: {@code Baseline year}. */
    BASELINE_PERIOD(TableKind.INDICATORS),
    /** A result; the head may name its period and say that it is estimated. There may be several. */
    RESULT(TableKind.INDICATORS, TableKind.TASKS, TableKind.BODIES),
    /** A target; the head may name when it is due. There may be several. */
    TARGET(TableKind.INDICATORS, TableKind.BODIES),
    /** Where things stood when the target was set. */
    BASELINE(TableKind.INDICATORS),
    /** The number above the stroke of a share. */
    NUMERATOR(TableKind.INDICATORS),
    /** The number below the stroke of a share. */
    DENOMINATOR(TableKind.INDICATORS),
    /** The result as a share of the target: checked against them, never a result. */
    SHARE_OF_PLAN(TableKind.INDICATORS, TableKind.BODIES),
    /** The result compared with that of an earlier period: checked against them, never a result. */
    GROWTH(TableKind.INDICATORS, TableKind.BODIES),
    /** What other columns make, such as the difference between result and target: checked, never a result. */
    COMPUTED(TableKind.INDICATORS, TableKind.BODIES),
    /** What part of the whole the row counts for: the weights of a table make all of it. */
    WEIGHT(TableKind.INDICATORS),
    /** The words of the completion class. */
    GRADE(TableKind.INDICATORS),
    /** Who is responsible for an indicator, or leads a task. */
    AGENCY(TableKind.INDICATORS, TableKind.TASKS),
    /** Who takes part in a task. */
    COORDINATING_AGENCIES(TableKind.INDICATORS, TableKind.TASKS),
    /** A remark. */
    NOTE(TableKind.INDICATORS, TableKind.TASKS, TableKind.COVERAGE, TableKind.ANSWERS, TableKind.BODIES),
    /** What is to be done: the title of a task. */
    TASK(TableKind.TASKS),
    /** What a task is to result in. */
    EXPECTED_RESULT(TableKind.TASKS),
    /** How far a task is; the words of its deadline often stand in the same cell. In a table of indicators, the class. */
    STATUS(TableKind.TASKS),
    /** How much of a task is done, in percent. */
    PERCENT_COMPLETE(TableKind.TASKS),
    /** When a task begins. */
    START(TableKind.TASKS, TableKind.INDICATORS, TableKind.BODIES),
    /** By when a task is to be done. */
    DEADLINE(TableKind.TASKS, TableKind.BODIES, TableKind.ANSWERS),
    /** By when a task is to be done since its deadline was moved; of several the last that is given holds. */
    REVISED_DEADLINE(TableKind.TASKS, TableKind.BODIES),
    /** When a task was done, or what the answer beside it says was done. */
    COMPLETED_ON(TableKind.TASKS, TableKind.BODIES, TableKind.ANSWERS),
    /** Why a task was closed, which may be for another reason than that it was done. */
    RESOLUTION(TableKind.TASKS),
    /** A month or another stretch of time, in which a mark says that the task goes on then. */
    TIMELINE(TableKind.TASKS),
    /** When the record of the row was made or changed, which says nothing of what the row is about: {@code Last updated}. */
    RECORDED_ON(TableKind.INDICATORS, TableKind.TASKS, TableKind.COVERAGE, TableKind.ANSWERS, TableKind.BODIES),
    /** How urgent a task is. */
    PRIORITY(TableKind.TASKS),
    /** The document that set it, or its number. */
    SOURCE(TableKind.INDICATORS, TableKind.TASKS, TableKind.COVERAGE, TableKind.ANSWERS),
    /** What agencies did: the subject of a row that states a coverage. */
    COVERED(TableKind.COVERAGE),
    /** How many did it. */
    INCLUDED_COUNT(TableKind.COVERAGE),
    /** How many did not. */
    MISSING_COUNT(TableKind.COVERAGE),
    /** How many were to do it. */
    TOTAL_COUNT(TableKind.COVERAGE),
    /** The words for those who were to do it. */
    POPULATION(TableKind.COVERAGE),
    /** The names of those who did it, or of those who did not. */
    NAMES(TableKind.COVERAGE),
    /** Whether the names did it or did not. */
    LIST_KIND(TableKind.COVERAGE),
    /** Whether the figures of a row are planned or reached: {@code KH}, {@code TH}. */
    FIGURE_KIND(TableKind.INDICATORS),
    /** The agency or place of a row that says what it did. */
    MEMBER(TableKind.ANSWERS, TableKind.BODIES),
    /** What an agency did: any other column of a table of agencies whose cells say yes or no, or name a day. */
    ANSWER(TableKind.ANSWERS),
    /** A column that the user wants passed over. */
    IGNORED;

    private final Set<TableKind> readIn;

    ColumnMeaning(TableKind... readIn) {
        this.readIn = Set.of(readIn);
    }

    private static final Map<String, String> OTHER_NAMES = Map.of("ignore", "ignored", "lead", "agency");

    /**
     * {@return the words by which {@link HeadWords#standard()} knows such a column: Vietnamese first, then English;
     * empty for what is known by its cells or by a map alone}
     */
    public List<String> words() {
        return this == ANSWER || this == TIMELINE || this == IGNORED ? List.of() : LayoutWords.listed("column." + id());
    }

    /** Whether a table of a kind reads such a column. */
    boolean isReadIn(TableKind kind) {
        return readIn.contains(kind);
    }

    /** The first of its words in the language of some others. */
    DraftCell wordLike(String others) {
        boolean vietnamese = Words.hasVietnameseLetters(others);
        return DraftCell.text(words().stream()
                .filter(known -> Words.hasVietnameseLetters(known) == vietnamese)
                .findFirst()
                .orElseThrow());
    }

    /** {@return the name by which people write it in a map of columns, such as {@code share-of-plan}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The meaning that people call by a name.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    static ColumnMeaning named(String word) {
        String id = word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        String name = OTHER_NAMES.getOrDefault(id, id);
        List<String> known = new ArrayList<>();
        for (ColumnMeaning meaning : values()) {
            if (meaning.id().equals(name)) {
                return meaning;
            }
            known.add(meaning.id());
        }
        throw new IllegalArgumentException(
                "no meaning is called '" + word.strip() + "'; there are " + String.join(", ", known));
    }

    /** Whether a head that only begins with the words, or has them inside, is such a column as well. */
    boolean isKnownByAPart() {
        return switch (this) {
            case FIGURE_KIND,
                    NUMBER,
                    ID,
                    UNIT,
                    PERIOD,
                    RESULT_PERIOD,
                    TARGET_PERIOD,
                    BASELINE_PERIOD,
                    COVERED,
                    POPULATION,
                    MEMBER,
                    DIMENSION,
                    RESOLUTION,
                    RECORDED_ON,
                    TOTAL_COUNT,
                    NAMES -> false;
            default -> true;
        };
    }

    /** Whether its cells name what the rows are about. */
    boolean namesRows() {
        return this == NAME || this == TASK;
    }

    /** Whether a head that names rows and then this is a column of this: {@code KPI target}, but no {@code Action plan}. */
    boolean isAttributeOf(ColumnMeaning named) {
        return switch (this) {
            case ID,
                    NUMBER,
                    AGENCY,
                    COORDINATING_AGENCIES,
                    UNIT,
                    DIRECTION,
                    ACCUMULATION,
                    STATUS,
                    PERCENT_COMPLETE,
                    START,
                    DEADLINE,
                    REVISED_DEADLINE,
                    COMPLETED_ON,
                    PRIORITY,
                    EXPECTED_RESULT -> true;
            case RESULT, TARGET, BASELINE -> named == NAME;
            default -> false;
        };
    }

    /** Whether it compares other columns, so that its words hold wherever they stand among those it compares. */
    boolean isComparison() {
        return this == SHARE_OF_PLAN || this == GROWTH;
    }

    /** Whether a table may have more than one such column. */
    boolean mayRepeat() {
        return switch (this) {
            case RESULT,
                    TARGET,
                    HEADING,
                    ANSWER,
                    SHARE_OF_PLAN,
                    GROWTH,
                    COMPUTED,
                    NOTE,
                    SOURCE,
                    START,
                    REVISED_DEADLINE,
                    RECORDED_ON,
                    TIMELINE,
                    RESULT_PERIOD,
                    TARGET_PERIOD,
                    IGNORED -> true;
            default -> false;
        };
    }

    /** Why figures in such a column are no values; empty where they are to become some. */
    Optional<SetAside> setAside() {
        return switch (this) {
            case NUMBER -> Optional.of(SetAside.ROW_NUMBER);
            case ID -> Optional.of(SetAside.ID);
            case PERIOD, RESULT_PERIOD, TARGET_PERIOD, BASELINE_PERIOD -> Optional.of(SetAside.PERIOD);
            case NOTE -> Optional.of(SetAside.NOTE);
            case SHARE_OF_PLAN, GROWTH, COMPUTED -> Optional.of(SetAside.RESTATES);
            case START, RECORDED_ON, PRIORITY, WEIGHT -> Optional.of(SetAside.NOT_KEPT);
            case IGNORED -> Optional.of(SetAside.IGNORED);
            case HEADING,
                    UNIT,
                    DIRECTION,
                    ACCUMULATION,
                    DIMENSION,
                    FIGURE_KIND,
                    AGENCY,
                    COORDINATING_AGENCIES,
                    EXPECTED_RESULT,
                    RESOLUTION,
                    SOURCE,
                    POPULATION,
                    NAMES,
                    LIST_KIND,
                    TIMELINE,
                    MEMBER -> Optional.of(SetAside.WORDS);
            default -> Optional.empty();
        };
    }

    /** Whether its cells say something in words. */
    boolean holdsWords() {
        return this == NOTE || setAside().filter(SetAside.WORDS::equals).isPresent();
    }

    /** Whether its cells name days. */
    boolean isDay() {
        return isDayOfTask() || this == PERIOD || isPeriodOfFigure();
    }

    /** Whether its cells name days of a task. */
    boolean isDayOfTask() {
        return this == START || this == DEADLINE || this == REVISED_DEADLINE || this == COMPLETED_ON;
    }

    /** Whether its cells say of which period the figures beside them are. */
    boolean isPeriodOfFigure() {
        return this == RESULT_PERIOD || this == TARGET_PERIOD || this == BASELINE_PERIOD;
    }

    /** The column that says of which period the figures of this one are; empty where there is none. */
    Optional<ColumnMeaning> periodOfFigure() {
        return switch (this) {
            case RESULT -> Optional.of(RESULT_PERIOD);
            case TARGET -> Optional.of(TARGET_PERIOD);
            case BASELINE -> Optional.of(BASELINE_PERIOD);
            default -> Optional.empty();
        };
    }

    /** Whether its cells are figures. */
    boolean isFigure() {
        return switch (this) {
            case RESULT, TARGET, BASELINE, NUMERATOR, DENOMINATOR, SHARE_OF_PLAN, GROWTH -> true;
            default -> false;
        };
    }
}
