package io.github.tiendo.notation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words around numbers, in both languages, in normal form. */
final class Phrases {

    /** The longest phrase, in words. */
    static final int MAX_WORDS = 4;

    enum Role {
        QUALIFIER,
        /** Says nothing about the number: {@code đạt tỷ lệ}. */
        FILLER,
        UP,
        DOWN,
        TIMES_BEFORE,
        RANK,
        TOP
    }

    /**
     * What a phrase says.
     *
     * @param role what it does
     * @param qualifier the qualifier of a QUALIFIER, else EXACT
     */
    record Meaning(Role role, Qualifier qualifier) {}

    private static final Map<String, Meaning> BEFORE = new HashMap<>();
    private static final Map<String, Qualifier> AFTER = new HashMap<>();
    private static final Map<String, ScaleWord> SCALES = new HashMap<>();
    private static final Map<String, PercentForm> PERCENTS = new HashMap<>();
    private static final Map<String, Boolean> OF_WHOLE = new HashMap<>();

    static {
        qualifier(Qualifier.ESTIMATE, "ước", "ước tính", "ước đạt", "ước thực hiện", "ước tính đạt", "estimated");
        qualifier(Qualifier.ESTIMATE, "an estimated", "estimate");
        qualifier(Qualifier.ABOUT, "khoảng", "vào khoảng", "tương đương", "tương đương với", "xấp xỉ", "about");
        qualifier(Qualifier.ABOUT, "around", "approximately", "roughly", "equivalent to");
        qualifier(Qualifier.ABOUT, "approx", "approx .", "circa", "ca .", "c .");
        qualifier(Qualifier.NEARLY, "gần", "gần đạt", "gần bằng", "nearly", "almost", "close to");
        qualifier(Qualifier.OVER, "hơn", "over", "just over", "slightly more than");
        qualifier(Qualifier.MORE_THAN, "trên", "lớn hơn", "cao hơn", "nhiều hơn", "more than", "above", "greater than");
        qualifier(Qualifier.MORE_THAN, "exceeding", "vượt", "vượt mức");
        qualifier(Qualifier.AT_LEAST, "từ", "tối thiểu", "tối thiểu là", "ít nhất", "ít nhất là", "không dưới");
        qualifier(Qualifier.AT_LEAST, "không ít hơn", "không thấp hơn", "lớn hơn hoặc bằng", "at least", "minimum");
        qualifier(Qualifier.AT_LEAST, "a minimum of", "minimum of", "no less than", "not less than", "no fewer than");
        qualifier(Qualifier.AT_LEAST, "from", "không nhỏ hơn", "min", "min .", "= >", "> =");
        qualifier(Qualifier.LESS_THAN, "dưới", "nhỏ hơn", "thấp hơn", "ít hơn", "less than", "below", "under");
        qualifier(Qualifier.LESS_THAN, "fewer than");
        qualifier(Qualifier.AT_MOST, "tối đa", "tối đa là", "nhiều nhất", "không quá", "không vượt quá", "không hơn");
        qualifier(Qualifier.AT_MOST, "không trên", "không cao hơn", "nhỏ hơn hoặc bằng", "at most", "up to", "maximum");
        qualifier(Qualifier.AT_MOST, "a maximum of", "maximum of", "no more than", "not more than", "not exceeding");
        qualifier(Qualifier.AT_MOST, "không lớn hơn", "không nhiều hơn", "max", "max .", "= <", "< =");
        qualifier(Qualifier.ABOUT, "~", "≈");
        qualifier(Qualifier.MORE_THAN, ">");
        qualifier(Qualifier.AT_LEAST, "≥");
        qualifier(Qualifier.LESS_THAN, "<");
        qualifier(Qualifier.AT_MOST, "≤");
        role(Role.FILLER, "đạt", "đạt tỷ lệ", "đạt mức", "tỷ lệ", "tỷ lệ đạt", "chiếm", "chiếm tỷ lệ", "là", "được");
        role(Role.FILLER, "tăng lên", "tăng lên đến", "giảm còn", "giảm xuống", "giảm xuống còn", "reached", "is");
        role(Role.FILLER, "bằng", "=", "bình quân", "trung bình", "an average of", "on average");
        role(
                Role.FILLER,
                "đạt được",
                "đã đạt",
                "đã đạt được",
                "mới đạt",
                "chỉ đạt",
                "hiện đạt",
                "phấn đấu",
                "trong khoảng");
        role(Role.FILLER, "achieved", "reach", "reaching", "to reach");
        role(Role.UP, "tăng", "tăng thêm", "tăng trưởng", "mức tăng", "increase", "increased", "increases");
        role(
                Role.UP,
                "increase of",
                "increase by",
                "increased by",
                "up",
                "up by",
                "growth of",
                "rise of",
                "rose by",
                "grow",
                "grow by");
        role(Role.DOWN, "giảm", "giảm bớt", "mức giảm", "decrease", "decreased", "decreases", "decrease of");
        role(
                Role.DOWN,
                "decrease by",
                "decreased by",
                "reduced by",
                "reduction of",
                "reduced",
                "down",
                "down by",
                "reduce",
                "reduce by",
                "cut by");
        role(Role.DOWN, "fall of", "fell by");
        role(Role.TIMES_BEFORE, "gấp", "a factor of");
        role(Role.RANK, "hạng", "thứ", "thứ hạng", "xếp hạng", "xếp hạng thứ", "xếp thứ", "xếp thứ hạng", "vị trí");
        role(Role.RANK, "vị trí thứ", "đứng thứ", "đứng vị trí thứ", "rank", "ranked", "ranks", "place", "position");
        role(Role.TOP, "top", "trong top", "thuộc top", "vào top", "nhóm", "thuộc nhóm", "trong nhóm", "vào nhóm");
        role(
                Role.TOP,
                "nằm trong top",
                "nằm trong nhóm",
                "đứng trong top",
                "lọt vào top",
                "tốp",
                "trong tốp",
                "thuộc tốp");
        role(Role.TOP, "vào tốp", "nằm trong tốp", "within the top");
        role(Role.TOP, "in the top", "among the top", "the top", "among the", "among");
        after(Qualifier.AT_LEAST, "trở lên", "or more", "or higher", "or above", "and above", "or better", "+");
        after(Qualifier.AT_MOST, "trở xuống", "or less", "or fewer", "or lower", "or below");
        scale(ScaleWord.THOUSAND, "nghìn", "ngàn", "thousand", "k");
        scale(ScaleWord.MILLION, "triệu", "million", "millions", "mn", "tr");
        scale(ScaleWord.BILLION, "tỷ", "tỉ", "billion", "billions", "bn");
        scale(ScaleWord.TRILLION, "nghìn tỷ", "nghìn tỉ", "ngàn tỷ", "ngàn tỉ", "trillion", "trillions");
        scale(ScaleWord.QUADRILLION, "triệu tỷ", "triệu tỉ", "quadrillion", "tỷ triệu", "tỉ triệu");
        scale(ScaleWord.BILLION, "nghìn triệu", "ngàn triệu");
        percent(PercentForm.PERCENT, "%", "phần trăm", "percent", "per cent", "pct");
        percent(PercentForm.PERCENTAGE_POINT, "điểm %", "điểm phần trăm", "percentage point", "percentage points");
        for (String phrase : List.of("of", "out of", "trên", "trên tổng số", "trong tổng số", "trong số")) {
            OF_WHOLE.put(NormalText.of(phrase), true);
        }
        percent(PercentForm.PERCENTAGE_POINT, "pp", "% points", "% điểm");
    }

    /** Scale words that say another number than they seem to, or in an order that nobody uses. */
    static final List<String> UNUSUAL = List.of("tỷ triệu", "tỉ triệu", "nghìn triệu", "ngàn triệu");

    /** Words that would change the number if they were taken for a unit. */
    static final List<String> NOT_UNITS = List.of(
            "nghìn",
            "ngàn",
            "triệu",
            "tỷ",
            "tỉ",
            "trăm",
            "chục",
            "vạn",
            "thousand",
            "million",
            "billion",
            "trillion",
            "hundred",
            "dozen");

    private Phrases() {}

    static Map<String, Meaning> before() {
        return BEFORE;
    }

    static Map<String, Qualifier> after() {
        return AFTER;
    }

    static Map<String, ScaleWord> scales() {
        return SCALES;
    }

    static Map<String, PercentForm> percents() {
        return PERCENTS;
    }

    /** What may stand for the stroke of a fraction: {@code 57 out of 63}. */
    static Map<String, ?> ofWhole() {
        return OF_WHOLE;
    }

    private static void qualifier(Qualifier qualifier, String... phrases) {
        for (String phrase : phrases) {
            BEFORE.put(NormalText.of(phrase), new Meaning(Role.QUALIFIER, qualifier));
        }
    }

    private static void role(Role role, String... phrases) {
        for (String phrase : phrases) {
            BEFORE.put(NormalText.of(phrase), new Meaning(role, Qualifier.EXACT));
        }
    }

    private static void after(Qualifier qualifier, String... phrases) {
        for (String phrase : phrases) {
            AFTER.put(NormalText.of(phrase), qualifier);
        }
    }

    private static void scale(ScaleWord word, String... phrases) {
        for (String phrase : phrases) {
            SCALES.put(NormalText.of(phrase), word);
        }
    }

    private static void percent(PercentForm form, String... phrases) {
        for (String phrase : phrases) {
            PERCENTS.put(NormalText.of(phrase), form);
        }
    }
}
