package io.github.tiendo.grade;

import io.github.tiendo.finding.LocalizedText;
import java.util.List;
import java.util.Optional;

/** The scales that the built-in policies speak, and the grades of the completion scale by name. */
public final class Scales {

    /**
     * The completion classes of Vietnamese progress reports, best first, with "cannot be assessed" behind them as a
     * judgement outside the order.
     */
    public static final Scale COMPLETION = Scale.builder(
                    "COMPLETION", LocalizedText.of("Mức độ hoàn thành", "Completion level"))
            .degree(
                    "MET",
                    LocalizedText.of("Đã hoàn thành", "Met"),
                    "#2e7d32",
                    "Hoàn thành",
                    "đạt",
                    "đã đạt",
                    "completed",
                    "achieved")
            .degree(
                    "LIKELY_EARLY",
                    LocalizedText.of("Có khả năng hoàn thành trước thời hạn", "Likely ahead of schedule"),
                    "#66bb6a",
                    "khả năng hoàn thành trước thời hạn",
                    "likely early")
            .degree("LIKELY", LocalizedText.of("Có khả năng hoàn thành", "Likely"), "#c0ca33", "khả năng hoàn thành")
            .degree(
                    "UNLIKELY",
                    LocalizedText.of("Có khả năng hoàn thành thấp", "Low likelihood"),
                    "#fb8c00",
                    "khả năng hoàn thành thấp",
                    "unlikely")
            .degree("HARD", LocalizedText.of("Khó hoàn thành", "Hard to achieve"), "#e53935")
            .degree("NOT_MET", LocalizedText.of("Không hoàn thành", "Not met"), "#8e0000", "chưa hoàn thành")
            .judgement(
                    "NOT_ASSESSABLE",
                    LocalizedText.of("Khó đánh giá", "Cannot be assessed"),
                    "#9e9e9e",
                    "không đánh giá được",
                    "chưa đánh giá được",
                    "not assessable")
            .build();

    /** COMPLETION: the target is met. */
    public static final Grade MET = completion("MET");

    /** COMPLETION: likely to be met ahead of schedule. */
    public static final Grade LIKELY_EARLY = completion("LIKELY_EARLY");

    /** COMPLETION: likely to be met. */
    public static final Grade LIKELY = completion("LIKELY");

    /** COMPLETION: a low likelihood of being met. */
    public static final Grade UNLIKELY = completion("UNLIKELY");

    /** COMPLETION: hard to achieve. */
    public static final Grade HARD = completion("HARD");

    /** COMPLETION: the time is over and the target was not met. */
    public static final Grade NOT_MET = completion("NOT_MET");

    /** COMPLETION: a body declared that it cannot be assessed; not a degree. */
    public static final Grade NOT_ASSESSABLE = completion("NOT_ASSESSABLE");

    private static final List<Scale> BUILT_IN = List.of(COMPLETION);

    private Scales() {}

    private static Grade completion(String id) {
        return COMPLETION.grade(id).orElseThrow();
    }

    /**
     * Every built-in scale.
     *
     * @return the scales, the completion scale first
     */
    public static List<Scale> builtIn() {
        return BUILT_IN;
    }

    /**
     * The built-in scale with this id.
     *
     * @param id such as {@code COMPLETION}
     * @return the scale, or empty if none is built in under this id
     */
    public static Optional<Scale> named(String id) {
        return BUILT_IN.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }
}
