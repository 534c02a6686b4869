package io.github.tiendo.classification;

import static io.github.tiendo.classification.Sample.ceiling;
import static io.github.tiendo.classification.Sample.floor;
import static io.github.tiendo.classification.Sample.input;
import static io.github.tiendo.classification.Sample.series;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.grade.Scales;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** As of the end of 2022, 1096 days before the end of 2025. */
class OutlookTest {

    private static Outlook outlook(CompletionInput input) {
        return ClassificationPolicies.attainmentBands()
                .classify(input)
                .outlook()
                .orElseThrow();
    }

    @Test
    void saysWhenTheTargetWouldBeMetAndHowFastItMustMove() {
        // 20 to 50 in 730 days; 30 more take another 730: 2022-12-31 + 730 days
        Outlook outlook = outlook(input(floor("80", 2025), series("2020", "20", "2022", "50")));

        assertThat(outlook.metOn()).contains(LocalDate.of(2024, 12, 30));
        // 30 * 365.25 / 730 and 30 * 365.25 / 1096
        assertThat(outlook.pacePerYear()).hasToString("Optional[15.010273972603 %]");
        assertThat(outlook.requiredPerYear()).hasToString("Optional[9.997718978102 %]");
    }

    @Test
    void paceIsRequiredFromTheDayOfTheAssessmentOn() {
        Outlook late = outlook(CompletionInput.of(floor("80", 2025), series("2020", "20", "2022", "50"))
                .asOf(LocalDate.of(2024, 12, 31)));

        // 30 * 365.25 / 365
        assertThat(late.requiredPerYear()).hasToString("Optional[30.020547945205 %]");
    }

    @Test
    void saysHowItWouldHaveComeOutOneReportEarlier() {
        Outlook outlook = outlook(input(floor("80", 2025), series("2020", "20", "2021", "30", "2022", "70")));

        assertThat(outlook.earlierOn()).contains(LocalDate.of(2021, 12, 31));
        assertThat(outlook.earlier().flatMap(Classification::grade)).contains(Scales.UNLIKELY);
        assertThat(outlook.earlier().orElseThrow().policy().id()).isEqualTo("attainment-bands");
    }

    @Test
    void aWayThatLeadsNowhereHasNoDay() {
        Outlook away = outlook(input(floor("80", 2025), series("2020", "50", "2022", "40")));
        Outlook flat = outlook(input(ceiling("5", 2025), series("2020", "10", "2022", "10")));

        assertThat(away.metOn()).isEmpty();
        assertThat(away.pacePerYear()).hasToString("Optional[-5.003424657534 %]");
        assertThat(away.text(Languages.ENGLISH)).contains("Going on as since 2020, the target would not be met.");
        assertThat(flat.metOn()).isEmpty();
        assertThat(flat.pacePerYear()).hasToString("Optional[0 %]");
    }

    @Test
    void aTargetThatIsMetRequiresNothing() {
        Outlook outlook = outlook(input(floor("80", 2025), series("2020", "20", "2022", "90")));

        assertThat(outlook.metOn()).isEmpty();
        assertThat(outlook.requiredPerYear()).isEmpty();
        assertThat(outlook.text(Languages.ENGLISH))
                .startsWith(
                        "The target is met. Since 2020 the value has moved 35.024 percentage points a year towards the target.");
    }

    @Test
    void whatIsOverIsOver() {
        Outlook outlook = outlook(input(floor("80", 2021), series("2020", "20", "2021", "50")));

        assertThat(outlook.requiredPerYear()).isEmpty();
        assertThat(outlook.text(Languages.ENGLISH)).startsWith("The due day is past.");
    }

    @Test
    void oneValueLeadsNowhere() {
        Outlook outlook = outlook(input(floor("80", 2025), series("2022", "50")));

        assertThat(outlook.text(Languages.ENGLISH))
                .isEqualTo("Nothing can be said of the way ahead: only one data point."
                        + " There is no earlier value to compare with.");
        assertThat(outlook.text(Languages.VIETNAMESE)).startsWith("Chưa thể nói gì về chặng đường còn lại");
    }

    @Test
    void goesAlongTheTrajectoryOfThePolicyThatAnswered() {
        CompletionInput input = input(floor("80", 2025), series("2020", "10", "2021", "10", "2022", "40"));
        CompletionPacePolicy lastTwo = CompletionPacePolicy.builder()
                .trajectory(TrajectoryKind.lastPoints(2))
                .build();

        assertThat(lastTwo.classify(input).outlook().orElseThrow().metOn())
                .isEqualTo(lastTwo.classify(input).projectedOn())
                .isNotEqualTo(outlook(input).metOn());
    }

    @Test
    void isThereForEveryMethodAndIsKeptOnlyIfAskedFor() throws IOException, ClassNotFoundException {
        CompletionInput input = input(floor("80", 2025), series("2020", "20", "2022", "50"));
        for (ClassificationPolicy policy : ClassificationPolicies.builtIn()) {
            assertThat(policy.classify(input).outlook()).as(policy.id()).isPresent();
            assertThat(copy(policy.classify(input)).outlook()).as(policy.id()).isEmpty();
        }
        Classification asked = ClassificationPolicies.openSdg().classify(input);

        assertThat(asked.outlook()).isEqualTo(copy(asked).outlook());
    }

    @Test
    void isThereForAPolicyOfOnesOwnThatNamesItsInput() {
        CompletionInput input = input(floor("80", 2025), series("2020", "20", "2022", "50"));
        ClassificationPolicy own = ClassificationPolicies.attainmentBands();
        Classification answer =
                Classification.builder().input(own, input).grade(Scales.LIKELY).build();

        assertThat(answer.outlook().orElseThrow().metOn()).contains(LocalDate.of(2024, 12, 30));
        assertThat(answer.explanation(Languages.ENGLISH)).isEqualTo("Rated: Likely.");
    }

    private static Classification copy(Classification answer) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(answer);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Classification) in.readObject();
        }
    }
}
