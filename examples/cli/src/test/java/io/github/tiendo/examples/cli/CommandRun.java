package io.github.tiendo.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One run of the command inside the test: its exit code and what it wrote, read as UTF-8. */
record CommandRun(int exitCode, String out, String err) {

    static final Path DATA = Path.of("..", "data");
    static final String DECISION_749 = DATA.resolve("decision-749.xlsx").toString();
    static final String DECISION_942 = DATA.resolve("decision-942.xlsx").toString();

    static CommandRun of(String... args) {
        return in(Map.of(), args);
    }

    static CommandRun in(Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = TiendoCommand.run(out, err, environment::get, args);
        return new CommandRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    List<String> problems() {
        return err.lines().toList();
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
