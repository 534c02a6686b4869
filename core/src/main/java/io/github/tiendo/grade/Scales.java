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
                    "vượt",
                    "vượt mục tiêu",
                    "vượt kế hoạch",
                    "vượt chỉ tiêu",
                    "đạt và vượt",
                    "vượt mức",
                    "hoàn thành vượt mức",
                    "completed",
                    "achieved",
                    "exceeded")
            .degree(
                    "LIKELY_EARLY",
                    LocalizedText.of("Có khả năng hoàn thành trước thời hạn", "Likely ahead of schedule"),
                    "#66bb6a",
                    "khả năng hoàn thành trước thời hạn",
                    "likely early")
            .degree(
                    "LIKELY",
                    LocalizedText.of("Có khả năng hoàn thành", "Likely"),
                    "#c0ca33",
                    "khả năng hoàn thành",
                    "có khả năng đạt",
                    "khả năng đạt")
            .degree(
                    "UNLIKELY",
                    LocalizedText.of("Có khả năng hoàn thành thấp", "Low likelihood"),
                    "#fb8c00",
                    "khả năng hoàn thành thấp",
                    "unlikely")
            .degree(
                    "HARD",
                    LocalizedText.of("Khó hoàn thành", "Hard to achieve"),
                    "#e53935",
                    "khó đạt",
                    "khó có khả năng hoàn thành",
                    "khó có khả năng đạt")
            .degree(
                    "NOT_MET",
                    LocalizedText.of("Không hoàn thành", "Not met"),
                    "#8e0000",
                    "chưa hoàn thành",
                    "không đạt",
                    "chưa đạt",
                    "not achieved")
            .judgement(
                    "NOT_ASSESSABLE",
                    LocalizedText.of("Khó đánh giá", "Cannot be assessed"),
                    "#9e9e9e",
                    "không đánh giá được",
                    "chưa đánh giá được",
                    "not assessable")
            .build();

    /** The status words of Open SDG, with "not available" behind them as a judgement outside the order. */
    public static final Scale OPEN_SDG = Scale.builder(
                    "OPEN_SDG", LocalizedText.of("Tiến bộ (Open SDG)", "Progress (Open SDG)"))
            .degree("TARGET_ACHIEVED", LocalizedText.of("Đã đạt mục tiêu", "Target achieved"), "#369b9c")
            .degree("SUBSTANTIAL_PROGRESS", LocalizedText.of("Tiến bộ đáng kể", "Substantial progress"), "#78a03f")
            .degree("MODERATE_PROGRESS", LocalizedText.of("Tiến bộ vừa phải", "Moderate progress"), "#e8d166")
            .degree("LIMITED_PROGRESS", LocalizedText.of("Tiến bộ hạn chế", "Limited progress"), "#eb8f40")
            .degree("DETERIORATION", LocalizedText.of("Xấu đi", "Deterioration"), "#c22f33")
            .judgement("NOT_AVAILABLE", LocalizedText.of("Không xác định được", "Not available"), "#9e9e9e")
            .build();

    /** The weather symbols of the German strategy for sustainable development. */
    public static final Scale WEATHER = Scale.builder("WEATHER", LocalizedText.of("Thời tiết", "Weather symbols"))
            .degree("SUN", LocalizedText.of("Nắng", "Sun"), "#f9a825")
            .degree("SUN_AND_CLOUD", LocalizedText.of("Nắng có mây", "Sun and cloud"), "#ffd54f")
            .degree("CLOUD", LocalizedText.of("Có mây", "Cloud"), "#90a4ae")
            .degree("STORM", LocalizedText.of("Giông bão", "Storm"), "#455a64")
            .build();

    /**
     * The words of Eurostat's monitoring report. With a target they are significant, moderate, insufficient progress
     * and movement away; without one significant and moderate progress, none, moderate and significant movement away.
     */
    public static final Scale EUROSTAT = Scale.builder(
                    "EUROSTAT", LocalizedText.of("Tiến bộ (Eurostat)", "Progress (Eurostat)"))
            .degree("SIGNIFICANT_PROGRESS", LocalizedText.of("Tiến bộ đáng kể", "Significant progress"), "#2e7d32")
            .degree("MODERATE_PROGRESS", LocalizedText.of("Tiến bộ vừa phải", "Moderate progress"), "#9ccc65")
            .degree("INSUFFICIENT_PROGRESS", LocalizedText.of("Tiến bộ chưa đủ", "Insufficient progress"), "#ffee58")
            .degree("NO_PROGRESS", LocalizedText.of("Không tiến bộ", "No progress"), "#fff59d")
            .degree("MODERATE_MOVEMENT_AWAY", LocalizedText.of("Đi xa vừa phải", "Moderate movement away"), "#ffa726")
            .degree("MOVEMENT_AWAY", LocalizedText.of("Đi xa mục tiêu", "Movement away"), "#fb8c00")
            .degree(
                    "SIGNIFICANT_MOVEMENT_AWAY",
                    LocalizedText.of("Đi xa đáng kể", "Significant movement away"),
                    "#d84315")
            .build();

    /** The three grades of the United Nations' progress chart. */
    public static final Scale PROGRESS_CHART = Scale.builder(
                    "PROGRESS_CHART", LocalizedText.of("Biểu đồ tiến bộ", "Progress chart"))
            .degree("ON_TRACK", LocalizedText.of("Đúng tiến độ hoặc đã đạt", "On track or target met"), "#43a047")
            .degree(
                    "FAIR_PROGRESS",
                    LocalizedText.of("Có tiến bộ, cần đẩy nhanh", "Fair progress, acceleration needed"),
                    "#fdd835")
            .degree("STAGNATION", LocalizedText.of("Đình trệ hoặc thụt lùi", "Stagnation or regression"), "#e53935")
            .build();

    /** Red, amber, green: against a path to the target. */
    public static final Scale RAG = Scale.builder("RAG", LocalizedText.of("Xanh, vàng, đỏ", "Red, amber, green"))
            .degree("GREEN", LocalizedText.of("Xanh", "Green"), "#43a047", "G", "xanh lá")
            .degree("AMBER", LocalizedText.of("Vàng", "Amber"), "#ffb300", "A", "yellow", "cam", "orange")
            .degree("RED", LocalizedText.of("Đỏ", "Red"), "#e53935", "R")
            .build();

    /** Whether the work keeps up with its plan, as offices that follow projects say it; nothing is computed in it. */
    public static final Scale TRACK = Scale.builder(
                    "TRACK", LocalizedText.of("Tiến độ so với kế hoạch", "On or off track"))
            .degree(
                    "ACHIEVED",
                    LocalizedText.of("Đã hoàn thành", "Achieved"),
                    "#2e7d32",
                    "Hoàn thành",
                    "completed",
                    "complete",
                    "met",
                    "done")
            .degree(
                    "ON_TRACK",
                    LocalizedText.of("Đúng tiến độ", "On track"),
                    "#9ccc65",
                    "đúng kế hoạch",
                    "bảo đảm tiến độ",
                    "đảm bảo tiến độ",
                    "on schedule",
                    "on-track")
            .degree(
                    "AT_RISK",
                    LocalizedText.of("Có nguy cơ chậm tiến độ", "At risk"),
                    "#ffb300",
                    "nguy cơ chậm tiến độ",
                    "có nguy cơ chậm",
                    "có rủi ro",
                    "at-risk")
            .degree(
                    "OFF_TRACK",
                    LocalizedText.of("Chậm tiến độ", "Off track"),
                    "#e53935",
                    "chậm",
                    "không đúng tiến độ",
                    "behind schedule",
                    "delayed",
                    "off-track")
            .build();

    /** A result against the plan of its year, with the class between: nearly achieved. Nothing is computed in it. */
    public static final Scale PLAN_RESULT = Scale.builder(
                    "PLAN_RESULT", LocalizedText.of("Kết quả so với kế hoạch", "Result against the plan"))
            .degree(
                    "EXCEEDED",
                    LocalizedText.of("Vượt kế hoạch", "Exceeded"),
                    "#2e7d32",
                    "vượt",
                    "vượt KH",
                    "vượt mức",
                    "vượt mục tiêu",
                    "vượt chỉ tiêu",
                    "hoàn thành vượt mức")
            .degree(
                    "ACHIEVED",
                    LocalizedText.of("Đạt kế hoạch", "Achieved"),
                    "#9ccc65",
                    "đạt",
                    "đạt KH",
                    "đã đạt",
                    "đạt mục tiêu",
                    "đạt chỉ tiêu",
                    "hoàn thành",
                    "met")
            .degree(
                    "NEARLY_ACHIEVED",
                    LocalizedText.of("Xấp xỉ kế hoạch", "Nearly achieved"),
                    "#ffb300",
                    "xấp xỉ",
                    "xấp xỉ KH",
                    "xấp xỉ mục tiêu",
                    "gần đạt",
                    "nearly met")
            .degree(
                    "NOT_ACHIEVED",
                    LocalizedText.of("Không đạt kế hoạch", "Not achieved"),
                    "#e53935",
                    "không đạt",
                    "không đạt KH",
                    "chưa đạt",
                    "không hoàn thành",
                    "not met")
            .build();

    /** The words in which delivery confidence is stated; nothing is computed in them. */
    public static final Scale DELIVERY_CONFIDENCE = Scale.builder(
                    "DELIVERY_CONFIDENCE", LocalizedText.of("Mức tin cậy hoàn thành", "Delivery confidence"))
            .degree("HIGHLY_LIKELY", LocalizedText.of("Rất có khả năng", "Highly likely"), "#2e7d32")
            .degree("PROBABLE", LocalizedText.of("Có khả năng", "Probable"), "#9ccc65")
            .degree("FEASIBLE", LocalizedText.of("Khả thi", "Feasible"), "#fdd835")
            .degree("IN_DOUBT", LocalizedText.of("Còn nghi ngờ", "In doubt"), "#fb8c00")
            .degree("UNACHIEVABLE", LocalizedText.of("Không thể đạt", "Unachievable"), "#c62828")
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

    private static final List<Scale> BUILT_IN = List.of(
            COMPLETION, OPEN_SDG, WEATHER, EUROSTAT, PROGRESS_CHART, RAG, TRACK, PLAN_RESULT, DELIVERY_CONFIDENCE);

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
