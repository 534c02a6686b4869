package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.SourceLocation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingPrinterTest {

    private static final Finding PROBLEM =
            Finding.of(CommandFindingCode.PLUGIN_FAILED).with("problem", "x");

    @Test
    void printsEqualFindingsAsOneLine() {
        assertThat(printed(List.of(
                        PROBLEM.at(SourceLocation.of("a.xlsx", "T!A1")),
                        PROBLEM.with("problem", "y").at(SourceLocation.of("a.xlsx", "T!A2")),
                        PROBLEM.at(SourceLocation.of("a.xlsx", "T!A3")),
                        PROBLEM.at(SourceLocation.of("b.xlsx", "T!A4")))))
                .containsExactly(
                        "a.xlsx!T!A1: warning: a plug-in cannot be loaded: x (also at T!A3, b.xlsx!T!A4)",
                        "a.xlsx!T!A2: warning: a plug-in cannot be loaded: y");
    }

    @Test
    void countsThosePlacesThatALineCannotHold() {
        List<Finding> findings = new ArrayList<>();
        for (int row = 1; row <= 30; row++) {
            findings.add(PROBLEM.at(SourceLocation.of("a.xlsx", "A" + row)));
        }

        assertThat(printed(findings)).hasSize(1).allMatch(line -> line.endsWith(", A5, A6 and 24 more)"));
    }

    @Test
    void printsWarningsThatDifferInWhatWasFoundAsOneLine() {
        Finding accepted = Finding.of(CommandFindingCode.NOT_AMONG_RETURNS);

        assertThat(printed(List.of(
                        accepted.with("found", "a").at(SourceLocation.of("l.csv", "A1")),
                        accepted.with("found", "b").at(SourceLocation.of("l.csv", "A2")),
                        accepted.with("found", "b").at(SourceLocation.of("l.csv", "A3")))))
                .containsExactly("l.csv!A1: warning: 'a' is in the list of receipts but not among the files that came"
                        + " (likewise 'b' at A2 and 1 more)");
    }

    @Test
    void printsEveryErrorThatFoundSomethingElse() {
        Finding unreadable = Finding.of(CommandFindingCode.UNREADABLE_RECEIPT);

        assertThat(printed(List.of(
                        unreadable.with("found", "x").at(SourceLocation.of("l.csv", "A1")),
                        unreadable.with("found", "y").at(SourceLocation.of("l.csv", "A2")))))
                .hasSize(2);
    }

    @Test
    void countsEqualFindingsWithoutAPlace() {
        assertThat(printed(List.of(PROBLEM, PROBLEM)))
                .containsExactly("warning: a plug-in cannot be loaded: x (2 times)");
    }

    private static List<String> printed(List<Finding> findings) {
        StringWriter text = new StringWriter();
        PrintWriter err = new PrintWriter(text);
        FindingPrinter.print(findings, Languages.ENGLISH, err);
        err.flush();
        return text.toString().lines().toList();
    }
}
