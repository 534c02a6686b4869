package io.github.tiendo.examples.cli;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.ReadRow;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.ReportedValue;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the flat table of rows is written: as {@link Csv} or with one JSON object in each line.
 */
enum RowFormat {
    CSV,
    NDJSON;

    private static final List<String> COLUMNS = List.of(
            "file",
            "sheet",
            "cell",
            "agency",
            "table",
            "number",
            "indicator",
            "task",
            "name",
            "period",
            "raw",
            "value",
            "unit",
            "qualifier",
            "status");

    static Optional<RowFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Optional.of(CSV);
        }
        return name.endsWith(".ndjson") || name.endsWith(".jsonl") ? Optional.of(NDJSON) : Optional.empty();
    }

    void start(Writer writer) throws IOException {
        if (this == CSV) {
            writer.append(String.join(",", COLUMNS)).append("\r\n");
        }
    }

    void write(Writer writer, String file, ReadRow row) throws IOException {
        Map<String, String> cells = cells(file, row);
        if (this == NDJSON) {
            JsonWriter json = JsonWriter.onOneLine();
            json.document(object -> cells.forEach((name, value) -> {
                if (!value.isEmpty() || name.equals("raw")) {
                    object.field(name, value);
                }
            }));
            writer.append(json.toString());
            return;
        }
        writer.append(Csv.line(COLUMNS.stream().map(cells::get).toList())).append("\r\n");
    }

    private static Map<String, String> cells(String file, ReadRow row) {
        String address = row.place().flatMap(SourceLocation::address).orElse("");
        int mark = address.lastIndexOf('!');
        Optional<ReportedValue> value = row.observation().flatMap(Observation::value);
        Optional<Quantity> quantity = row.observation().flatMap(Observation::quantity);
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("file", file);
        cells.put("sheet", mark < 0 ? "" : address.substring(0, mark));
        cells.put("cell", address.substring(mark + 1));
        cells.put("agency", row.agency());
        cells.put("table", row.table());
        cells.put("number", row.number());
        cells.put("indicator", row.indicator().map(Object::toString).orElse(""));
        cells.put("task", row.task().map(Object::toString).orElse(""));
        cells.put("name", row.name());
        cells.put("period", row.period().map(Period::toString).orElse(""));
        cells.put("raw", row.raw());
        cells.put(
                "value",
                quantity.map(number -> number.number().toPlainString())
                        .or(() -> value.map(Object::toString))
                        .or(() -> row.status().map(Enum::name))
                        .orElse(""));
        cells.put("unit", quantity.map(number -> number.unit().id()).orElse(""));
        cells.put("qualifier", quantity.map(number -> number.qualifier().name()).orElse(""));
        cells.put(
                "status", row.observation().map(entry -> entry.status().name()).orElse(""));
        return cells;
    }
}
