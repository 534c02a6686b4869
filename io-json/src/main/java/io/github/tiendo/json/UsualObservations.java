package io.github.tiendo.json;

import io.github.tiendo.observation.Observation;
import io.github.tiendo.spi.ReadLimits;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The observations of a document that {@link ObservationScanner} reads straight from the bytes, and the text without them, which
 * is what is left to be read by tokens. Most of a large document are such observations.
 *
 * <p>One is taken out with the comma behind it where another object follows, or with the comma before it at the end of its list,
 * so that the text without it is correct exactly where the whole is, and breaks off or is wrong at the same place.
 */
final class UsualObservations {

    /** The name of a list of observations, as it stands in the text. */
    private static final byte[] NAME = "\"observations\"".getBytes(StandardCharsets.US_ASCII);

    /** How far to go on where a character is not the last of the name: to where that character would fit. */
    private static final int[] STEPS = steps();

    /** How deep in a document the parts of an observation stand. */
    private static final int DEPTH = 7;

    /** After so many unusual ones in a row the rest of a list is left to the tokens. */
    private static final int MOST_UNUSUAL = 16;

    /**
     * One of them, and where it stands.
     *
     * @param values how many values it counts for against the limit
     * @param observation what it says
     */
    record Usual(int start, int end, int values, Observation observation) implements Serializable {}

    private final byte[] bytes;
    private final int length;
    private final List<Usual> usual = new ArrayList<>();

    /** Where parts of the text were taken out, as places in the text without them, and how much up to there. */
    private int[] cuts = {};

    private int[] removed = {};
    private int cutCount;
    private byte[] rest = {};
    private int restLength;

    /** How much of the text is in the rest, or was taken out of it. */
    private int done;

    private int next;

    private UsualObservations(Content document) {
        bytes = document.bytes();
        length = document.length();
    }

    /** Those of a document; none where so much would be left that nothing is gained. */
    static UsualObservations of(Content document, ReadLimits limits) {
        UsualObservations found = new UsualObservations(document);
        if (limits.nesting() >= DEPTH && document.start() == 0) {
            found.takeOut(new ObservationScanner(limits));
        }
        return found.cutCount > 0 && found.restLength <= found.length / 2 ? found : none(document);
    }

    /** None, so that all of a document is read by tokens. */
    static UsualObservations none(Content document) {
        UsualObservations none = new UsualObservations(document);
        none.rest = none.bytes;
        none.restLength = none.length;
        return none;
    }

    private static int[] steps() {
        int[] steps = new int[1 << Byte.SIZE];
        Arrays.fill(steps, NAME.length);
        for (int i = 0; i < NAME.length - 1; i++) {
            steps[NAME[i]] = NAME.length - 1 - i;
        }
        return steps;
    }

    /** The text without them. */
    byte[] rest() {
        return rest;
    }

    int restLength() {
        return restLength;
    }

    /** Where a place of the rest is in the whole text. */
    int original(int place) {
        int at = Arrays.binarySearch(cuts, 0, cutCount, place);
        int cut = at >= 0 ? at : -at - 2;
        return cut < 0 ? place : place + removed[cut];
    }

    /** Whether there are some that were not given out. */
    boolean hasNext() {
        return next < usual.size();
    }

    /** The next one that stands before a place of the whole text; null where there is none. */
    @Nullable
    Usual nextBefore(int place) {
        return hasNext() && usual.get(next).start() < place ? usual.get(next++) : null;
    }

    private void takeOut(ObservationScanner scanner) {
        int at = nextName(0);
        while (at >= 0) {
            int colon = afterBlanks(at + NAME.length);
            int list = afterBlanks(colon + 1);
            boolean isList = isAt(colon, ':') && isAt(list, '[');
            at = nextName(isList ? takeOutOfList(list + 1, scanner) : at + NAME.length);
        }
        if (cutCount > 0) {
            keep(done, length);
        }
    }

    /** The place of the next name of a list from a place on; -1 where none is left. */
    private int nextName(int from) {
        int last = NAME.length - 1;
        for (int i = from; i + last < length; i += STEPS[bytes[i + last] & 0xFF]) {
            if (Arrays.equals(bytes, i, i + NAME.length, NAME, 0, NAME.length)) {
                return i;
            }
        }
        return -1;
    }

    /** Takes the usual ones out of a list; the place where it stopped. */
    private int takeOutOfList(int start, ObservationScanner scanner) {
        int at = afterBlanks(start);
        int afterUnusual = start;
        int from = at;
        int unusual = 0;
        while (isAt(at, '{') && unusual < MOST_UNUSUAL) {
            Observation read = scanner.next(bytes, at, length);
            int end = read == null ? endOfObject(at) : scanner.end();
            int behind = afterBlanks(end);
            int following = isAt(behind, ',') ? afterBlanks(behind + 1) : behind;
            boolean goesOn = isAt(behind, ',') && isAt(following, '{');
            if (read == null) {
                unusual++;
                cut(from, at);
                afterUnusual = end;
                from = following;
            } else if (goesOn) {
                unusual = 0;
                usual.add(new Usual(at, end, scanner.values(), read));
            } else if (isAt(behind, ']')) {
                usual.add(new Usual(at, end, scanner.values(), read));
                from = afterUnusual;
                at = behind;
            }
            if (!goesOn) {
                break;
            }
            at = following;
        }
        cut(from, Math.max(from, at));
        return Math.max(start, at);
    }

    /** Takes a part of the text out. */
    private void cut(int from, int to) {
        if (from < to) {
            keep(done, from);
            if (cutCount == cuts.length) {
                cuts = Arrays.copyOf(cuts, Math.max(16, 2 * cutCount));
                removed = Arrays.copyOf(removed, cuts.length);
            }
            cuts[cutCount] = restLength;
            removed[cutCount] = to - restLength;
            cutCount++;
            done = to;
        }
    }

    /** Leaves a part of the text in the rest. */
    private void keep(int from, int to) {
        int more = to - from;
        if (restLength + more > rest.length) {
            rest = Arrays.copyOf(rest, Math.max(restLength + more, 2 * rest.length));
        }
        System.arraycopy(bytes, from, rest, restLength, more);
        restLength += more;
    }

    /** Behind an object whose brackets are closed again, without a look at what else is in it; the end where they are not. */
    private int endOfObject(int start) {
        int depth = 0;
        for (int i = start; i < length; i++) {
            switch (bytes[i]) {
                case '"' -> i = endOfText(i + 1);
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {
                    continue;
                }
            }
            if (depth == 0) {
                return i + 1;
            }
        }
        return length;
    }

    private int endOfText(int start) {
        int i = start;
        while (i < length && bytes[i] != '"') {
            i += bytes[i] == '\\' ? 2 : 1;
        }
        return i;
    }

    private int afterBlanks(int start) {
        int i = start;
        while (i < length && Octets.isBlank(bytes[i])) {
            i++;
        }
        return i;
    }

    private boolean isAt(int place, char character) {
        return place < length && bytes[place] == character;
    }
}
