package io.github.tiendo.intake;

import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What several files say of one programme: the programme with all their reports, and where the values stood. */
@Value.Immutable
public abstract class JointProgramme implements Serializable {

    private static final long serialVersionUID = 1L;

    JointProgramme() {}

    /** {@return the programme with the reports of all files} */
    public abstract Programme programme();

    /** {@return the places of each report's values, by the programme's own ids} */
    public abstract Map<ReportId, Origins> origins();

    /** {@return what an ERROR made unusable in any file} */
    public abstract List<Omission> omissions();

    /**
     * Where an observation stood.
     *
     * @param observation one of the programme's
     * @return the place in the first report that states it, else empty
     */
    public Optional<SourceLocation> placeOf(Observation observation) {
        for (ProgressReport report : programme().reports()) {
            Origins places = origins().get(report.id());
            if (places != null && report.observations().contains(observation)) {
                return places.of(ElementRefs.value(observation.indicator(), observation.period()));
            }
        }
        return Optional.empty();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a value. */
    public static final class Builder extends ImmutableJointProgramme.Builder {
        Builder() {}
    }
}
