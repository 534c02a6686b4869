package io.github.tiendo.programme;

import io.github.tiendo.finding.ElementRef;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.target.TargetId;
import io.github.tiendo.task.TaskId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the parts of a programme are called where their places are kept, so that whoever reads a file and whoever looks a
 * place up mean the same.
 *
 * <pre>{@code
 * loaded.origins().of(ElementRefs.value(households, Period.year(2022)));       // 749.xlsx!1.2 Targets!C7
 * loaded.origins().of(ElementRefs.value(observation));                          // of the whole or of a part
 * }</pre>
 */
public final class ElementRefs {

    private static final String INDICATOR = "indicator";
    private static final String TASK = "task";
    private static final String HEADING = "heading";
    private static final String VALUE = "value:";
    private static final String TARGET = "target:";

    private ElementRefs() {}

    /**
     * A heading of the outline.
     *
     * @param heading its id
     * @return the reference
     */
    public static ElementRef of(HeadingId heading) {
        return ElementRef.of(HEADING, heading.value());
    }

    /**
     * An indicator as a whole.
     *
     * @param indicator its id
     * @return the reference
     */
    public static ElementRef of(IndicatorId indicator) {
        return ElementRef.of(INDICATOR, indicator.value());
    }

    /**
     * A task as a whole.
     *
     * @param task its id
     * @return the reference
     */
    public static ElementRef of(TaskId task) {
        return ElementRef.of(TASK, task.value());
    }

    /**
     * A report.
     *
     * @param report its id
     * @return the reference
     */
    public static ElementRef of(ReportId report) {
        return ElementRef.of("report", report.value());
    }

    /**
     * The number printed before the row of an indicator.
     *
     * @param indicator whose
     * @return the reference
     */
    public static ElementRef number(IndicatorId indicator) {
        return ElementRef.of(INDICATOR, indicator.value(), "number");
    }

    /**
     * The class that a report states of an indicator.
     *
     * @param indicator whose
     * @return the reference
     */
    public static ElementRef grade(IndicatorId indicator) {
        return ElementRef.of(INDICATOR, indicator.value(), "grade");
    }

    /**
     * The value of an indicator for a period.
     *
     * @param indicator whose
     * @param period for which
     * @return the reference
     */
    public static ElementRef value(IndicatorId indicator, Period period) {
        return ElementRef.of(INDICATOR, indicator.value(), VALUE + period);
    }

    /**
     * What an observation states: of the whole, as {@link #value(IndicatorId, Period)} has it, or of a body or another part.
     *
     * @param observation which one
     * @return the reference
     */
    public static ElementRef value(Observation observation) {
        return about(
                value(observation.indicator(), observation.period()), observation.subject(), observation.dimensions());
    }

    /**
     * A target of a body or another part.
     *
     * @param target which one
     * @return the reference
     */
    public static ElementRef target(PartTarget target) {
        return about(target(target.indicator(), target.target().id()), target.subject(), target.dimensions());
    }

    private static ElementRef about(ElementRef whole, Optional<AgencyId> subject, Map<String, String> dimensions) {
        if (subject.isEmpty() && dimensions.isEmpty()) {
            return whole;
        }
        StringBuilder attribute = new StringBuilder(whole.attribute().orElseThrow())
                .append(ElementRef.OF_PART)
                .append(subject.map(AgencyId::value).orElse(""));
        new TreeMap<>(dimensions).forEach((dimension, part) -> attribute
                .append(ElementRef.OF_PART)
                .append(dimension)
                .append('=')
                .append(part));
        return ElementRef.of(whole.kind(), whole.id(), attribute.toString());
    }

    /**
     * A target of an indicator.
     *
     * @param indicator whose
     * @param target which of its targets
     * @return the reference
     */
    public static ElementRef target(IndicatorId indicator, TargetId target) {
        return ElementRef.of(INDICATOR, indicator.value(), TARGET + target);
    }

    /**
     * The status that a report states of a task.
     *
     * @param task whose
     * @return the reference
     */
    public static ElementRef status(TaskId task) {
        return ElementRef.of(TASK, task.value(), "status");
    }

    /**
     * The deadline of a task.
     *
     * @param task whose
     * @return the reference
     */
    public static ElementRef deadline(TaskId task) {
        return ElementRef.of(TASK, task.value(), "deadline");
    }

    /**
     * The indicator that is meant, or whose attribute.
     *
     * @param element any reference
     * @return its id, or empty if it is about something else
     */
    public static Optional<IndicatorId> indicator(ElementRef element) {
        return element.kind().equals(INDICATOR) ? Optional.of(IndicatorId.of(element.id())) : Optional.empty();
    }

    /**
     * The task that is meant, or whose attribute.
     *
     * @param element any reference
     * @return its id, or empty if it is about something else
     */
    public static Optional<TaskId> task(ElementRef element) {
        return element.kind().equals(TASK) ? Optional.of(TaskId.of(element.id())) : Optional.empty();
    }

    /**
     * The period for which a value is meant.
     *
     * @param element any reference
     * @return the period, or empty if no value is meant
     */
    public static Optional<Period> valuePeriod(ElementRef element) {
        return element.attribute()
                .filter(attribute -> attribute.startsWith(VALUE))
                .map(attribute -> attribute.substring(VALUE.length()))
                .map(period -> period.indexOf(ElementRef.OF_PART) < 0
                        ? period
                        : period.substring(0, period.indexOf(ElementRef.OF_PART)))
                .flatMap(Period::parse);
    }
}
