package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Account;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.intake.ReportAssembler;
import io.github.tiendo.intake.ReportAssembler.LoadedReports;
import io.github.tiendo.layout.LayoutOptions;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of every workbook that is read has ended in exactly one place. */
class AccountsOfWorkbooksTest {

    private static final Path PROJECT = Path.of("..");

    static List<Path> workbooks() throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT)) {
            return files.filter(file -> file.toString().matches(".*\\.xlsx?"))
                    .filter(file -> Stream.of("target", ".git").noneMatch(folder -> hasFolder(file, folder)))
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasFolder(Path file, String folder) {
        for (Path part : file) {
            if (part.toString().equals(folder)) {
                return true;
            }
        }
        return false;
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void addUp(Path workbook) throws IOException {
        Outcome<ProgrammeDraft> draft =
                Tiendo.sourceReaders().draft(Source.of(workbook), ReadLimits.standard(), LayoutOptions.standard());
        Outcome<LoadedProgramme> read = draft.then(ProgrammeAssembler.standard()::assemble);

        if (read.value().isPresent()) {
            LoadedProgramme loaded = read.orThrow();
            Account account = loaded.account();
            assertThat(account.addsUp()).as("%s", account).isTrue();
            assertThat(account.numbers()).isPositive();
            Outcome<LoadedReports> reports =
                    ReportAssembler.of(loaded.programme()).assemble(draft.orThrow());
            reports.value().ifPresent(returned -> assertThat(returned.account().addsUp())
                    .as("%s", returned.account())
                    .isTrue());
        } else {
            assertThat(read.findings()).isNotEmpty();
        }
    }
}
