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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the flat table of rows is written: as CSV after RFC 4180 or with one JSON object in each line.
 *
 * <p>In CSV a text that a spreadsheet would take for a formula has an apostrophe before it.
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
        List<String> line = new ArrayList<>();
        for (String column : COLUMNS) {
            line.add(quoted(cells.get(column)));
        }
        writer.append(String.join(",", line)).append("\r\n");
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

    private static String quoted(String text) {
        String safe = isFormulaLike(text) ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormulaLike(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        boolean signed = first == '-' || first == '+';
        boolean bare = text.length() == 1 || signed && text.substring(1).matches("[0-9.,% ]+");
        return "=@\t\r".indexOf(first) >= 0 || signed && !bare;
    }
}
