package io.github.tiendo.intake;

import io.github.tiendo.finding.SourceLocation;

/** Cells of drafts by the name of their property, and their places, so that a finding can name them. */
final class DraftCells {

    private DraftCells() {}

    /** The place of a cell inside its file, for a message. */
    static String placeOf(DraftCell cell) {
        return cell.location().map(SourceLocation::place).orElse("?");
    }

    static DraftCell of(Object draft, String property) {
        if (draft instanceof IndicatorRowDraft indicatorRowDraft) {
            return of(indicatorRowDraft, property);
        }
        if (draft instanceof TaskRowDraft taskRowDraft) {
            return of(taskRowDraft, property);
        }
        if (draft instanceof ResultDraft resultDraft) {
            return property.equals("period") ? resultDraft.getPeriod() : resultDraft.getValue();
        }
        if (draft instanceof TargetDraft targetDraft) {
            return property.equals("due") ? targetDraft.getDue() : targetDraft.getValue();
        }
        return DraftCell.blank();
    }

    private static DraftCell of(IndicatorRowDraft row, String property) {
        switch (property) {
            case "number":
                return row.getNumber();
            case "id":
                return row.getId();
            case "name":
                return row.getName();
            case "unit":
                return row.getUnit();
            case "baseline":
                return row.getBaseline();
            case "grade":
                return row.getGrade();
            case "agency":
                return row.getAgency();
            default:
                return DraftCell.blank();
        }
    }

    private static DraftCell of(TaskRowDraft row, String property) {
        switch (property) {
            case "number":
                return row.getNumber();
            case "title":
                return row.getTitle();
            case "status":
                return row.getStatus();
            case "deadline":
                return row.getDeadline();
            case "leadAgency":
                return row.getLeadAgency();
            case "coordinatingAgencies":
                return row.getCoordinatingAgencies();
            default:
                return DraftCell.blank();
        }
    }
}
