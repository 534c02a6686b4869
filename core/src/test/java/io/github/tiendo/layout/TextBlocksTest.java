package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
        assertThat(
                        blocks(
                                "| A | B |\n|---|---|\n| x | 1 |\n| y | 2 |\n\nA\tB\nx\t1\ny\t2\n\nTên    Số  Cả\nx y    12  10\nz      34  20\n"))
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
}
