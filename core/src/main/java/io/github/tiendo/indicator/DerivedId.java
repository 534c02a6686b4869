package io.github.tiendo.indicator;

import io.github.tiendo.notation.NormalText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Makes an id from a name under its headings: the end of the name in plain letters and a digest of the whole path. */
final class DerivedId {

    private DerivedId() {}

    static String of(List<String> headings, String name) {
        StringBuilder path = new StringBuilder();
        headings.forEach(heading -> path.append(NormalText.of(heading)).append(" / "));
        path.append(NormalText.of(name));
        return plainEnd(name) + "-" + digest(path.toString());
    }

    private static String plainEnd(String name) {
        String[] words = NormalText.hyphenated(name).split("-");
        StringBuilder end = new StringBuilder();
        for (int i = words.length - 1; i >= 0 && end.length() + words[i].length() < 32; i--) {
            if (!words[i].isEmpty()) {
                end.insert(0, end.length() == 0 ? words[i] : words[i] + "-");
            }
        }
        return end.length() == 0 ? "row" : end.toString();
    }

    private static String digest(String path) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
