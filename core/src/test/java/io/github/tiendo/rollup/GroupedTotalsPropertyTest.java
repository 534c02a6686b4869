package io.github.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.fixtures.GeneratedCountry;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Revisions;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.RosterId;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.rollup.GroupedTotals.Group;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Totals of a generated country are the same in any order and any split, and those of the assembler. */
class GroupedTotalsPropertyTest {

    private static final RosterId WHOLE = RosterId.of("country");

    @Property(tries = 30)
    void areEqualInAnyOrderAndSplit(
            @ForAll @LongRange(max = 1_000) long seed, @ForAll @IntRange(min = 1, max = 9) int parts)
            throws IOException, ClassNotFoundException {
        GeneratedCountry country = GeneratedCountry.of(seed).communes(7).quarters(3);
        GroupedTotals empty = GroupedTotals.of(Grouping.together()
                        .byPeriod()
                        .byRoster(country.roster())
                        .byHeading(country.programme()))
                .keepingReporters();
        List<Observation> standing = Revisions.latest(country.observations()).toList();
        List<Group> expected = standing.stream().collect(empty.collector()).groups();

        List<Observation> shuffled = new ArrayList<>(standing);
        Random random = new Random(seed);
        Collections.shuffle(shuffled, random);
        List<GroupedTotals> gathered = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            gathered.add(empty.keepingReporters());
        }
        shuffled.forEach(observation -> gathered.get(random.nextInt(parts)).add(observation));
        Collections.shuffle(gathered, random);
        GroupedTotals whole = empty.keepingReporters();
        for (GroupedTotals part : gathered) {
            whole.addAll(sentAround(part));
        }

        assertThat(whole.groups()).isEqualTo(expected);
        assertThat(shuffled.parallelStream().collect(empty.collector()).groups())
                .isEqualTo(expected);
    }

    private static GroupedTotals sentAround(GroupedTotals totals) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(totals);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (GroupedTotals) in.readObject();
        }
    }

    @Property(tries = 10)
    void areThoseOfTheAssemblerWhereNothingIsLost(@ForAll @LongRange(max = 1_000) long seed) {
        GeneratedCountry country = GeneratedCountry.of(seed).communes(6).quarters(2);
        Programme programme = country.programme();
        List<Observation> entries = country.observations().toList();
        List<Total> totals = TotalsAssembler.standard()
                .of(country.roster())
                .assemble(programme.withReport(ProgressReport.builder()
                        .id(ReportId.of("all"))
                        .observations(entries)
                        .build()))
                .orThrow();

        List<Group> groups = Revisions.latest(entries).stream()
                .collect(GroupedTotals.collector(
                        Grouping.together().byPeriod().byIndicator().byRoster(country.roster())))
                .groups();

        assertThat(totals).isNotEmpty().allSatisfy(total -> {
            Indicator indicator = programme.indicator(total.indicator()).orElseThrow();
            Group group = groups.stream()
                    .filter(one -> one.roster().orElseThrow().equals(WHOLE)
                            && one.indicator().orElseThrow().equals(total.indicator())
                            && one.period().orElseThrow().equals(total.period()))
                    .findFirst()
                    .orElseThrow();
            if (group.hedged() == 0) {
                assertThat(group.value(indicator.partsRule().orElseThrow().method()))
                        .contains(total.value());
            }
            assertThat(group.values()).isEqualTo(total.included().size());
        });
    }

    @Property(tries = 20)
    void aSortedStreamStandsAsACollectionDoes(@ForAll @LongRange(max = 1_000) long seed) {
        GeneratedCountry country =
                GeneratedCountry.of(seed).communes(9).quarters(2).indicators(3);

        assertThat(Revisions.latest(country.observations()).toList())
                .isEqualTo(Revisions.latest(country.observations().toList()));
    }
}
