package io.github.tiendo.collection;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.rollup.Change;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A round as it stands: what came and what is still owed, merged into the programme.
 *
 * <pre>{@code
 * collected.notReturned();           // who has sent nothing
 * collected.reminder(VIETNAMESE);    // Đến 15/4/2025, 8/10 cơ quan ...; 02 cơ quan chưa gửi: ...
 * }</pre>
 */
@Value.Immutable
public abstract class CollectedRound implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many missing things are named in a reminder, the others counted. */
    private static final int ITEMS_NAMED = 3;

    CollectedRound() {}

    /** A value that is another than in the period before. */
    @Value.Immutable
    public abstract static class Move implements Serializable {

        private static final long serialVersionUID = 1L;

        Move() {}

        /** {@return of which indicator} */
        public abstract IndicatorId indicator();

        /** {@return its name} */
        public abstract LocalizedText name();

        /** {@return about which body; empty for the whole} */
        public abstract Optional<AgencyId> agency();

        /** {@return from what to what} */
        public abstract Change change();
    }

    /** {@return what was asked} */
    public abstract ReportingRound round();

    /** {@return the programme with the reports of the round, its duty and the submissions that met it; without totals} */
    public abstract Programme programme();

    /** {@return the return of each body that counts, by the ids of the bodies} */
    public abstract List<Return> returns();

    /** {@return earlier returns of bodies that sent again, and those that say the same again} */
    public abstract List<Return> superseded();

    /** {@return files that could not be merged, each with a finding that says why} */
    public abstract List<Return> unused();

    /** {@return what contradicts each other: returns of one body, and parts and a stated whole; also in {@link #findings()}} */
    public abstract List<Finding> conflicts();

    /** {@return the totals that end with the period, by indicator} */
    public abstract List<Total> totals();

    /** {@return what is another than in the period before, of the whole first} */
    public abstract List<Move> changes();

    /** {@return who was missing or late in this round and those before} */
    public abstract ReportingHistory history();

    /** {@return what the bodies asked, and those that sent, are called} */
    public abstract Map<AgencyId, LocalizedText> names();

    /** {@return everything that was found, in the order of the files} */
    public abstract List<Finding> findings();

    /** {@return who was asked and has sent nothing that could be merged, in the order of the round} */
    public List<AgencyId> notReturned() {
        List<AgencyId> owing = new ArrayList<>(round().agencies());
        returns().forEach(one -> one.agency().ifPresent(owing::remove));
        return List.copyOf(owing);
    }

    /**
     * {@return who sent late: the day of the first return by body, in the order of {@link #returns()}; those whose day
     * nobody noted are none}
     */
    public Map<AgencyId, LocalDate> late() {
        Map<AgencyId, LocalDate> first = new LinkedHashMap<>();
        returns().forEach(one -> note(first, one));
        superseded().forEach(one -> note(first, one));
        first.values().removeIf(day -> !day.isAfter(round().dueOn()));
        return first;
    }

    private static void note(Map<AgencyId, LocalDate> first, Return one) {
        one.receivedOn()
                .ifPresent(day -> first.merge(one.agency().orElseThrow(), day, (a, b) -> a.isBefore(b) ? a : b));
    }

    /** {@return who sent the form as it was, with nothing filled in, in the order of {@link #returns()}} */
    public List<AgencyId> blank() {
        return returns().stream()
                .filter(Return::isBlank)
                .map(one -> one.agency().orElseThrow())
                .toList();
    }

    /**
     * {@return who sent less than was asked for, but something: the names of what is missing by body, in the order of
     * {@link #returns()}}
     */
    public Map<AgencyId, List<LocalizedText>> incomplete() {
        Map<AgencyId, List<LocalizedText>> incomplete = new LinkedHashMap<>();
        returns().stream()
                .filter(one -> !one.isComplete() && !one.isBlank())
                .forEach(one -> incomplete.put(one.agency().orElseThrow(), one.missing()));
        return incomplete;
    }

    /**
     * What a body is called.
     *
     * @param agency the body
     * @param language Vietnamese or, for every other locale, English
     * @return its name, else its id
     */
    public String name(AgencyId agency, Locale language) {
        return Optional.ofNullable(names().get(agency))
                .map(name -> name.text(language))
                .orElse(agency.value());
    }

    /**
     * The paragraph of the reminder, ready for the letter: how many have sent, who has not, whose report lacks what, and
     * who sent late.
     *
     * @param language Vietnamese or, for every other locale, English
     * @param day for which it is said, such as that of the letter
     * @return the paragraph, sentences with full stops
     */
    public String reminder(Locale language, LocalDate day) {
        List<AgencyId> owing = notReturned();
        List<AgencyId> blank = blank();
        long returned = round().agencies().stream()
                .filter(agency -> !owing.contains(agency) && !blank.contains(agency))
                .count();
        StringBuilder text = new StringBuilder(text(
                "reminder.asked",
                language,
                Map.of(
                        "day", print(day, language),
                        "returned", returned,
                        "asked", round().agencies().size(),
                        "period", PeriodNotation.of(language).print(round().period()),
                        "due", print(round().dueOn(), language))));
        List<String> parts = new ArrayList<>();
        part(parts, "reminder.missing", owing, language, agency -> name(agency, language));
        part(parts, "reminder.blank", blank, language, agency -> name(agency, language));
        Map<AgencyId, List<LocalizedText>> incomplete = incomplete();
        part(
                parts,
                "reminder.incomplete",
                incomplete.keySet(),
                language,
                agency -> text(
                        "reminder.incomplete-item",
                        language,
                        Map.of("name", name(agency, language), "items", items(incomplete.get(agency), language))));
        Map<AgencyId, LocalDate> late = late();
        part(
                parts,
                "reminder.late",
                late.keySet(),
                language,
                agency -> text(
                        "reminder.late-item",
                        language,
                        Map.of("name", name(agency, language), "day", print(late.get(agency), language))));
        text.append(' ');
        if (parts.isEmpty()) {
            boolean isDayKnown =
                    returns().stream().allMatch(one -> one.receivedOn().isPresent());
            text.append(text(isDayKnown ? "reminder.all-complete" : "reminder.all-undated", language, Map.of()));
        } else {
            text.append(String.join("; ", parts)).append('.');
        }
        if (!owing.isEmpty() || !blank.isEmpty() || !incomplete.isEmpty()) {
            text.append(' ').append(text("reminder.close", language, Map.of()));
        }
        return text.toString();
    }

    private static <T> void part(
            List<String> parts, String key, Collection<T> bodies, Locale language, Function<T, String> words) {
        if (!bodies.isEmpty()) {
            parts.add(text(
                    key,
                    language,
                    Map.of(
                            "count",
                            count(bodies.size(), language),
                            "names",
                            bodies.stream().map(words).collect(Collectors.joining(", ")))));
        }
    }

    /** Counts of one digit stand with a nought, as in official letters. */
    private static String count(int count, Locale language) {
        return (Languages.isVietnamese(language) && count < 10 ? "0" : "") + count;
    }

    private static String items(List<LocalizedText> missing, Locale language) {
        List<String> named = new ArrayList<>();
        missing.stream().limit(ITEMS_NAMED).forEach(name -> named.add(name.text(language)));
        if (missing.size() > ITEMS_NAMED) {
            named.add(text("reminder.more", language, Map.of("count", missing.size() - ITEMS_NAMED)));
        }
        return String.join("; ", named);
    }

    private static String text(String key, Locale language, Map<String, ?> arguments) {
        return CollectionFindingCode.TEXTS.text(key, language, arguments);
    }

    private static String print(LocalDate day, Locale language) {
        return PeriodNotation.of(language).print(Period.day(day));
    }

    static LocalizedText printed(Period period) {
        return LocalizedText.from(period);
    }

    static LocalizedText printed(ReportedValue value) {
        return LocalizedText.from(language -> QuantityNotation.of(language).printShare(value));
    }

    /** What one body sent for a round: its report as far as it could be read, what is missing, and what was found. */
    @Value.Immutable
    public abstract static class Return implements Serializable {

        private static final long serialVersionUID = 1L;

        Return() {}

        /** {@return the name of the file} */
        public abstract String source();

        /** {@return who sent it; empty if nothing tells} */
        public abstract Optional<AgencyId> agency();

        /** {@return the day on which it came; empty if nobody noted it} */
        public abstract Optional<LocalDate> receivedOn();

        /** {@return whether it is on the form; else it was read as a table} */
        public abstract boolean isOnForm();

        /** {@return what it reports; empty if it cannot be merged, which a finding explains} */
        public abstract Optional<ProgressReport> report();

        /** {@return where its values stand} */
        public abstract Origins origins();

        /** {@return the names of what was asked for and is neither there nor explained; empty if it is complete} */
        public abstract List<LocalizedText> missing();

        /** {@return what was found in it, each at its cell, in the order of the file} */
        public abstract List<Finding> findings();

        /** {@return whether it is the form with nothing filled in} */
        public boolean isBlank() {
            return isOnForm()
                    && report().filter(report -> report.observations().isEmpty()
                                    && report.taskEntries().isEmpty()
                                    && report.declaredGrades().isEmpty()
                                    && report.statedTexts().isEmpty())
                            .isPresent();
        }

        /** {@return whether everything asked for is there or explained} */
        public boolean isComplete() {
            return report().isPresent() && missing().isEmpty();
        }
    }
}
