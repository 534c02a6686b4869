package io.github.tiendo.indicator;

import io.github.tiendo.notation.NormalText;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import org.immutables.value.Value;

/** The name of an indicator across files and years. Two ids are equal if their texts are. */
@Value.Immutable
public abstract class IndicatorId implements Serializable, Comparable<IndicatorId> {

    private static final long serialVersionUID = 1L;

    IndicatorId() {}

    /**
     * The id as text.
     *
     * @return such as {@code ty-le-phu-cap-xa-1f0c2a9b}; never blank
     */
    public abstract String value();

    @Value.Check
    void check() {
        if (value().isBlank()) {
            throw new IllegalArgumentException("the id of an indicator is blank");
        }
    }

    /**
     * The id with this text.
     *
     * @param value not blank
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static IndicatorId of(String value) {
        return ImmutableIndicatorId.builder().value(value).build();
    }

    /**
     * The id of an indicator that has none of its own, made from its name under its headings: the end of the name in
     * plain letters, and eight hexadecimal digits of the SHA-256 of the normal form of the whole path. Case, blanks,
     * tone placement and Unicode form do not change it; the table, the printed number and the year do not enter it.
     *
     * @param headings the titles of the headings above it, outermost first; may be empty
     * @param name the name as printed
     * @return such as {@code cap-xa-5d41402a}
     */
    public static IndicatorId derivedFrom(List<String> headings, String name) {
        StringBuilder path = new StringBuilder();
        headings.forEach(heading -> path.append(NormalText.of(heading)).append(" / "));
        path.append(NormalText.of(name));
        return of(plainEnd(name) + "-" + digest(path.toString()));
    }

    private static String plainEnd(String name) {
        String plain = Normalizer.normalize(NormalText.of(name), Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String[] words = plain.split("-");
        StringBuilder end = new StringBuilder();
        for (int i = words.length - 1; i >= 0 && end.length() + words[i].length() < 32; i--) {
            if (!words[i].isEmpty()) {
                end.insert(0, end.length() == 0 ? words[i] : words[i] + "-");
            }
        }
        return end.length() == 0 ? "indicator" : end.toString();
    }

    private static String digest(String path) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** By the text of the id. */
    @Override
    public int compareTo(IndicatorId other) {
        return value().compareTo(other.value());
    }

    @Override
    public String toString() {
        return value();
    }
}
