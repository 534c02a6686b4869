package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextBlocksTest {

    private static List<String> blocks(String text) {
        return TextBlocks.document("t", text).blocks().stream()
                .map(TextBlocksTest::shown)
                .toList();
    }

    private static String shown(Block block) {
        if (block instanceof Block.ListItem item) {
            return item.level() + item.marker() + " " + item.text();
        } else if (block instanceof Block.Heading heading) {
            return "#" + heading.level() + " " + heading.text();
        } else if (block instanceof Block.Footnote note) {
            return "note " + note.anchor() + " " + note.text();
        } else if (block instanceof Block.Text text) {
            return text.text();
        } else if (block instanceof Sheet sheet) {
            return sheet.rows().size() + " rows";
        }
        return "page";
    }

    @Test
    void joinsLinesOfAParagraph() {
        assertThat(blocks("Có 845 hệ thống trên tổng số 2.853 hệ thống\nthông tin, chiếm 30%.\n\nĐoạn sau."))
                .containsExactly("Có 845 hệ thống trên tổng số 2.853 hệ thống\nthông tin, chiếm 30%.", "Đoạn sau.");
    }

    @Test
    void goesOnOverAPageBreakAndItsNumber() {
        assertThat(blocks(
                        "Hệ thống đã tiếp nhận 12.345 lượt phản ánh, trong đó đã xử lý\n\f12\n11.988 lượt, đạt 97,1%."))
                .containsExactly(
                        "Hệ thống đã tiếp nhận 12.345 lượt phản ánh, trong đó đã xử lý\n11.988 lượt, đạt 97,1%.");
    }

    @Test
    void goesOnBehindTheNotesOfItsPage() {
        assertThat(blocks(
                        "Tổng số đối tượng có thông tin đã xác minh thông tin là\n\n⁵³ Một ghi chú.\n\n72 đối tượng."))
                .containsExactly(
                        "Tổng số đối tượng có thông tin đã xác minh thông tin là\n72 đối tượng.",
                        "note ⁵³ Một ghi chú.");
    }

    @Test
    void tellsTheLevelsOfLists() {
        assertThat(blocks("# Kết quả\n- Đã ban hành:\n - 21 bộ\n - 62 tỉnh\n- Chưa ban hành:\n  + 01 bộ\n"))
                .containsExactly(
                        "#1 Kết quả", "1- Đã ban hành:", "2- 21 bộ", "2- 62 tỉnh", "1- Chưa ban hành:", "2+ 01 bộ");
    }

    @Test
    void readsTablesOfPipesTabsAndColumns() {
        assertThat(blocks("| A | B |\n"
                        + "|---|---|\n"
                        + "| x | 1 |\n"
                        + "| y | 2 |\n\n"
                        + "A\tB\n"
                        + "x\t1\n"
                        + "y\t2\n\n"
                        + "Tên    Số  Cả\n"
                        + "x y    12  10\n"
                        + "z      34  20\n"))
                .containsExactly("3 rows", "3 rows", "3 rows");
    }

    @Test
    void placesCharactersInTheSource() {
        Block.Text text = (Block.Text) TextBlocks.document("t", "\n  - Có 57/63 tỉnh,\n    đạt 90%.")
                .blocks()
                .get(0);

        assertThat(text.location()).hasToString("t!2:5");
        assertThat(text.placeAt(text.text().indexOf("90%"))).hasToString("t!3:9");
    }

    @Test
    void cutsALineWithoutEndBehindAWord() {
        // 19,998 characters are 2,222 words with a blank behind each
        List<String> parts = TextBlocks.document("t", "12345678 ".repeat(3_000)).texts().stream()
                .map(text -> text.location() + " " + text.text().length())
                .toList();

        assertThat(parts).containsExactly("t!1:1 19997", "t!1:19999 7001");
    }

    @Test
    void cutsAWordWithoutEnd() {
        List<String> parts = TextBlocks.document("t", "1".repeat(30_000)).texts().stream()
                .map(text -> text.location() + " " + text.text().length())
                .toList();

        assertThat(parts).containsExactly("t!1:1 20000", "t!1:20001 10000");
    }

    private static final String FULL = "Hệ thống đã tiếp nhận 12.345 lượt phản ánh của người dân, trong đó đã xử lý";

    private static List<String> placed(Document document) {
        return document.texts().stream()
                .map(text -> text.location().toString() + " " + text.text().replace("\n", "/"))
                .toList();
    }

    @Test
    void countsTheLinesOfPagesAndLeavesOutTheirNumbers() {
        Document document = TextBlocks.pages(
                "r.pdf", List.of("Trang đầu.\n\n1", "2\nTrang hai.\n", FULL + "\n3", "11.988 lượt.\f\n20255"));

        assertThat(placed(document))
                .containsExactly(
                        "r.pdf!p1:1:1 Trang đầu.",
                        "r.pdf!p2:2:1 Trang hai.",
                        "r.pdf!p3:1:1 " + FULL + "/11.988 lượt.",
                        "r.pdf!p4:2:1 20255");
    }

    @Test
    void endsLinesAsEverySystemDoes() {
        assertThat(placed(TextBlocks.document("t", "Một.\r\nHai.\rBa.\n\r\nBốn.")))
                .containsExactly("t!1:1 Một.", "t!2:1 Hai.", "t!3:1 Ba.", "t!5:1 Bốn.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[^3]: Theo báo cáo; note [^3]: Theo báo cáo",
                "[2: Theo báo cáo; note [2: Theo báo cáo",
                "[^12: Theo báo cáo; note [^12: Theo báo cáo",
                "¹⁰ Theo báo cáo; note ¹⁰ Theo báo cáo",
                "[3] Theo báo cáo; [3] Theo báo cáo",
                "[x]: Theo báo cáo; [x]: Theo báo cáo",
                "[3]; [3]",
                "[3; [3",
                "[; [",
                "1. Theo báo cáo; 11. Theo báo cáo",
                "12) Theo báo cáo; 112) Theo báo cáo",
                "123) Theo báo cáo; 123) Theo báo cáo",
                "a) Theo báo cáo; 1a) Theo báo cáo",
                "A) Theo báo cáo; A) Theo báo cáo",
                "1.Theo báo cáo; 1.Theo báo cáo",
                "•Theo báo cáo; 1• Theo báo cáo",
                "-Theo báo cáo; -Theo báo cáo",
                "- + Theo báo cáo; 1- + Theo báo cáo",
                "- +; 1- +",
                "###### Kết quả; #6 Kết quả",
                "####### Kết quả; ####### Kết quả",
                "#Kết quả; #Kết quả",
                "#; #"
            })
    void tellsTheMarksOfLines(String line, String block) {
        assertThat(blocks(line).stream().map(String::strip)).containsExactly(block);
    }

    /** What ends a line and what the next begins with tell whether a paragraph goes on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Có 5 bộ,; Bộ Y tế đã xong.; 1",
                "Có 5/; 28 bộ.; 1",
                "Có 5; % số bộ.; 1",
                "Có (5; Bộ Y tế) bộ.; 1",
                "Có (5 bộ; ) và tỉnh.; 1",
                "Có 5 bộ; và 6 tỉnh.; 1",
                "Có 5 bộ; **và** 6 tỉnh.; 1",
                "Có 5 bộ; Bộ Y tế.; 2",
                "Có 5 bộ.; và 6 tỉnh.; 2",
                "Các bộ sau:; và 6 tỉnh.; 2",
                "# Kết quả; và 6 tỉnh.; 2",
                "- Có 5 bộ; Bộ Y tế.; 2"
            })
    void joinsWhatGoesOn(String first, String second, int count) {
        assertThat(blocks(first + "\n" + second)).hasSize(count);
    }

    @Test
    void joinsFullLinesOverOneBlankOne() {
        assertThat(blocks(FULL + "\nBộ Y tế.")).hasSize(1);
        assertThat(blocks(FULL + "\n2. Bộ Y tế.")).hasSize(2);
        assertThat(blocks(FULL + ".\nBộ Y tế.")).hasSize(1);
        assertThat(blocks(FULL + ".\n\nBộ Y tế.")).hasSize(2);
        assertThat(blocks(FULL + "\n\nđược\n\n5 lượt")).hasSize(2);
        assertThat(blocks(FULL + "\n\n\nđược 5 lượt")).hasSize(2);
        assertThat(blocks("- " + FULL + "\n   Bộ Y tế.")).hasSize(1);
    }

    @Test
    void goesOnBehindAColonOrARangeAtTheEndOfAFullLine() {
        String full = "Kế hoạch vốn năm 2023 của ba Chương trình mục tiêu quốc gia là 1.742 tỷ đồng:";

        assertThat(blocks(full + "\nnông thôn mới 468 tỷ đồng")).hasSize(1);
        assertThat(blocks(full + "\n468 tỷ đồng là của nông thôn mới")).hasSize(1);
        assertThat(blocks(full + "\nNông thôn mới 468 tỷ đồng")).hasSize(2);
        assertThat(blocks("Kế hoạch vốn là 1.742 tỷ đồng:\nnông thôn mới 468 tỷ đồng"))
                .hasSize(2);
        assertThat(blocks("Toàn tỉnh có 288 cơ sở lưu trú: 9 khách sạn 4\n- 5 sao"))
                .hasSize(1);
        assertThat(blocks("Toàn tỉnh có 288 cơ sở lưu trú\n- 5 cơ sở mới")).hasSize(2);
    }

    @Test
    void noYearAndNoNumberInGroupsBeginsAnItem() {
        assertThat(blocks(FULL + "\n2025. Bộ Y tế.")).hasSize(1);
        assertThat(blocks(FULL + "\n1.853. Bộ Y tế.")).hasSize(1);
        assertThat(blocks(FULL + "\n2.1. Bộ Y tế.")).hasSize(2);
    }

    @Test
    void cutsALineThatNobodyWrites() {
        List<String> cut = blocks("x".repeat(100_000));

        assertThat(cut).hasSizeGreaterThan(1);
        assertThat(String.join("", cut)).isEqualTo("x".repeat(100_000));
    }

    @Test
    void breaksTheLinesOfACellWhereItSaysSo() {
        Document document = TextBlocks.document(
                "t", "| Task | Lead |\n|---|---|\n| Draw up.<br>Check. <BR/> Send. | Ann<br />Ben |");

        Sheet.Row row = document.sheets().get(0).rows().get(1);
        assertThat(row.cell(0).text()).isEqualTo("Draw up.\nCheck.\nSend.");
        assertThat(row.cell(1).text()).isEqualTo("Ann\nBen");
    }

    @Test
    void showsWhatPeopleSeeOfACell() {
        Document document = TextBlocks.document(
                "t",
                "| Task | Status |\n|---|---|\n| **Feed** [GTFS](https://gtfs.org) of `api` | :white_check_mark: Done |\n"
                        + "| ![logo](a.png) Print: 12:30:15 | :no_such_sign: |");

        Sheet.Row first = document.sheets().get(0).rows().get(1);
        assertThat(first.cell(0).text()).isEqualTo("Feed GTFS of api");
        assertThat(first.cell(1).text()).isEqualTo("✅ Done");
        Sheet.Row second = document.sheets().get(0).rows().get(2);
        assertThat(second.cell(0).text()).isEqualTo("logo Print: 12:30:15");
        assertThat(second.cell(1).text()).isEqualTo(":no_such_sign:");
    }
}
