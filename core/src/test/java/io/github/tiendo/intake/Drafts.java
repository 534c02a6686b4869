package io.github.tiendo.intake;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Drafts for tests: a table with the columns number (A), name (B), result 2022 (C), target 2025 (D) and class (E). */
final class Drafts {

    private Drafts() {}

    static DraftCell cell(String address, Object content) {
        DraftCell cell;
        if (content instanceof DraftCell given) {
            cell = given;
        } else if (content instanceof BigDecimal number) {
            cell = DraftCell.number(number);
        } else {
            cell = DraftCell.text((String) content);
        }
        return cell.at(SourceLocation.of("test.xlsx", "S!" + address));
    }

    static DraftCell number(String number) {
        return DraftCell.number(new BigDecimal(number));
    }

    static DraftCell percent(String percent, int decimals) {
        return DraftCell.percent(new BigDecimal(percent)).showing(decimals);
    }

    static IndicatorTableDraft table(String title, Object[]... rows) {
        List<IndicatorRowDraft> drafts = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            drafts.add(row(i + 2, rows[i]));
        }
        return IndicatorTableDraft.builder()
                .title(DraftCell.text(title))
                .gradeColumn(DraftCell.text("Mức độ hoàn thành"))
                .rows(drafts)
                .build();
    }

    static Object[] row(Object... cells) {
        return cells;
    }

    private static IndicatorRowDraft row(int line, Object[] cells) {
        return IndicatorRowDraft.builder()
                .number(cell("A" + line, cells[0]))
                .name(cell("B" + line, cells[1]))
                .addResults(ResultDraft.builder()
                        .header(cell("C1", "Kết quả ước tính 2022"))
                        .period(cell("C1", "2022"))
                        .estimated(true)
                        .value(cell("C" + line, cells[2]))
                        .build())
                .addTargets(TargetDraft.builder()
                        .header(cell("D1", "Mục tiêu 2025"))
                        .due(cell("D1", "2025"))
                        .value(cell("D" + line, cells[3]))
                        .build())
                .grade(cell("E" + line, cells.length > 4 ? cells[4] : ""))
                .build();
    }

    static ProgrammeDraft draft(IndicatorTableDraft... tables) {
        return ProgrammeDraft.builder()
                .source("test.xlsx")
                .title(DraftCell.text("Kết quả thực hiện Quyết định số 749/QĐ-TTg"))
                .legalNumber(DraftCell.text("749/QĐ-TTg"))
                .dataThrough(DraftCell.text("31/12/2022"))
                .indicatorTables(List.of(tables))
                .build();
    }
}
