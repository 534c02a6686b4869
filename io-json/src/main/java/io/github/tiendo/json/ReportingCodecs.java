package io.github.tiendo.json;

import io.github.tiendo.period.Period;
import io.github.tiendo.reporting.Assignment;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.ObligationId;
import io.github.tiendo.reporting.Submission;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Deadline.Recurrence;
import io.github.tiendo.task.TaskId;
import java.time.Month;
import java.util.Map;

/** Who has to report what and when, and what came. */
final class ReportingCodecs {

    static final Codec<Assignment> ASSIGNMENT = Members.of(Assignment::builder, Assignment.Builder::build)
            .required("agency", MemberForm.AGENCY, Assignment::agency, Assignment.Builder::agency)
            .many("indicators", MemberForm.INDICATORS, Assignment::indicators, Assignment.Builder::indicators)
            .many("tasks", MemberForm.ids(TaskId::of), Assignment::tasks, Assignment.Builder::tasks)
            .many("duties", MemberForm.TEXTS, Assignment::duties, Assignment.Builder::duties)
            .keepingTheRest();

    static final Codec<Submission> SUBMISSION = Members.of(Submission::builder, Submission.Builder::build)
            .required(
                    "obligation",
                    MemberForm.id(ObligationId::of),
                    Submission::obligation,
                    Submission.Builder::obligation)
            .required("agency", MemberForm.AGENCY, Submission::agency, Submission.Builder::agency)
            .required("period", MemberForm.PERIOD, Submission::period, Submission.Builder::period)
            .optional("receivedOn", MemberForm.DATE, Submission::receivedOn, Submission.Builder::receivedOn)
            .optional(
                    "statedPunctuality",
                    MemberForm.constant(Submission.Punctuality.class),
                    Submission::statedPunctuality,
                    Submission.Builder::statedPunctuality)
            .unless(true, "complete", MemberForm.LOGICAL, Submission::isComplete, Submission.Builder::isComplete)
            .optional("reference", MemberForm.TEXT, Submission::reference, Submission.Builder::reference);

    private static final Codec<Map.Entry<Period, Deadline>> OWN_DEADLINE =
            Members.entry("period", MemberForm.PERIOD, "deadline", MemberForm.object(TaskCodecs.DEADLINE));

    static final Codec<Obligation> OBLIGATION = Members.of(Obligation::builder, Obligation.Builder::build)
            .required("id", MemberForm.id(ObligationId::of), Obligation::id, Obligation.Builder::id)
            .required("title", MemberForm.WORDS, Obligation::title, Obligation.Builder::title)
            .optional("law", MemberForm.TEXT, Obligation::law, Obligation.Builder::law)
            .many("agencies", MemberForm.AGENCIES, Obligation::agencies, Obligation.Builder::agencies)
            .optional(
                    "roster",
                    MemberForm.object(OrganisationCodecs.ROSTER),
                    Obligation::roster,
                    Obligation.Builder::roster)
            .required("within", MemberForm.PERIOD, Obligation::within, Obligation.Builder::within)
            .optional(
                    "recurrence",
                    MemberForm.constant(Recurrence.class),
                    Obligation::recurrence,
                    Obligation.Builder::recurrence)
            .unless(
                    Month.JANUARY,
                    "firstMonth",
                    MemberForm.MONTH,
                    Obligation::firstMonth,
                    Obligation.Builder::firstMonth)
            .unless(0, "daysAllowed", MemberForm.whole(0), Obligation::daysAllowed, Obligation.Builder::daysAllowed)
            .many("deadlines", MemberForm.entries(OWN_DEADLINE), Obligation::deadlines, Obligation.Builder::deadlines);

    private ReportingCodecs() {}
}
