package io.github.tiendo.report;

import java.util.List;

/** What a part of a report says. */
interface SectionPart {

    /** Its sections in order, without their numbers; empty if there is nothing to say. */
    List<Draft> sections(ReportFacts facts);

    /** A section before it gets its number. */
    record Draft(String heading, List<ReportBlock> blocks) {}

    /** The one section of a part, or none if nothing stands in it. */
    static List<Draft> one(String heading, List<ReportBlock> blocks) {
        return blocks.isEmpty() ? List.of() : List.of(new Draft(heading, blocks));
    }
}
