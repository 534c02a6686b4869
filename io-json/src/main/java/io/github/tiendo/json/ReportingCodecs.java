package io.github.tiendo.json;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.reporting.Assignment;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.ObligationId;
import io.github.tiendo.reporting.Submission;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Deadline.Recurrence;
import io.github.tiendo.task.TaskId;
import java.io.IOException;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Who has to report what and when, and what came. */
final class ReportingCodecs {

    static final Codec<Assignment> ASSIGNMENT = new Codec<>() {
        @Override
        public Optional<Assignment> read(Fields fields) {
            AgencyId agency = fields.required("agency", fields.id("agency", fields.reading()::agency));
            Assignment.Builder assignment = Assignment.builder()
                    .indicators(fields.ids("indicators", fields.reading()::indicator))
                    .tasks(fields.ids("tasks", TaskId::of))
                    .duties(fields.texts("duties"));
            fields.end();
            return agency == null
                    ? Optional.empty()
                    : Optional.of(assignment.agency(agency).build());
        }

        @Override
        public void write(Assignment assignment, ElementWriter out) throws IOException {
            out.text("agency", assignment.agency().value());
            out.texts("indicators", assignment.indicators());
            out.texts("tasks", assignment.tasks());
            out.texts("duties", assignment.duties());
        }
    };

    static final Codec<Submission> SUBMISSION = new Codec<>() {
        @Override
        public Optional<Submission> read(Fields fields) {
            ObligationId obligation = fields.required("obligation", fields.id("obligation", ObligationId::of));
            AgencyId agency = fields.required("agency", fields.id("agency", fields.reading()::agency));
            Period period = fields.required("period", fields.period("period"));
            Submission.Builder submission = Submission.builder().receivedOn(fields.date("receivedOn"));
            fields.logical("complete").ifPresent(submission::isComplete);
            submission.statedPunctuality(fields.constant("statedPunctuality", Submission.Punctuality.class));
            submission.reference(fields.text("reference"));
            fields.end();
            return obligation == null || agency == null || period == null || fields.isBroken()
                    ? Optional.empty()
                    : Optional.of(submission
                            .obligation(obligation)
                            .agency(agency)
                            .period(period)
                            .build());
        }

        @Override
        public void write(Submission submission, ElementWriter out) throws IOException {
            out.text("obligation", submission.obligation().value());
            out.text("agency", submission.agency().value());
            out.text("period", submission.period().toString());
            out.text("receivedOn", submission.receivedOn());
            out.text("statedPunctuality", submission.statedPunctuality().map(Enum::name));
            if (!submission.isComplete()) {
                out.logical("complete", false);
            }
            out.text("reference", submission.reference());
        }
    };

    private static final Codec<Map.Entry<Period, Deadline>> OWN_DEADLINE = new Codec<>() {
        @Override
        public Optional<Map.Entry<Period, Deadline>> read(Fields fields) {
            Period period = fields.required("period", fields.period("period"));
            Deadline deadline = fields.required("deadline", fields.element("deadline", TaskCodecs.DEADLINE));
            fields.end();
            return period == null || deadline == null ? Optional.empty() : Optional.of(Map.entry(period, deadline));
        }

        @Override
        public void write(Map.Entry<Period, Deadline> entry, ElementWriter out) throws IOException {
            out.text("period", entry.getKey().toString());
            out.element("deadline", entry.getValue(), TaskCodecs.DEADLINE);
        }
    };

    static final Codec<Obligation> OBLIGATION = new Codec<>() {
        @Override
        public Optional<Obligation> read(Fields fields) {
            ObligationId id = fields.required("id", fields.id("id", ObligationId::of));
            LocalizedText title = fields.required("title", fields.element("title", LocalizedTextCodec.INSTANCE));
            Obligation.Builder obligation = Obligation.builder()
                    .law(fields.text("law"))
                    .agencies(fields.ids("agencies", fields.reading()::agency))
                    .roster(fields.element("roster", OrganisationCodecs.ROSTER));
            Period within = fields.required("within", fields.period("within"));
            obligation.recurrence(fields.constant("recurrence", Recurrence.class));
            Optional<Month> firstMonth = fields.month("firstMonth");
            OptionalInt days = fields.wholeNumber("daysAllowed", 0);
            Map<Period, Deadline> deadlines = new LinkedHashMap<>();
            fields.elements("deadlines", OWN_DEADLINE)
                    .forEach(entry -> deadlines.put(entry.getKey(), entry.getValue()));
            fields.end();
            if (id == null || title == null || within == null || fields.isBroken()) {
                return Optional.empty();
            }
            firstMonth.ifPresent(obligation::firstMonth);
            days.ifPresent(obligation::daysAllowed);
            return Optional.of(obligation
                    .id(id)
                    .title(title)
                    .within(within)
                    .deadlines(deadlines)
                    .build());
        }

        @Override
        public void write(Obligation obligation, ElementWriter out) throws IOException {
            out.text("id", obligation.id().value());
            out.localized("title", obligation.title());
            out.text("law", obligation.law());
            out.texts("agencies", obligation.agencies());
            out.element("roster", obligation.roster(), OrganisationCodecs.ROSTER);
            out.text("within", obligation.within().toString());
            out.text("recurrence", obligation.recurrence().map(Enum::name));
            if (obligation.firstMonth() != Month.JANUARY) {
                out.number("firstMonth", obligation.firstMonth().getValue());
            }
            if (obligation.daysAllowed() != 0) {
                out.number("daysAllowed", obligation.daysAllowed());
            }
            out.elements("deadlines", obligation.deadlines().entrySet(), OWN_DEADLINE);
        }
    };

    private ReportingCodecs() {}
}
