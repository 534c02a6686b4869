package io.github.tiendo.intake;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Target;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskStatusEntry;
import java.util.List;
import java.util.Optional;

/**
 * Tells whether the texts of a structured document are so plain that no row made of them can break a standard constraint, by
 * a third of the limits that the constraints have. Nearly every document is, and needs no rows then.
 */
final class StatedTexts {

    private static final int MOST_WORDS = TextLengths.NAME / ShapedDraft.GROWTH;

    private StatedTexts() {}

    static boolean keepStandardConstraints(Programme programme) {
        for (Indicator indicator : programme.indicators()) {
            if (!isName(indicator.name())
                    || !isShort(indicator.id().value())
                    || indicator.unit().isPresent()
                            && !isShort(indicator.unit().get().label(Languages.VIETNAMESE))
                    || !areFew(indicator.responsible())) {
                return false;
            }
        }
        for (List<Target> targets : programme.targets().values()) {
            for (Target target : targets) {
                boolean isPlain = target.printed().isPresent()
                        ? areWords(target.printed())
                        : target.condition() instanceof Bound
                                || areWords(target.condition().toString());
                if (!isPlain) {
                    return false;
                }
            }
        }
        for (Task task : programme.tasks()) {
            if (!isName(task.title())
                    || !isShort(task.number())
                    || !areWords(task.leadText())
                    || !areWords(task.coordinatingText())
                    || !areFew(task.leadAgencies())
                    || !areFew(task.coordinatingAgencies())) {
                return false;
            }
        }
        for (ProgressReport report : programme.reports()) {
            if (!isPlain(report)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(ProgressReport report) {
        for (Observation observation : report.observations()) {
            if (observation.value().isPresent()
                    && observation.value().get() instanceof TextValue words
                    && !areWords(words.toString())) {
                return false;
            }
        }
        for (TaskStatusEntry entry : report.taskEntries()) {
            if (!areWords(entry.text())) {
                return false;
            }
        }
        for (StatedCoverage coverage : report.coverages()) {
            if (!areWords(coverage.title()) || !areWords(coverage.population())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(LocalizedText name) {
        String text = name.text(Languages.VIETNAMESE);
        return areWords(text) && !NormalText.display(text).isEmpty();
    }

    /** Whether the names of agencies, written one after the other, fit a cell of names. */
    private static boolean areFew(List<AgencyId> agencies) {
        int length = 0;
        for (AgencyId agency : agencies) {
            length += agency.value().length() + 2;
        }
        return length <= MOST_WORDS;
    }

    private static boolean areWords(Optional<String> text) {
        return text.isEmpty() || areWords(text.get());
    }

    private static boolean areWords(String text) {
        return text.length() <= MOST_WORDS;
    }

    private static boolean isShort(Optional<String> text) {
        return text.isEmpty() || isShort(text.get());
    }

    private static boolean isShort(String text) {
        return text.length() <= TextLengths.SHORT / ShapedDraft.GROWTH;
    }
}
