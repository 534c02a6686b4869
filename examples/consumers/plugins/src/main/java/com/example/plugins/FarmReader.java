package com.example.plugins;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.intake.ProgrammeDraft.StatedProgramme;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.spi.ProgrammeReader;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a team's own format: a line {@code FARM title}, then a line {@code id=name} for each indicator. */
public final class FarmReader implements ProgrammeReader {

    static final String HEAD = "FARM ";
    static final Localized DESCRIPTION = LocalizedText.of("tệp trang trại", "farm file");

    @Override
    public String id() {
        return "farm";
    }

    @Override
    public Localized description() {
        return DESCRIPTION;
    }

    @Override
    public List<String> extensions() {
        return List.of("farm");
    }

    @Override
    public boolean recognises(byte[] head) {
        return new String(head, StandardCharsets.UTF_8).startsWith(HEAD);
    }

    @Override
    public Outcome<ProgrammeDraft> read(Source source, ReadLimits limits) throws IOException {
        byte[] bytes = source.bytes(limits.bytes());
        if (bytes.length > limits.bytes()) {
            return Outcome.failed(Finding.of(FarmCode.TOO_LARGE).at(SourceLocation.of(source.name())));
        }
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty()
                || !lines.get(0).startsWith(HEAD)
                || lines.get(0).substring(HEAD.length()).isBlank()) {
            return Outcome.failed(Finding.of(FarmCode.NO_FARM).at(SourceLocation.of(source.name())));
        }
        List<Finding> findings = new ArrayList<>();
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] parts = lines.get(i).split("=", 2);
            if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank() || indicators.containsKey(parts[0])) {
                findings.add(Finding.of(FarmCode.UNREADABLE_LINE)
                        .at(SourceLocation.builder()
                                .source(source.name())
                                .line(i + 1)
                                .build()));
            } else {
                indicators.put(
                        parts[0],
                        Indicator.builder()
                                .id(IndicatorId.of(parts[0]))
                                .name(LocalizedText.english(parts[1]))
                                .build());
            }
        }
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("farm"))
                .title(LocalizedText.english(lines.get(0).substring(HEAD.length())))
                .indicators(indicators.values())
                .build();
        return Outcome.of(
                ProgrammeDraft.builder()
                        .source(source.name())
                        .stated(StatedProgramme.builder().programme(programme).build())
                        .build(),
                findings);
    }
}
