package io.github.tiendo.reconciliation;

import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyList;
import io.github.tiendo.organisation.AgencyListNotation;
import io.github.tiendo.organisation.AgencyMatcher;
import io.github.tiendo.organisation.Roster;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads lists of names with a roster, and knows from it how many bodies of a kind there are. */
final class AgencyCheck {

    /** What a word says of the bodies that are counted. */
    private enum Body {
        PROVINCE,
        MINISTRY,
        /** Agencies of the government count among the ministries. */
        OF_THE_GOVERNMENT,
        /** Agencies of the rank of a ministry count among the ministries. */
        OF_MINISTRY_RANK
    }

    private static final Phrases<Body> BODIES = Phrasebook.load(
                    "Body", file -> AgencyCheck.class.getResourceAsStream(file))
            .table("body", Body.class);

    private final AgencyMatcher matcher;
    private final Map<Agency.Kind, Integer> sizes = new EnumMap<>(Agency.Kind.class);

    AgencyCheck(Roster roster, LocalDate day) {
        this.matcher = AgencyMatcher.of(roster, day);
        for (Agency agency : roster.membersOn(day)) {
            sizes.merge(agency.kind(), 1, Integer::sum);
        }
    }

    /** The list behind a count, unless fewer of its names are known than not: then it is one of other things. */
    Optional<AgencyList> list(String listed) {
        return AgencyListNotation.parse(listed, matcher)
                .value()
                .filter(list -> !list.agencies().isEmpty())
                .filter(list -> list.agencies().size() >= list.unknownNames().size());
    }

    /**
     * How many there may be of those that words name: "bộ, ngành" may or may not take in ministry-level agencies and
     * those of the government.
     *
     * @param words such as {@code tỉnh, thành phố}
     * @return the sizes; empty if the roster has none of them
     */
    List<Integer> sizes(String words) {
        Set<Body> said = EnumSet.noneOf(Body.class);
        Token.scan(words).forEach(token -> BODIES.whole(token.text()).ifPresent(said::add));
        int ministries = size(Agency.Kind.MINISTRY);
        int ministerial = ministries + size(Agency.Kind.MINISTERIAL_AGENCY);
        int central = ministerial + size(Agency.Kind.GOVERNMENT_AGENCY);
        int provinces = size(Agency.Kind.PROVINCE) + size(Agency.Kind.CITY);
        boolean isProvince = said.contains(Body.PROVINCE);
        boolean isMinistry = said.contains(Body.MINISTRY);
        if (isProvince == isMinistry) {
            return List.of();
        }
        if (isProvince) {
            return provinces == 0 ? List.of() : List.of(provinces);
        }
        if (ministries == 0) {
            return List.of();
        }
        if (said.contains(Body.OF_THE_GOVERNMENT)) {
            return List.of(central);
        }
        return said.contains(Body.OF_MINISTRY_RANK)
                ? List.of(ministerial, central)
                : List.of(central, ministerial, ministries);
    }

    private int size(Agency.Kind kind) {
        return sizes.getOrDefault(kind, 0);
    }
}
