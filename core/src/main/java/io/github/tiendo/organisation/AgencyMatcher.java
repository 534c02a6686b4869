package io.github.tiendo.organisation;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the members of a roster on one day by the names that people write.
 *
 * <p>Names are equal if they say the same: case, blanks, dashes, commas, ampersands and the vowel on which a tone
 * stands do not matter ({@code Hoà}/{@code Hòa}, {@code Thừa Thiên - Huế}, {@code Bộ TT&TT}/{@code Bộ TTTT}), nor does
 * a missing "và". The word for an agency's kind may be there or not: {@code Tư pháp} is {@code Bộ Tư pháp}, {@code tỉnh
 * Bến Tre}, {@code TP. Hà Nội} and {@code UBND tỉnh Bến Tre} are the province and the city; {@code TP Sơn La} is no
 * province, but a city in one. Abbreviations are the aliases that the agency lists. A name without its accents is never taken for a match; it is a candidate.
 *
 * <p>A name that fits nobody is an ERROR with up to three candidates: the nearest by single letters put in, left out,
 * changed or exchanged, and names that go on where this one stops.
 */
public final class AgencyMatcher implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int CANDIDATES = 3;

    /** Shorter abbreviations are never taken without the word for the kind: {@code TP} is no ministry. */
    private static final int SHORTEST_BARE = 3;

    static final LocalizedText NOBODY =
            LocalizedText.from(language -> OrganisationFindingCode.TEXTS.pattern("none", language));

    /** Whose names there may be. */
    private final Roster roster;
    /** On which day. */
    private final LocalDate day;
    /** Members on the day by the keys of their names. */
    private final Map<String, Set<Agency>> members = new LinkedHashMap<>();
    /** Members of other days by the keys of their names. */
    private final Map<String, Set<Agency>> others = new HashMap<>();
    /** The keys of {@link #members} as somebody types them without accents. */
    private final List<PlainKey> plainKeys = new ArrayList<>();

    private record PlainKey(String plain, int sorts, Set<Agency> agencies) implements Serializable {

        PlainKey(String plain, Set<Agency> agencies) {
            this(plain, NameKey.sorts(plain), agencies);
        }

        /** {@link NameKey#distance}, asked only where the letters allow it: most names have others. */
        int distance(String name, int sortsOfName, int most) {
            return NameKey.mayBeNear(sorts, sortsOfName, most) ? NameKey.distance(name, plain, most) : most + 1;
        }
    }

    private AgencyMatcher(Roster roster, LocalDate day) {
        this.roster = roster;
        this.day = day;
        Set<Agency> now = new LinkedHashSet<>(roster.membersOn(day));
        for (Agency agency : roster.everyAgency()) {
            for (String key : keys(agency)) {
                (now.contains(agency) ? members : others)
                        .computeIfAbsent(key, none -> new LinkedHashSet<>())
                        .add(agency);
            }
        }
        members.forEach((key, agencies) -> plainKeys.add(new PlainKey(NameKey.plain(key), agencies)));
    }

    /**
     * A matcher for the members of a roster on a day.
     *
     * @param roster the roster
     * @param day the day, usually that of the document
     * @return the matcher
     * @throws IllegalArgumentException if the day is before the roster's first
     */
    public static AgencyMatcher of(Roster roster, LocalDate day) {
        return new AgencyMatcher(roster, day);
    }

    private static Set<String> keys(Agency agency) {
        List<String> names = new ArrayList<>(List.of(agency.name()));
        names.addAll(agency.aliases());
        agency.englishName().ifPresent(names::add);
        Set<String> keys = new LinkedHashSet<>();
        for (String name : names) {
            String key = NameKey.of(name);
            keys.add(key);
            String bare = key;
            for (String word : kindWords(agency.kind())) {
                String prefix = NameKey.of(word);
                if (key.startsWith(prefix) && startsWithWord(name, word)) {
                    bare = key.substring(prefix.length());
                    break;
                }
            }
            if (name.equals(agency.name()) || bare.length() >= SHORTEST_BARE) {
                keys.add(bare);
                for (String word : kindWords(agency.kind())) {
                    keys.add(NameKey.of(word) + bare);
                }
            }
        }
        keys.remove("");
        return keys;
    }

    private static boolean startsWithWord(String name, String word) {
        List<String> words = NameKey.words(name);
        List<String> start = NameKey.words(word);
        return words.size() > start.size() && words.subList(0, start.size()).equals(start);
    }

    private static List<String> kindWords(Agency.Kind kind) {
        return switch (kind) {
            case MINISTRY -> OfficeNames.MINISTRY;
            case PROVINCE -> OfficeNames.PROVINCE;
            case CITY -> OfficeNames.PLACE;
            case DISTRICT -> OfficeNames.DISTRICT;
            case COMMUNE -> OfficeNames.COMMUNE;
            default -> List.of();
        };
    }

    /** {@return the roster that is searched} */
    public Roster roster() {
        return roster;
    }

    /** {@return the day on which it is searched} */
    public LocalDate day() {
        return day;
    }

    /**
     * Finds the member that a name means.
     *
     * @param name one name, as somebody wrote it
     * @return the member; or an ERROR and no value: an unknown name with its candidates, a name of another time with
     *     who it is on this day, or a name that several members have
     */
    public Outcome<Agency> match(String name) {
        return match(name, NameKey.of(name));
    }

    Outcome<Agency> match(String name, String key) {
        return match(name, key, true);
    }

    Outcome<Agency> match(String name, String key, boolean withCandidates) {
        Set<Agency> found = members.getOrDefault(key, Set.of());
        if (found.size() == 1) {
            return Outcome.of(found.iterator().next());
        }
        if (found.size() > 1) {
            return Outcome.failed(Finding.of(OrganisationFindingCode.AMBIGUOUS_AGENCY)
                    .with("found", name)
                    .with("candidates", names(found)));
        }
        Set<Agency> elsewhen = others.getOrDefault(key, Set.of());
        if (!elsewhen.isEmpty()) {
            return Outcome.failed(finding(OrganisationFindingCode.NOT_A_MEMBER_THEN, name, onDay(elsewhen)));
        }
        return Outcome.failed(
                finding(OrganisationFindingCode.UNKNOWN_AGENCY, name, withCandidates ? candidates(key) : Set.of()));
    }

    /**
     * How far a list covers those whom it means: the roster or one that it includes of whose members more than half are named,
     * and who are more than half of all names; of several the one of which most are named, then the smallest.
     *
     * @param names the bodies of a list, as somebody wrote them or by their ids
     * @return who of them is in the list and who is not; empty where the list means nobody's whole, as for the provinces of
     *     one region
     */
    public Optional<Coverage> coveredBy(Collection<String> names) {
        Set<AgencyId> named = new LinkedHashSet<>();
        for (String name : names) {
            AgencyId id = AgencyId.of(name);
            agency(id)
                    .or(() -> match(name, NameKey.of(name), false).value())
                    .ifPresent(member -> named.add(member.id()));
        }
        return roster.withIncluded().stream()
                .filter(each -> !day.isBefore(each.startInclusive()))
                .map(each -> Coverage.of(Population.of(each, day), named))
                .filter(coverage -> {
                    int listed = coverage.includedIds().size();
                    return listed * 2L > coverage.population().size() && listed * 2L > names.size();
                })
                .min(Comparator.<Coverage>comparingInt(
                                coverage -> -coverage.includedIds().size())
                        .thenComparing(coverage -> coverage.population().size()));
    }

    /** Tells whether a key means somebody, now or at another time. */
    boolean knows(String key) {
        return members.containsKey(key) || others.containsKey(key);
    }

    /** How far a key is from the nearest one of a member, as a part of its length; 1 if none is within a quarter of it. */
    double farness(String key) {
        String plain = NameKey.plain(key);
        int most = plain.length() / 4;
        int sorts = NameKey.sorts(plain);
        int least = most + 1;
        for (PlainKey known : plainKeys) {
            least = Math.min(least, known.distance(plain, sorts, most));
        }
        return least > most ? 1 : (double) least / plain.length();
    }

    private Finding finding(FindingCode code, String name, Set<Agency> candidates) {
        Finding finding = Finding.of(code)
                .with("found", name)
                .with("roster", roster.title())
                .with("day", day);
        return candidates.isEmpty()
                ? finding.with("candidates", NOBODY).with("nearest", "")
                : finding.with("candidates", names(candidates)).with("nearest", nearest(candidates));
    }

    private static LocalizedText nearest(Set<Agency> candidates) {
        return LocalizedText.from(language ->
                OrganisationFindingCode.TEXTS.text("nearest", language, Map.of("names", names(candidates))));
    }

    private static List<String> names(Set<Agency> agencies) {
        List<String> names = new ArrayList<>();
        agencies.forEach(agency -> names.add(agency.name()));
        return names;
    }

    private Set<Agency> onDay(Set<Agency> elsewhen) {
        Set<Agency> now = new LinkedHashSet<>();
        for (Agency agency : elsewhen) {
            for (AgencyId successor : roster.successors(agency.id(), LocalDate.MIN, day)) {
                agency(successor).ifPresent(now::add);
            }
            for (Agency member : roster.membersOn(day)) {
                if (roster.successors(member.id(), day, LocalDate.MAX).contains(agency.id())) {
                    now.add(member);
                }
            }
        }
        return now;
    }

    private Optional<Agency> agency(AgencyId id) {
        return roster.membersOn(day).stream()
                .filter(member -> member.id().equals(id))
                .findFirst();
    }

    private Set<Agency> candidates(String key) {
        String plain = NameKey.plain(key);
        Map<Agency, Integer> distances = new LinkedHashMap<>();
        int most = Math.max(1, plain.length() / 4);
        int sorts = NameKey.sorts(plain);
        for (PlainKey known : plainKeys) {
            int distance = known.distance(plain, sorts, most);
            boolean goesOn = plain.length() >= 4 && known.plain().startsWith(plain);
            if (distance <= most || goesOn) {
                for (Agency agency : known.agencies()) {
                    distances.merge(agency, distance, Math::min);
                }
            }
        }
        Set<Agency> nearest = new LinkedHashSet<>();
        distances.entrySet().stream()
                .sorted(Comparator.comparingInt(Map.Entry::getValue))
                .limit(CANDIDATES)
                .forEach(entry -> nearest.add(entry.getKey()));
        return nearest;
    }

    /** The roster and the day. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s on %s", roster, day);
    }
}
