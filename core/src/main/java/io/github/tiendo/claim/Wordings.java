package io.github.tiendo.claim;

import io.github.tiendo.notation.text.NormalForm;
import io.github.tiendo.notation.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The wordings by which amounts get their roles: rows of a pattern, a sentence in which it stands, and what is found in
 * that sentence, parted by {@code ::}.
 *
 * <pre>{@code
 * chiếm [ tỷ lệ ] {share} :: Có 60 xã, trong đó 12 xã đạt chuẩn, chiếm 20%. :: COUNT_SHARE 12/60 20% CONSISTENT
 * }</pre>
 */
public final class Wordings {

    private static final String PARTED = "\\s*::\\s*";
    private static final List<String> FILES = List.of("wordings_vi.txt", "wordings_en.txt");
    /** More rows than there will be. */
    private static final int RANKS = 10_000;

    /** A mark of words that stand in a pattern. */
    static final long MARK = 1L << Vocabulary.BITS;

    private static final int ASCII = 128;

    private static final Wordings STANDARD = load();

    /**
     * A row.
     *
     * @param pattern the pattern as written
     * @param example a sentence in which it stands
     * @param expected what is found in the sentence, parted by blanks and {@code |}
     */
    public record Row(String pattern, String example, String expected) {}

    private final List<Row> rows;
    private final List<Pattern> patterns;

    /** The words, cues, signs and units of amounts of patterns, numbered from 1. */
    private final Map<String, Integer> keys = new HashMap<>();

    /** By key, the rows whose patterns may begin with it. */
    private final BitSet[] begun;

    /** By key, rows that need it, or another that is in the same of their sets. */
    private final BitSet[] needing;

    /** By row, sets of keys of each of which one must stand in a sentence. */
    private final BitSet[][] needs;

    /** The keys of cues by their ordinal, of signs by their codes and of amounts by their unit; 0 for what is in no pattern. */
    private final int[] cues;

    private final int[] signs;
    private final int[] units;
    private final int fraction;

    /** The tokenizer of the text that was read last, which knows its words already; null while a text is read by it. */
    private final AtomicReference<@Nullable Tokenizer> idle = new AtomicReference<>();

    private Wordings(List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.patterns = rows.stream()
                .map(row -> Pattern.of(row.pattern(), this::number))
                .toList();
        this.needs = patterns.stream()
                .map(pattern -> pattern.needs().stream().map(this::numbers).toArray(BitSet[]::new))
                .toArray(BitSet[][]::new);
        List<String> ofCues = Stream.of(Cue.values()).map(Cue::name).toList();
        this.cues = keys(ofCues);
        this.signs =
                keys(IntStream.range(0, ASCII).mapToObj(Character::toString).toList());
        this.units = keys(Stream.of(Atom.Unit.values()).map(Pattern::key).toList());
        this.fraction = keys.getOrDefault(Pattern.FRACTION, 0);
        this.begun = rowsByKey();
        this.needing = rowsByKey();
        for (int row = 0; row < needs.length; row++) {
            Pattern pattern = patterns.get(row);
            for (String key : pattern.beginnings()) {
                begun[number(key)].set(row);
            }
            // what few sentences have tells most
            Set<String> rarest = Collections.min(
                    pattern.needs(),
                    Comparator.comparing((Set<String> some) -> !Collections.disjoint(some, ofCues)
                                    || some.stream().anyMatch(key -> !Character.isLetter(key.charAt(0))))
                            .thenComparing(Set::size));
            for (String key : rarest) {
                needing[number(key)].set(row);
            }
        }
    }

    private int number(String key) {
        return keys.computeIfAbsent(key, none -> keys.size() + 1);
    }

    private BitSet numbers(Set<String> some) {
        BitSet numbers = new BitSet();
        some.forEach(key -> numbers.set(number(key)));
        return numbers;
    }

    private int[] keys(List<String> some) {
        return some.stream().mapToInt(key -> keys.getOrDefault(key, 0)).toArray();
    }

    private BitSet[] rowsByKey() {
        return Stream.generate(BitSet::new).limit(keys.size() + 1).toArray(BitSet[]::new);
    }

    /**
     * The wordings of Vietnamese and English reports.
     *
     * @return the rows of the two resources
     */
    public static Wordings standard() {
        return STANDARD;
    }

    /**
     * These wordings and more.
     *
     * @param lines rows as in the resources; blank ones and those that begin with {@code #} say nothing
     * @return all of them; where two fit one amount, the longer pattern counts, else the one that stands first
     * @throws IllegalArgumentException if a line is no row or its pattern none
     */
    public Wordings and(List<String> lines) {
        List<Row> more = new ArrayList<>(rows);
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.strip().split(PARTED, -1);
                if (parts.length != 3) {
                    throw new IllegalArgumentException("expected 'pattern :: example :: claims', found '" + line + "'");
                }
                if (parts[1].isEmpty()) {
                    throw new IllegalArgumentException(
                            "expected a sentence in which the pattern stands, found '" + line + "'");
                }
                more.add(new Row(parts[0], parts[1], parts[2]));
            }
        }
        return new Wordings(more);
    }

    /**
     * The rows.
     *
     * @return in their order
     */
    public List<Row> rows() {
        return rows;
    }

    private static Wordings load() {
        List<String> lines = new ArrayList<>();
        for (String file : FILES) {
            try (InputStream bytes = Wordings.class.getResourceAsStream(file)) {
                if (bytes == null) {
                    throw new IllegalStateException("no such resource: " + file);
                }
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
                reader.lines().forEach(lines::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Wordings(List.of()).and(lines);
    }

    /** A tokenizer for a text, whose words it marks with the tables and wordings that they may begin or stand in. */
    Tokenizer tokenizer() {
        Tokenizer known = idle.getAndSet(null);
        return known == null
                ? Tokenizer.forManyTexts(
                        token -> NormalForm.isDigit(token.charAt(0)) ? Vocabulary.MARKS_OF_NUMBERS : marks(token))
                : known;
    }

    private long marks(String word) {
        return Vocabulary.marks(word) | (keys.containsKey(word) ? MARK : 0);
    }

    /** Takes a tokenizer back for the next text. */
    void takeBack(Tokenizer tokenizer) {
        idle.set(tokenizer);
    }

    /** Tells the role of every amount of a sentence. */
    void tell(Sentence sentence) {
        int[] atoms = new int[sentence.size()];
        BitSet present = new BitSet(begun.length);
        BitSet possible = new BitSet(needs.length);
        for (int i = 0; i < atoms.length; i++) {
            atoms[i] = key(sentence.get(i));
            note(atoms[i], present, possible);
            note(cue(sentence, i), present, possible);
        }
        for (int row = possible.nextSetBit(0); row >= 0; row = possible.nextSetBit(row + 1)) {
            if (!isPossible(row, present)) {
                possible.clear(row);
            }
        }
        if (possible.isEmpty()) {
            return;
        }
        int[] weights = new int[atoms.length];
        Pattern.Run run = new Pattern.Run(sentence, atoms);
        for (int i = 0; i < atoms.length; i++) {
            match(atoms[i], i, run, possible, weights);
            match(cue(sentence, i), i, run, possible, weights);
        }
    }

    private void note(int key, BitSet present, BitSet possible) {
        if (key > 0 && !present.get(key)) {
            present.set(key);
            possible.or(needing[key]);
        }
    }

    private int key(Atom atom) {
        if (atom instanceof Atom.Word word) {
            return (word.marks() & MARK) == 0 ? 0 : keys.getOrDefault(word.text(), 0);
        }
        if (atom instanceof Atom.Sign sign) {
            return sign.mark() < ASCII ? signs[sign.mark()] : keys.getOrDefault(String.valueOf(sign.mark()), 0);
        }
        return atom instanceof Atom.Amount amount
                ? units[amount.unit().ordinal()]
                : atom instanceof Atom.Fraction ? fraction : 0;
    }

    private int cue(Sentence sentence, int i) {
        Cue cue = sentence.cue(i);
        return cue == null ? 0 : cues[cue.ordinal()];
    }

    private boolean isPossible(int row, BitSet present) {
        for (BitSet some : needs[row]) {
            if (!some.intersects(present)) {
                return false;
            }
        }
        return true;
    }

    private void match(int key, int at, Pattern.Run run, BitSet possible, int[] weights) {
        BitSet beginning = begun[key];
        if (!beginning.intersects(possible)) {
            return;
        }
        for (int row = beginning.nextSetBit(0); row >= 0; row = beginning.nextSetBit(row + 1)) {
            if (possible.get(row) && patterns.get(row).at(run, at)) {
                tell(run.sentence(), run, 2 * patterns.size() - row, weights);
            }
        }
    }

    /**
     * A match counts as a whole: if one of its amounts is told better by another wording, it is not meant. Of two that tell
     * as much, the row that stands first counts.
     */
    private static void tell(Sentence sentence, Pattern.Run match, int rank, int[] weights) {
        int last = match.slots() - 1;
        int weight = (match.weight() + 2 * Pattern.WORD * last) * RANKS + rank;
        for (int k = 0; k <= last; k++) {
            boolean grade = match.role(k) == Role.AVERAGE && sentence.isOfGrade(match.slot(k));
            if (grade || weights[match.slot(k)] >= weight) {
                return;
            }
        }
        for (int k = 0; k <= last; k++) {
            int slot = match.slot(k);
            int paired = Math.max(sentence.pairedPart(slot), sentence.pairedWhole(slot));
            if (paired >= 0) {
                // one alone is neither
                sentence.tell(paired, Role.NONE, -1);
                weights[paired] = 0;
            }
            weights[slot] = weight;
            sentence.tell(slot, match.role(k), partner(match, k, last));
        }
    }

    /** The whole of a part and the later of an earlier value, and the other way round; else the other end of the wording. */
    private static int partner(Pattern.Run match, int k, int last) {
        Role role = match.role(k);
        for (int other = 0; other <= last; other++) {
            if (other != k && match.role(other) == role.counterpart()) {
                return match.slot(other);
            }
        }
        return k == 0 ? match.slot(last) : match.slot(0);
    }
}
