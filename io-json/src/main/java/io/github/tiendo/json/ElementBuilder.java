package io.github.tiendo.json;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.json.UsualObservations.Usual;
import io.github.tiendo.spi.ReadLimits;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes elements of tokens. It checks what can be told without knowing what the elements mean: limits, members that
 * stand twice, texts that are no whole characters.
 *
 * <p>Where the tokens break off, the elements that are open stay {@linkplain Node#isCut cut}, so that what was read
 * before can be used.
 */
final class ElementBuilder implements JsonForm.Tokens {

    /** How much of a refused number or name is repeated in a finding. */
    private static final int EXCERPT = 40;

    private static final Pattern OBSERVATIONS = Pattern.compile("/programme/reports/[0-9]+/observations");

    private final ReadLimits limits;
    private final Findings findings;
    private final HeldMemory memory;
    private final boolean mayHaveHalves;
    private @Nullable Node current;
    private @Nullable Object root;
    private @Nullable Node reused;
    private String key = "";
    private int offset = -1;
    private int depth;
    private int values;
    private boolean isStopped;

    /**
     * A builder.
     *
     * @param mayHaveHalves whether a text may hold half of a character
     */
    ElementBuilder(ReadLimits limits, Findings findings, HeldMemory memory, boolean mayHaveHalves) {
        this.limits = limits;
        this.findings = findings;
        this.memory = memory;
        this.mayHaveHalves = mayHaveHalves;
    }

    /** Fills this element with the first object instead of a new one. */
    void fill(Element element) {
        reused = element;
    }

    /** Where the next token stands; -1 where that is not known. */
    void at(int place) {
        offset = place;
    }

    /** Whether a limit was met, so that nothing more is taken in. */
    boolean isStopped() {
        return isStopped;
    }

    /** Whether the outermost value is whole. */
    boolean isOver() {
        return root != null && current == null;
    }

    /** What was made: an element, items, a scalar or a mark; null where there was no token. */
    @Nullable
    Object root() {
        return root;
    }

    /** The JSON pointer of the object or list that is open. */
    String pointer() {
        return current == null ? "" : current.pointer();
    }

    @Override
    public void name(String name) {
        key = name;
    }

    @Override
    public void startObject() {
        boolean refused = isRefused();
        if (mayOpen()) {
            Element element = reused instanceof Element given ? given : element();
            reused = null;
            open(element, refused);
        }
    }

    /** Whether the observations of a report stand in what is open. */
    boolean isInObservations() {
        return current instanceof Items list
                && OBSERVATIONS.matcher(list.pointer()).matches();
    }

    /** Takes in an observation that was read already, in the list that is open. */
    void observation(Usual usual) {
        at(usual.start());
        values += usual.values() - 1;
        boolean refused = isRefused();
        if (current instanceof Items list) {
            put(new Element(list, usual), refused, HeldMemory.NODE + usual.values() * HeldMemory.NUMBER);
        }
    }

    private Element element() {
        return current instanceof Items items
                        && items.size > 0
                        && items.values[items.size - 1] instanceof Element before
                ? new Element(current, key, offset, before)
                : new Element(current, key, offset);
    }

    @Override
    public void startList() {
        boolean refused = isRefused();
        if (mayOpen()) {
            open(new Items(current, key, offset), refused);
        }
    }

    @Override
    public void endObject() {
        close();
    }

    @Override
    public void endList() {
        close();
    }

    @Override
    public void text(String text) {
        if (text.length() > limits.cellLength()) {
            longText(text.length());
        } else if (mayHaveHalves && hasHalfCharacter(text)) {
            boolean refused = isRefused();
            findings.add(Finding.of(JsonFindingCode.HALF_CHARACTER), offset, pointerOf());
            put(JsonFindingCode.HALF_CHARACTER, refused, 0);
        } else {
            put(text, isRefused(), HeldMemory.text(text));
        }
    }

    /** A text of this length, which is longer than a text may be. */
    void longText(int length) {
        boolean refused = isRefused();
        tooLong(length, pointerOf());
        put(JsonFindingCode.TEXT_TOO_LONG, refused, 0);
    }

    @Override
    public void number(BigDecimal number) {
        if (limits.numbers().allows(number)) {
            put(number, isRefused(), HeldMemory.NUMBER);
        } else {
            longNumber(excerpt(number.toString()));
        }
    }

    @Override
    public void number(long number) {
        number(BigDecimal.valueOf(number));
    }

    /** A number that is longer or larger than a number may be. */
    void longNumber(String found) {
        boolean refused = isRefused();
        findings.add(
                Finding.of(JsonFindingCode.NUMBER_TOO_LONG)
                        .with("found", found)
                        .with("digits", limits.numbers().maxDigits())
                        .with("exponent", limits.numbers().maxExponent()),
                offset,
                pointerOf());
        put(JsonFindingCode.NUMBER_TOO_LONG, refused, 0);
    }

    @Override
    public void logical(boolean value) {
        put(value, isRefused(), 0);
    }

    @Override
    public void nothing() {
        put(Element.NULL, isRefused(), 0);
    }

    /** Counts a value, and tells whether the member that it is of cannot have it. */
    private boolean isRefused() {
        if (isStopped) {
            return true;
        }
        if (++values > limits.elements()) {
            stop(Finding.of(JsonFindingCode.TOO_MANY_VALUES).with("limit", limits.elements()));
            return true;
        }
        return current instanceof Element element && !isNew(element);
    }

    private boolean isNew(Element element) {
        if (key.length() > limits.cellLength()) {
            tooLong(key.length(), element.pointer());
            return false;
        }
        if (element.has(key)) {
            findings.add(
                    Finding.of(JsonFindingCode.DUPLICATE_KEY).with("found", excerpt(key)),
                    offset,
                    element.pointer(key));
            return false;
        }
        return true;
    }

    private boolean mayOpen() {
        if (!isStopped && depth >= limits.nesting()) {
            stop(Finding.of(JsonFindingCode.TOO_DEEP).with("limit", limits.nesting()));
        }
        return !isStopped;
    }

    private void open(Node node, boolean refused) {
        put(node, refused, HeldMemory.NODE);
        if (isStopped) {
            return;
        }
        if (root == null) {
            root = node;
        }
        current = node;
        depth++;
    }

    private void close() {
        Node closed = current;
        if (closed != null && !isStopped) {
            closed.isCut = false;
            current = closed.parent;
            depth--;
        }
    }

    private void put(Object value, boolean refused, long bytes) {
        if (isStopped) {
            return;
        }
        Node node = current;
        long place = node instanceof Element element ? HeldMemory.member(element.size, key) : HeldMemory.SLOT;
        if (!memory.hold(bytes + place)) {
            stop(Finding.of(JsonFindingCode.TOO_LARGE_FOR_MEMORY));
        } else if (refused) {
            return;
        } else if (node instanceof Element element) {
            element.add(key, value, offset);
        } else if (node instanceof Items items) {
            items.add(value, offset);
        } else {
            root = value;
        }
    }

    private void stop(Finding finding) {
        findings.add(finding, offset, pointer());
        isStopped = true;
    }

    private void tooLong(int length, String pointer) {
        findings.add(
                Finding.of(JsonFindingCode.TEXT_TOO_LONG).with("found", length).with("limit", limits.cellLength()),
                offset,
                pointer);
    }

    /** The name or index of the value that comes next. */
    private String place() {
        if (current instanceof Items items) {
            return String.valueOf(items.size);
        }
        return current == null ? "" : key;
    }

    private String pointerOf() {
        Node node = current;
        return node == null ? "" : node.pointer(place());
    }

    /** Whether a text holds a surrogate without its other half. */
    static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isHighSurrogate(text.charAt(i))
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }
}
