package io.github.tiendo.json;

import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.assessment.Contradictions;
import io.github.tiendo.assessment.MethodComparison;
import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.Classification.GradeEdge;
import io.github.tiendo.classification.Classification.UsedValue;
import io.github.tiendo.classification.Outlook;
import io.github.tiendo.classification.YearlyGrowth;
import io.github.tiendo.collection.CollectedRound;
import io.github.tiendo.collection.CollectedRound.Return;
import io.github.tiendo.collection.FollowUp;
import io.github.tiendo.collection.ReportForm;
import io.github.tiendo.collection.ReportingHistory;
import io.github.tiendo.collection.ReportingRound;
import io.github.tiendo.comparison.ProgrammeComparison;
import io.github.tiendo.finding.Account;
import io.github.tiendo.finding.ElementRef;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.GradeGrouping;
import io.github.tiendo.grade.ScaleMapping;
import io.github.tiendo.indicator.IndicatorCatalogue;
import io.github.tiendo.intake.JointAssembler.JointProgramme;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ReadRow;
import io.github.tiendo.intake.ReportAssembler.LoadedReports;
import io.github.tiendo.layout.Layout;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.notation.Figure;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Series;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyList;
import io.github.tiendo.organisation.Coverage;
import io.github.tiendo.organisation.Population;
import io.github.tiendo.period.FiscalCalendar;
import io.github.tiendo.programme.Outline;
import io.github.tiendo.programme.ProgrammeMatcher.RowMatch;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.PrintedNumber;
import io.github.tiendo.quantity.PrintedText;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.reconciliation.AuditResult.AuditAccount;
import io.github.tiendo.reconciliation.AuditedFigure.Quotation;
import io.github.tiendo.reconciliation.ReportChange;
import io.github.tiendo.reconciliation.StatedRemark;
import io.github.tiendo.reconciliation.StatedRequest;
import io.github.tiendo.report.Report;
import io.github.tiendo.report.ReportBlock;
import io.github.tiendo.report.ReportChart;
import io.github.tiendo.report.ReportTable;
import io.github.tiendo.reporting.ReportingCheck;
import io.github.tiendo.rollup.Change;
import io.github.tiendo.rollup.GroupedTotals;
import io.github.tiendo.rollup.Ranking;
import io.github.tiendo.rollup.RatingGroup;
import io.github.tiendo.scorecard.Breakdown;
import io.github.tiendo.scorecard.Scorecard.BreakdownLine;
import io.github.tiendo.scorecard.Scorecard.Item;
import io.github.tiendo.scorecard.ScorecardChange;
import io.github.tiendo.scorecard.Tally;
import io.github.tiendo.scorecard.Tally.GradeLine;
import io.github.tiendo.scorecard.TaskScorecard;
import io.github.tiendo.scorecard.TaskScorecard.TaskBreakdownLine;
import io.github.tiendo.scorecard.TaskScorecard.TaskTally;
import io.github.tiendo.task.TaskAssessment;
import io.github.tiendo.task.TaskProgress;
import io.github.tiendo.task.TaskRates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The forms of what is made of programmes and only written. Programmes are named by their id, indicators and tasks stand
 * with their names, so that a line can be shown as it is.
 */
final class ResultForms {

    private static final int PERCENT_DIGITS = 2;

    private static final List<JsonForm<?>> ALL = new ArrayList<>();

    static final Writes<GradeLine> GRADE_LINE = shares(
            form(GradeLine.class)
                    .with("id", GradeLine::id)
                    .with("label", GradeLine::label)
                    .with("grades", line -> ids(line.group().members()))
                    .with("count", GradeLine::count)
                    .with("total", GradeLine::total),
            "share",
            GradeLine::share);

    static {
        findings();
        readings();
        ratings();
        scorecards();
        tasks();
        reporting();
        comparisons();
        rollups();
        rounds();
        printed();
        parts();
    }

    private ResultForms() {}

    static List<JsonForm<?>> all() {
        return ALL;
    }

    private static <T> Shape<T> form(Class<T> type) {
        Shape<T> shape = Shape.of();
        ALL.add(JsonForm.written(type, shape));
        return shape;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Shape<Outcome<?>> outcome() {
        Shape<Outcome<?>> shape = Shape.of();
        ALL.add(JsonForm.written((Class<Outcome<?>>) (Class) Outcome.class, shape));
        return shape;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Shape<RowMatch<?>> rowMatch() {
        Shape<RowMatch<?>> shape = Shape.of();
        ALL.add(JsonForm.written((Class<RowMatch<?>>) (Class) RowMatch.class, shape));
        return shape;
    }

    /** An exact share, and beside it the percentage. */
    private static <T> Shape<T> shares(Shape<T> shape, String name, Function<T, Optional<Ratio>> share) {
        return shape.with(name, share)
                .with(name + "Percent", value -> share.apply(value).map(ResultForms::percent));
    }

    private static BigDecimal percent(Ratio share) {
        return share.toPercent(RoundingMode.HALF_UP, PERCENT_DIGITS).value();
    }

    private static List<String> ids(List<Grade> grades) {
        return grades.stream().map(Grade::id).toList();
    }

    private static List<?> ids(List<Agency> agencies, Function<Agency, ?> id) {
        return agencies.stream().map(id).toList();
    }

    /** What a finding says, in both languages. */
    private static LocalizedText message(Finding finding) {
        return LocalizedText.from(finding::message);
    }

    private static void findings() {
        outcome()
                .with("value", Outcome::value)
                .with("complete", Outcome::isComplete)
                .with("findings", Outcome::findings);
        form(Finding.class)
                .with("code", Finding::code)
                .with("severity", Finding::severity)
                .with("location", Finding::location)
                .with("message", ResultForms::message)
                .with("arguments", Finding::arguments);
        form(Account.class)
                .with("numbers", Account::numbers)
                .with("used", Account::used)
                .with("setAside", Account::setAside)
                .with("reported", Account::reported);
        form(ElementRef.class)
                .with("kind", ElementRef::kind)
                .with("id", ElementRef::id)
                .with("attribute", ElementRef::attribute);
        form(Origins.class).with("places", Origins::places);
    }

    private static void readings() {
        form(LoadedProgramme.class)
                .with("programme", LoadedProgramme::programme)
                .with("omissions", LoadedProgramme::omissions)
                .with("account", LoadedProgramme::account);
        form(LoadedReports.class)
                .with("programme", loaded -> loaded.known().id())
                .with("reports", LoadedReports::reports)
                .with("indicatorMatches", LoadedReports::indicatorMatches)
                .with("taskMatches", LoadedReports::taskMatches)
                .with("omissions", LoadedReports::omissions)
                .with("account", LoadedReports::account);
        form(JointProgramme.class)
                .with("programme", JointProgramme::programme)
                .with("omissions", JointProgramme::omissions)
                .with("accounts", JointProgramme::accounts);
        ALL.add(JsonForm.written(ProgressReport.class, ProgrammeCodecs.REPORT));
        form(ReadRow.class)
                .with("place", ReadRow::place)
                .with("table", ReadRow::table)
                .with("number", ReadRow::number)
                .with("name", ReadRow::name)
                .with("indicator", ReadRow::indicator)
                .with("task", ReadRow::task)
                .with("agency", ReadRow::agency)
                .with("period", ReadRow::period)
                .with("raw", ReadRow::raw)
                .with("observation", ReadRow::observation)
                .with("status", ReadRow::status);
        form(Layout.class).with("tables", Layout::tables);
        form(Layout.Table.class)
                .with("sheet", Layout.Table::sheet)
                .with("kind", Layout.Table::kind)
                .with("title", Layout.Table::title)
                .with("head", Layout.Table::head)
                .with("rows", Layout.Table::rows)
                .with("columns", Layout.Table::columns);
        form(Layout.Column.class)
                .with("head", Layout.Column::head)
                .with("place", Layout.Column::place)
                .with("meaning", Layout.Column::meaning)
                .with("period", Layout.Column::period)
                .with("because", Layout.Column::because);
        form(Sheet.Area.class)
                .with("firstRow", Sheet.Area::firstRow)
                .with("firstColumn", Sheet.Area::firstColumn)
                .with("lastRow", Sheet.Area::lastRow)
                .with("lastColumn", Sheet.Area::lastColumn);
        form(Figure.class).with("kind", Figure::kind).with("text", Object::toString);
        rowMatch()
                .with("found", RowMatch::found)
                .with("known", RowMatch::known)
                .with("basis", RowMatch::basis)
                .with("candidates", RowMatch::candidates);
        form(IndicatorCatalogue.class).with("entries", IndicatorCatalogue::entries);
        form(IndicatorCatalogue.Entry.class)
                .with("id", IndicatorCatalogue.Entry::id)
                .with("name", IndicatorCatalogue.Entry::name)
                .with("aliases", IndicatorCatalogue.Entry::aliases);
        form(IndicatorCatalogue.Match.class)
                .with("kind", IndicatorCatalogue.Match::kind)
                .with("candidates", IndicatorCatalogue.Match::candidates);
    }

    private static void ratings() {
        form(UsedValue.class)
                .with("name", UsedValue::name)
                .with("value", UsedValue::value)
                .with("period", UsedValue::period);
        ALL.add(JsonForm.written(GradeEdge.class, ClassificationCodec.EDGE));
        form(Classification.class)
                .with("policy", Classification::policy)
                .with("grade", answer -> answer.grade().map(Grade::id))
                .with("gradeLabel", answer -> answer.grade().map(Grade::label))
                .with("reason", Classification::notRatedReason)
                .with("rule", Classification::rule)
                .with("flags", Classification::flags)
                .with("inputs", Classification::inputs)
                .with("numbers", Classification::numbers)
                .with("attainment", Classification::attainment)
                .with("attainmentPercent", answer -> answer.attainment().map(ResultForms::percent))
                .with("edgeHit", Classification::edgeHit)
                .with("nearestEdge", Classification::nearestEdge)
                .with("projectedOn", Classification::projectedOn)
                .with("outlook", Classification::outlook)
                .with("assumptions", Classification::assumptions)
                .with("sentences", Classification::sentences);
        form(Outlook.class)
                .with("metOn", Outlook::metOn)
                .with("pacePerYear", Outlook::pacePerYear)
                .with("requiredPerYear", Outlook::requiredPerYear)
                .with("earlierOn", Outlook::earlierOn)
                .with("earlier", Outlook::earlier)
                .with("sentences", Outlook::sentences);
        form(YearlyGrowth.class)
                .with("rate", YearlyGrowth::rate)
                .with("problem", YearlyGrowth::problem)
                .with("inputs", YearlyGrowth::inputs);
        form(AssessedTarget.class)
                .with("indicator", row -> row.indicator().id())
                .with("name", row -> row.indicator().name())
                .with("target", AssessedTarget::target)
                .with("declared", AssessedTarget::declared)
                .with("declaredIn", AssessedTarget::declaredIn)
                .with("attainment", AssessedTarget::attainment)
                .with("attainmentPercent", row -> row.attainment().map(ResultForms::percent))
                .with("latest", AssessedTarget::latest)
                .with("restsOn", AssessedTarget::restsOn)
                .with("classification", AssessedTarget::classification);
        form(MethodComparison.class)
                .with("policies", MethodComparison::policies)
                .with("rows", MethodComparison::rows);
        form(MethodComparison.Row.class)
                .with("indicator", row -> row.indicator().id())
                .with("name", row -> row.indicator().name())
                .with("target", MethodComparison.Row::target)
                .with("declared", MethodComparison.Row::declared)
                .with("classifications", MethodComparison.Row::classifications)
                .with("differs", MethodComparison.Row::differs);
        form(Contradictions.class)
                .with("pairs", Contradictions::pairs)
                .with("count", Contradictions::count)
                .with("omitted", Contradictions::omitted);
        form(Contradictions.Contradiction.class)
                .with("better", Contradictions.Contradiction::better)
                .with("worse", Contradictions.Contradiction::worse)
                .with("betterAttainment", Contradictions.Contradiction::betterAttainment)
                .with("worseAttainment", Contradictions.Contradiction::worseAttainment)
                .with("tie", Contradictions.Contradiction::isTie);
    }

    private static void scorecards() {
        form(Tally.Percents.class)
                .with("rounding", Tally.Percents::rounding)
                .with("digits", Tally.Percents::digits)
                .with("byLine", Tally.Percents::byLine)
                .with("notRated", Tally.Percents::notRated);
        form(BreakdownLine.class)
                .with("by", BreakdownLine::by)
                .with("id", BreakdownLine::id)
                .with("key", BreakdownLine::key)
                .with("overlapping", BreakdownLine::isOverlapping)
                .with("counted", BreakdownLine::counted)
                .with("tally", BreakdownLine::tally);
        form(Item.class)
                .with("indicator", Item::indicator)
                .with("target", Item::target)
                .with("grade", item -> item.grade().map(Grade::id))
                .with("reason", Item::notRatedReason);
        form(ScorecardChange.class)
                .with("since", ScorecardChange::since)
                .with("asOf", ScorecardChange::asOf)
                .with("obstacle", ScorecardChange::obstacle)
                .with("added", ScorecardChange::added)
                .with("removed", ScorecardChange::removed)
                .with("lines", ScorecardChange::lines)
                .with("notRatedDifference", ScorecardChange::notRatedDifference);
        form(ScorecardChange.Line.class)
                .with("id", line -> line.group().id())
                .with("label", line -> line.group().label())
                .with("before", ScorecardChange.Line::before)
                .with("after", ScorecardChange.Line::after)
                .with("difference", ScorecardChange.Line::difference);
        form(Breakdown.Key.class).with("id", Breakdown.Key::id).with("label", Breakdown.Key::label);
        form(GradeGrouping.class).with("merged", GradeGrouping::merged);
        form(GradeGrouping.Group.class)
                .with("id", GradeGrouping.Group::id)
                .with("label", GradeGrouping.Group::label)
                .with("grades", group -> ids(group.members()));
        form(ScaleMapping.class)
                .with("source", ScaleMapping::source)
                .with("destination", ScaleMapping::destination)
                .with("grades", ScaleMapping::grades);
    }

    private static void tasks() {
        form(TaskScorecard.class)
                .with("programme", card -> card.programme().id())
                .with("asOf", TaskScorecard::asOf)
                .with("tally", TaskScorecard::tally)
                .with("byLeadAgency", TaskScorecard::byLeadAgency)
                .with("byHeading", TaskScorecard::byHeading)
                .with("byDeadlineYear", TaskScorecard::byDeadlineYear)
                .with("tasks", TaskScorecard::tasks);
        form(TaskBreakdownLine.class)
                .with("id", TaskBreakdownLine::id)
                .with("key", TaskBreakdownLine::key)
                .with("overlapping", TaskBreakdownLine::isOverlapping)
                .with("tally", TaskBreakdownLine::tally);
        form(TaskTally.class)
                .with("total", TaskTally::total)
                .with("statuses", TaskTally::statuses)
                .with("timeliness", TaskTally::timeliness)
                .with("rates", TaskTally::rates);
        form(TaskScorecard.Contradiction.class)
                .with("kind", TaskScorecard.Contradiction::kind)
                .with("task", TaskScorecard.Contradiction::task)
                .with("indicator", TaskScorecard.Contradiction::indicator);
        Shape<TaskRates> rates = form(TaskRates.class)
                .with("total", TaskRates::total)
                .with("cancelled", TaskRates::cancelled)
                .with("assigned", TaskRates::assigned)
                .with("completed", TaskRates::completed)
                .with("completedOnTime", TaskRates::completedOnTime)
                .with("completedLate", TaskRates::completedLate)
                .with("completedDateUnknown", TaskRates::completedDateUnknown)
                .with("completedWithoutDeadline", TaskRates::completedWithoutDeadline)
                .with("notCompleted", TaskRates::notCompleted)
                .with("overdue", TaskRates::overdue)
                .with("occurrencesMissed", TaskRates::occurrencesMissed)
                .with("pastDueNotStated", TaskRates::pastDueNotStated)
                .with("due", TaskRates::due);
        shares(rates, "ofAssigned", TaskRates::ofAssigned);
        shares(rates, "ofDue", TaskRates::ofDue);
        form(TaskAssessment.class)
                .with("task", TaskAssessment::task)
                .with("asOf", TaskAssessment::asOf)
                .with("status", TaskAssessment::status)
                .with("entry", TaskAssessment::entry)
                .with("deadline", TaskAssessment::deadline)
                .with("lastDay", TaskAssessment::lastDay)
                .with("occurrence", TaskAssessment::occurrence)
                .with("missedOccurrences", TaskAssessment::missedOccurrences)
                .with("timeliness", TaskAssessment::timeliness)
                .with("daysOverdue", TaskAssessment::daysOverdue);
        form(TaskProgress.class)
                .with("status", TaskProgress::status)
                .with("deadline", TaskProgress::deadline)
                .with("statedTimeliness", TaskProgress::statedTimeliness)
                .with("completedOn", TaskProgress::completedOn);
    }

    private static void reporting() {
        form(ReportingCheck.class)
                .with("obligation", ReportingCheck::obligation)
                .with("asOf", ReportingCheck::asOf)
                .with("rates", ReportingCheck::rates)
                .with("byPeriod", ReportingCheck::byPeriod)
                .with("byAgency", ReportingCheck::byAgency)
                .with("reports", ReportingCheck::reports)
                .with("unexpected", ReportingCheck::unexpected);
        form(ReportingCheck.ExpectedReport.class)
                .with("obligation", ReportingCheck.ExpectedReport::obligation)
                .with("agency", ReportingCheck.ExpectedReport::agency)
                .with("period", ReportingCheck.ExpectedReport::period)
                .with("dueOn", ReportingCheck.ExpectedReport::dueOn)
                .with("returned", ReportingCheck.ExpectedReport::isReturned)
                .with("complete", ReportingCheck.ExpectedReport::isComplete)
                .with("onTime", ReportingCheck.ExpectedReport::isOnTime)
                .with("receivedOn", ReportingCheck.ExpectedReport::receivedOn)
                .with("daysLate", ReportingCheck.ExpectedReport::daysLate)
                .with("submissions", ReportingCheck.ExpectedReport::submissions);
        Shape<ReportingCheck.ReportingRates> rates = form(ReportingCheck.ReportingRates.class)
                .with("expected", ReportingCheck.ReportingRates::expected)
                .with("returned", ReportingCheck.ReportingRates::returned)
                .with("complete", ReportingCheck.ReportingRates::complete)
                .with("onTime", ReportingCheck.ReportingRates::onTime)
                .with("missing", ReportingCheck.ReportingRates::missing);
        shares(rates, "completeness", ReportingCheck.ReportingRates::completeness);
        shares(rates, "fullCompleteness", ReportingCheck.ReportingRates::fullCompleteness);
        shares(rates, "timeliness", ReportingCheck.ReportingRates::timeliness);
        Shape<Coverage> coverage = form(Coverage.class)
                .with("population", Coverage::population)
                .with("count", Coverage::count)
                .with("included", Coverage::includedIds)
                .with("missing", each -> ids(each.missing(), Agency::id))
                .with("missingNames", each -> ids(each.missing(), Agency::name))
                .with("outsiders", Coverage::outsiders)
                .with("unknownNames", Coverage::unknownNames)
                .with("carriedFrom", Coverage::carriedFrom)
                .with("carriedBy", Coverage::carriedBy);
        shares(coverage, "share", Coverage::ratio);
        form(Population.class)
                .with("words", Population::words)
                .with("roster", population -> population.roster().map(roster -> roster.id()))
                .with("asOf", Population::asOf)
                .with("size", Population::size);
        form(AgencyList.class).with("groups", AgencyList::groups);
        form(AgencyList.Group.class)
                .with("heading", AgencyList.Group::heading)
                .with("entries", AgencyList.Group::entries);
        form(AgencyList.Entry.class)
                .with("text", AgencyList.Entry::text)
                .with("agency", entry -> entry.agency().map(Agency::id))
                .with("remark", AgencyList.Entry::remark);
    }

    private static void comparisons() {
        form(ProgrammeComparison.class)
                .with("unchanged", ProgrammeComparison::isUnchanged)
                .with("indicators", ProgrammeComparison::indicators)
                .with("gradeMoves", ProgrammeComparison::gradeMoves)
                .with("matrix", ProgrammeComparison::matrix)
                .with("tasks", ProgrammeComparison::tasks)
                .with("coverages", ProgrammeComparison::coverages)
                .with("indicatorMatches", ProgrammeComparison::indicatorMatches)
                .with("taskMatches", ProgrammeComparison::taskMatches);
        form(ProgrammeComparison.CoverageChange.class)
                .with("title", ProgrammeComparison.CoverageChange::title)
                .with("before", ProgrammeComparison.CoverageChange::before)
                .with("after", ProgrammeComparison.CoverageChange::after)
                .with("joined", ProgrammeComparison.CoverageChange::joined)
                .with("left", ProgrammeComparison.CoverageChange::left)
                .with("missing", ProgrammeComparison.CoverageChange::missing);
        form(ProgrammeComparison.GradeMove.class)
                .with("indicator", ProgrammeComparison.GradeMove::indicator)
                .with("name", ProgrammeComparison.GradeMove::name)
                .with("target", ProgrammeComparison.GradeMove::target)
                .with("before", ProgrammeComparison.GradeMove::before)
                .with("after", ProgrammeComparison.GradeMove::after);
        form(ProgrammeComparison.IndicatorChange.class)
                .with("indicator", ProgrammeComparison.IndicatorChange::indicator)
                .with("name", ProgrammeComparison.IndicatorChange::name)
                .with("change", ProgrammeComparison.IndicatorChange::change)
                .with("fact", ProgrammeComparison.IndicatorChange::fact)
                .with("target", ProgrammeComparison.IndicatorChange::target)
                .with("before", ProgrammeComparison.IndicatorChange::before)
                .with("after", ProgrammeComparison.IndicatorChange::after);
        form(ProgrammeComparison.TaskChange.class)
                .with("task", ProgrammeComparison.TaskChange::task)
                .with("title", ProgrammeComparison.TaskChange::title)
                .with("change", ProgrammeComparison.TaskChange::change)
                .with("before", ProgrammeComparison.TaskChange::before)
                .with("after", ProgrammeComparison.TaskChange::after);
        form(ProgrammeComparison.MatrixCell.class)
                .with("before", ProgrammeComparison.MatrixCell::before)
                .with("after", ProgrammeComparison.MatrixCell::after)
                .with("count", ProgrammeComparison.MatrixCell::count);
    }

    private static void rollups() {
        form(GroupedTotals.Group.class)
                .with("period", GroupedTotals.Group::period)
                .with("indicator", GroupedTotals.Group::indicator)
                .with("heading", GroupedTotals.Group::heading)
                .with("roster", GroupedTotals.Group::roster)
                .with("subject", GroupedTotals.Group::subject)
                .with("values", GroupedTotals.Group::values)
                .with("blanks", GroupedTotals.Group::blanks)
                .with("otherThanZero", GroupedTotals.Group::otherThanZero)
                .with("hedged", GroupedTotals.Group::hedged)
                .with("withoutNumber", GroupedTotals.Group::withoutNumber)
                .with("sums", GroupedTotals.Group::sums)
                .with("counted", GroupedTotals.Group::counted)
                .with("pooled", GroupedTotals.Group::pooled)
                .with("pooledPercent", group -> group.pooled().map(ResultForms::percent))
                .with("newest", GroupedTotals.Group::newest)
                .with("reporters", GroupedTotals.Group::reporters)
                .with("status", GroupedTotals.Group::status)
                .with("ofSeveralDefinitions", GroupedTotals.Group::isOfSeveralDefinitions);
        form(Ranking.class)
                .with("period", Ranking::period)
                .with("places", Ranking::places)
                .with("withoutValue", Ranking::withoutValue);
        form(Ranking.Place.class)
                .with("place", Ranking.Place::place)
                .with("tied", Ranking.Place::isTied)
                .with("agency", Ranking.Place::agency)
                .with("name", Ranking.Place::name)
                .with("value", Ranking.Place::value)
                .with("movement", Ranking.Place::movement);
        form(Change.class)
                .with("against", Change::against)
                .with("since", Change::since)
                .with("period", Change::period)
                .with("before", Change::before)
                .with("now", Change::now)
                .with("difference", Change::difference)
                .with("obstacle", Change::obstacle);
        form(RatingGroup.class)
                .with("ratings", RatingGroup::ratings)
                .with("scores", RatingGroup::scores)
                .with("groups", RatingGroup::groups)
                .with("weakEvidence", RatingGroup::isWeakEvidence);
        form(RatingGroup.RatingTotal.class)
                .with("grade", RatingGroup.RatingTotal::grade)
                .with("score", RatingGroup.RatingTotal::score)
                .with("met", RatingGroup.RatingTotal::met)
                .with("rated", RatingGroup.RatingTotal::rated)
                .with("notAssessable", RatingGroup.RatingTotal::notAssessable)
                .with("notRated", RatingGroup.RatingTotal::notRated)
                .with("notRatedReasons", RatingGroup.RatingTotal::notRatedReasons);
    }

    private static void rounds() {
        form(ReportingRound.class)
                .with("period", ReportingRound::period)
                .with("dueOn", ReportingRound::dueOn)
                .with("dataThrough", ReportingRound::dataThrough)
                .with("agencies", ReportingRound::agencies)
                .with("assignments", ReportingRound::assignments);
        form(Return.class)
                .with("source", Return::source)
                .with("agency", Return::agency)
                .with("receivedOn", Return::receivedOn)
                .with("onForm", Return::isOnForm)
                .with("complete", Return::isComplete)
                .with("report", Return::report)
                .with("missing", Return::missing)
                .with("findings", Return::findings);
        form(CollectedRound.class)
                .with("round", CollectedRound::round)
                .with("programme", collected -> collected.programme().id())
                .with("notReturned", CollectedRound::notReturned)
                .with("late", CollectedRound::late)
                .with("incomplete", CollectedRound::incomplete)
                .with("returns", CollectedRound::returns)
                .with("superseded", CollectedRound::superseded)
                .with("unused", CollectedRound::unused)
                .with("totals", CollectedRound::totals)
                .with("changes", CollectedRound::changes)
                .with("history", CollectedRound::history)
                .with("conflicts", CollectedRound::conflicts)
                .with("findings", CollectedRound::findings);
        form(CollectedRound.Move.class)
                .with("indicator", CollectedRound.Move::indicator)
                .with("name", CollectedRound.Move::name)
                .with("agency", CollectedRound.Move::agency)
                .with("change", CollectedRound.Move::change);
        form(ReportingHistory.class).with("asOf", ReportingHistory::asOf).with("bodies", ReportingHistory::bodies);
        form(ReportingHistory.Reporter.class)
                .with("agency", ReportingHistory.Reporter::agency)
                .with("asked", ReportingHistory.Reporter::asked)
                .with("missing", ReportingHistory.Reporter::missing)
                .with("late", ReportingHistory.Reporter::late)
                .with("incomplete", ReportingHistory.Reporter::incomplete);
        form(FollowUp.class)
                .with("title", FollowUp::title)
                .with("asOf", FollowUp::asOf)
                .with("dueOn", FollowUp::dueOn)
                .with("bodies", FollowUp::bodies);
        form(FollowUp.Body.class)
                .with("agency", FollowUp.Body::agency)
                .with("state", FollowUp.Body::state)
                .with("doneOn", FollowUp.Body::doneOn)
                .with("document", FollowUp.Body::document)
                .with("contradicted", FollowUp.Body::isContradicted);
        form(ReportForm.class)
                .with("language", form -> form.language().toLanguageTag())
                .with("agency", ReportForm::agency)
                .with("agencyName", ReportForm::agencyName)
                .with("period", ReportForm::period)
                .with("pages", ReportForm::pages);
        form(ReportForm.Page.class)
                .with("name", ReportForm.Page::name)
                .with("marks", ReportForm.Page::marks)
                .with("leftLines", ReportForm.Page::leftLines)
                .with("rightLines", ReportForm.Page::rightLines)
                .with("titles", ReportForm.Page::titles)
                .with("unitLine", ReportForm.Page::unitLine)
                .with("columns", ReportForm.Page::columns)
                .with("rows", ReportForm.Page::rows)
                .with("notes", ReportForm.Page::notes)
                .with("dateLine", ReportForm.Page::dateLine)
                .with("signatures", ReportForm.Page::signatures);
        form(ReportForm.Column.class)
                .with("key", ReportForm.Column::key)
                .with("head", ReportForm.Column::head)
                .with("number", ReportForm.Column::number)
                .with("width", ReportForm.Column::width)
                .with("input", ReportForm.Column::input)
                .with("choices", ReportForm.Column::choices);
        form(ReportForm.Row.class)
                .with("mark", ReportForm.Row::mark)
                .with("heading", ReportForm.Row::isHeading)
                .with("cells", ReportForm.Row::cells)
                .with("locked", ReportForm.Row::locked);
    }

    private static void printed() {
        form(Report.class)
                .with("language", report -> report.language().toLanguageTag())
                .with("title", Report::title)
                .with("classes", Report::classes)
                .with("sections", Report::sections);
        form(Report.TitleBlock.class)
                .with("kind", Report.TitleBlock::kind)
                .with("subject", Report.TitleBlock::subject)
                .with("legalBasis", Report.TitleBlock::legalBasis)
                .with("dataThrough", Report.TitleBlock::dataThrough)
                .with("dataThroughText", Report.TitleBlock::dataThroughText)
                .with("issuedOn", Report.TitleBlock::issuedOn)
                .with("issuedOnText", Report.TitleBlock::issuedOnText);
        form(Report.ClassFigure.class)
                .with("id", Report.ClassFigure::id)
                .with("label", Report.ClassFigure::label)
                .with("count", Report.ClassFigure::count)
                .with("percent", Report.ClassFigure::percent);
        form(Report.Section.class)
                .with("part", Report.Section::part)
                .with("level", Report.Section::level)
                .with("number", Report.Section::number)
                .with("heading", Report.Section::heading)
                .with("blocks", Report.Section::blocks);
        form(ReportBlock.Paragraph.class).with("kind", block -> "PARAGRAPH").with("text", ReportBlock.Paragraph::text);
        form(ReportBlock.Items.class).with("kind", block -> "ITEMS").with("items", ReportBlock.Items::items);
        form(ReportBlock.Note.class).with("kind", block -> "NOTE").with("text", ReportBlock.Note::text);
        form(ReportTable.class)
                .with("kind", block -> "TABLE")
                .with("caption", ReportTable::caption)
                .with("columns", ReportTable::columns)
                .with("rows", ReportTable::rows);
        form(ReportTable.Column.class).with("head", ReportTable.Column::head).with("kind", ReportTable.Column::kind);
        form(ReportTable.Row.class).with("kind", ReportTable.Row::kind).with("cells", ReportTable.Row::cells);
        form(ReportTable.TextCell.class)
                .with("text", ReportTable.TextCell::text)
                .with("words", ReportTable.TextCell::words);
        form(ReportTable.NumberCell.class)
                .with("text", ReportTable.NumberCell::text)
                .with("number", ReportTable.NumberCell::number);
        form(ReportTable.GradeCell.class)
                .with("text", ReportTable.GradeCell::text)
                .with("grade", ReportTable.GradeCell::grade)
                .with("colour", ReportTable.GradeCell::colour);
        form(ReportTable.DayCell.class).with("text", ReportTable.DayCell::text).with("day", ReportTable.DayCell::day);
        form(ReportChart.class)
                .with("kind", chart -> "CHART")
                .with("chart", ReportChart::kind)
                .with("title", ReportChart::title)
                .with("categories", ReportChart::categories)
                .with("series", ReportChart::series)
                .with("alternative", ReportChart::alternative);
        form(ReportChart.Series.class)
                .with("name", ReportChart.Series::name)
                .with("points", ReportChart.Series::points);
        form(ReportChart.Point.class)
                .with("number", ReportChart.Point::number)
                .with("colour", ReportChart.Point::colour);
    }

    private static void parts() {
        form(PrintedNumber.class)
                .with("text", PrintedNumber::text)
                .with("value", PrintedNumber::value)
                .with("unit", PrintedNumber::unit)
                .with("exact", PrintedNumber::exact)
                .with("rounding", PrintedNumber::rounding);
        form(PrintedText.class).with("text", Object::toString).with("parts", PrintedText::parts);
        form(PrintedText.Words.class).with("text", PrintedText.Words::text);
        form(Percent.class).with("value", Percent::value).with("unit", percent -> "%");
        form(Series.class).with("observations", Series::observations);
        form(Observation.Key.class)
                .with("indicator", Observation.Key::indicator)
                .with("period", Observation.Key::period)
                .with("subject", Observation.Key::subject)
                .with("dimensions", Observation.Key::dimensions)
                .with("definition", Observation.Key::definition);
        form(Outline.class).with("levelNames", Outline::levelNames).with("headings", Outline::headings);
        form(FiscalCalendar.class)
                .with("firstMonth", calendar -> calendar.firstMonth().getValue())
                .with("namedByItsEnd", FiscalCalendar::isNamedByItsEnd);
        form(AuditAccount.class)
                .with("inFigures", AuditAccount::inFigures)
                .with("setAside", AuditAccount::setAside)
                .with("notUnderstood", AuditAccount::notUnderstood);
        form(StatedRemark.class)
                .with("topic", StatedRemark::topic)
                .with("about", StatedRemark::about)
                .with("text", StatedRemark::text)
                .with("location", StatedRemark::location);
        form(StatedRequest.class)
                .with("kind", StatedRequest::kind)
                .with("who", StatedRequest::who)
                .with("what", StatedRequest::what)
                .with("due", StatedRequest::due)
                .with("deadline", StatedRequest::deadline)
                .with("sentence", StatedRequest::sentence)
                .with("location", StatedRequest::location);
        form(ReportChange.class)
                .with("kind", ReportChange::kind)
                .with("text", ReportChange::text)
                .with("location", ReportChange::location)
                .with("earlier", ReportChange::earlier)
                .with("explanation", ReportChange::explanation);
        form(Quotation.class)
                .with("before", Quotation::before)
                .with("figure", Quotation::figure)
                .with("behind", Quotation::behind)
                .with("location", Quotation::location);
    }
}
