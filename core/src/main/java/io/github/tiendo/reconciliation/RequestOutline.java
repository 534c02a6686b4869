package io.github.tiendo.reconciliation;

import io.github.tiendo.layout.Block;
import io.github.tiendo.reconciliation.RequestTimes.Due;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines above the one that is read, as the marks of items and headings nest them: a mark of a kind that stands above ends
 * what stood under that, another one begins a list in the line before it if that line or its mark says so.
 */
final class RequestOutline {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Pattern LETTER = Pattern.compile("[a-zđ]");
    private static final Pattern CAPITAL = Pattern.compile("[A-HJ-UWYZ]");

    /** The marks from the outermost on, digits being 1 and letters a; bullets stand further in than all of these. */
    private static final String RANKS = "#AI1(a";

    private static final int MOST_DEEP = 8;

    private final Deque<Line> lines = new ArrayDeque<>();

    /** A line, with what the ones below it take from it. */
    static final class Line {
        final @Nullable Line above;
        private final String kind;
        private @Nullable String below;

        /** Who is to do what the lines below say; empty if it does not tell. */
        String who = "";

        /** Whether lines may stand below it, as below a colon or a title. */
        boolean opens;

        /** Whether it asks for what the lines below say, and whether those are all words of what is to be done. */
        boolean asks;

        boolean asksAll;

        /** Whether it says that the lines below hand out tasks, so that who stands before an action is to do it; null if not. */
        @Nullable
        Boolean directs;

        /** Whether nothing is asked below, as in a list of those who get a copy. */
        boolean isClosed;

        /** The time that a heading gives what stands below it. */
        Optional<Due> planned = Optional.empty();

        private Line(@Nullable Line above, String kind) {
            this.above = above;
            this.kind = kind;
            if (above != null) {
                planned = above.planned;
                isClosed = above.isClosed && above.opens;
            }
        }

        /** Who the lines above ask, or whose task they are; empty if nobody is named. */
        String whoAbove() {
            return above == null ? "" : above.opens && !above.who.isEmpty() ? above.who : above.whoAbove();
        }

        boolean isAsked() {
            return above != null && (above.opens && above.asks || above.isAsked());
        }

        /** Whether the line above says that everything below is to be done: "are asked to:". */
        boolean isAskedAll() {
            return above != null && above.asksAll;
        }

        boolean directs() {
            return directs != null ? directs : above != null && above.directs();
        }

        boolean isMarked() {
            return !kind.isEmpty();
        }
    }

    RequestOutline() {
        lines.push(new Line(null, ""));
        root().opens = true;
    }

    /** The text itself, which stands above all lines. */
    Line root() {
        return lines.getLast();
    }

    /** The next line. */
    Line enter(RequestText text, boolean isHeading) {
        String kind = isHeading ? "#" : kind(text);
        int level = text.block() instanceof Block.Heading heading ? heading.level() : 1;
        if (kind.isEmpty()) {
            while (lines.size() > 1 && !lines.element().kind.startsWith("#")) {
                lines.pop();
            }
        } else if (isHeading) {
            kind = "#" + level;
            while (lines.size() > 1
                    && !(lines.element().kind.startsWith("#")
                            && lines.element().kind.compareTo(kind) < 0)) {
                lines.pop();
            }
        } else {
            close(kind);
        }
        Line line = new Line(lines.element(), kind);
        if (!kind.isEmpty()) {
            lines.element().below = kind;
        }
        lines.push(line);
        return line;
    }

    private void close(String kind) {
        if (lines.stream().anyMatch(line -> line.kind.equals(kind))) {
            while (!lines.element().kind.equals(kind)) {
                lines.pop();
            }
            lines.pop();
            return;
        }
        // a kind that is new stands below a line that opens, else below one whose mark is further out
        while (lines.size() > 1
                && !lines.element().kind.startsWith("#")
                && (lines.element().below != null
                        || !lines.element().opens && rank(kind) <= rank(lines.element().kind))) {
            lines.pop();
        }
    }

    /** How far in a mark stands; "1.1." further than "1.". */
    private static int rank(String kind) {
        int place = kind.isEmpty() ? RANKS.length() : RANKS.indexOf(kind.charAt(0));
        int depth = (int) kind.chars().filter(c -> c == '1').count();
        return (place < 0 ? RANKS.length() : place) * MOST_DEEP + Math.min(depth, MOST_DEEP - 1);
    }

    /** What the marks of one list have in common; bullets have their level too. */
    private static String kind(RequestText text) {
        String mark = text.mark();
        int level = text.block() instanceof Block.ListItem item ? item.level() : 0;
        String one = CAPITAL.matcher(DIGITS.matcher(mark).replaceAll("1")).replaceAll("A");
        String kind = LETTER.matcher(ROMAN.matcher(one).replaceAll("I")).replaceAll("a");
        boolean isBullet = kind.length() == 1;
        return mark.isEmpty() ? level > 0 ? "*" + level : "" : isBullet ? kind + level : kind;
    }
}
