package io.github.tiendo.comparison;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetNotation;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.DeadlineNotation;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values of a change, put into words in the language of whoever asks. */
final class Printed {

    private Printed() {}

    record Values(List<ReportedValue> values) implements Localized, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public String text(Locale language) {
            QuantityNotation notation = QuantityNotation.of(language);
            return values.stream().map(notation::print).collect(Collectors.joining(" | "));
        }
    }

    record OfTarget(Target target) implements Localized, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public String text(Locale language) {
            return TargetNotation.of(language).print(target);
        }
    }

    record OfDeadline(Deadline deadline) implements Localized, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public String text(Locale language) {
            return DeadlineNotation.of(language).print(deadline);
        }
    }

    /**
     * Words that are the same in every language, such as a unit.
     *
     * @param words the words
     */
    record Words(String words) implements Localized, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public String text(Locale language) {
            return words;
        }
    }
}
