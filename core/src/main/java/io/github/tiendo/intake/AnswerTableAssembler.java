package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.AnswerTableDraft.AnswerRowDraft;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.OrganisationFindingCode;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.period.Period;
import io.github.tiendo.reporting.ObligationId;
import io.github.tiendo.reporting.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes a stated coverage of each column of a table that has a row for each agency.
 *
 * <p>In a column of ticks or days, or of days and documents, a blank cell says no; in one of "có" and "chưa" it says nothing.
 * An agency that was not to do it is in no list.
 */
final class AnswerTableAssembler {

    private final AssemblyContext context;
    private final LoadRecord record;
    private final ProgrammeParts parts;
    private final AnswerTableDraft table;
    private final Function<DraftCell, Outcome<List<AgencyId>>> bodies;
    private final Map<AgencyId, AnswerRowDraft> rows = new LinkedHashMap<>();

    /** Further rows of bodies that stand in one already. */
    private final Map<AgencyId, List<AnswerRowDraft>> again = new HashMap<>();

    AnswerTableAssembler(AssemblyContext context, ProgrammeParts parts, AnswerTableDraft table) {
        this.context = context;
        this.record = parts.record();
        this.parts = parts;
        this.table = table;
        this.bodies = context.bodiesOf(table.getRows().stream().map(AnswerRowDraft::getAgency));
    }

    void assemble() {
        table.getRows().forEach(this::agency);
        context.notListed(rows.keySet().stream().map(AgencyId::value).toList())
                .ifPresent(finding -> record.add(finding, table.getPopulation()));
        for (int i = 0; i < table.getQuestions().size(); i++) {
            parts.add(coverage(i));
        }
        if (!table.getSendings().isEmpty()) {
            period().ifPresent(this::submissions);
        }
    }

    private Optional<Period> period() {
        return context.periods().of(table.getPeriod()).or(parts::period);
    }

    /** A submission for each agency that sent its report, as all columns together tell. */
    private void submissions(Period period) {
        ObligationId obligation =
                ObligationId.of(NormalText.hyphenated(table.getSendings().get(0).display()));
        rows.forEach((agency, row) -> {
            List<DraftCell> answers = new ArrayList<>();
            for (int i = 0; i < table.getQuestions().size(); i++) {
                if (table.getSendings().contains(table.getQuestions().get(i))) {
                    answers.add(answer(row, i));
                }
            }
            Optional<LocalDate> day =
                    answers.stream().flatMap(cell -> day(cell).stream()).findFirst();
            boolean sent = day.isPresent() || answers.stream().anyMatch(AnswerTableAssembler::isYes);
            if (sent) {
                parts.add(Submission.builder()
                        .obligation(obligation)
                        .agency(agency)
                        .period(period)
                        .receivedOn(day)
                        .statedPunctuality(row.getSentLate()
                                .map(late -> late ? Submission.Punctuality.LATE : Submission.Punctuality.ON_TIME))
                        .build());
            }
        });
    }

    private static boolean isYes(DraftCell cell) {
        return isTick(cell) || says(cell, RowWords.YES, true);
    }

    private static Optional<SourceLocation> place(AnswerRowDraft row) {
        return row.getAgency().location().or(row::getLocation);
    }

    private void agency(AnswerRowDraft row) {
        Optional<String> number = RowNumber.of(row.getNumber(), false).map(RowNumber::text);
        context.isUsable(row, place(row), number, record);
        if (row.getAgency().isMissing()) {
            record.omit(Omission.Extent.ROW, Finding.of(IntakeFindingCode.MISSING_AGENCY), place(row), number);
            return;
        }
        List<AgencyId> named = record.value(bodies.apply(row.getAgency()), row.getAgency(), number)
                .orElse(List.of());
        AgencyId agency =
                named.size() == 1 ? named.get(0) : AgencyId.of(row.getAgency().display());
        if (rows.putIfAbsent(agency, row) != null) {
            again.computeIfAbsent(agency, first -> new ArrayList<>()).add(row);
            record.omit(
                    Omission.Extent.ROW,
                    Finding.of(OrganisationFindingCode.DOUBLED_AGENCY)
                            .with("found", row.getAgency().display())
                            .with("agency", agency.value())
                            .as(Severity.ERROR),
                    place(row),
                    number);
        }
    }

    private StatedCoverage coverage(int question) {
        List<DraftCell> cells =
                rows.values().stream().map(row -> answer(row, question)).toList();
        boolean isDated = cells.stream().anyMatch(cell -> day(cell).isPresent());
        boolean ticks = cells.stream()
                .allMatch(cell -> cell.isMissing()
                        || isTick(cell)
                        || isNotBound(cell)
                        || day(cell).isPresent()
                        || isDated && isDocument(cell));
        List<AgencyId> included = new ArrayList<>();
        List<AgencyId> missing = new ArrayList<>();
        List<AgencyId> unanswered = new ArrayList<>();
        Map<AgencyId, LocalDate> days = new LinkedHashMap<>();
        rows.forEach((agency, row) -> {
            DraftCell cell = answer(row, question);
            record.use(cell);
            if (isNotBound(cell)) {
                record.add(
                        Finding.of(IntakeFindingCode.AGENCY_NOT_BOUND)
                                .with("found", cell.display())
                                .with("agency", row.getAgency().display())
                                .with(
                                        "column",
                                        table.getQuestions().get(question).display()),
                        cell);
                return;
            }
            Optional<Boolean> said = said(cell, ticks);
            Optional<DraftCell> opposite = again.getOrDefault(agency, List.of()).stream()
                    .map(other -> answer(other, question))
                    .filter(other -> said.isPresent()
                            && said(other, ticks)
                                    .filter(answer -> !answer.equals(said.get()))
                                    .isPresent())
                    .findFirst();
            if (opposite.isPresent()) {
                unanswered.add(agency);
                conflict(agency, question, cell, opposite.get());
            } else if (said.equals(Optional.of(true))) {
                included.add(agency);
                day(cell).ifPresent(done -> days.put(agency, done));
            } else if (said.isPresent()) {
                missing.add(agency);
            } else {
                unanswered.add(agency);
                unread(row, cell);
            }
        });
        return StatedCoverage.builder()
                .form(StatedCoverage.Form.TABLE)
                .title(table.getQuestions().get(question).display())
                .population(Optional.of(table.getPopulation().display()).filter(words -> !words.isEmpty()))
                .asOf(parts.dataThrough())
                .included(included)
                .missing(missing)
                .unanswered(unanswered)
                .doneOn(days)
                .build();
    }

    /** Whether a cell says yes or no; empty if neither. */
    private Optional<Boolean> said(DraftCell cell, boolean ticks) {
        if (day(cell).isPresent() || isYes(cell)) {
            return Optional.of(true);
        }
        return says(cell, RowWords.NO, false) || ticks ? Optional.of(false) : Optional.empty();
    }

    private void conflict(AgencyId agency, int question, DraftCell first, DraftCell found) {
        record.add(
                Finding.of(IntakeFindingCode.CONFLICTING_ANSWERS)
                        .with("agency", rows.get(agency).getAgency().display())
                        .with("column", table.getQuestions().get(question).display())
                        .with("found", found.display())
                        .with("first", first.display()),
                found.isBlank() ? first : found);
    }

    private static DraftCell answer(AnswerRowDraft row, int question) {
        return question < row.getAnswers().size() ? row.getAnswers().get(question) : DraftCell.blank();
    }

    /** Whether an answer begins by saying that the agency was not to do it, whatever yes or no it holds besides. */
    private static boolean isNotBound(DraftCell cell) {
        return cell.date().isEmpty()
                && RowWords.NOT_BOUND.at(Token.scan(cell.text()), 0).isPresent();
    }

    private static boolean isTick(DraftCell cell) {
        return RowWords.TICKS.contains(NormalText.of(cell.text()));
    }

    /** Whether a yes names its document, as a day beside others would. */
    private static boolean isDocument(DraftCell cell) {
        return cell.logical().orElse(false) && cell.text().chars().anyMatch(Character::isDigit);
    }

    private static boolean says(DraftCell cell, Phrases<String> words, boolean logical) {
        return cell.logical().map(value -> value == logical).orElse(words.contains(NormalText.of(cell.text())));
    }

    /** The day of a typed date, or of words for one. */
    private Optional<LocalDate> day(DraftCell cell) {
        boolean words = cell.kind() == DraftCell.Kind.TEXT
                && !cell.text().isEmpty()
                && Character.isDigit(cell.display().charAt(0));
        return cell.date().or(() -> words ? context.day(cell) : Optional.empty());
    }

    private void unread(AnswerRowDraft row, DraftCell cell) {
        if (!cell.isMissing()) {
            record.omit(
                    Omission.Extent.VALUE,
                    Finding.of(IntakeFindingCode.NOT_AN_ANSWER).with("found", cell.display()),
                    cell.location(),
                    RowNumber.of(row.getNumber(), false).map(RowNumber::text));
        }
    }
}
