package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.ColumnMeaning;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Layout;
import io.github.tiendo.layout.LayoutReader;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.programme.ProgressReport.StatedText;
import io.github.tiendo.reconciliation.StatedRemark.Topic;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the difficulties, causes and proposals of a report: what stands in columns with such heads, row by row, and what
 * stands below such headings. In Vietnamese and English.
 *
 * <pre>{@code
 * List<StatedRemark> remarks = RemarkReader.read(document);
 * remarks.get(0).topic();     // DIFFICULTY
 * remarks.get(0).about();     // Xây dựng cơ sở dữ liệu, the row in which it stands
 * }</pre>
 *
 * <p>A head that names several ("Khó khăn, đề xuất") is of the first. A section lasts to the next heading of its depth; words
 * behind a colon ("Nguyên nhân: thiếu kinh phí") are a section of themselves. The words stand in resources ({@code
 * Remark_vi.phrases}).
 */
public final class RemarkReader {

    private static final Phrases<Topic> TOPICS =
            Phrasebook.load("Remark", RemarkReader.class::getResourceAsStream).table("topic", Topic.class);

    /** A head or heading has at most so many words. */
    private static final int LONGEST_HEAD = 14;

    private static final int LONGEST = 120;

    /** "II. ", "2.1. ", "b) ", "- ": what stands before a heading or an item. */
    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:([IVXLC]+)[.)]|\\(?(\\d+(?:\\.\\d+)*)[.)]?|([a-zđ])[.)]|([-–+•*]))\\s+");

    private static final Set<ColumnMeaning> NAMES =
            Set.of(ColumnMeaning.NAME, ColumnMeaning.TASK, ColumnMeaning.COVERED, ColumnMeaning.MEMBER);

    private RemarkReader() {}

    /**
     * Reads a document of any format.
     *
     * @param document its blocks
     * @return those in tables, then those in words, each in the order of the document
     */
    public static List<StatedRemark> read(Document document) {
        List<StatedRemark> remarks = new ArrayList<>();
        if (document.sheets().stream().anyMatch(RemarkReader::mayHold)) {
            List<Layout.Table> tables = LayoutReader.standard().layout(document).tables();
            Set<SourceLocation> heads = tables.stream()
                    .flatMap(table -> table.columns().stream())
                    .flatMap(column -> column.place().stream())
                    .collect(Collectors.toSet());
            Map<String, Sheet> sheets = new HashMap<>();
            Map<SourceLocation, int[]> places = new HashMap<>();
            for (Sheet sheet : document.sheets()) {
                sheets.put(sheet.name(), sheet);
                places.putAll(places(sheet, heads));
            }
            for (Layout.Table table : tables) {
                Optional.ofNullable(sheets.get(table.sheet())).ifPresent(sheet -> rows(sheet, table, places, remarks));
            }
        }
        Sections sections = new Sections(remarks);
        document.texts().stream()
                .filter(text -> !(text instanceof Block.Footnote))
                .forEach(sections::text);
        return remarks;
    }

    /**
     * A remark of a sentence that a report keeps, such as the answer in a form.
     *
     * @param stated the sentence
     * @return the remark, or empty if the sentence does not begin with what it is and a colon
     */
    public static Optional<StatedRemark> of(StatedText stated) {
        int colon = stated.text().indexOf(':');
        return colon < 0
                ? Optional.empty()
                : topic(stated.text().substring(0, colon))
                        .map(topic -> StatedRemark.builder()
                                .topic(topic)
                                .about(stated.about())
                                .text(NormalText.display(stated.text().substring(colon + 1)))
                                .location(stated.location())
                                .build())
                        .filter(remark -> !remark.text().isEmpty());
    }

    /** What a head or heading is about; behind its number, if it has one. */
    private static Optional<Topic> topic(String head) {
        if (head.length() > LONGEST) {
            return Optional.empty();
        }
        List<Token> tokens = Token.scan(NUMBER.matcher(head).replaceFirst(""));
        return tokens.size() > LONGEST_HEAD
                ? Optional.empty()
                : TOPICS.at(tokens, 0).map(Phrases.Match::meaning);
    }

    // --- tables

    private static boolean mayHold(Sheet sheet) {
        return sheet.rows().stream()
                .flatMap(RemarkReader::cells)
                .anyMatch(cell ->
                        cell.kind() == DraftCell.Kind.TEXT && topic(cell.text()).isPresent());
    }

    private static Stream<DraftCell> cells(Sheet.Row row) {
        return IntStream.range(0, row.size()).mapToObj(row::cell);
    }

    /** The rows and columns of the heads of tables, by their places. */
    private static Map<SourceLocation, int[]> places(Sheet sheet, Set<SourceLocation> heads) {
        Map<SourceLocation, int[]> places = new HashMap<>();
        for (Sheet.Row row : sheet.rows()) {
            for (int nth = 0; nth < row.size(); nth++) {
                SourceLocation place = sheet.place(row.index(), row.column(nth));
                if (heads.contains(place)) {
                    places.put(place, new int[] {row.index(), row.column(nth)});
                }
            }
        }
        return places;
    }

    private static void rows(
            Sheet sheet, Layout.Table table, Map<SourceLocation, int[]> places, List<StatedRemark> remarks) {
        Map<Integer, Topic> topics = new HashMap<>();
        int name = -1;
        int head = -1;
        for (Layout.Column column : table.columns()) {
            int[] place = column.place().map(places::get).orElse(null);
            if (place == null) {
                continue;
            }
            head = Math.max(head, place[0]);
            if (name < 0 && column.meaning().filter(NAMES::contains).isPresent()) {
                name = place[1];
            } else if (column.meaning()
                    .filter(known -> known != ColumnMeaning.NOTE)
                    .isEmpty()) {
                Optional<Topic> topic = topic(column.head());
                topic.ifPresent(known -> topics.put(place[1], known));
            }
        }
        if (name >= 0 && !topics.isEmpty()) {
            below(sheet, head, name, topics, remarks);
        }
    }

    private static void below(Sheet sheet, int head, int name, Map<Integer, Topic> topics, List<StatedRemark> remarks) {
        int last = head;
        for (Sheet.Row row : sheet.rows()) {
            if (row.index() <= head) {
                continue;
            }
            String about = words(sheet.covering(row.index(), name));
            if (row.index() > last + 1 || isBlank(row)) {
                return;
            }
            last = row.index();
            topics.keySet().stream().sorted().forEach(column -> {
                String text = words(row.at(column));
                if (!text.isEmpty() && !about.isEmpty()) {
                    remarks.add(StatedRemark.builder()
                            .topic(topics.get(column))
                            .about(about)
                            .text(text)
                            .location(sheet.place(row.index(), column))
                            .build());
                }
            });
        }
    }

    private static boolean isBlank(Sheet.Row row) {
        return cells(row).allMatch(cell -> words(cell).isEmpty());
    }

    /** The words of a cell; a dash or a number says nothing. */
    private static String words(DraftCell cell) {
        String text = NormalText.display(cell.display());
        return text.codePoints().anyMatch(Character::isLetter) ? text : "";
    }

    // --- words

    /** A text as it is read: which section stands open, and how deep. */
    private static final class Sections {

        private final List<StatedRemark> remarks;
        private @Nullable Topic open;
        private int depth;

        Sections(List<StatedRemark> remarks) {
            this.remarks = remarks;
        }

        void text(Block.Text block) {
            String text = NormalText.display(block.text());
            int colon = text.indexOf(':');
            boolean isHeading = isHeading(block, text);
            Optional<Topic> named =
                    topic(colon < 0 ? text : text.substring(0, colon)).filter(topic -> colon >= 0 || isHeading);
            String rest = colon < 0 ? "" : NormalText.display(text.substring(colon + 1));
            if (named.isPresent() && rest.isEmpty()) {
                open = named.get();
                depth = depth(block, text);
            } else if (named.isPresent()) {
                add(named.get(), rest, block);
            } else if (open != null && isHeading && depth(block, text) <= depth) {
                open = null;
            } else if (open != null && !(block instanceof Block.Heading)) {
                add(open, NUMBER.matcher(text).replaceFirst(""), block);
            }
        }

        private void add(Topic topic, String text, Block.Text block) {
            if (text.codePoints().anyMatch(Character::isLetter)) {
                remarks.add(StatedRemark.builder()
                        .topic(topic)
                        .text(text)
                        .location(block.location())
                        .build());
            }
        }

        /** A heading, a line in capitals, or a short line with a number or a topic that ends like no sentence. */
        private static boolean isHeading(Block.Text block, String text) {
            boolean isShort = text.length() <= LONGEST && !text.endsWith(".") && !text.endsWith(";");
            return block instanceof Block.Heading
                    || text.chars().noneMatch(Character::isLowerCase)
                    || isShort
                            && (topic(text).isPresent() || NUMBER.matcher(text).find());
        }

        /** Deeper is greater: headings by their level, then capitals, then lines by how they are numbered. */
        private static int depth(Block.Text block, String text) {
            if (block instanceof Block.Heading heading) {
                return heading.level();
            }
            Matcher number = NUMBER.matcher(text);
            if (!number.find()) {
                boolean capitals = text.chars().noneMatch(Character::isLowerCase);
                return capitals ? 1 : block instanceof Block.ListItem item ? ITEM + item.level() : ITEM;
            }
            return number.group(1) != null
                    ? ROMAN
                    : number.group(2) != null
                            ? ROMAN + number.group(2).split("\\.").length
                            : number.group(3) != null ? LETTER : ITEM;
        }

        private static final int ROMAN = 2;
        private static final int LETTER = 10;
        private static final int ITEM = 20;
    }
}
