package io.github.tiendo.grade;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.MessageBundle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The scales that the built-in policies speak, and the grades of the completion scale by name. */
public final class Scales {

    /** What scales and grades are called, by their ids: the label, and behind it other words for the same grade. */
    private static final MessageBundle WORDS =
            MessageBundle.load("ScaleWords", file -> Scales.class.getResourceAsStream(file));

    /**
     * The completion classes of Vietnamese progress reports, best first, with "cannot be assessed" behind them as a
     * judgement outside the order.
     */
    public static final Scale COMPLETION = scale(
            "COMPLETION",
            degree("MET", "#2e7d32"),
            degree("LIKELY_EARLY", "#66bb6a"),
            degree("LIKELY", "#c0ca33"),
            degree("UNLIKELY", "#fb8c00"),
            degree("HARD", "#e53935"),
            degree("NOT_MET", "#8e0000"),
            judgement("NOT_ASSESSABLE", "#9e9e9e"));

    /** The status words of Open SDG, with "not available" behind them as a judgement outside the order. */
    public static final Scale OPEN_SDG = scale(
            "OPEN_SDG",
            degree("TARGET_ACHIEVED", "#369b9c"),
            degree("SUBSTANTIAL_PROGRESS", "#78a03f"),
            degree("MODERATE_PROGRESS", "#e8d166"),
            degree("LIMITED_PROGRESS", "#eb8f40"),
            degree("DETERIORATION", "#c22f33"),
            judgement("NOT_AVAILABLE", "#9e9e9e"));

    /** The weather symbols of the German strategy for sustainable development. */
    public static final Scale WEATHER = scale(
            "WEATHER",
            degree("SUN", "#f9a825"),
            degree("SUN_AND_CLOUD", "#ffd54f"),
            degree("CLOUD", "#90a4ae"),
            degree("STORM", "#455a64"));

    /**
     * The words of Eurostat's monitoring report. With a target they are significant, moderate, insufficient progress
     * and movement away; without one significant and moderate progress, none, moderate and significant movement away.
     */
    public static final Scale EUROSTAT = scale(
            "EUROSTAT",
            degree("SIGNIFICANT_PROGRESS", "#2e7d32"),
            degree("MODERATE_PROGRESS", "#9ccc65"),
            degree("INSUFFICIENT_PROGRESS", "#ffee58"),
            degree("NO_PROGRESS", "#fff59d"),
            degree("MODERATE_MOVEMENT_AWAY", "#ffa726"),
            degree("MOVEMENT_AWAY", "#fb8c00"),
            degree("SIGNIFICANT_MOVEMENT_AWAY", "#d84315"));

    /** The three grades of the United Nations' progress chart. */
    public static final Scale PROGRESS_CHART = scale(
            "PROGRESS_CHART",
            degree("ON_TRACK", "#43a047"),
            degree("FAIR_PROGRESS", "#fdd835"),
            degree("STAGNATION", "#e53935"));

    /** Red, amber, green: against a path to the target. */
    public static final Scale RAG =
            scale("RAG", degree("GREEN", "#43a047"), degree("AMBER", "#ffb300"), degree("RED", "#e53935"));

    /** Red, amber, green, with blue above them for what is finished or exceeded; nothing is computed in it. */
    public static final Scale BRAG = scale(
            "BRAG",
            degree("BLUE", "#1e88e5"),
            degree("GREEN", "#43a047"),
            degree("AMBER", "#ffb300"),
            degree("RED", "#e53935"));

    /** Whether the work keeps up with its plan, as offices that follow projects say it; nothing is computed in it. */
    public static final Scale TRACK = scale(
            "TRACK",
            degree("ACHIEVED", "#2e7d32"),
            degree("ON_TRACK", "#9ccc65"),
            degree("AT_RISK", "#ffb300"),
            degree("OFF_TRACK", "#e53935"));

    /** A result against the plan of its year, with the class between: nearly achieved. Nothing is computed in it. */
    public static final Scale PLAN_RESULT = scale(
            "PLAN_RESULT",
            degree("EXCEEDED", "#2e7d32"),
            degree("ACHIEVED", "#9ccc65"),
            degree("NEARLY_ACHIEVED", "#ffb300"),
            degree("NOT_ACHIEVED", "#e53935"));

    /** How far a target was achieved, with the classes of audited performance statements between all and nothing. */
    public static final Scale FULFILMENT = scale(
            "FULFILMENT",
            degree("EXCEEDED", "#2e7d32"),
            degree("ACHIEVED", "#9ccc65"),
            degree("LARGELY_ACHIEVED", "#c0ca33"),
            degree("PARTLY_ACHIEVED", "#ffb300"),
            degree("NOT_ACHIEVED", "#e53935"));

    /** The words in which delivery confidence is stated; nothing is computed in them. */
    public static final Scale DELIVERY_CONFIDENCE = scale(
            "DELIVERY_CONFIDENCE",
            degree("HIGHLY_LIKELY", "#2e7d32"),
            degree("PROBABLE", "#9ccc65"),
            degree("FEASIBLE", "#fdd835"),
            degree("IN_DOUBT", "#fb8c00"),
            degree("UNACHIEVABLE", "#c62828"));

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
            COMPLETION,
            OPEN_SDG,
            WEATHER,
            EUROSTAT,
            PROGRESS_CHART,
            RAG,
            BRAG,
            TRACK,
            PLAN_RESULT,
            FULFILMENT,
            DELIVERY_CONFIDENCE);

    private Scales() {}

    private record Entry(String id, String colour, boolean isDegree) {}

    private static Entry degree(String id, String colour) {
        return new Entry(id, colour, true);
    }

    private static Entry judgement(String id, String colour) {
        return new Entry(id, colour, false);
    }

    private static Scale scale(String id, Entry... entries) {
        Scale.Builder scale = Scale.builder(id, label(words(id, Languages.VIETNAMESE), words(id, Languages.ENGLISH)));
        for (Entry entry : entries) {
            List<String> vietnamese = words(id + "." + entry.id(), Languages.VIETNAMESE);
            List<String> english = words(id + "." + entry.id(), Languages.ENGLISH);
            scale.grade(Grade.builder()
                    .id(entry.id())
                    .label(label(vietnamese, english))
                    .colour(entry.colour())
                    .isDegree(entry.isDegree())
                    .addAllAliases(vietnamese.subList(1, vietnamese.size()))
                    .addAllAliases(english.subList(1, english.size())));
        }
        return scale.build();
    }

    private static List<String> words(String key, Locale language) {
        return List.of(WORDS.pattern(key, language).split("; "));
    }

    private static LocalizedText label(List<String> vietnamese, List<String> english) {
        return LocalizedText.of(vietnamese.get(0), english.get(0));
    }

    private static Grade completion(String id) {
        return COMPLETION.grade(id).orElseThrow();
    }

    /** {@return every built-in scale: the scales, the completion scale first} */
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
