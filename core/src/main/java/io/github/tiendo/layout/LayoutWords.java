package io.github.tiendo.layout;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.notation.NormalText;
import java.util.List;
import java.util.stream.Stream;

/** The words of both languages by which tables and the lines around them are understood, from the resource. */
final class LayoutWords {

    private static final MessageBundle TEXTS =
            MessageBundle.load("LayoutWords", file -> LayoutWords.class.getResourceAsStream(file));

    private LayoutWords() {}

    /** The words of a list as they stand in the resource, Vietnamese first. */
    static List<String> listed(String key) {
        String both = TEXTS.pattern(key, Languages.VIETNAMESE) + ";" + TEXTS.pattern(key, Languages.ENGLISH);
        return Stream.of(both.split(";"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The words of a list in {@link HeadText#plain} form. */
    static List<String> plain(String key) {
        return listed(key).stream().map(HeadText::plain).toList();
    }

    /** The words of a list as they are compared, {@code uỷ ban} and {@code ủy ban} alike. */
    static List<String> normal(String key) {
        return listed(key).stream().map(NormalText::of).toList();
    }
}
