package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import io.github.tiendo.layout.TableHead.HeadCell;
import io.github.tiendo.period.Period;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How columns are computed: as the row of column numbers under a head says, {@code 4=3/1}, {@code 5 = 3-2}, {@code
 * (6)=(4)/(2)*100}, where a number is that of a column if the row has it, else itself; or as a head says that names two
 * others, {@code So sánh TH 2024/KH 2024 (%)}.
 */
final class ColumnFormulas {

    private static final int LONGEST = 60;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Decimals behind which a typed number says nothing more. */
    private static final int MAX_DECIMALS = 6;

    /** Its own number in front, the rest behind the sign; a remark such as {@code (%)} at the end. */
    private static final Pattern NUMBERED =
            Pattern.compile("[(\\[]?\\s*(\\p{L}|\\d{1,2})\\s*[)\\]]?\\s*(?:=(.+?)(?:\\(?%\\)?)?)?\\s*");

    private final Map<Integer, Formula> formulas = new LinkedHashMap<>();

    /** The columns that divide two of one kind: as well as the share they may print the growth. */
    private final Set<Integer> growths = new HashSet<>();

    private final HeadWords words;

    /**
     * @param words by which a head names others
     * @param numbers the row of column numbers, if there is one
     */
    ColumnFormulas(TableHead head, HeadWords words, Optional<Line> numbers) {
        this.words = words;
        head.others().forEach(cell -> named(cell, head));
        head.all(ColumnMeaning.RESULT).forEach(column -> named(column.cell(), head));
        numbers.ifPresent(this::read);
    }

    private void named(HeadCell cell, TableHead head) {
        String text = cell.lowest().indexOf('/') < 0 ? cell.cell().display() : cell.lowest();
        int stroke = text.indexOf('/');
        if (stroke < 0 || stroke != text.lastIndexOf('/') || text.length() > LONGEST) {
            return;
        }
        Optional<Column> left = operand(text.substring(0, stroke), head);
        Optional<Column> right = operand(text.substring(stroke + 1), head);
        if (left.isEmpty() || right.isEmpty() || left.equals(right)) {
            return;
        }
        Formula share = new Operation(
                '/',
                new Reference(left.get().index()),
                new Reference(right.get().index()));
        formulas.put(cell.index(), new Operation('*', share, new Constant(HUNDRED)));
        if (left.get().meaning() == right.get().meaning()) {
            growths.add(cell.index());
        }
    }

    /** The only column that a side names, by its meaning and its period; other words may stand before or behind. */
    private Optional<Column> operand(String side, TableHead head) {
        HeadText text = HeadText.of(side.replace("(%)", " ").replace('%', ' '));
        List<String> all = List.of(text.words().split(" "));
        List<Period> periods = periods(text);
        for (int length = all.size(); length > 0; length--) {
            for (int start = 0; start + length <= all.size(); start++) {
                Optional<ColumnMeaning> meaning = words.exact(String.join(" ", all.subList(start, start + length)));
                if (meaning.filter(ColumnMeaning::isFigure).isPresent()) {
                    List<Column> named = head.all(meaning.get()).stream()
                            .filter(column -> column.part().isEmpty())
                            .filter(column ->
                                    periods.isEmpty() || periods(column.text()).equals(periods))
                            .toList();
                    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static List<Period> periods(HeadText text) {
        return text.periods().stream().map(PeriodInText::period).toList();
    }

    /** How a column is computed. */
    sealed interface Formula {}

    private record Constant(BigDecimal value) implements Formula {}

    private record Reference(int column) implements Formula {}

    private record Operation(char sign, Formula left, Formula right) implements Formula {}

    private void read(Line line) {
        Map<String, Integer> columns = new HashMap<>();
        Map<Integer, String> texts = new LinkedHashMap<>();
        line.cells().forEach((column, cell) -> {
            Matcher numbered = NUMBERED.matcher(cell.display());
            if (cell.display().length() <= LONGEST && numbered.matches()) {
                columns.putIfAbsent(numbered.group(1).toUpperCase(Locale.ROOT), column);
                if (numbered.group(2) != null) {
                    texts.put(column, numbered.group(2));
                }
            }
        });
        texts.forEach((column, text) -> new Parser(text, columns)
                .whole()
                .filter(formula -> formula instanceof Operation)
                .ifPresent(formula -> formulas.put(column, formula)));
    }

    /** The columns that are computed. */
    Set<Integer> columns() {
        return formulas.keySet();
    }

    /** Whether a column is computed from another. */
    boolean isMadeWith(int column, int other) {
        return formulas.containsKey(column) && refersTo(formulas.get(column), other);
    }

    private static boolean refersTo(Formula formula, int column) {
        return formula instanceof Operation operation
                ? refersTo(operation.left(), column) || refersTo(operation.right(), column)
                : formula instanceof Reference reference && reference.column() == column;
    }

    /** What a column must be in a row; empty where it is not computed, or not from what stands in the row. */
    Optional<BigDecimal> computed(int column, Function<Integer, Optional<BigDecimal>> cells) {
        Formula formula = formulas.get(column);
        try {
            return formula == null ? Optional.empty() : value(formula, cells);
        } catch (ArithmeticException divisionByNothing) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> value(Formula formula, Function<Integer, Optional<BigDecimal>> cells) {
        if (formula instanceof Constant constant) {
            return Optional.of(constant.value());
        }
        if (formula instanceof Reference reference) {
            return cells.apply(reference.column());
        }
        Operation operation = (Operation) formula;
        return value(operation.left(), cells)
                .flatMap(left -> value(operation.right(), cells).map(right -> switch (operation.sign()) {
                    case '+' -> left.add(right);
                    case '-' -> left.subtract(right);
                    case '*' -> left.multiply(right);
                    default -> left.divide(right, MathContext.DECIMAL64);
                }));
    }

    /** Whether a stated number is the computed one as printed, or its share written as a ratio or a percentage. */
    boolean agrees(int column, DraftCell cell, BigDecimal stated, BigDecimal computed) {
        boolean share = isQuotient(formulas.get(column)) || cell.kind() == DraftCell.Kind.PERCENT;
        return isNear(stated, computed)
                || growths.contains(column) && isNear(stated, computed.subtract(HUNDRED))
                || share && (isNear(stated, computed.multiply(HUNDRED)) || isNear(stated.multiply(HUNDRED), computed));
    }

    private static boolean isQuotient(@Nullable Formula formula) {
        return formula instanceof Operation operation
                && (operation.sign() == '/'
                        || operation.sign() == '*' && (isQuotient(operation.left()) || isQuotient(operation.right())));
    }

    private static boolean isNear(BigDecimal stated, BigDecimal computed) {
        int decimals = Math.max(0, Math.min(stated.stripTrailingZeros().scale(), MAX_DECIMALS));
        return stated.subtract(computed).abs().compareTo(HALF.movePointLeft(decimals)) <= 0;
    }

    /** Sums of products, with brackets. */
    private static final class Parser {

        private final String text;
        private final Map<String, Integer> columns;
        private int at;

        Parser(String text, Map<String, Integer> columns) {
            this.text = text.replace(" ", "")
                    .replace('×', '*')
                    .replace('x', '*')
                    .replace('X', '*')
                    .replace(':', '/')
                    .replace('÷', '/')
                    .replace('–', '-')
                    .replace('−', '-')
                    .replace('[', '(')
                    .replace(']', ')');
            this.columns = columns;
        }

        Optional<Formula> whole() {
            Formula formula = sum();
            return at == text.length() ? Optional.ofNullable(formula) : Optional.empty();
        }

        private @Nullable Formula sum() {
            return chain("+-", this::product);
        }

        private @Nullable Formula product() {
            return chain("*/", this::atom);
        }

        private @Nullable Formula chain(String signs, Supplier<@Nullable Formula> part) {
            Formula left = part.get();
            while (left != null && at < text.length() && signs.indexOf(text.charAt(at)) >= 0) {
                char sign = text.charAt(at++);
                Formula right = part.get();
                left = right == null ? null : new Operation(sign, left, right);
            }
            return left;
        }

        private @Nullable Formula atom() {
            if (at < text.length() && text.charAt(at) == '(') {
                at++;
                Formula inner = sum();
                boolean closed = at < text.length() && text.charAt(at) == ')';
                at++;
                return closed ? inner : null;
            }
            int start = at;
            while (at < text.length() && Character.isDigit(text.charAt(at))) {
                at++;
            }
            if (at == start && at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            String name = text.substring(start, at).toUpperCase(Locale.ROOT);
            Integer column = columns.get(name);
            if (column != null) {
                return new Reference(column);
            }
            boolean number = !name.isEmpty() && Character.isDigit(name.charAt(0)) && name.length() <= MAX_DECIMALS;
            return number ? new Constant(new BigDecimal(name)) : null;
        }
    }
}
