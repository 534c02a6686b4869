package io.github.tiendo.examples.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The marks of lists, counted as Word counts them: what stands before the words of a paragraph and in no text. */
final class Numbering {

    /** Levels of a list: Word has nine. */
    private static final int LEVELS = 9;

    private static final String BULLET = "bullet";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LETTERS = 26;
    /** Further ones are printed as digits: nobody counts so far in letters. */
    private static final int MOST_IN_LETTERS = 4000;

    /** How one level of a list is marked. */
    private static final class Level {
        private String format = "decimal";
        private String text = "";
        private int start = 1;
    }

    /** What stands before a paragraph. */
    record Mark(String text, int level) {}

    private final Map<String, Map<Integer, Level>> abstracts = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    static Numbering of(byte... part) throws XMLStreamException {
        Numbering numbering = new Numbering();
        if (part.length > 0) {
            numbering.read(new XmlPart(part));
        }
        return numbering;
    }

    private void read(XmlPart xml) throws XMLStreamException {
        String list = "";
        String instance = "";
        Level level = new Level();
        for (XmlPart.Step step = xml.next(); step != XmlPart.Step.DONE; step = xml.next()) {
            if (step != XmlPart.Step.START) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> list = xml.attribute("abstractNumId");
                case "lvl" -> {
                    level = new Level();
                    abstracts
                            .computeIfAbsent(list, any -> new HashMap<>())
                            .put(Math.min(xml.number("ilvl", 0), LEVELS - 1), level);
                }
                case "start" -> level.start = xml.number("val", 1);
                case "numFmt" -> level.format = xml.attribute("val");
                case "lvlText" -> level.text = xml.attribute("val");
                case "num" -> instance = xml.attribute("numId");
                case "abstractNumId" -> abstractOf.put(instance, xml.attribute("val"));
                case "lvlOverride" -> xml.skip();
                default -> {
                    // how it looks
                }
            }
        }
    }

    /** The mark of the next paragraph of a list; empty if there is no such list. */
    Optional<Mark> next(String instance, int depth) {
        String list = abstractOf.get(instance);
        Map<Integer, Level> levels = abstracts.get(list == null ? "" : list);
        int at = Math.min(depth, LEVELS - 1);
        if (levels == null || !levels.containsKey(at)) {
            return Optional.empty();
        }
        Level level = levels.get(at);
        if (level.format.equals(BULLET)) {
            return Optional.of(new Mark("-", at + 1));
        }
        if (level.format.equals("none")) {
            return Optional.empty();
        }
        int[] count = counts.computeIfAbsent(list, any -> new int[LEVELS]);
        count[at] = count[at] == 0 ? level.start : count[at] + 1;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        String text = level.text;
        for (int i = 0; i <= at; i++) {
            Level each = levels.getOrDefault(i, level);
            text = text.replace("%" + (i + 1), printed(each.format, Math.max(count[i], 1)));
        }
        return Optional.of(new Mark(text, at + 1));
    }

    private static String printed(String format, int number) {
        if (number >= MOST_IN_LETTERS) {
            return Integer.toString(number);
        }
        return switch (format) {
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(number);
            case "decimalZero" -> (number < 10 ? "0" : "") + number;
            default -> Integer.toString(number);
        };
    }

    private static String letters(int number) {
        String letter = String.valueOf((char) ('a' + (number - 1) % LETTERS));
        return letter.repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        StringBuilder text = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }
}
