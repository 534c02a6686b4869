package io.github.tiendo.quantity;

import io.github.tiendo.finding.MessageBundle;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A text with the numbers in it as values: "08/28 chỉ tiêu đã hoàn thành" is the numbers 8 and 28 and the words around
 * them.
 */
@Value.Immutable
public abstract class PrintedText implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final PrintedText EMPTY = ImmutablePrintedText.builder().build();

    PrintedText() {}

    /** A part of a text: words, or a {@link PrintedNumber}. */
    public sealed interface Part extends Serializable permits Words, PrintedNumber {

        /** {@return what is printed: the characters, blanks included} */
        String text();
    }

    /** Words between numbers. */
    @Value.Immutable
    public abstract static non-sealed class Words implements Part {

        private static final long serialVersionUID = 1L;

        Words() {}

        @Override
        @Value.Parameter
        public abstract String text();
    }

    /** {@return what it is made of: the parts in order; empty for the empty text} */
    public abstract List<Part> parts();

    /** {@return the whole text: what is printed} */
    @Value.Lazy
    public String text() {
        return parts().size() == 1
                ? parts().get(0).text()
                : parts().stream().map(Part::text).collect(Collectors.joining());
    }

    /** {@return the numbers in it, in order; may be empty} */
    public List<PrintedNumber> numbers() {
        return parts().stream()
                .filter(PrintedNumber.class::isInstance)
                .map(PrintedNumber.class::cast)
                .toList();
    }

    /** {@return whether there is nothing to print} */
    public boolean isEmpty() {
        return parts().isEmpty();
    }

    /**
     * Words without a number that counts.
     *
     * @param words the text
     * @return the same text
     */
    public static PrintedText of(String words) {
        return words.isEmpty()
                ? EMPTY
                : ImmutablePrintedText.builder()
                        .addParts(ImmutableWords.of(words))
                        .build();
    }

    /**
     * A number alone.
     *
     * @param number the number
     * @return the text
     */
    public static PrintedText of(PrintedNumber number) {
        return ImmutablePrintedText.builder().addParts(number).build();
    }

    /**
     * A sentence of a bundle.
     *
     * @param parts what {@link MessageBundle#parts} gives, among it {@link PrintedNumber}s and other printed texts;
     *     everything else becomes words
     * @param language of the words
     * @return the text
     */
    public static PrintedText of(List<?> parts, Locale language) {
        List<Part> made = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        add(parts, language, made, words);
        flush(made, words);
        return ImmutablePrintedText.builder().parts(made).build();
    }

    private static void add(List<?> parts, Locale language, List<Part> made, StringBuilder words) {
        for (Object part : parts) {
            if (part instanceof PrintedText text) {
                add(text.parts(), language, made, words);
            } else if (part instanceof PrintedNumber number) {
                flush(made, words);
                made.add(number);
            } else {
                words.append(part instanceof Words between ? between.text() : MessageBundle.words(part, language));
            }
        }
    }

    private static void flush(List<Part> made, StringBuilder words) {
        if (!words.isEmpty()) {
            made.add(ImmutableWords.of(words.toString()));
            words.setLength(0);
        }
    }

    /** {@return the whole text} */
    @Override
    public String toString() {
        return text();
    }
}
