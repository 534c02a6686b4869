package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.WholeWords;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.Condition.Within;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetNotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one condition that a sentence states: {@code Đến năm 2025 có ít nhất 60% người dân có tài khoản} is at least 60 % by
 * 2025. By when it is due and the number are found by the words around them, and what they mean is what the notation of targets
 * makes of them; a number that names, counts an age or a time, or is what others are per is none. Of several numbers that with a
 * bound is meant; without one, none is taken.
 */
record TargetInWords(TargetNotation targets, DraftCell cell, String sentence) {

    private static final int LONGEST = 300;

    /** More words do not stand between a bound and its number. */
    private static final int MOST_BEFORE = 4;

    private static final int MOST_BEHIND = 3;

    private static final PeriodNotation PERIODS = PeriodNotation.of(Languages.VIETNAMESE);

    private static final Pattern DUE = Pattern.compile("(?iU)(?<!\\p{L})(?:" + any(RowWords.DUE_IN_SENTENCE)
            + ") ((?:[^ ]{1,12} ){0,2}?(?:[^ ]{1,6}[/.-])?(?:19|20|21)\\d\\d)(?!\\d),?");

    /** Between two targets. */
    private static final Pattern AND =
            Pattern.compile("(?iU) (?:" + any(RowWords.AND_IN_SENTENCE) + ") |; ?|, (?!\\d)");

    /** A figure, and another that it is to become. */
    private static final Pattern FROM_TO = Pattern.compile("(?iU)(?:(?:" + any(RowWords.FROM_IN_SENTENCE)
            + ") )?(\\d.{0,30}?) ?(?:→|->|=>|⇒|(?<= )(?:" + any(RowWords.BECOMES_IN_SENTENCE) + ") ) ?(\\d.{0,30})");

    private static final Pattern NUMBER =
            Pattern.compile("(?U)(?<![\\p{L}\\d.,/-])\\d[\\d.,]*(?<=\\d)(?: ?%)?(?![\\p{L}\\d/-]|[.,]\\d)");

    private static String any(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    /** A number of the sentence with what was made of it. */
    private record Stated(String number, Optional<Condition> condition, boolean isBounded, boolean isCounted) {

        /** Whether nothing around it says that it is an amount: that of a year, or of a decision that is named. */
        private boolean isBare() {
            return !isBounded && !isCounted;
        }
    }

    /**
     * {@return the target of a cell that is none as a whole, told; a finding where the cell states several numbers;
     * empty where it states none}
     */
    static Optional<Outcome<Target>> in(DraftCell cell, TargetNotation targets) {
        String text = NormalText.display(cell.text());
        if (text.length() > LONGEST || text.indexOf('?') >= 0) {
            return Optional.empty();
        }
        Optional<Outcome<Target>> moved = fromTo(text, cell, targets);
        if (moved.isPresent() || text.indexOf(' ') < 0) {
            return moved;
        }
        List<Period> due = new ArrayList<>();
        String rest = withoutDue(text, due::add);
        return due.size() > 1
                ? Optional.empty()
                : new TargetInWords(targets, cell, rest).read(due.stream().findFirst());
    }

    /** {@code 25% → 20%}, {@code from 30 min to 20 min}: at most the second where it is less than the first, else at least. */
    private static Optional<Outcome<Target>> fromTo(String text, DraftCell cell, TargetNotation targets) {
        Matcher change = FROM_TO.matcher(text);
        if (!change.matches()) {
            return Optional.empty();
        }
        Optional<Bound> first = figure(change.group(1), targets);
        return figure(change.group(2), targets)
                .filter(last -> first.filter(start ->
                                start.value().unit().equals(last.value().unit()))
                        .isPresent())
                .map(last -> {
                    boolean falls =
                            last.value().number().compareTo(first.get().value().number()) < 0;
                    Condition condition = Bound.of(
                            falls ? Condition.Comparison.AT_MOST : Condition.Comparison.AT_LEAST, last.value());
                    return Outcome.of(
                            Target.builder().condition(condition).build(),
                            List.of(Finding.of(IntakeFindingCode.TARGET_IN_SENTENCE)
                                    .with("found", cell.display())
                                    .with("reading", condition)
                                    .noteUnless(false)));
                });
    }

    private static Optional<Bound> figure(String text, TargetNotation targets) {
        return targets.parse(text)
                .value()
                .filter(Bound.class::isInstance)
                .map(Bound.class::cast)
                .filter(Bound::isImplied);
    }

    /** A sentence without the words that say by when. */
    static String withoutDue(String text) {
        return withoutDue(text, due -> {});
    }

    private static String withoutDue(String text, Consumer<Period> due) {
        StringBuilder rest = new StringBuilder();
        Matcher dates = DUE.matcher(text);
        int read = 0;
        for (int from = 0; dates.find(from); ) {
            Optional<Period> period = PERIODS.parse(dates.group(1)).value();
            boolean isDue =
                    period.isPresent() && !ends(text.substring(0, dates.start()).strip(), RowWords.AGAINST_IN_SENTENCE);
            from = isDue ? dates.end() : dates.start() + 1;
            if (isDue) {
                rest.append(text, read, dates.start()).append(' ');
                read = dates.end();
                due.accept(period.get());
            }
        }
        return NormalText.display(rest.append(text.substring(read)).toString());
    }

    /** {@code 40% vào năm 2025 và 60% vào năm 2030}: each of them; the target itself where it is one. */
    static Stream<TargetDraft> apart(TargetDraft target, TargetNotation targets) {
        DraftCell cell = target.getValue();
        boolean mayBeSeveral = cell.kind() == DraftCell.Kind.TEXT
                && cell.text().length() <= LONGEST
                && cell.text().indexOf(':') < 0
                && AND.matcher(cell.text()).find();
        if (!mayBeSeveral) {
            return Stream.of(target);
        }
        List<String> clauses = List.of(AND.split(cell.text()));
        boolean dated = clauses.stream().allMatch(clause -> targets.parseTarget(clause)
                .value()
                .filter(read -> read.due().isPresent() && read.condition() instanceof Bound)
                .isPresent());
        return !dated
                ? Stream.of(target)
                : clauses.stream().map(clause -> TargetDraft.builder()
                        .from(target)
                        .due(DraftCell.blank())
                        .value(DraftCell.text(clause.strip()).atPlaceOf(cell))
                        .build());
    }

    private Optional<Outcome<Target>> read(Optional<Period> due) {
        List<Stated> stated = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(sentence);
        while (numbers.find()) {
            String before = sentence.substring(0, numbers.start()).strip();
            String behind = sentence.substring(numbers.end()).strip();
            if (isStated(before, behind, !stated.isEmpty())) {
                stated.add(stated(before, numbers.group(), behind));
            }
        }
        stated.removeIf(
                number -> number.isBare() && YEAR.matcher(number.number()).matches());
        List<Stated> bounded = stated.stream().filter(Stated::isBounded).toList();
        List<Stated> meant = bounded.size() == 1 ? bounded : stated;
        if (meant.size() > 1) {
            return Optional.of(Outcome.failed(Finding.of(IntakeFindingCode.SEVERAL_NUMBERS_IN_TARGET)
                    .with("found", cell.display())
                    .with("numbers", stated.stream().map(Stated::number).toList())));
        }
        return meant.stream().findFirst().flatMap(found -> found.condition().map(condition -> {
            Target.Builder target = Target.builder().condition(condition).due(due);
            return Outcome.of(
                    target.build(),
                    List.of(Finding.of(IntakeFindingCode.TARGET_IN_SENTENCE)
                            .with("found", cell.display())
                            .with("reading", condition)
                            .noteUnless(found.isBare())));
        }));
    }

    /** Whether a number may be what is to be reached. */
    private static boolean isStated(String before, String behind, boolean isFurther) {
        boolean from = ends(before, RowWords.FROM_IN_SENTENCE)
                && WholeWords.holdsAny(NormalText.of(behind), RowWords.TO_IN_SENTENCE)
                && NUMBER.matcher(behind).find();
        boolean time =
                starts(behind, RowWords.TIME_IN_SENTENCE) && (isFurther || ends(before, RowWords.WITHIN_IN_SENTENCE));
        return !from
                && !time
                && !ends(before, RowWords.NAMED_IN_SENTENCE)
                && !ends(before, RowWords.PER_IN_SENTENCE)
                && !(isFurther && ends(before, RowWords.OF_IN_SENTENCE))
                && !starts(behind, RowWords.AGE_IN_SENTENCE);
    }

    private Stated stated(String before, String number, String behind) {
        boolean falls = starts(before, RowWords.FALL_IN_SENTENCE) || ends(before, RowWords.FALL_IN_SENTENCE);
        boolean rises = starts(before, RowWords.RISE_IN_SENTENCE) || ends(before, RowWords.RISE_IN_SENTENCE);
        if (number.endsWith("%") && (falls || rises) && ends(before, RowWords.BY_IN_SENTENCE)) {
            Optional<Condition> change =
                    around(falls ? "giảm" : "tăng", number, behind, 0, RelativeChange.class::isInstance);
            return new Stated(number, change, true, true);
        }
        boolean counted = number.endsWith("%") || !behind.isEmpty();
        String near = before.substring(lastDigit(before) + 1).strip();
        if (starts(behind, RowWords.MULTIPLE_IN_SENTENCE)) {
            return new Stated(
                    number, around(near, number, behind.split(" ")[0], 1, TargetInWords::isBounded), true, true);
        }
        Optional<Condition> read = Stream.<Supplier<Optional<Condition>>>of(
                        () -> around(near, number, behind, 1, TargetInWords::isScaled),
                        () -> around(near, number, "", 0, TargetInWords::isBounded),
                        () -> around(near, number, behind, 1, TargetInWords::isBounded),
                        () -> condition(number))
                .flatMap(reading -> reading.get().stream())
                .findFirst();
        if (read.isPresent()) {
            boolean bounded = isBounded(read.get());
            boolean lowered = falls && !bounded && ends(before, RowWords.TO_IN_SENTENCE);
            boolean unclear = (falls || rises) && !bounded && !ends(before, RowWords.TO_IN_SENTENCE);
            Optional<Condition> condition =
                    lowered ? read.map(TargetInWords::asCeiling) : unclear ? Optional.empty() : read;
            return new Stated(number, condition, bounded || lowered, counted);
        }
        return new Stated(number, Optional.empty(), false, counted);
    }

    /** What a number means with some of the words before it and at least so many of those behind it. */
    private Optional<Condition> around(
            String before, String number, String behind, int fewestBehind, Predicate<Condition> wanted) {
        List<String> wordsBefore = List.of(before.split(" "));
        List<String> wordsBehind = List.of(behind.split(" "));
        int most = behind.isEmpty() ? 0 : Math.min(MOST_BEHIND, wordsBehind.size());
        for (int last = most; last >= fewestBehind; last--) {
            String tail = String.join(" ", wordsBehind.subList(0, last));
            for (int from = Math.max(0, wordsBefore.size() - MOST_BEFORE); from <= wordsBefore.size(); from++) {
                String head = String.join(" ", wordsBefore.subList(from, wordsBefore.size()));
                Optional<Condition> read =
                        condition((head + " " + number + " " + tail).strip()).filter(wanted);
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    private static int lastDigit(String text) {
        int last = text.length() - 1;
        while (last >= 0 && !Character.isDigit(text.charAt(last))) {
            last--;
        }
        return last;
    }

    private static Condition asCeiling(Condition condition) {
        return condition instanceof Bound bound && bound.isImplied()
                ? Bound.of(Condition.Comparison.AT_MOST, bound.value())
                : condition;
    }

    private Optional<Condition> condition(String text) {
        return targets.parse(text)
                .value()
                .filter(condition -> condition instanceof Bound
                        || condition instanceof Within
                        || condition instanceof RelativeChange);
    }

    /** Whether words say on which side of the number. */
    private static boolean isBounded(Condition condition) {
        return condition instanceof Bound bound ? !bound.isImplied() && isPlain(bound) : condition instanceof Within;
    }

    private static boolean isScaled(Condition condition) {
        return condition instanceof Bound bound && bound.value().scaleWord().isPresent() && isPlain(bound);
    }

    /** Whether no words of the sentence were taken for the unit. */
    private static boolean isPlain(Bound bound) {
        return !FigureCells.hasManyWords(bound.value().unit());
    }

    private static boolean ends(String before, List<String> words) {
        return WholeWords.endsWithAny(NormalText.of(before), words);
    }

    static boolean starts(String behind, List<String> words) {
        String plain = NormalText.of(behind) + " ";
        return words.stream().anyMatch(word -> plain.startsWith(word + " ") || plain.startsWith(word + ","));
    }
}
