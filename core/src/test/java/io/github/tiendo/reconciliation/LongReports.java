package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import java.util.List;

/** Texts of sixteen million characters that want much memory of whoever audits them. */
final class LongReports {

    private static final int LENGTH = 16 * 1024 * 1024;

    /** What is repeated: lines, then a line without end. */
    private static final String[] UNITS = {
        "- Completed: 18 actions (45%)\n",
        "|5%|7|\n",
        "[^1] 5/6\n",
        "Words of a report, line by line\n",
        "A plain sentence without figures. ",
        "5% ",
        "57/63 units replied (90%). "
    };

    private LongReports() {}

    /** A text in which each unit has an equal share of the characters. */
    static String text() {
        StringBuilder text = new StringBuilder(LENGTH);
        for (String unit : UNITS) {
            text.append(unit.repeat(LENGTH / UNITS.length / unit.length()));
        }
        return text.toString();
    }

    /** A table without a number, whose cells are as long as a page. */
    private static Document wordyTable() {
        DraftCell cell = DraftCell.text("1/2 3/4 ".repeat(3_000));
        Sheet.Builder sheet = Sheet.builder("long", "");
        for (int row = 0; row < 660; row++) {
            sheet.row(row).cell(0, cell).cell(1, cell);
        }
        return Document.of("long", List.of(sheet.build()));
    }

    /**
     * Audits the table and the text and prints what became of them.
     *
     * @param none nothing
     */
    public static void main(String[] none) {
        ReportAudit.of(Languages.ENGLISH).audit(wordyTable());
        System.out.println("the table read");
        String text = text();
        AuditResult result = ReportAudit.of(Languages.ENGLISH).audit("long", text);
        long percents = text.chars().filter(c -> c == '%').count();
        System.out.println(
                result.figures().size() + " listed, " + (result.notListed() > 0 ? "more" : "no more") + " found, "
                        + (result.account().all() >= percents ? "every percent sign" : "not all") + " accounted for");
    }
}
