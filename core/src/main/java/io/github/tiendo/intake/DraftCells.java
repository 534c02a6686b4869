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
        return switch (property) {
            case "number" -> row.getNumber();
            case "id" -> row.getId();
            case "name" -> row.getName();
            case "unit" -> row.getUnit();
            case "baseline" -> row.getBaseline();
            case "grade" -> row.getGrade();
            case "agency" -> row.getAgency();
            default -> DraftCell.blank();
        };
    }

    private static DraftCell of(TaskRowDraft row, String property) {
        return switch (property) {
            case "number" -> row.getNumber();
            case "title" -> row.getTitle();
            case "status" -> row.getStatus();
            case "deadline" -> row.getDeadline();
            case "leadAgency" -> row.getLeadAgency();
            case "coordinatingAgencies" -> row.getCoordinatingAgencies();
            default -> DraftCell.blank();
        };
    }
}
