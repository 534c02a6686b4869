package io.github.tiendo.reconciliation;

import io.github.tiendo.figure.FigureScan;
import io.github.tiendo.figure.FigureScanner;
import io.github.tiendo.figure.StatedFigure;
import io.github.tiendo.notation.NumberDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Checks the figures that a report states.
 *
 * <pre>{@code
 * AuditResult result = ReportAudit.of(Languages.VIETNAMESE).audit("report.txt", text);
 * result.worstFirst().forEach(figure -> System.out.println(
 *         figure.verdict() + " " + figure.text() + ": " + figure.explanation().text(Languages.VIETNAMESE)));
 * }</pre>
 *
 * <p>Figures found in the text are checked by themselves and against one another. Immutable; one audit may serve many
 * texts and threads.
 */
public final class ReportAudit {

    private final FigureScanner scanner;

    private ReportAudit(FigureScanner scanner) {
        this.scanner = scanner;
    }

    /**
     * An audit of texts that are mostly in one language.
     *
     * @param language tells how 1.234 is read where the text does not tell; words are read in both languages
     * @return the audit
     */
    public static ReportAudit of(Locale language) {
        return new ReportAudit(FigureScanner.of(language));
    }

    /**
     * The same audit for texts whose numbers are known to be in a certain dialect.
     *
     * @param dialect which marks the numbers have
     * @return a copy
     */
    public ReportAudit withDialect(NumberDialect dialect) {
        return new ReportAudit(scanner.withDialect(dialect));
    }

    /**
     * Checks a text, plain or Markdown.
     *
     * @param source the name of the text, for places
     * @param text any text
     * @return its figures with their verdicts
     */
    public AuditResult audit(String source, String text) {
        FigureScan scan = scanner.scan(source, text);
        return audit(scan);
    }

    private static AuditResult audit(FigureScan scan) {
        Populations populations = Populations.of(scan.figures());
        FigureJudge judge = new FigureJudge(populations);
        List<AuditedFigure> audited = new ArrayList<>();
        for (StatedFigure figure : scan.figures()) {
            audited.addAll(judge.judge(figure));
        }
        return AuditResult.builder()
                .addAllFigures(audited)
                .addAllUnread(scan.unread())
                .build();
    }
}
