package io.github.tiendo.intake;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.grade.Scale;
import java.io.Serializable;
import java.util.List;

/**
 * What a reader of a structured format found in a file: elements with their places, before their references were
 * followed and their values checked.
 *
 * <p>Tables are read cell by cell and every format of tables shares one way of understanding them; a structured format
 * names its elements and has its own schema, so it brings the step from elements to values along. The findings, places
 * and omissions that come out of it are the same.
 */
public interface StructuredDraft extends Serializable {

    /**
     * Makes a programme with its reports.
     *
     * @param draft the draft that holds this structure
     * @param scales the scales that declared grades may name besides those that the file brings along
     * @return the programme with what was left out, and the findings in the order of the source; no programme if what
     *     is left would be none
     */
    Outcome<LoadedProgramme> assemble(ProgrammeDraft draft, List<Scale> scales);
}
