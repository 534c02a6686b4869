package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Claim.Extent;
import io.github.tiendo.claim.TableShares.Pair;
import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Sheet;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds what the numbers of a table claim: totals, shares, changes, and the formulas of a row of column numbers. */
final class TableFinder {

    private static final Pattern FORMULA =
            Pattern.compile("\\(?(\\d{1,2})\\)?=\\(?(\\d{1,2})\\)?([-+/:])\\(?(\\d{1,2})\\)?.*");

    private final Sheet sheet;
    private final TableGrid grid;
    private final TableRows rows;
    private final TableSums sums;
    private final TableChanges changes;
    private final TableShares shares;
    private final Consumer<Claim> out;
    private final ClaimAccount account;

    TableFinder(
            Sheet sheet,
            StackedTables.Part table,
            String caption,
            Digits digits,
            Consumer<Claim> out,
            ClaimAccount account) {
        this.sheet = sheet;
        this.grid = new TableGrid(sheet, table.rows(), table.caption().isEmpty() ? caption : table.caption(), digits);
        this.rows = new TableRows(grid);
        this.changes = new TableChanges(grid);
        this.sums = new TableSums(grid, rows, changes, out);
        this.shares = new TableShares(grid, rows, changes, out);
        this.out = out;
        this.account = account;
    }

    /**
     * Finds the claims.
     *
     * @param texts gets the cells that hold sentences
     * @param citations gets the table, of which sentences may speak
     */
    void find(Consumer<Passage> texts, CitationFinder citations) {
        if (grid.isCut()) {
            account.cut(sheet.name(), sheet.location());
        }
        boolean[] formulas = formulas();
        for (int c = 0; c < grid.columns(); c++) {
            if (c == grid.labelColumn() || formulas[c]) {
                continue;
            }
            if (!grid.isPercents(c)) {
                sums.find(c);
                changes.find(c, out);
            }
            if (grid.isPercents(c) || grid.isSplit(c)) {
                shares.find(c);
            }
        }
        for (int r = grid.firstRow() + 1; r < grid.rows(); r++) {
            if (grid.isPercentRow(r)) {
                shares.row(r);
                shares.rates(r);
            }
        }
        sums.end();
        new TableRuns(grid, out).find();
        account(texts);
        citations.read(grid, rows);
    }

    /** "4=3/1" in a row of column numbers; tells which columns have one. */
    private boolean[] formulas() {
        boolean[] found = new boolean[grid.columns()];
        for (int r = 0; r < grid.rows(); r++) {
            if (grid.isColumnNumbers(r)) {
                for (int c = 0; c < grid.columns(); c++) {
                    Matcher formula = FORMULA.matcher(grid.cell(r, c).display().replace(" ", ""));
                    int first = formula.matches() ? column(r, formula.group(2)) : -1;
                    int second = first < 0 ? -1 : column(r, formula.group(4));
                    if (second >= 0) {
                        found[c] = true;
                        formula(c, first, formula.group(3).charAt(0), second);
                    }
                }
            }
        }
        return found;
    }

    private int column(int r, String number) {
        return IntStream.range(0, grid.columns())
                .filter(c -> {
                    String text = grid.cell(r, c).display().replaceAll("[() ]", "");
                    return text.equals(number) || text.startsWith(number + "=");
                })
                .findFirst()
                .orElse(-1);
    }

    private void formula(int c, int first, char sign, int second) {
        List<Pair> pairs = sign == '/' || sign == ':' ? shares.ofColumns(c, first, second) : List.of();
        for (Pair pair : pairs) {
            if (grid.isPercents(c) || pair.stated().value().compareTo(BigDecimal.TEN) > 0) {
                shares.claim(pair, false);
            }
        }
        for (int r = 0; r < grid.rows() && pairs.isEmpty(); r++) {
            Amount a = grid.amount(r, first);
            Amount b = grid.amount(r, second);
            Amount result = grid.amount(r, c);
            if (a != null && b != null && result != null) {
                grid.use(r, c);
                boolean plus = sign == '+';
                out.accept(new Claim.Sum(
                        grid.quote(r, c),
                        List.of(plus ? a.number() : result.number(), b.number()),
                        plus ? result.number() : a.number(),
                        Extent.ALL));
            }
        }
    }

    private void account(Consumer<Passage> texts) {
        for (int r = 0; r < grid.rows(); r++) {
            for (int c = 0; c < grid.columns(); c++) {
                DraftCell cell = grid.cell(r, c);
                String text = cell.text();
                int marks = ClaimAccount.marks(text, 0, text.length());
                // "So sánh 2023/2022 (%)" heads a column of percentages
                boolean head = r < grid.firstRow() && grid.isPercents(c);
                boolean digits = !head && text.chars().anyMatch(Character::isDigit);
                if (grid.amount(r, c) != null) {
                    marks = Math.max(marks, grid.isPercents(c) ? 1 : 0);
                    if (grid.isUsed(r, c)) {
                        account.claimed(marks);
                    } else if (marks > 0) {
                        account.aside(NoFigure.VALUE, marks);
                    }
                } else if (digits) {
                    Block.Text words = Block.Paragraph.of(text, grid.place(r, c));
                    texts.accept(grid.isLine(r) ? Passage.ofLine(words) : Passage.ofCell(words));
                } else if (marks > 0) {
                    // a unit: "%" in its column, "(%)" in a head
                    account.aside(NoFigure.VALUE, marks);
                }
            }
        }
    }
}
