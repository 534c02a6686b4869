package io.github.tiendo.reconciliation;

import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;
import java.util.List;

/** The words with which reports ask and promise, from {@code Request_vi.phrases} and its like, which say what each is for. */
final class RequestPhrases {

    private static final Phrasebook BOOK =
            Phrasebook.load("Request", file -> RequestPhrases.class.getResourceAsStream(file));

    static final Phrases<String> ASKING = BOOK.phrases("asking");
    static final Phrases<String> ASKED = BOOK.phrases("asked");
    static final Phrases<String> PROPOSING = BOOK.phrases("proposing");
    static final Phrases<String> PASSING = BOOK.phrases("passing");
    static final Phrases<StatedRequest.Kind> MODALS = BOOK.table("modal", StatedRequest.Kind.class);
    static final Phrases<String> BARE = BOOK.phrases("bare");
    static final Phrases<String> PASSIVE = BOOK.phrases("passive");
    static final Phrases<String> PROMISES = BOOK.phrases("promise");
    static final Phrases<String> ACTIONS = BOOK.phrases("action");
    static final Phrases<String> LEADING = BOOK.phrases("leading");
    static final Phrases<String> PAST = BOOK.phrases("past");
    static final Phrases<String> GIVEN = BOOK.phrases("given");
    static final Phrases<String> BODIES = BOOK.phrases("body");
    static final Phrases<String> WHOM = BOOK.phrases("whom");
    static final Phrases<String> NOBODY = BOOK.phrases("nobody");
    static final Phrases<String> IN_NAMES = BOOK.phrases("in-name");
    static final Phrases<String> NAMES = BOOK.phrases("name");
    static final Phrases<String> FRONTING = BOOK.phrases("fronting");
    static final Phrases<String> OWNERS = BOOK.phrases("label-who");
    static final Phrases<String> TASKS = BOOK.phrases("label-what");
    static final Phrases<String> DEADLINES = BOOK.phrases("label-due");
    static final Phrases<String> DUE = BOOK.phrases("due");
    static final Phrases<String> UNTIL = BOOK.phrases("until");
    static final Phrases<String> DURING = BOOK.phrases("during");
    static final Phrases<String> STARTS = BOOK.phrases("starts");
    static final Phrases<String> REPEATING = BOOK.phrases("repeating");
    static final Phrases<String> CLOCK = BOOK.phrases("clock");
    static final Phrases<String> ON = BOOK.phrases("on");
    static final Phrases<String> COUNTS = BOOK.phrases("count");
    static final Phrases<String> STRETCHES = BOOK.phrases("stretch");
    static final Phrases<String> COUNTED_FROM = BOOK.phrases("counted-from");
    static final Phrases<String> MOMENTS = BOOK.phrases("moment");
    static final Phrases<String> PLAN_HEADINGS = BOOK.phrases("plan-heading");
    static final Phrases<String> TASK_TITLES = BOOK.phrases("task-title");
    static final Phrases<String> TELLING_TITLES = BOOK.phrases("telling-title");
    static final Phrases<String> CLOSING_TITLES = BOOK.phrases("closing-title");
    static final List<String> JOINING = BOOK.list("joining");
    static final List<String> COMPLETING = BOOK.list("completing");

    private RequestPhrases() {}
}
