package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.ProgrammeDraft;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Finds the tables of a document as officials lay them out, and makes a draft of their rows.
 *
 * <p>No cell has a fixed place. A table is known by the words of its head, in Vietnamese or English, wherever it stands;
 * several tables may stand on a sheet and on several sheets, hidden ones included (with a finding).
 *
 * <h2>Heads</h2>
 *
 * <p>A row is the head of a table of <em>indicators</em> if it has a column of names ({@link ColumnMeaning#NAME}) and at
 * least one of results, targets, baselines or classes; of <em>tasks</em> if it has a column of tasks ({@link
 * ColumnMeaning#TASK}) and at least one of expected results, status, deadline, agencies or results. Their order does not
 * matter. The words are those of an {@link HeadWords}; a column whose head it does not know is not read, with a NOTE, and
 * does not make the head less of one. Numbers and names of rows before the first head need no head.
 *
 * <ul>
 *   <li>A head may take up to three rows, where cells are merged over them or lower words stand side by side under a
 *       common word: {@code Kết quả} over {@code 2021 | 2022}. {@code Năm} and {@code Giá trị} under {@code Mục tiêu}
 *       are the period of the target and the target.
 *   <li>A period in the words is that of the result or the due period of the target: {@code Kết quả Quý I/2022}, {@code
 *       6 tháng đầu năm 2022}, {@code Mục tiêu 2025}. {@code Ước tính}, {@code ước} and {@code estimated} say that the
 *       results are estimated.
 *   <li>{@code Chỉ tiêu 2025} beside a column of names is a target; {@code Mục tiêu} is the column of names where there
 *       is no other; a year alone is a result where there are targets. There may be several results and targets. Of
 *       two other columns with one meaning the left one is read, with a WARNING.
 *   <li>A row below the head that only numbers the columns, {@code (1) (2) (3)}, is passed over, and so is the same head
 *       again, as at the top of a page.
 *   <li>A table may lie on its side: the words of its head one below the other, an indicator or task in each column.
 * </ul>
 *
 * <h2>Coverage</h2>
 *
 * <p>A table with {@code Nội dung} and at least one of {@code Số đã có}, {@code Số còn thiếu}, {@code Tổng số} and {@code
 * Danh sách} states how many of how many did something, with {@code Đối tượng} for whom and {@code Loại danh sách} for
 * whether the names did it ({@code Đã có}) or not ({@code Còn thiếu}). A table with a column of agencies ({@code Tỉnh,
 * thành phố}, {@code Bộ, ngành}) says what each did: every other column is read whose cells in the first ten rows are
 * yes or no ({@code Có}, {@code Chưa}, {@code x}), a date, or blank.
 *
 * <h2>Rows</h2>
 *
 * <p>A table ends at its end of content, at the title and head of the next, at a note ({@code Ghi chú: ...}) or, after
 * an empty row, at anything that is not a numbered row. Numbered rows after a note or an empty row belong to it still.
 * Which rows are headings is not decided here. A heading in one cell merged over the table, {@code I. CHÍNH PHỦ SỐ}, is
 * a row with number {@code I}; headings in columns of their own ({@link ColumnMeaning#HEADING}) are given with each row,
 * down to the next. A cell merged over several rows counts for all of them; of cells merged side by side the first holds
 * the value. Rows of three or more cells under no known head are not read, with a WARNING.
 *
 * <h2>Texts</h2>
 *
 * <p>What stands above the first table of a sheet, and the paragraphs between the tables of a document, are such texts. The title of a table is the nearest text above its head that is no sentence and no item of a list; without one it
 * is the title of the report. Above the first table of a sheet these are known:
 *
 * <table>
 * <caption>Rows above the tables</caption>
 * <tr><th>row</th><th>what it gives</th></tr>
 * <tr><td>{@code BỘ THÔNG TIN VÀ TRUYỀN THÔNG}</td><td>who reports: capitals, a body by its first word</td></tr>
 * <tr><td>{@code KẾT QUẢ THỰC HIỆN ... THEO QUYẾT ĐỊNH SỐ 749/QĐ-TTg}</td><td>the title (capitals, or with the number of
 *     a decision) and the number</td></tr>
 * <tr><td>{@code (số liệu đến 31/12/2022)}, {@code data through ...}</td><td>up to when the data reach</td></tr>
 * <tr><td>{@code giai đoạn 2021-2025}</td><td>from when to when the programme runs</td></tr>
 * <tr><td>{@code (báo cáo ngày 26/4/2022)}, {@code Hà Nội, ngày 12 tháng 7 năm 2023}</td><td>when it was issued</td></tr>
 * </table>
 *
 * <p>Each gives the part of the text that says it, at the place of the cell. What is said again on another sheet is
 * passed over; another day of the data is a WARNING. All other texts are stated texts, in their order.
 */
public final class LayoutReader {

    /** So many texts below a table may say what its signs stand for. */
    /** A document with more rows is not read again to try what would help. */
    private static final int MOST_ROWS_TRIED = 1_000;

    private static final int MOST_TEXTS_BELOW = 10;

    /** So many rows are looked at for heads where no table was found. */
    private static final int MOST_ROWS_OF_HEADS = 60;

    private final LayoutOptions options;

    private LayoutReader(LayoutOptions options) {
        this.options = Objects.requireNonNull(options);
    }

    /** {@return a reader with the usual options} */
    public static LayoutReader standard() {
        return new LayoutReader(LayoutOptions.standard());
    }

    /**
     * A reader.
     *
     * @param options how tables are to be understood
     * @return the reader
     */
    public static LayoutReader of(LayoutOptions options) {
        return new LayoutReader(options);
    }

    /**
     * Makes a draft of the tables of a document and the lines around them.
     *
     * @param document the blocks
     * @return the draft with the findings; no draft if no table was found
     */
    public Outcome<ProgrammeDraft> read(Document document) {
        return layout(document).draft();
    }

    /**
     * Says how the tables of a document are understood, and makes the draft of their rows.
     *
     * @param document the blocks
     * @return the tables, with the draft that {@link #read} gives
     */
    public Layout layout(Document document) {
        LayoutContent content = new LayoutContent();
        Outcome<ProgrammeDraft> draft = read(document, content);
        if (content.titlesTellYears()) {
            content = new LayoutContent(true);
            draft = read(document, content);
        }
        return Layout.builder().tables(content.layouts()).draft(draft).build();
    }

    private Outcome<ProgrammeDraft> read(Document document, LayoutContent content) {
        TitleRows titles = new TitleRows(FiscalYears.of(options, document), options.day(), content.findings());
        List<DraftCell> texts = new ArrayList<>();
        List<Block> blocks = BlocksUnderTexts.joined(document.blocks(), options.headWords());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Text text) {
                texts.add(DraftCell.text(text.text()).at(text.location()));
            } else if (block instanceof Sheet sheet && isWanted(sheet)) {
                SheetLines lines = new SheetLines(shaped(sheet), textsBelow(blocks, i), Legend.elsewhere(blocks, i));
                content.figures().sheet(lines);
                titles.startSheet(sheet.name());
                if (new SheetScanner(lines, options, titles, content)
                        .below(texts)
                        .scan()) {
                    noteHidden(sheet, content);
                }
                texts.clear();
            } else if (block instanceof Sheet sheet) {
                content.figures().unwanted(new SheetLines(sheet));
            }
        }
        content.texts().addAll(texts);
        texts.forEach(titles::acceptUpdatedOn);
        List<Finding> unknownSheets = unknownSheets(document);
        if (!content.hasTables() && !unknownSheets.isEmpty()) {
            return Outcome.failed(unknownSheets.stream()
                    .map(finding -> finding.as(Severity.ERROR))
                    .toList());
        }
        content.findings().addAll(unknownSheets);
        if (!content.hasTables()) {
            List<Finding> why = new ArrayList<>(
                    List.of(new Refusal(document, options.headWords(), map -> isReadBy(map, document)).finding()));
            why.addAll(unknownColumns(firstCells(document), document));
            return Outcome.failed(why);
        }
        if (content.isEmptyForm()) {
            List<Finding> unread = content.findings().stream()
                    .filter(finding -> finding.code() == LayoutFindingCode.ROWS_WITHOUT_HEAD)
                    .map(finding -> finding.as(Severity.ERROR))
                    .toList();
            return Outcome.failed(
                    unread.isEmpty()
                            ? List.of(Finding.of(LayoutFindingCode.EMPTY_FORM).at(SourceLocation.of(document.source())))
                            : unread);
        }
        List<String> heads = content.layouts().stream()
                .flatMap(table -> table.columns().stream())
                .map(Layout.Column::head)
                .toList();
        content.findings().addAll(unknownColumns(heads, document));
        SameIndicators.join(content);
        SameTasks.join(content);
        TablesOfBodies.tellApart(content, options.headWords());
        AnswerRows.checkTexts(content);
        AnswerRows.tellLate(content, document);
        ProgrammeDraft.Builder draft = ProgrammeDraft.builder()
                .source(document.source())
                .callersDay(options.day())
                .firstMonth(content.yearsBegin().stream().findFirst().orElse(Month.JANUARY))
                .statedTexts(content.texts())
                .indicatorTables(content.indicatorTables())
                .taskTables(content.taskTables())
                .coverageTables(content.coverageTables())
                .answerTables(content.answerTables())
                .figures(content.figures().draft(content.findings()));
        titles.into(
                draft,
                content.firstTitle(),
                content.indicatorTables().isEmpty()
                        && content.coverageTables().isEmpty()
                        && !(content.taskTables().isEmpty() && options.day().isPresent()),
                AnswerRows.newestDay(content));
        return Outcome.of(draft.build(), content.findings());
    }

    /** Whether a document has a table by a map of its columns; none is tried where the caller gave one, or on many rows. */
    private boolean isReadBy(ColumnMap map, Document document) {
        boolean few = document.sheets().stream()
                        .mapToInt(sheet -> sheet.rows().size())
                        .sum()
                <= MOST_ROWS_TRIED;
        return few
                && options.columns().equals(ColumnMap.none())
                && LayoutReader.of(LayoutOptions.builder()
                                .from(options)
                                .columns(map)
                                .build())
                        .read(document)
                        .value()
                        .isPresent();
    }

    /** The sheet with its tables as they are read: one below the other, each upright. */
    private Sheet shaped(Sheet read) {
        Sheet sheet = SplitPeriods.joined(read);
        return IndicatorBlocks.joined(sheet, options.headWords())
                .or(() -> SideBySide.apart(sheet, options.headWords()))
                .or(() -> BodiesAcross.turned(sheet, options.headWords()))
                .or(() -> NamesAboveKinds.beside(sheet))
                .or(() -> NamesAboveKinds.headed(sheet, options.headWords()))
                .orElseGet(() -> Turned.upright(sheet, options));
    }

    /** The first texts between a table and the next. */
    private static List<String> textsBelow(List<Block> blocks, int table) {
        return blocks.subList(table + 1, Math.min(blocks.size(), table + 1 + MOST_TEXTS_BELOW)).stream()
                .takeWhile(block -> block instanceof Block.Text)
                .map(block -> ((Block.Text) block).text())
                .toList();
    }

    private boolean isWanted(Sheet sheet) {
        return options.sheets().isEmpty() || options.sheets().contains(sheet.name());
    }

    private List<Finding> unknownSheets(Document document) {
        List<String> known = document.sheets().stream().map(Sheet::name).toList();
        return options.sheets().stream()
                .filter(name -> !known.contains(name))
                .map(name -> Finding.of(LayoutFindingCode.NO_SUCH_SHEET)
                        .with("found", name)
                        .with("known", known)
                        .at(SourceLocation.of(document.source())))
                .toList();
    }

    /** What was said of columns that are not among the heads. */
    private List<Finding> unknownColumns(List<String> heads, Document document) {
        return options.columns().notIn(heads).stream()
                .map(head -> Finding.of(LayoutFindingCode.NO_SUCH_COLUMN)
                        .with("found", head)
                        .at(SourceLocation.of(document.source())))
                .toList();
    }

    /** The texts of the first rows, among which heads would be. */
    private static List<String> firstCells(Document document) {
        return document.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream().limit(MOST_ROWS_OF_HEADS))
                .flatMap(row ->
                        IntStream.range(0, row.size()).mapToObj(i -> row.cell(i).display()))
                .toList();
    }

    private static void noteHidden(Sheet sheet, LayoutContent content) {
        if (sheet.isHidden()) {
            content.findings()
                    .add(Finding.of(LayoutFindingCode.HIDDEN_SHEET)
                            .with("sheet", sheet.name())
                            .at(sheet.location()));
        }
        String hidden = new SheetLines(sheet).hidden();
        if (!hidden.isEmpty()) {
            content.findings()
                    .add(Finding.of(LayoutFindingCode.HIDDEN_CELLS)
                            .with("found", hidden)
                            .at(sheet.location()));
        }
    }
}
