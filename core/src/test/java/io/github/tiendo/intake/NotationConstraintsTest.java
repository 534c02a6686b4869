package io.github.tiendo.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints as a host uses them: its own form, its own validator, its own locale. */
class NotationConstraintsTest {

    private static Validator validatorIn(Locale locale) {
        MessageInterpolator usual = new ParameterMessageInterpolator();
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new MessageInterpolator() {
                    @Override
                    public String interpolate(String template, Context context) {
                        return usual.interpolate(template, context, locale);
                    }

                    @Override
                    public String interpolate(String template, Context context, Locale other) {
                        return usual.interpolate(template, context, locale);
                    }
                })
                .buildValidatorFactory()
                .getValidator();
    }

    private static final Validator VIETNAMESE = validatorIn(Languages.VIETNAMESE);
    private static final Validator ENGLISH = validatorIn(Languages.ENGLISH);

    /** A form of a host. */
    static class Form {

        @NumberText
        @Nullable
        String number;

        @NumberText(language = "en", strict = true)
        @Nullable
        StringBuilder strictNumber;

        @PeriodText(year = 2022)
        @Nullable
        String period;

        @TargetText
        @Nullable
        String target;

        @DeadlineText
        @Nullable
        String deadline;

        @TargetText(message = "mục tiêu sai")
        @Nullable
        String ownMessage;
    }

    private static Form form(String field, String text) {
        Form form = new Form();
        switch (field) {
            case "number" -> form.number = text;
            case "strictNumber" -> form.strictNumber = new StringBuilder(text);
            case "period" -> form.period = text;
            case "target" -> form.target = text;
            case "deadline" -> form.deadline = text;
            default -> form.ownMessage = text;
        }
        return form;
    }

    private static Stream<String> messages(Validator validator, String field, String text) {
        Set<ConstraintViolation<Form>> violations = validator.validate(form(field, text));
        return violations.stream().map(ConstraintViolation::getMessage);
    }

    static Stream<Arguments> valid() {
        return Stream.of(
                Arguments.of("number", "gần 60 triệu"),
                Arguments.of("number", "2.365/3.418 (68,2%)"),
                Arguments.of("number", "86/193 (+0)"),
                Arguments.of("number", "56.1%"),
                Arguments.of("number", " \u00a0"),
                Arguments.of("strictNumber", "56.1%"),
                Arguments.of("period", "Quý I/2022"),
                Arguments.of("period", "Quý II"),
                Arguments.of("target", "tối thiểu từ 3 - 5"),
                Arguments.of("target", "Hoàn thành"),
                Arguments.of("deadline", "trước 30/6/2022"));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void letPassWhatTheNotationReads(String field, String text) {
        assertThat(VIETNAMESE.validate(form(field, text))).isEmpty();
    }

    @Test
    void letPassWhatIsNotThere() {
        assertThat(VIETNAMESE.validate(new Form())).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(
                        "number",
                        "7x%",
                        "đây không phải là số liệu; cần ví dụ 77,08%, 57/63 hoặc 1,15 triệu; lỗi ở ký tự thứ 2",
                        "this is no figure; expected such as 77.08%, 57/63 or 1.15 million; the fault is at character 2"),
                Arguments.of(
                        "number",
                        "đang xây dựng",
                        "đây không phải là số liệu; cần ví dụ 77,08%, 57/63 hoặc 1,15 triệu",
                        "this is no figure; expected such as 77.08%, 57/63 or 1.15 million"),
                Arguments.of(
                        "target",
                        "Trên",
                        "đây không phải là mục tiêu; cần ví dụ tối thiểu 80%, 3 - 5%, Top 50 hoặc việc phải làm; lỗi ở ký"
                                + " tự thứ 5",
                        "this is no target; expected such as at least 80%, 3 - 5%, Top 50 or words to be done; the fault"
                                + " is at character 5"),
                Arguments.of("ownMessage", "Trên", "mục tiêu sai", "mục tiêu sai"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void sayWhatIsExpectedAndWhereTheFaultIsInTheLanguageOfTheHost(
            String field, String text, String vietnamese, String english) {
        assertThat(messages(VIETNAMESE, field, text)).containsExactly(vietnamese);
        assertThat(messages(ENGLISH, field, text)).containsExactly(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"period", "deadline"})
    void refuseWhatIsNoPeriodAndNoDeadline(String field) {
        assertThat(messages(ENGLISH, field, "sau này"))
                .singleElement()
                .asString()
                .startsWith("this is no " + field + "; expected such as ");
    }

    @Nested
    class Strict {

        @Test
        void refusesWhatCanBeReadOnlyWithADoubt() {
            assertThat(messages(ENGLISH, "strictNumber", "68,2%"))
                    .containsExactly("this is no figure; expected such as 77.08%, 57/63 or 1.15 million");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"${1+1}", "{io.github.tiendo.intake.too-long}", "\\${7*7}", "{0}"})
    void neverReadTheTextAsATemplate(String hostile) {
        assertThat(messages(ENGLISH, "number", hostile))
                .singleElement()
                .asString()
                .startsWith("this is no figure;")
                .doesNotContain("49", "2 ", "characters");
    }
}
