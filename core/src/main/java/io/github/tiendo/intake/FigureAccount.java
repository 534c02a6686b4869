package io.github.tiendo.intake;

import io.github.tiendo.finding.Account;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.ProgrammeDraft.FiguresDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settles what became of every figure in the rows of tables. What is in no value and in no finding is left over, and is
 * reported by column: no figure ends nowhere.
 */
final class FigureAccount {

    private FigureAccount() {}

    /** The account of a draft from what was written down; what is left over is added to the findings. */
    static Account settle(FiguresDraft figures, LoadRecord record) {
        int used = 0;
        Map<DraftCell, List<SourceLocation>> leftOver = new LinkedHashMap<>();
        for (FiguresDraft.Figure figure : figures.getInRows()) {
            if (record.isUsed(figure.getLocation())) {
                used++;
            } else if (!figure.isReported() && !record.isReported(figure.getLocation(), figure.getRow())) {
                leftOver.computeIfAbsent(figure.getColumn(), column -> new ArrayList<>())
                        .add(figure.getLocation());
            }
        }
        leftOver.forEach((column, places) -> record.add(
                Finding.of(IntakeFindingCode.FIGURES_LEFT_OVER)
                        .with("found", column.display())
                        .with("count", places.size()),
                Optional.of(places.get(0))));
        return Account.builder()
                .numbers(figures.getNumbers())
                .used(used)
                .setAside(figures.getSetAside())
                .reported(figures.getReported() + figures.getInRows().size() - used)
                .build();
    }
}
