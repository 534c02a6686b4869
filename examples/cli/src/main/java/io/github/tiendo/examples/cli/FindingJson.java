package io.github.tiendo.examples.cli;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import java.util.Locale;
import java.util.Optional;

/** Findings and places as every command's JSON has them. */
final class FindingJson {

    private FindingJson() {}

    static void write(JsonWriter json, Finding finding, Locale language) {
        json.field("severity", finding.severity().name());
        json.field("code", finding.code().id());
        json.field("message", finding.message(language));
        location(json, finding.location());
    }

    /** The field {@code location}; what the format lacks is absent, and so is the field where there is no place. */
    static void location(JsonWriter json, Optional<SourceLocation> location) {
        location.ifPresent(place -> json.object("location", object -> {
            object.field("source", place.source());
            place.address().ifPresent(address -> object.field("address", address));
            place.line().ifPresent(line -> object.field("line", line));
            place.column().ifPresent(column -> object.field("column", column));
            place.page().ifPresent(page -> object.field("page", page));
        }));
    }
}
