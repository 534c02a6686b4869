package io.github.tiendo.excel;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.LoadedProgramme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Workbooks that are small as files and want much time or memory of whoever reads them. */
final class MakersOfTrouble {

    private static final String HEAD = "<row r=\"1\">" + text("A1", "Chỉ tiêu") + text("B1", "Kết quả 2022")
            + text("C1", "Mục tiêu 2025") + "</row>";

    private MakersOfTrouble() {}

    /** Each by a name, made when it is asked for. */
    static Map<String, Supplier<byte[]>> all() {
        Map<String, Supplier<byte[]>> all = new LinkedHashMap<>();
        all.put("attributes", MakersOfTrouble::manyAttributes);
        all.put("names", MakersOfTrouble::manyNames);
        all.put("prefixes", MakersOfTrouble::manyPrefixes);
        all.put("prefixes-of-one", MakersOfTrouble::manyPrefixesOfOne);
        all.put("number-formats", MakersOfTrouble::manyNumberFormats);
        all.put("styles", MakersOfTrouble::manyStyles);
        all.put("column-ranges", MakersOfTrouble::manyColumnRanges);
        all.put("shared-part", MakersOfTrouble::manySheetsOfOnePart);
        all.put("wide", MakersOfTrouble::manyResultColumns);
        all.put("heads", MakersOfTrouble::manyHeads);
        all.put("merges", MakersOfTrouble::manyMerges);
        all.put("shared-texts", MakersOfTrouble::manySharedTexts);
        all.put("long-attribute", MakersOfTrouble::longAttribute);
        all.put("decimals", MakersOfTrouble::manyDecimals);
        all.put("condition", MakersOfTrouble::longCondition);
        all.put("large-number", MakersOfTrouble::largeNumber);
        all.put("long-titles", MakersOfTrouble::longTitles);
        all.put("long-heads", MakersOfTrouble::longHeads);
        all.put("backwards", MakersOfTrouble::rowsBackwards);
        all.put("overlapping-merges", MakersOfTrouble::overlappingMerges);
        all.put("hidden-heads", MakersOfTrouble::manyHiddenHeads);
        all.put("rows-of-one", MakersOfTrouble::manyRowsOfOneIndicator);
        all.put("sums", MakersOfTrouble::manySumsOfBodies);
        all.put("figure-lists", MakersOfTrouble::manyFiguresWithoutName);
        all.put("growths", MakersOfTrouble::manyGrowths);
        return all;
    }

    static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"str\"><v>" + text + "</v></c>";
    }

    private static String repeat(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining());
    }

    private static byte[] table(String rows) {
        return XlsxParts.ofRows(HEAD + rows).zip();
    }

    private static byte[] manyAttributes() {
        String element = "<x " + repeat(2_000, i -> "a" + i + "=\"\" ") + "/>";
        return XlsxParts.ofSheet(element.repeat(2_500) + "<sheetData/>").zip();
    }

    private static byte[] manyNames() {
        return XlsxParts.ofSheet(repeat(400_000, i -> "<x" + i + "/>") + "<sheetData/>")
                .zip();
    }

    private static String prefixes(int count) {
        return "<x " + repeat(count, i -> "xmlns:p" + i + "=\"u" + i + "\" ") + "/>";
    }

    private static byte[] manyPrefixes() {
        return XlsxParts.ofSheet(prefixes(2_000).repeat(2_500) + "<sheetData/>").zip();
    }

    private static byte[] manyPrefixesOfOne() {
        return XlsxParts.ofSheet(prefixes(60_000) + "<sheetData/>").zip();
    }

    private static byte[] manyNumberFormats() {
        return XlsxParts.ofRows(HEAD)
                .withStyles("<numFmts>"
                        + repeat(
                                500_000,
                                i -> "<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"0.0&quot;" + i + "&quot;\"/>")
                        + "</numFmts><cellXfs><xf/></cellXfs>")
                .zip();
    }

    private static byte[] manyStyles() {
        return XlsxParts.ofRows(HEAD)
                .withStyles("<cellXfs>" + repeat(500_000, i -> "<xf numFmtId=\"" + i + "\"/>") + "</cellXfs>")
                .zip();
    }

    private static byte[] manyColumnRanges() {
        return XlsxParts.ofSheet(
                        "<cols>" + repeat(16_000, i -> "<col min=\"1\" max=\"" + (16_384 - i) + "\" hidden=\"1\"/>")
                                + "</cols><sheetData>" + HEAD + "</sheetData>")
                .zip();
    }

    private static byte[] manySheetsOfOnePart() {
        XlsxParts parts = XlsxParts.ofRows(repeat(
                2_000, row -> "<row>" + repeat(50, column -> "<c><v>" + (row * column % 97) + "</v></c>") + "</row>"));
        String sheets = repeat(200, i -> "<sheet name=\"S" + i + "\" sheetId=\"" + (i + 1) + "\" r:id=\"r1\"/>");
        return parts.with(
                        "xl/workbook.xml",
                        parts.part("xl/workbook.xml")
                                .replaceFirst("<sheets>.*</sheets>", "<sheets>" + sheets + "</sheets>"))
                .zip();
    }

    private static byte[] manyResultColumns() {
        String head = "<row r=\"1\">" + text("A1", "Chỉ tiêu")
                + repeat(997, i -> "<c t=\"str\"><v>Kết quả tháng " + (i % 12 + 1) + "/" + (1950 + i / 12) + "</v></c>")
                + "</row>";
        Random random = new Random(749);
        String rows = repeat(
                300,
                row -> "<row><c t=\"str\"><v>Tỷ lệ " + row + "</v></c>"
                        + repeat(997, i -> "<c><v>" + random.nextInt(1_000_000) / 100.0 + "</v></c>") + "</row>");
        return XlsxParts.ofRows(head + rows).zip();
    }

    private static byte[] manyHeads() {
        Random random = new Random(749);
        return XlsxParts.ofRows(repeat(
                        30_000,
                        i -> "<row><c t=\"str\"><v>Chỉ tiêu " + random.nextInt() + "</v></c><c t=\"str\"><v>Kết quả "
                                + random.nextInt() + "</v></c><c t=\"str\"><v>Mục tiêu 2025</v></c></row>"))
                .zip();
    }

    private static byte[] manyMerges() {
        int rows = 100_000;
        return XlsxParts.ofSheet("<sheetData>" + HEAD
                        + repeat(rows, i -> "<row r=\"" + (i + 2) + "\">" + text("A" + (i + 2), "a" + i) + "</row>")
                        + "</sheetData><mergeCells>"
                        + repeat(rows, i -> "<mergeCell ref=\"A" + (i + 2) + ":C" + (i + 2) + "\"/>") + "</mergeCells>")
                .zip();
    }

    private static byte[] manySharedTexts() {
        return XlsxParts.ofRows(HEAD + "<row><c t=\"s\"><v>0</v></c></row>")
                .withSharedTexts(repeat(3_000_000, i -> "<si><t>" + Integer.toHexString(i * 31) + "</t></si>"))
                .zip();
    }

    private static byte[] longAttribute() {
        StringBuilder noise = new StringBuilder(4 << 20);
        Random random = new Random(749);
        while (noise.length() < 4 << 20) {
            noise.append(Long.toString(random.nextLong(), 36));
        }
        return XlsxParts.ofSheet("<x a=\"" + noise + "\"/><sheetData/>").zip();
    }

    private static byte[] manyDecimals() {
        return XlsxParts.ofRows(HEAD + "<row r=\"2\">" + text("A2", "Tỷ lệ") + "<c r=\"B2\" s=\"1\"><v>5.5</v></c>"
                        + "<c r=\"C2\"><v>80</v></c></row>")
                .withStyles("<numFmts><numFmt numFmtId=\"164\" formatCode=\"0." + "0".repeat(2_001)
                        + "\"/></numFmts><cellXfs><xf/><xf numFmtId=\"164\"/></cellXfs>")
                .zip();
    }

    private static byte[] longCondition() {
        return XlsxParts.ofRows(HEAD + "<row r=\"2\">" + text("A2", "Tỷ lệ") + "<c r=\"B2\" s=\"1\"><v>5.5</v></c>"
                        + "<c r=\"C2\"><v>80</v></c></row>")
                .withStyles("<numFmts><numFmt numFmtId=\"164\" formatCode=\"[&lt;" + "9".repeat(100_000)
                        + "]0.0;0\"/></numFmts><cellXfs><xf/><xf numFmtId=\"164\"/></cellXfs>")
                .zip();
    }

    /** Words of reports, each with a number of its own, so that the file is not small. */
    private static String words(Random random, int count) {
        return repeat(count, i -> "Kết quả năm 2022 tỷ lệ " + random.nextInt(100_000) + ", kế hoạch quý ");
    }

    private static byte[] longTitles() {
        Random random = new Random(749);
        return XlsxParts.ofRows(repeat(300, i -> "<row><c t=\"str\"><v>" + words(random, 500) + "</v></c></row>"))
                .zip();
    }

    private static byte[] longHeads() {
        Random random = new Random(749);
        return XlsxParts.ofRows(repeat(
                        12,
                        row -> "<row>" + repeat(900, i -> "<c t=\"str\"><v>" + words(random, 4) + "</v></c>")
                                + "</row>"))
                .zip();
    }

    private static byte[] rowsBackwards() {
        int rows = 50_000;
        return XlsxParts.ofRows(repeat(
                        rows, i -> "<row r=\"" + (rows - i) + "\">" + text("A" + (rows - i), "Tỷ lệ " + i) + "</row>"))
                .zip();
    }

    private static byte[] overlappingMerges() {
        int rows = 20_000;
        return XlsxParts.ofSheet("<sheetData>" + HEAD
                        + repeat(rows, i -> "<row r=\"" + (i + 2) + "\">" + text("A" + (i + 2), "a" + i) + "</row>")
                        + "</sheetData><mergeCells>"
                        + repeat(rows, i -> "<mergeCell ref=\"A" + (i + 2) + ":XFD1048576\"/>") + "</mergeCells>")
                .zip();
    }

    private static String row(String... texts) {
        return "<row>" + repeat(texts.length, i -> "<c t=\"str\"><v>" + texts[i] + "</v></c>") + "</row>";
    }

    private static byte[] manyHiddenHeads() {
        String heads = row("Chỉ tiêu").replace("</row>", "")
                + repeat(900, i -> "<c t=\"str\"><v>Kết quả " + (1950 + i % 100) + "</v></c>") + "</row>";
        return XlsxParts.ofSheet("<cols><col min=\"400\" max=\"900\" hidden=\"1\"/></cols><sheetData>"
                        + heads.repeat(20) + "</sheetData>")
                .zip();
    }

    private static byte[] manyRowsOfOneIndicator() {
        return XlsxParts.ofRows(row("Chỉ tiêu", "Loại", "2022", "2023")
                        + repeat(30_000, i -> row("Số hộ", i % 2 == 0 ? "Kế hoạch" : "Thực hiện", "" + i, "" + i)))
                .zip();
    }

    private static byte[] manySumsOfBodies() {
        return XlsxParts.ofRows(row("TT", "Tỉnh", "Số xã", "Số hộ")
                        + repeat(
                                30_000,
                                i -> row("" + i, (i % 3 == 0 ? "Cộng vùng " : "Tỉnh A") + i, "" + i % 3, "" + i % 3)))
                .zip();
    }

    private static byte[] manyFiguresWithoutName() {
        return XlsxParts.ofRows(row("Tỷ lệ hộ nghèo")
                        + row("Kế hoạch", "5")
                        + row("Thực hiện", "6")
                        + repeat(100_000, i -> row("Thực hiện", "" + i % 100)))
                .zip();
    }

    private static byte[] manyGrowths() {
        String heads = row("Chỉ tiêu").replace("</row>", "")
                + repeat(300, i -> "<c t=\"str\"><v>Tăng, giảm so với cùng kỳ (%)</v></c>")
                + repeat(300, i -> "<c t=\"str\"><v>Kết quả " + (1900 + i) + "</v></c>")
                + repeat(300, i -> "<c t=\"str\"><v>Mục tiêu " + (1900 + i) + "</v></c>") + "</row>";
        return XlsxParts.ofRows(heads
                        + repeat(
                                100,
                                row -> "<row><c t=\"str\"><v>Tỷ lệ " + row + "</v></c>"
                                        + repeat(900, i -> "<c><v>" + (row * 31 + i * 7) % 97 + "</v></c>") + "</row>"))
                .zip();
    }

    private static byte[] largeNumber() {
        return table(
                "<row r=\"2\">" + text("A2", "Tỷ lệ") + "<c r=\"B2\"><v>1E308</v></c><c r=\"C2\"><v>80</v></c></row>");
    }

    /**
     * Reads and scores files and prints the kinds of findings of each; to be run in a small heap.
     *
     * @param arguments the files
     */
    public static void main(String... arguments) throws IOException {
        for (String argument : arguments) {
            Path file = Path.of(argument);
            Outcome<LoadedProgramme> read = Tiendo.read(file);
            Set<String> codes = new TreeSet<>();
            for (Finding finding : read.findings()) {
                Object limit = finding.arguments().get("limit");
                codes.add(finding.code().id() + (limit == null ? "" : " " + limit));
            }
            read.value().ifPresent(loaded -> Tiendo.score(loaded, LocalDate.of(2025, 12, 31)));
            System.out.println(file.getFileName() + " " + codes);
        }
    }
}
