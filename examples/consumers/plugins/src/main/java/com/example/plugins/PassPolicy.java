package com.example.plugins;

import io.github.tiendo.classification.BandsPolicy;
import io.github.tiendo.classification.GradeBands;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Scale;

/** Passed for nine tenths of a target, else failed. */
public final class PassPolicy extends BandsPolicy {

    private static final long serialVersionUID = 1L;

    private static final Scale EXAM = Scale.builder("EXAM", LocalizedText.of("Kỳ thi", "Exam"))
            .degree("PASSED", LocalizedText.of("Đạt", "Passed"), "#2e7d32")
            .degree("FAILED", LocalizedText.of("Không đạt", "Failed"), "#c62828")
            .build();

    /** The service. */
    public PassPolicy() {
        super(attainment("pass", GradeBands.of(EXAM).atLeast("0.9", "PASSED").otherwise("FAILED")));
    }
}
