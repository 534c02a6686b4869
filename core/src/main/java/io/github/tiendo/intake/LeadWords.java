package io.github.tiendo.intake;

import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.Phrasebook;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the body that a heading or a title says leads what stands below: {@code Nhiệm vụ do Bộ Công an chủ trì}. */
final class LeadWords {

    private static final Phrasebook BOOK = Phrasebook.load("Lead", file -> LeadWords.class.getResourceAsStream(file));
    private static final List<String> BEFORE = BOOK.list("before");
    private static final List<String> AFTER = BOOK.list("after");
    private static final List<String> LABELS = BOOK.list("label");
    private static final List<String> WITH = BOOK.list("with");
    private static final int LONGEST = 200;

    private LeadWords() {}

    /** The words behind "Lead:", or between those that say that a body leads; the whole beginning where only the latter stand there. */
    static Optional<String> in(String text) {
        String shown = NormalText.display(text);
        String normal = NormalText.of(shown);
        if (shown.length() > LONGEST || shown.length() != normal.length()) {
            return Optional.empty();
        }
        Optional<String> labelled = LABELS.stream()
                .filter(label -> normal.startsWith(label + ":"))
                .map(label -> bare(shown.substring(label.length())))
                .findFirst();
        if (labelled.isPresent()) {
            return labelled.filter(LeadWords::isNamed);
        }
        int end = AFTER.stream()
                .map(word -> indexOfWord(normal, word))
                .filter(at -> at > 0)
                .min(Comparator.naturalOrder())
                .orElse(-1);
        if (end < 0) {
            return Optional.empty();
        }
        int start = BEFORE.stream()
                .mapToInt(word -> {
                    int at = lastIndexOfWord(normal.substring(0, end), word);
                    return at < 0 ? 0 : at + word.length();
                })
                .max()
                .orElse(0);
        String body = shown.substring(start, end).replaceFirst("^[ :.,-]+", "").strip();
        return Optional.of(body).filter(LeadWords::isNamed);
    }

    /** Whether somebody is named: a mark that is left over names nobody. */
    private static boolean isNamed(String words) {
        return words.chars().anyMatch(Character::isLetter);
    }

    /** Who leads and who helps. */
    record Parted(String leads, String helps) {}

    /** "Chủ trì: Sở Tài chính; phối hợp: Kho bạc Nhà nước": a cell that names who helps behind who leads; else empty. */
    static Optional<Parted> parted(String text) {
        String shown = NormalText.display(text);
        String normal = NormalText.of(shown);
        if (shown.length() != normal.length()) {
            return Optional.empty();
        }
        String with = WITH.stream()
                .filter(words -> indexOfWord(normal, words) > 0)
                .min(Comparator.<String>comparingInt(words -> indexOfWord(normal, words))
                        .thenComparing(String::length, Comparator.reverseOrder()))
                .orElse("");
        if (with.isEmpty()) {
            return Optional.empty();
        }
        int at = indexOfWord(normal, with);
        String before = shown.substring(0, at).strip();
        String behind = shown.substring(at + with.length()).strip();
        // "Ban Phối hợp liên ngành" is one name
        boolean another = before.matches(".*[;:,.(–-]")
                || behind.startsWith(":")
                || LABELS.stream().anyMatch(NormalText.of(before)::endsWith);
        String helps = another ? bare(behind) : "";
        String leads = bare(before);
        for (String label : LABELS) {
            String folded = NormalText.of(leads);
            if (folded.startsWith(label) && isWord(folded, 0, label.length())) {
                leads = bare(leads.substring(label.length()));
            } else if (folded.endsWith(label) && isWord(folded, folded.length() - label.length(), label.length())) {
                leads = bare(leads.substring(0, leads.length() - label.length()));
            }
        }
        return isNamed(leads) && isNamed(helps) ? Optional.of(new Parted(leads, helps)) : Optional.empty();
    }

    /** Without the marks at its ends that part it from others. */
    private static String bare(String text) {
        return text.replaceFirst("^[\\s:;,.(–-]+", "")
                .replaceFirst("[\\s:;,(–-]+$", "")
                .strip();
    }

    private static int indexOfWord(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0 && !isWord(text, at, word.length())) {
            at = text.indexOf(word, at + 1);
        }
        return at;
    }

    private static int lastIndexOfWord(String text, String word) {
        int at = text.lastIndexOf(word);
        while (at >= 0 && !isWord(text, at, word.length())) {
            at = text.lastIndexOf(word, at - 1);
        }
        return at;
    }

    private static boolean isWord(String text, int at, int length) {
        boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        int end = at + length;
        return begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
