package io.github.tiendo.examples.policy;

import io.github.tiendo.classification.BandsPolicy;
import io.github.tiendo.classification.GradeBands;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Scale;

/** Green for a target attained, amber from a half on, else red, on a scale of our own. */
public final class TrafficLightPolicy extends BandsPolicy {

    private static final long serialVersionUID = 1L;
    private static final Scale LIGHTS = Scale.builder("LIGHTS", LocalizedText.of("Đèn", "Lights"))
            .degree("GREEN", LocalizedText.of("Xanh", "Green"), "#2e7d32")
            .degree("AMBER", LocalizedText.of("Vàng", "Amber"), "#f9a825")
            .degree("RED", LocalizedText.of("Đỏ", "Red"), "#c62828")
            .build();

    /** The service. */
    public TrafficLightPolicy() {
        super(attainment(
                "traffic-light",
                GradeBands.of(LIGHTS)
                        .atLeast("1", "GREEN")
                        .atLeast("0.5", "AMBER")
                        .otherwise("RED")));
    }
}
