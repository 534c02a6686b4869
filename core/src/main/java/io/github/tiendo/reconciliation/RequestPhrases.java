package io.github.tiendo.reconciliation;

import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;
import java.util.List;

/** The words with which reports ask and promise, from {@code Request_vi.phrases} and its like. */
final class RequestPhrases {

    private static final Phrasebook BOOK =
            Phrasebook.load("Request", file -> RequestPhrases.class.getResourceAsStream(file));

    static final Phrases<String> ASKING = BOOK.phrases("asking");

    /** Behind whom they ask. */
    static final Phrases<String> ASKED = BOOK.phrases("asked");

    static final Phrases<String> PASSING = BOOK.phrases("passing");
    static final Phrases<String> ACTIONS = BOOK.phrases("action");
    static final Phrases<String> DUE = BOOK.phrases("due");

    /** Of those, the words by which something lasts rather than is due. */
    static final Phrases<String> UNTIL = BOOK.phrases("until");

    static final List<String> JOINING = BOOK.list("joining");
    static final Phrases<String> STARTS = BOOK.phrases("starts");
    static final Phrases<String> PROMISES = BOOK.phrases("promise");
    static final Phrases<String> PLAN_HEADINGS = BOOK.phrases("plan-heading");

    static final Phrases<String> WHOM = BOOK.phrases("whom");
    static final Phrases<String> GIVEN = BOOK.phrases("given");

    /** Words behind whoever must do what follows, those that make no doer of it, and words with which a body's name begins. */
    static final Phrases<String> OBLIGING = BOOK.phrases("obliging");

    static final Phrases<String> PASSIVE = BOOK.phrases("passive");
    static final Phrases<String> BODIES = BOOK.phrases("body");

    private RequestPhrases() {}
}
