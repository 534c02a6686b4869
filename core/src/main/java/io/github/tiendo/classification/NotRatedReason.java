package io.github.tiendo.classification;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import java.io.Serializable;
import java.util.Locale;

/**
 * Why a method gives no grade. The reasons of the built-in methods are the constants of {@link Standard}; other methods
 * add theirs.
 */
public interface NotRatedReason extends Localized, Serializable {

    /**
     * The constant for scripts and files.
     *
     * @return upper-case words joined by underscores, such as {@code NO_OBSERVATION}
     */
    String id();

    /** The reasons of the built-in methods. */
    enum Standard implements NotRatedReason {
        /** The method needs a target and there is none. */
        NO_TARGET("không có mục tiêu", "no target"),
        /** No value is known up to the day of the assessment. */
        NO_OBSERVATION("không có số liệu", "no value reported"),
        /** Nobody has declared a grade. */
        NOT_DECLARED("chưa được xếp mức", "no class declared"),
        /** A way needs two points and there is one. */
        ONE_POINT("chỉ có một điểm số liệu", "only one data point"),
        /** The method needs a stated baseline and there is none. */
        NO_BASELINE("không có số liệu gốc", "no baseline"),
        /** The value is words. */
        TEXT_VALUE("kết quả bằng chữ, không phải số", "the value is words, not a number"),
        /** Value and target have different units. */
        UNIT_DIFFERS("đơn vị của kết quả và mục tiêu khác nhau", "value and target have different units"),
        /** One report states two values for one period. */
        CONFLICTING_VALUES("hai số liệu mâu thuẫn cho cùng một kỳ", "two values contradict each other"),
        /** The values stand on two sides of a change of definition. */
        DEFINITION_BREAK("định nghĩa đã thay đổi giữa các kỳ", "the definition changed between the values"),
        /** Base and value, or base and target, have opposite signs. */
        OPPOSITE_SIGNS("các giá trị trái dấu", "values of opposite sign"),
        /** The base is the target. */
        BASE_EQUALS_TARGET("số liệu gốc bằng mục tiêu", "the baseline equals the target"),
        /** The method has no rule for this kind of target. */
        TARGET_KIND_NOT_SUPPORTED(
                "phương pháp không áp dụng cho loại mục tiêu này", "the method does not cover this kind of target"),
        /** The due period is over but its value is not known yet. */
        PENDING_FINAL("đã hết hạn, chờ số liệu cuối kỳ", "past due, waiting for the final value"),
        /** The target has no due period. */
        NO_DUE_DATE("mục tiêu không có thời hạn", "the target has no due date"),
        /** The milestone is not reached and still has time. */
        MILESTONE_OPEN("mốc chưa đạt, vẫn còn thời hạn", "the milestone is open and still has time"),
        /** The method needs more values than there are. */
        TOO_FEW_VALUES("quá ít số liệu", "too few values"),
        /** The method divides by the base, which is zero. */
        ZERO_BASE("số liệu gốc bằng 0", "the base is zero"),
        /** The path has no value yet on the day of the observation. */
        BEFORE_PATH("trước điểm đầu của lộ trình", "before the first point of the path"),
        /** A body stated before the due day that the target is not met, which it still may be. */
        NOT_YET_MET("chưa đạt, vẫn còn thời hạn", "not met yet, and still has time"),
        /** What was said of the direction contradicts itself. */
        DIRECTION_UNCLEAR("không rõ tăng hay giảm là tốt", "it is unclear whether more or less is better"),
        /** The value was reported as not applicable. */
        NOT_APPLICABLE("không áp dụng", "not applicable"),
        /** Values are known about parts of the whole, and none about the whole. */
        ONLY_PARTS("chỉ có số liệu của từng đơn vị, không có số liệu chung", "values of parts only, none of the whole"),
        /** The latest value is of a part of the year that the target is for, and nothing says how such parts add up. */
        PERIODS_NOT_ADDED(
                "số liệu của một phần của năm, không quy định cách cộng",
                "the value is of a part of the year, and nothing says how the parts add up"),
        /** The value is a sum that lacks parts, and does not meet the target without them. */
        PARTS_MISSING("số tổng hợp còn thiếu đơn vị", "parts are missing of the sum");

        private final String vietnamese;
        private final String english;

        Standard(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        @Override
        public String id() {
            return name();
        }

        @Override
        public String text(Locale language) {
            return Languages.isVietnamese(language) ? vietnamese : english;
        }
    }
}
