package io.github.tiendo.intake;

import static io.github.tiendo.intake.Notation.Kind.DEADLINE;
import static io.github.tiendo.intake.Notation.Kind.NUMBER;
import static io.github.tiendo.intake.Notation.Kind.PERIOD;
import static io.github.tiendo.intake.Notation.Kind.TARGET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The constraints as a host uses them: its own form, its own validator, its own locale. */
class NotationTest {

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

        @Notation(NUMBER)
        @Nullable
        String number;

        @Notation(value = NUMBER, language = "en", strict = true)
        @Nullable
        StringBuilder strictNumber;

        @Notation(value = PERIOD, year = 2022)
        @Nullable
        String period;

        @Notation(TARGET)
        @Nullable
        String target;

        @Notation(DEADLINE)
        @Nullable
        String deadline;

        @Notation(value = TARGET, message = "mục tiêu sai")
        @Nullable
        String ownMessage;

        @Notation(value = TARGET, message = "sai: {reasonInVietnamese}")
        @Nullable
        String ownMessageWithReason;
    }

    private static Form form(String field, String text) {
        Form form = new Form();
        switch (field) {
            case "number" -> form.number = text;
            case "strictNumber" -> form.strictNumber = new StringBuilder(text);
            case "period" -> form.period = text;
            case "target" -> form.target = text;
            case "deadline" -> form.deadline = text;
            case "ownMessage" -> form.ownMessage = text;
            default -> form.ownMessageWithReason = text;
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
                        "'7x%', cột 2: 'x%' không thuộc về số đứng trước; cần một số, ví dụ 77,08%, 2.365 hoặc 1,15 triệu",
                        "'7x%', column 2: 'x%' does not belong to the number before it; expected a number such as 77.08%,"
                                + " 2,365 or 1.15 million"),
                Arguments.of(
                        "number",
                        "đang xây dựng",
                        "'đang xây dựng' không phải là số có đơn vị; cần ví dụ 77,08%, 57/63 hoặc 2.365",
                        "'đang xây dựng' is no number with a unit; expected such as 77.08%, 57/63 or 2,365"),
                Arguments.of(
                        "target",
                        "Trên",
                        "'Trên', cột 5: văn bản chưa đủ; cần một số, ví dụ 77,08%, 2.365 hoặc 1,15 triệu",
                        "'Trên', column 5: the text ends too early; expected a number such as 77.08%, 2,365 or 1.15"
                                + " million"),
                Arguments.of("ownMessage", "Trên", "mục tiêu sai", "mục tiêu sai"),
                Arguments.of(
                        "ownMessageWithReason",
                        "Trên",
                        "sai: 'Trên', cột 5: văn bản chưa đủ; cần một số, ví dụ 77,08%, 2.365 hoặc 1,15 triệu",
                        "sai: 'Trên', cột 5: văn bản chưa đủ; cần một số, ví dụ 77,08%, 2.365 hoặc 1,15 triệu"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void giveTheReasonOfTheNotationInTheLanguageOfTheHost(
            String field, String text, String vietnamese, String english) {
        assertThat(messages(VIETNAMESE, field, text)).containsExactly(vietnamese);
        assertThat(messages(ENGLISH, field, text)).containsExactly(english);
    }

    @ParameterizedTest
    @CsvSource({"period,found 'sau'; expected a period", "deadline,'sau này' is not a deadline; expected a day"})
    void refuseWhatIsNoPeriodAndNoDeadline(String field, String reason) {
        assertThat(messages(ENGLISH, field, "sau này"))
                .singleElement()
                .asString()
                .contains(reason);
    }

    @Nested
    class Strict {

        @Test
        void refusesWhatCanBeReadOnlyWithADoubt() {
            assertThat(messages(ENGLISH, "strictNumber", "68,2%"))
                    .containsExactly("'68,2' in '68,2%' is written with the marks of the other language; read as 68.2");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "${1+1},＄｛1+1｝",
        "{io.github.tiendo.intake.too-long},｛io.github.tiendo.intake.too-long｝",
        "\\${7*7},＼＄｛7*7｝",
        "{0},｛0｝"
    })
    void neverReadTheTextAsATemplate(String hostile, String shown) {
        assertThat(messages(ENGLISH, "number", hostile))
                .singleElement()
                .asString()
                .startsWith("'" + shown + "'");
    }

    /** A provider that takes no values for a message gets the reason as the message, in the language of the text. */
    @Test
    void otherProvidersGetTheReasonAsItIs() throws NoSuchFieldException {
        List<String> templates = new ArrayList<>();
        Notation.Validator validator = new Notation.Validator();
        validator.initialize(Form.class.getDeclaredField("number").getAnnotation(Notation.class));

        boolean valid = validator.isValid("7{x", contextOfAnotherProvider(templates));

        assertThat(valid).isFalse();
        assertThat(templates)
                .containsExactly("'7｛x', cột 2: '｛x' không thuộc về số đứng trước; cần một số, ví dụ 77,08%, 2.365 hoặc"
                        + " 1,15 triệu");
    }

    private static ConstraintValidatorContext contextOfAnotherProvider(List<String> templates) {
        return (ConstraintValidatorContext) Proxy.newProxyInstance(
                NotationTest.class.getClassLoader(),
                new Class<?>[] {ConstraintValidatorContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "unwrap" -> throw new ValidationException("another provider");
                    case "buildConstraintViolationWithTemplate" -> {
                        templates.add((String) arguments[0]);
                        yield builder();
                    }
                    default -> null;
                });
    }

    private static Object builder() {
        return Proxy.newProxyInstance(
                NotationTest.class.getClassLoader(),
                new Class<?>[] {ConstraintValidatorContext.ConstraintViolationBuilder.class},
                (proxy, method, arguments) -> null);
    }
}
