package io.github.tiendo.spi;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Values by the texts from which a reader made them: the ids, units and periods of a file come again row after row, and are
 * then one object. Only so many different ones are kept, so that a hostile file fills no memory. For one thread.
 *
 * <pre>{@code
 * KnownValues<IndicatorId> indicators = KnownValues.madeBy(IndicatorId::of);
 * rows.forEach(row -> builder.indicator(indicators.of(row.get("indicator"))));
 * }</pre>
 *
 * @param <T> the sort of value
 */
public final class KnownValues<T> {

    private static final int MOST = 1 << 14;

    private final Function<String, T> maker;
    private final Map<String, T> known = new HashMap<>();

    private KnownValues(Function<String, T> maker) {
        this.maker = maker;
    }

    /**
     * No values yet.
     *
     * @param maker makes the value of a text; for equal texts it makes equal values
     * @param <T> the sort of value
     * @return values that are made when they are asked for
     */
    public static <T> KnownValues<T> madeBy(Function<String, T> maker) {
        return new KnownValues<>(maker);
    }

    /**
     * The value of a text.
     *
     * @param text as it stands in the file
     * @return what was made of the text before, or is made of it now
     */
    public T of(String text) {
        T value = known.get(text);
        if (value == null) {
            value = maker.apply(text);
            if (known.size() < MOST) {
                known.put(text, value);
            }
        }
        return value;
    }
}
