package com.example.plugins;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.spi.ProgrammeWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes what {@link FarmReader} reads. */
public final class FarmWriter implements ProgrammeWriter {

    @Override
    public String id() {
        return "farm";
    }

    @Override
    public Localized description() {
        return FarmReader.DESCRIPTION;
    }

    @Override
    public List<String> extensions() {
        return List.of("farm");
    }

    @Override
    public List<Finding> write(Programme programme, OutputStream out) throws IOException {
        StringBuilder lines = new StringBuilder(FarmReader.HEAD)
                .append(line(programme.title()))
                .append('\n');
        for (Indicator indicator : programme.indicators()) {
            lines.append(indicator.id()).append('=').append(line(indicator.name())).append('\n');
        }
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        boolean holdsMore = !programme.reports().isEmpty() || !programme.targets().isEmpty();
        return holdsMore ? List.of(Finding.of(FarmCode.NOT_HELD)) : List.of();
    }

    private static String line(Localized text) {
        return text.text(Languages.ENGLISH).replaceAll("\\R", " ");
    }
}
