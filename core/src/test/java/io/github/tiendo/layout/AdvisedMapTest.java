package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a refusal advises to say of the columns. */
class AdvisedMapTest {

    private static final Pattern ADVICE = Pattern.compile("--columns \"([^\"]+)\"");

    /** The map that the refusal of some rows advises. */
    private static String advised(String... rows) {
        String said = LayoutReader.standard().read(Tables.document(rows)).findings().stream()
                .map((Finding finding) -> finding.message(Languages.ENGLISH))
                .collect(Collectors.joining("\n"));
        Matcher advice = ADVICE.matcher(said);
        assertThat(advice.find()).as(said).isTrue();
        return advice.group(1);
    }

    private static Reading readBy(String map, String... rows) {
        return Reading.of(LayoutOptions.builder().columns(ColumnMap.parse(map)).build(), rows);
    }

    @Test
    void isTasksWhereDaysStandBesideNames() {
        String[] rows = {
            "name | description | date",
            "Committee chartered | Formal authorization of the committee | Jan 9, 2025",
            "Firm chosen | Contract with the firm is signed | Feb 14, 2025"
        };

        assertThat(advised(rows)).isEqualTo("name=task,date=deadline");
        assertThat(readBy(advised(rows), rows).lastDays()).hasSize(2).doesNotContainNull();
    }

    @Test
    void isBodiesWhereSeveralDaysStandBesideThem() {
        String[] rows = {
            "Code | Name | Signature | Acceptance",
            "AFG | Afghanistan | 2016-04-22 | 2017-02-15",
            "AGO | Angola | 2016-04-22 |",
            "ALB | Albania | 2016-04-22 | 2016-09-21"
        };

        assertThat(advised(rows)).isEqualTo("Name=member");
        assertThat(readBy(advised(rows), rows).coverage()).containsExactly("Signature: 3/3", "Acceptance: 2/3");
    }

    @Test
    void bodiesAreKnownWithTheirNumberBehindTheHead() {
        assertThat(Reading.of(
                                "Country 55 | Signature | Acceptance",
                                "Algeria | | ",
                                "Angola | 2012-01-27 | 2013-05-14",
                                "Benin | 2010-03-25 |")
                        .coverage())
                .containsExactly("Signature: 2/3", "Acceptance: 1/3");
    }
}
