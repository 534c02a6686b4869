package io.github.tiendo.examples.cli;

import io.github.tiendo.layout.Document;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.reconciliation.RequestReader;
import io.github.tiendo.reconciliation.StatedRequest;
import io.github.tiendo.task.Deadline;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints what a report asks and promises: who is to do what by when, with the sentence. */
final class RequestList {

    private static final CommandTexts TEXTS = TasksCommand.TEXTS;

    private RequestList() {}

    /** The requests of a report, or only those of a body whose name holds some words. */
    static List<StatedRequest> of(Document report, @Nullable String agency, Locale language) {
        String words = agency == null ? "" : NormalText.of(agency);
        return RequestReader.of(language).read(report).stream()
                .filter(request -> NormalText.of(request.who()).contains(words))
                .toList();
    }

    static void json(JsonWriter json, List<StatedRequest> requests) {
        json.objects("requests", requests, RequestList::json);
    }

    /** A row for each, in the columns of tasks, and what only a request has. */
    static void csv(Csv csv, List<StatedRequest> requests) {
        for (StatedRequest request : requests) {
            csv.row()
                    .cell("title", request.what())
                    .cell("leadAgency", request.who())
                    .cell("deadline", request.due())
                    .cell("lastDay", lastDay(request))
                    .cell("kind", request.kind().name())
                    .cell("sentence", request.sentence())
                    .cell("place", request.location());
        }
    }

    static void people(Output output, List<StatedRequest> requests) {
        for (StatedRequest request : requests) {
            output.line(TEXTS.of(
                    "request." + request.kind().name(),
                    output.language(),
                    "place",
                    request.location(),
                    "who",
                    request.who().isEmpty() ? "-" : request.who(),
                    "due",
                    request.due().orElse("-"),
                    "what",
                    request.what()));
            output.line("    “" + request.sentence() + "”");
        }
        output.line(TEXTS.of("requests", output.language(), "count", requests.size()));
    }

    private static Optional<LocalDate> lastDay(StatedRequest request) {
        return request.deadline().flatMap(Deadline::lastDay);
    }

    private static void json(JsonWriter json, StatedRequest request) {
        json.field("kind", request.kind().name());
        json.field("who", request.who());
        json.field("what", request.what());
        request.due().ifPresent(due -> json.field("due", due));
        lastDay(request).ifPresent(day -> json.field("lastDay", day));
        json.field("sentence", request.sentence());
        FindingJson.location(json, Optional.of(request.location()));
    }
}
