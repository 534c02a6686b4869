package io.github.tiendo.indicator;

import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.NormalForm;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Makes an id from a name under its headings: the end of the name in plain letters and a digest of the whole path. */
final class DerivedId {

    /** How many bytes of the digest an id carries: ten are sixteen digits, and no two paths that anybody writes share them. */
    private static final int BYTES = 10;

    /** The 32 digits of RFC 4648, none of which is taken for another. */
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";

    private static final int BITS_PER_DIGIT = 5;
    private static final int MOST_LETTERS = 32;

    /** Within so many of its last letters a name has more than enough words, as a rule. */
    private static final int LETTERS_LOOKED_AT = 64;

    private DerivedId() {}

    static String of(List<String> headings, String name) {
        String normal = NormalText.of(name);
        return plainEnd(normal) + "-" + digest(path(headings, normal));
    }

    /** Headings and name, in normal form: none has a line feed, so that two paths never read alike. */
    private static String path(List<String> headings, String name) {
        if (headings.isEmpty()) {
            return name;
        }
        StringBuilder path = new StringBuilder();
        headings.forEach(heading -> path.append(NormalText.of(heading)).append('\n'));
        return path.append(name).toString();
    }

    private static String plainEnd(String name) {
        int near = name.lastIndexOf(' ', name.length() - LETTERS_LOOKED_AT) + 1;
        String plain = NormalForm.hyphenated(name.substring(near));
        if (near > 0 && plain.length() <= MOST_LETTERS) {
            plain = NormalForm.hyphenated(name);
        }
        int start = plain.length();
        int before = plain.lastIndexOf('-') + 1;
        // a word more, as long as the words without the hyphen before the last one taken are few letters
        while (start > 0 && plain.length() - before - (start < plain.length() ? 1 : 0) < MOST_LETTERS) {
            start = before;
            before = plain.lastIndexOf('-', start - 2) + 1;
        }
        return start == plain.length() ? "row" : plain.substring(start);
    }

    private static String digest(String path) {
        try {
            return base32(MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String base32(byte[] hash) {
        StringBuilder digits = new StringBuilder(BYTES * Byte.SIZE / BITS_PER_DIGIT);
        int bits = 0;
        int held = 0;
        for (int i = 0; i < BYTES; i++) {
            bits = bits << Byte.SIZE | hash[i] & 0xFF;
            held += Byte.SIZE;
            while (held >= BITS_PER_DIGIT) {
                held -= BITS_PER_DIGIT;
                digits.append(DIGITS.charAt(bits >> held & DIGITS.length() - 1));
            }
            bits &= (1 << held) - 1;
        }
        return digits.toString();
    }
}
