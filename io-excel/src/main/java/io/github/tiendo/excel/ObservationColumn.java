package io.github.tiendo.excel;

import io.github.tiendo.notation.NormalText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The columns of a sheet of observations, in the order in which they are written. */
enum ObservationColumn {
    INDICATOR(28),
    PERIOD(12),
    VALUE(14),
    UNIT(12),
    SUBJECT(20),
    DIMENSIONS(16),
    STATUS(16),
    REPORTED_BY(20),
    NUMERATOR(12),
    DENOMINATOR(12),
    KNOWN_ON(12),
    DEFINITION(14),
    QUALIFIER(12),
    SCALE_WORD(12),
    DECIMALS(10),
    MINIMUM_DIGITS(10),
    RATIO(12),
    COMPUTED(10),
    RANK(8),
    FIELD(8),
    MOVEMENT(10),
    WORDS(24),
    WITHDRAWAL(10);

    static final List<ObservationColumn> ALL = List.of(values());

    private static final String RESOURCE = "observation-columns.properties";
    private static final Map<String, ObservationColumn> BY_HEAD = new HashMap<>();

    private final int width;
    private String head = "";

    static {
        Properties words = new Properties();
        try (InputStream resource =
                Objects.requireNonNull(ObservationColumn.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            words.load(new InputStreamReader(resource, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (ObservationColumn column : ALL) {
            String[] heads = words.getProperty(column.name()).split("\\|");
            column.head = heads[0];
            for (String each : heads) {
                BY_HEAD.put(key(each), column);
            }
        }
    }

    ObservationColumn(int width) {
        this.width = width;
    }

    /** What stands above the column. */
    String head() {
        return head;
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** The column under a head, in either language. */
    static Optional<ObservationColumn> find(String head) {
        return Optional.ofNullable(BY_HEAD.get(key(head)));
    }

    private static String key(String head) {
        return NormalText.of(head).replaceAll("[\\s_.-]", "");
    }
}
