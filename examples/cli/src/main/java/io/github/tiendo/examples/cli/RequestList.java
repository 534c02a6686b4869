package io.github.tiendo.examples.cli;

import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.layout.Document;
import io.github.tiendo.reconciliation.RequestReader;
import io.github.tiendo.reconciliation.StatedRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints what a report asks and promises: who is to do what by when, with the sentence. */
final class RequestList {

    private static final MessageBundle TEXTS =
            MessageBundle.load("TasksMessages", file -> RequestList.class.getResourceAsStream(file));

    private RequestList() {}

    /** Prints them, and tells whether there are any. */
    static boolean print(Document report, Output output) {
        List<StatedRequest> requests = RequestReader.of(output.language()).read(report);
        output.json(json -> json.objects("requests", requests, RequestList::json));
        for (StatedRequest request : requests) {
            output.line(TEXTS.text(
                    "request." + request.kind().name(),
                    output.language(),
                    Map.of(
                            "place", request.location(),
                            "who", request.who().isEmpty() ? "-" : request.who(),
                            "due", request.due().orElse("-"),
                            "what", request.what())));
            output.line("    “" + request.sentence() + "”");
        }
        output.line(TEXTS.text("requests", output.language(), Map.of("count", requests.size())));
        return !requests.isEmpty();
    }

    private static void json(JsonWriter json, StatedRequest request) {
        json.field("kind", request.kind().name());
        json.field("who", request.who());
        json.field("what", request.what());
        request.due().ifPresent(due -> json.field("due", due));
        request.deadline().flatMap(deadline -> deadline.lastDay()).ifPresent(day -> json.field("lastDay", day));
        json.field("sentence", request.sentence());
        FindingJson.location(json, Optional.of(request.location()));
    }
}
