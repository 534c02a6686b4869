package io.github.tiendo.excel;

import org.codehaus.stax2.typed.TypedValueDecoder;

/** Takes a number that is 0 or larger and not large, such as that of a row or a style. */
final class SmallInt extends TypedValueDecoder {

    private static final int MAX = 100_000_000;

    private int value;

    /** The number; -1 if the text is none. */
    int value() {
        return value;
    }

    @Override
    public void decode(char[] text, int start, int end) {
        value = start < end ? 0 : -1;
        for (int i = start; i < end && value >= 0; i++) {
            boolean isDigit = text[i] >= '0' && text[i] <= '9' && value < MAX;
            value = isDigit ? 10 * value + text[i] - '0' : -1;
        }
    }

    @Override
    public void decode(String text) {
        decode(text.toCharArray(), 0, text.length());
    }

    @Override
    public void handleEmptyValue() {
        value = -1;
    }
}
