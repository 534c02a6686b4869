package io.github.tiendo.examples.cli;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.grade.GradeGrouping;
import io.github.tiendo.intake.IntakeFindingCode;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.programme.Outline;
import io.github.tiendo.scorecard.Breakdown;
import io.github.tiendo.scorecard.Rounding;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.ScorecardBuilder;
import io.github.tiendo.scorecard.ScorecardText;
import io.github.tiendo.target.TargetSelection;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts how many indicators stand in each grade. */
@Command(name = "score", mixinStandardHelpOptions = true)
final class ScoreCommand extends FilesCommand {

    static final CommandTexts TEXTS = CommandTexts.from("ScoreMessages");

    private static final int MAX_DIGITS = 10;

    @Option(names = "--policy", paramLabel = "ID")
    private @Nullable String policy;

    @Option(names = "--by", paramLabel = "heading|LEVEL|agency|target-year", split = ",")
    private List<String> by = new ArrayList<>();

    @Option(names = "--target-year", paramLabel = "YEAR|next|all", defaultValue = "next")
    private String targetYear = "next";

    @Option(names = "--merge", paramLabel = "A+B[=LABEL]")
    private List<String> merge = new ArrayList<>();

    @Option(names = "--rounding", paramLabel = "half-up|truncated|largest-remainder", defaultValue = "half-up")
    private Rounding rounding = Rounding.HALF_UP;

    @Option(names = "--digits", paramLabel = "N", defaultValue = "0")
    private int digits;

    @Option(names = "--text")
    private boolean text;

    @Override
    Csv head() {
        return ScoreCsv.head();
    }

    @Override
    boolean hasALineForEachFile() {
        return true;
    }

    @Override
    void run(Path file, Output output) throws IOException {
        Locale language = output.language();
        if (text && (options().isJson() || isCsv())) {
            throw new UsageException(TEXTS.of("text-or-json", language));
        }
        if (text && !by.isEmpty()) {
            throw new UsageException(TEXTS.of("text-or-by", language));
        }
        TargetSelection selection = selection(language);
        if (digits < 0 || digits > MAX_DIGITS) {
            throw new UsageException(TEXTS.of("digits", language, "max", MAX_DIGITS, "found", digits));
        }

        Optional<LoadedProgramme> loaded = by.contains("agency")
                ? ProgrammeLoading.loadWithAgencies(file, options(), output)
                : ProgrammeLoading.load(file, options(), output);
        if (loaded.isEmpty()) {
            return;
        }
        ClassificationPolicy method = Policies.named(policy, loaded.get(), options());
        GradeGrouping grouping = GradeMerge.parse(merge, method.scale(), language);
        LocalDate asOf = ProgrammeLoading.asOf(loaded.get().programme(), options(), output);
        Assessment assessment = ProgrammeAssessor.of(method, asOf)
                .targets(selection)
                .assess(ProgrammeLoading.withTotals(loaded.get(), output));
        output.add(loaded.get().origins().placed(assessment.findings()));
        output.add(Policies.nothingToRate(loaded.get().programme(), asOf));
        output.add(Policies.partsNotCounted(loaded.get().programme()));
        ScorecardBuilder builder =
                ScorecardBuilder.of(assessment).omitting(loaded.get().omissions());
        by.forEach(name -> builder.by(breakdown(name.strip())));
        Scorecard card =
                build(builder, loaded.get().programme().outline(), language).regroup(grouping);
        boolean ofAnotherScale = loaded.get().omissions().stream()
                .anyMatch(omission -> omission.code() == IntakeFindingCode.GRADES_OF_ANOTHER_SCALE);
        if (isUndeclared(card) && !ofAnotherScale) {
            output.add(List.of(Policies.nothingDeclared()));
        }

        output.json(json -> ScoreJson.write(json, assessment, card, rounding, digits, language));
        if (isCsv()) {
            output.csv(ScoreCsv.of(card, rounding, digits, language));
        } else if (text) {
            ScorecardText.official(language)
                    .rounding(rounding)
                    .digits(digits)
                    .lines(card)
                    .forEach(output::line);
        } else {
            ScoreTables.write(output, assessment, card, rounding, digits);
        }
    }

    private static boolean isUndeclared(Scorecard card) {
        return card.policy().id().equals(ClassificationPolicies.declared().id())
                && card.counted() > 0
                && card.tally()
                        .notRatedReasons()
                        .getOrDefault(NotRatedReason.Standard.NOT_DECLARED, 0L)
                        .equals(card.counted());
    }

    private TargetSelection selection(Locale language) {
        if (targetYear.equals("next")) {
            return TargetSelection.next();
        }
        if (targetYear.equals("all")) {
            return TargetSelection.all();
        }
        if (targetYear.matches("[0-9]{4}")) {
            return TargetSelection.dueIn(Integer.parseInt(targetYear));
        }
        throw new UsageException(TEXTS.of("target-year", language, "found", targetYear));
    }

    private static Breakdown breakdown(String name) {
        return switch (name) {
            case "heading" -> Breakdown.heading();
            case "agency" -> Breakdown.agency();
            case "target-year" -> Breakdown.targetYear();
            default -> Breakdown.level(name);
        };
    }

    private Scorecard build(ScorecardBuilder builder, Outline outline, Locale language) {
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            List<String> known = new ArrayList<>(List.of("heading", "agency", "target-year"));
            IntStream.rangeClosed(1, outline.depth())
                    .mapToObj(Integer::toString)
                    .forEach(known::add);
            outline.levelNames().forEach(name -> known.add(name.text(language)));
            throw new UsageException(TEXTS.of("by.unknown", language, "found", by, "known", known));
        }
    }
}
