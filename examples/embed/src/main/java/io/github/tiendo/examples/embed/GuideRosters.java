package io.github.tiendo.examples.embed;

import static io.github.tiendo.organisation.SuccessionRule.ALL_PARTS;
import static io.github.tiendo.organisation.SuccessionRule.ANY_PART;

import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Coverage;
import io.github.tiendo.organisation.Population;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.SuccessionRule;
import io.github.tiendo.vietnam.VietnamRosters;
import java.time.LocalDate;
import java.util.List;

final class GuideRosters {
    public static void main(String[] args) {
        Roster provinces = VietnamRosters.provinces();
        LocalDate before = LocalDate.of(2025, 6, 30);
        LocalDate after = LocalDate.of(2025, 7, 1);
        System.out.println(provinces.membersOn(before).size() + " provinces, then "
                + provinces.membersOn(after).size());
        List<AgencyId> reported = provinces.membersOn(before).stream()
                .filter(agency ->
                        agency.name().equals("Vĩnh Phúc") || agency.name().equals("Huế"))
                .map(Agency::id)
                .toList();
        Coverage coverage = Coverage.of(Population.of(provinces, before), reported);
        System.out.println(coverage.count() + " of " + coverage.population().size() + " reported");
        for (SuccessionRule rule : List.of(ANY_PART, ALL_PARTS)) {
            Coverage carried = coverage.carriedTo(after, rule);
            System.out.println(rule + ": " + carried.count() + " of "
                    + carried.population().size());
        }
    }
}
