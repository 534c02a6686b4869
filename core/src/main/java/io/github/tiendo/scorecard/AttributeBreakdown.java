package io.github.tiendo.scorecard;

import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.target.Target;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** By what stands at the indicator or its target. */
enum AttributeBreakdown implements Breakdown {
    AGENCY("agency", ScorecardText.words("without.agency")) {
        @Override
        public List<Key> keysOf(AssessedTarget target, Programme programme) {
            return target.indicator().responsible().stream()
                    .distinct()
                    .map(agency -> Key.of(agency.value(), label(agency, programme)))
                    .toList();
        }
    },
    TARGET_YEAR("target-year", ScorecardText.words("without.target-year")) {
        @Override
        public List<Key> keysOf(AssessedTarget target, Programme programme) {
            return target.target().flatMap(Target::dueDay).stream()
                    .map(day -> key(Integer.toString(day.getYear())))
                    .toList();
        }

        @Override
        public List<Key> inOrder(Collection<Key> keys, Programme programme) {
            return keys.stream()
                    .sorted(Comparator.comparingInt(key -> Integer.parseInt(key.id())))
                    .toList();
        }
    };

    private final String id;
    private final LocalizedText withoutKey;

    AttributeBreakdown(String id, LocalizedText withoutKey) {
        this.id = id;
        this.withoutKey = withoutKey;
    }

    /** The name by which a roster of the programme knows the agency, else its id, which is then the name as printed. */
    private static LocalizedText label(AgencyId id, Programme programme) {
        return programme.rosters().stream()
                .flatMap(roster -> roster.agency(id).stream())
                .findFirst()
                .map(agency ->
                        LocalizedText.of(agency.name(), agency.englishName().orElse(agency.name())))
                .orElse(LocalizedText.of(id.value(), id.value()));
    }

    private static Key key(String text) {
        return Key.of(text, LocalizedText.of(text, text));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public LocalizedText withoutKey() {
        return withoutKey;
    }
}
