package io.github.tiendo.examples.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.fixtures.ClassificationPolicyContract;
import io.github.tiendo.fixtures.Decision749;
import io.github.tiendo.spi.Registry;
import java.time.LocalDate;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class TrafficLightPolicyTest extends ClassificationPolicyContract {

    @Override
    protected ClassificationPolicy policy() {
        return new TrafficLightPolicy();
    }

    @Test
    void isFoundAsAServiceAndRatesAProgramme() {
        Registry<ClassificationPolicy> policies = Registry.load(
                ServiceLoader.load(ClassificationPolicy.class, getClass().getClassLoader()), ClassificationPolicy::id);
        Assessment assessment = ProgrammeAssessor.of(policies.require("traffic-light"), LocalDate.of(2022, 12, 31))
                .assess(Decision749.programme());

        assertThat(assessment.targets().stream()
                        .filter(row -> row.classification().isRated()))
                .hasSize(20);
    }
}
