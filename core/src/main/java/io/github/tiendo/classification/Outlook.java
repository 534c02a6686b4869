package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.UsedValue;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Target;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Where an answer leads if things go on as they went: beside the grade and never part of it.
 *
 * <p>The way runs straight from the start (the stated baseline, else the earliest value) to the latest value, or along the
 * trajectory of a {@link CompletionPacePolicy} that answered. What it cannot tell it leaves empty: a way needs two points,
 * a pace a due day, and an answer of one report earlier an earlier value.
 *
 * <pre>{@code
 * classification.outlook().ifPresent(outlook -> System.out.println(outlook.text(Languages.ENGLISH)));
 * }</pre>
 */
@Value.Immutable
public abstract class Outlook implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    private static final BigDecimal DAYS_PER_YEAR = new BigDecimal("365.25");

    Outlook() {}

    /**
     * {@return the day on which the target would be met, which may lie after the due day; empty where the target is
     * met, or the way does not lead there}
     */
    public abstract Optional<LocalDate> metOn();

    /**
     * {@return how fast the value has moved since the start: the change towards the target in a year of 365.25 days,
     * negative where it moved away; half even to 12 decimals, in the unit of the target}
     */
    public abstract Optional<Quantity> pacePerYear();

    /**
     * {@return how fast the value must move from the day of the assessment on to meet the target in time: the change
     * towards the target in a year of 365.25 days, half even to 12 decimals, in the unit of the target; empty where it
     * is met or due}
     */
    public abstract Optional<Quantity> requiredPerYear();

    /**
     * {@return the day of one report earlier: the last day of the period before that of the latest value; empty where
     * there is no earlier value}
     */
    public abstract Optional<LocalDate> earlierOn();

    /**
     * {@return what the method would have answered on that day, on the values up to it as they are known now; empty
     * where there is no earlier value, and for a declared grade}
     */
    public abstract Optional<Classification> earlier();

    /** {@return the outlook in sentences, each made in the language asked for, at least one sentence} */
    public abstract List<Localized> sentences();

    /**
     * The outlook for a person.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return a few sentences
     */
    @Override
    public String text(Locale language) {
        return sentences().stream().map(sentence -> sentence.text(language)).collect(Collectors.joining(" "));
    }

    /**
     * The outlook of what a policy answers, for policies that make their answers with {@link Classification#builder()}.
     *
     * @param policy the method
     * @param input what it was given
     * @return the outlook
     */
    public static Outlook of(ClassificationPolicy policy, CompletionInput input) {
        CompletionPacePolicy pace =
                policy instanceof CompletionPacePolicy own ? own : ClassificationPolicies.completionPace();
        Classification way = pace.classify(input);
        ImmutableOutlook.Builder outlook = ImmutableOutlook.builder();
        way(outlook, input, way);
        earlier(outlook, policy, input);
        return outlook.build();
    }

    private static void way(ImmutableOutlook.Builder outlook, CompletionInput input, Classification way) {
        boolean met = way.rule().equals("met");
        Optional<BigDecimal> elapsed = way.number(CompletionPacePolicy.ELAPSED_DAYS);
        if (met) {
            outlook.addSentences(say("met"));
        } else if (elapsed.isEmpty()) {
            outlook.addSentences(
                    way.notRatedReason().isPresent()
                            ? say("none", "reason", way.notRatedReason().get())
                            : say("over"));
            return;
        }
        if (elapsed.isEmpty()) {
            return;
        }
        Unit unit = input.target().map(Outlook::unit).orElse(Unit.COUNT);
        Quantity present = perYear(way.number(CompletionPacePolicy.PROGRESS).orElseThrow(), elapsed.get(), unit);
        outlook.pacePerYear(present);
        UsedValue start = way.inputs().stream()
                .filter(used -> used.name().equals("start"))
                .findFirst()
                .orElseThrow();
        Localized since = start.period().orElseThrow();
        if (met) {
            outlook.addSentences(say("pace", "since", since, "present", readable(present)));
            return;
        }
        outlook.metOn(way.projectedOn());
        outlook.addSentences(
                way.projectedOn().isPresent()
                        ? say("met-on", "day", way.projectedOn().get(), "since", since)
                        : say("never", "since", since));
        Optional<LocalDate> due = input.target().flatMap(Target::dueDay);
        long left = due.map(day -> day.toEpochDay() - input.day().toEpochDay()).orElse(0L);
        if (left <= 0) {
            outlook.addSentences(say("pace", "since", since, "present", readable(present)));
            return;
        }
        Quantity required = perYear(way.number(CompletionPacePolicy.GAP).orElseThrow(), BigDecimal.valueOf(left), unit);
        outlook.requiredPerYear(required);
        outlook.addSentences(say(
                "required",
                "day",
                input.day(),
                "needed",
                readable(required),
                "since",
                since,
                "present",
                readable(present)));
    }

    private static Unit unit(Target target) {
        Aim aim = Aim.of(target.condition(), target);
        return aim == null || aim.unit() == null ? Unit.COUNT : aim.unit();
    }

    private static Quantity perYear(BigDecimal way, BigDecimal days, Unit unit) {
        return Quantity.of(Numbers.divide(way.multiply(DAYS_PER_YEAR), days), unit);
    }

    /** How far a value moves, which for a percentage are points. */
    private static Localized readable(Quantity way) {
        Unit unit = way.unit().equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINT : way.unit();
        return Quantity.of(Numbers.readable(way.number()), unit);
    }

    private static void earlier(ImmutableOutlook.Builder outlook, ClassificationPolicy policy, CompletionInput input) {
        Readings readings = Readings.of(input);
        if (readings.latestIndex() < 0 || policy instanceof DeclaredPolicy) {
            return;
        }
        LocalDate latest = readings.latest().period().endExclusive();
        Optional<Period> before = input.known().observations().stream()
                .map(Observation::period)
                .filter(period -> period.endExclusive().isBefore(latest))
                .reduce((one, other) -> other);
        if (before.isEmpty()) {
            outlook.addSentences(say("no-earlier"));
            return;
        }
        LocalDate day = before.get().lastDay();
        Classification then = policy.classify(CompletionInput.builder()
                .from(input)
                .day(day)
                .series(input.series().upTo(day))
                .build());
        outlook.earlierOn(day)
                .earlier(then)
                .addSentences(
                        then.grade().isPresent()
                                ? say(
                                        "earlier",
                                        "day",
                                        day,
                                        "grade",
                                        then.grade().get())
                                : say(
                                        "earlier-not-rated",
                                        "day",
                                        day,
                                        "reason",
                                        then.notRatedReason().orElseThrow()));
    }

    private static Localized say(String key, Object... namesAndValues) {
        return ClassificationText.of(Outlook.class, key, namesAndValues);
    }
}
