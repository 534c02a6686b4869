package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetTest {

    @Test
    void givesBackEveryCellWithItsPlace() {
        Sheet sheet = Sheet.builder("plan.xlsx", "Chỉ tiêu")
                .row(1)
                .text(0, "Hộ nghèo")
                .cell(27, DraftCell.percent(new BigDecimal("4.2")).showing(1))
                .row(4)
                .cell(1, DraftCell.number(new BigDecimal("12")))
                .cell(2, DraftCell.date(LocalDate.of(2025, 6, 30)))
                .cell(3, DraftCell.logical(true, "TRUE"))
                .cell(4, DraftCell.error("#REF!"))
                .build();

        assertThat(sheet.size()).isEqualTo(6);
        assertThat(sheet.rows()).extracting(Sheet.Row::index).containsExactly(1, 4);
        assertThat(sheet.at(1, 27))
                .isEqualTo(DraftCell.percent(new BigDecimal("4.2")).showing(1));
        assertThat(sheet.at(1, 27).location()).contains(SourceLocation.of("plan.xlsx", "Chỉ tiêu!AB2"));
        assertThat(sheet.at(4, 1)).isEqualTo(DraftCell.number(new BigDecimal("12")));
        assertThat(sheet.at(4, 2)).isEqualTo(DraftCell.date(LocalDate.of(2025, 6, 30)));
        assertThat(sheet.at(4, 3)).isEqualTo(DraftCell.logical(true, "TRUE"));
        assertThat(sheet.at(4, 4)).isEqualTo(DraftCell.error("#REF!"));
        assertThat(sheet.at(3, 0)).isEqualTo(DraftCell.blank());
    }

    @Test
    void placesCellsByLineWhereTheFormatHasLines() {
        Sheet sheet = Sheet.builder("plan.csv", "")
                .row(0)
                .text(0, "KPI")
                .at(1, 1)
                .text(1, "Target")
                .at(1, 5)
                .build();

        assertThat(sheet.at(0, 1).location().orElseThrow().place()).isEqualTo("1:5");
        assertThat(sheet.place(0, 2).place()).isEqualTo("C1");
    }

    @Test
    void takesCellsOfARowInAnyOrderAndTheLaterOfTwo() {
        Sheet sheet = Sheet.builder("a", "")
                .row(0)
                .text(2, "c")
                .text(0, "a")
                .at(7, 1)
                .text(2, "C")
                .text(1, " ")
                .build();

        assertThat(sheet.rows().get(0).toString()).isEqualTo("a | C");
        assertThat(sheet.at(0, 0).location().orElseThrow().place()).isEqualTo("7:1");
    }

    @Test
    void takesRowsInAnyOrderAndAddsToOneThatWasLeft() {
        Sheet sheet = Sheet.builder("a", "")
                .row(3)
                .text(0, "d")
                .at(4, 1)
                .row(1)
                .text(2, "b2")
                .row(3)
                .text(1, "d1")
                .row(1)
                .text(0, "b")
                .text(2, "later")
                .build();

        assertThat(sheet.rows().stream().map(row -> row.index() + ": " + row))
                .containsExactly("1: b | later", "3: d | d1");
        assertThat(sheet.at(3, 0).location().orElseThrow().place()).isEqualTo("4:1");
        assertThat(sheet)
                .isEqualTo(Sheet.builder("a", "")
                        .row(1)
                        .text(0, "b")
                        .text(2, "later")
                        .row(3)
                        .text(0, "d")
                        .at(4, 1)
                        .text(1, "d1")
                        .build());
        assertThatThrownBy(() -> Sheet.builder("a", "").row(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesTheContentOfAMergedAreaInEachOfItsRows() {
        Sheet sheet = Sheet.builder("a", "S")
                .row(0)
                .text(0, "unit")
                .merge(Sheet.Area.of(0, 0, 2, 1))
                .build();

        assertThat(sheet.covering(2, 0).text()).isEqualTo("unit");
        assertThat(sheet.covering(3, 0)).isEqualTo(DraftCell.blank());
        assertThat(sheet.lastRow(0, 0)).isEqualTo(2);
        assertThat(sheet.lastColumn(1, 0)).isEqualTo(1);
        assertThat(sheet.firstColumn(1, 1)).isZero();
        assertThat(sheet.firstColumn(1, 2)).isEqualTo(2);
    }

    @Test
    void knowsWhatIsHiddenAndWhatComments() {
        Sheet sheet = Sheet.builder("a", "S")
                .hidden(true)
                .hideRow(4)
                .hideColumns(2, 3)
                .comment(1, 1, "as revised")
                .build();

        assertThat(sheet.isHidden()).isTrue();
        assertThat(sheet.isRowHidden(4)).isTrue();
        assertThat(sheet.isColumnHidden(3)).isTrue();
        assertThat(sheet.isColumnHidden(4)).isFalse();
        assertThat(sheet.comment(1, 1)).contains("as revised");
        assertThat(sheet.comment(1, 2)).isEmpty();
    }

    private static Sheet.Builder two() {
        return Sheet.builder("a", "S").row(0).text(0, "x").at(1, 1).text(1, "y").at(1, 3);
    }

    @Test
    void equalsASheetWithTheSameCellsPlacesAndLooks() {
        List<Sheet> others = List.of(
                Sheet.builder("b", "S")
                        .row(0)
                        .text(0, "x")
                        .at(1, 1)
                        .text(1, "y")
                        .at(1, 3)
                        .build(),
                Sheet.builder("a", "T")
                        .row(0)
                        .text(0, "x")
                        .at(1, 1)
                        .text(1, "y")
                        .at(1, 3)
                        .build(),
                two().hidden(true).build(),
                two().text(2, "z").build(),
                two().text(1, "z").build(),
                two().text(1, "y").at(2, 3).build(),
                two().text(1, "y").at(1, 4).build(),
                Sheet.builder("a", "S").row(0).text(0, "x").text(1, "y").build(),
                Sheet.builder("a", "S")
                        .row(1)
                        .text(0, "x")
                        .at(1, 1)
                        .text(1, "y")
                        .at(1, 3)
                        .build(),
                Sheet.builder("a", "S")
                        .row(0)
                        .text(0, "x")
                        .at(1, 1)
                        .row(1)
                        .text(1, "y")
                        .at(1, 3)
                        .build(),
                Sheet.builder("a", "S")
                        .row(0)
                        .text(0, "x")
                        .at(1, 1)
                        .text(2, "y")
                        .at(1, 3)
                        .build(),
                two().cell(1, DraftCell.error("y")).build(),
                two().merge(Sheet.Area.of(0, 0, 0, 1)).build(),
                two().hideRow(0).build(),
                two().hideColumns(0, 0).build(),
                two().comment(0, 0, "why").build());

        assertThat(two().build()).isEqualTo(two().build()).hasSameHashCodeAs(two().build());
        assertThat(two().build()).isNotEqualTo("S").hasToString("a!S: 1 rows, 2 cells");
        for (Sheet other : others) {
            assertThat(two().build()).isNotEqualTo(other);
        }
    }

    @Test
    void knowsHowManyDecimalsANumberShows() {
        DraftCell shown = DraftCell.number(new BigDecimal("1.5")).showing(2);

        assertThat(Sheet.builder("a", "").row(0).cell(0, shown).build().at(0, 0))
                .isEqualTo(shown);
        assertThat(Sheet.builder("a", "").row(0).cell(0, shown).build())
                .isNotEqualTo(
                        Sheet.builder("a", "").row(0).cell(0, shown.showing(1)).build());
    }

    @Test
    void hasNoCellOutsideARowAndNoPlaceOfNone() {
        assertThatThrownBy(() -> Sheet.builder("a", "").text(0, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sheet.builder("a", "").row(0).text(-1, "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Sheet.builder("a", "").at(1, 1).build().rows()).isEmpty();
    }

    @Test
    void movesThePlacesOfCellsWithThem() {
        Sheet sheet = Sheet.builder("a", "")
                .row(0)
                .text(1, "b")
                .at(1, 5)
                .text(0, "a")
                .at(1, 1)
                .text(2, "c")
                .row(1)
                .text(0, "below")
                .build();

        assertThat(sheet.at(0, 0).location().orElseThrow().place()).isEqualTo("1:1");
        assertThat(sheet.at(0, 1).location().orElseThrow().place()).isEqualTo("1:5");
        assertThat(sheet.at(0, 2).location().orElseThrow().place()).isEqualTo("C1");
        assertThat(sheet.location().toString()).isEqualTo("a");
        assertThat(sheet.rows().get(1).has(0)).isTrue();
        assertThat(sheet.rows().get(1).has(1)).isFalse();
        assertThat(sheet.rows().get(0).kindAt(1)).isEqualTo(DraftCell.Kind.TEXT);
        assertThat(sheet.rows().get(0).kindAt(9)).isEqualTo(DraftCell.Kind.BLANK);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0, 0", "0, -1, 0, 0", "1, 0, 0, 0", "0, 1, 0, 0"})
    void mergesOnlyAreas(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        assertThatThrownBy(() -> Sheet.Area.of(firstRow, firstColumn, lastRow, lastColumn))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
