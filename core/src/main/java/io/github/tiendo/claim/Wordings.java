package io.github.tiendo.claim;

import io.github.tiendo.notation.text.Tokenizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
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

    private static final BitSet NOTHING = new BitSet();
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

    /** The words, cues and signs of patterns. */
    private final Map<String, Key> keys = new HashMap<>();

    /** By row, sets of the numbers of keys of each of which one must stand in a sentence. */
    private final BitSet[][] needs;

    /** The keys of cues by their ordinal; null for one that is in no pattern. */
    private final @Nullable Key[] cues = new Key[Cue.values().length];

    /** The keys of signs by their codes, and that of amounts. */
    private final @Nullable Key[] signs = new Key[128];

    private final @Nullable Key number;

    /** The tokenizer of the text that was read last, which knows its words already; null while a text is read by it. */
    private final AtomicReference<@Nullable Tokenizer> idle = new AtomicReference<>();

    /** The rows that need nothing to stand in a sentence. */
    private final BitSet needless = new BitSet();

    /**
     * A word, cue or sign.
     *
     * @param begun the rows whose patterns may begin with it
     * @param needing rows that need it, or another that is in the same of their sets
     */
    private record Key(int number, BitSet begun, BitSet needing) {}

    private Wordings(List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.patterns = rows.stream().map(row -> Pattern.of(row.pattern())).toList();
        this.needs = new BitSet[patterns.size()][];
        for (int row = 0; row < needs.length; row++) {
            Pattern pattern = patterns.get(row);
            for (String key : pattern.beginnings()) {
                key(key).begun().set(row);
            }
            for (String key : pattern.needs().stream()
                    .min(Comparator.comparingInt(Set::size))
                    .orElse(Set.of())) {
                key(key).needing().set(row);
            }
            needless.set(row, pattern.needs().isEmpty());
            needs[row] = pattern.needs().stream().map(this::numbers).toArray(BitSet[]::new);
        }
        for (Cue cue : Cue.values()) {
            cues[cue.ordinal()] = keys.get(cue.name());
        }
        for (char c = 0; c < signs.length; c++) {
            signs[c] = keys.get(String.valueOf(c));
        }
        this.number = keys.get(Pattern.NUMBER);
    }

    private BitSet numbers(Set<String> some) {
        BitSet numbers = new BitSet();
        some.forEach(key -> numbers.set(key(key).number()));
        return numbers;
    }

    private Key key(String text) {
        return keys.computeIfAbsent(text, none -> new Key(keys.size(), new BitSet(), new BitSet()));
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
                ? Tokenizer.forManyTexts(word -> Vocabulary.marks(word) | (keys.containsKey(word) ? MARK : 0))
                : known;
    }

    /** Takes a tokenizer back for the next text. */
    void takeBack(Tokenizer tokenizer) {
        idle.set(tokenizer);
    }

    /** Tells the role of every amount of a sentence. */
    void tell(Sentence sentence) {
        List<Atom> atoms = sentence.atoms();
        Key[] found = new Key[2 * atoms.size()];
        BitSet present = new BitSet(keys.size());
        BitSet possible = (BitSet) needless.clone();
        for (int i = 0; i < found.length; i += 2) {
            Atom atom = atoms.get(i / 2);
            if (atom instanceof Atom.Word word) {
                found[i] = (word.marks() & MARK) == 0 ? null : keys.get(word.text());
                found[i + 1] = word.cue() == null ? null : cues[word.cue().ordinal()];
            } else if (atom instanceof Atom.Sign sign) {
                found[i] = sign.mark() < signs.length ? signs[sign.mark()] : keys.get(String.valueOf(sign.mark()));
            } else {
                found[i] = number;
            }
            for (int k = i; k < i + 2; k++) {
                if (found[k] != null) {
                    present.set(found[k].number());
                    possible.or(found[k].needing());
                }
            }
        }
        int[] weights = new int[atoms.size()];
        Pattern.Run run = new Pattern.Run(atoms);
        for (int row = possible.nextSetBit(0); row >= 0; row = possible.nextSetBit(row + 1)) {
            if (!isPossible(row, present)) {
                possible.clear(row);
            }
        }
        for (int i = 0; i < found.length; i++) {
            BitSet begun = found[i] == null ? NOTHING : found[i].begun();
            for (int row = begun.nextSetBit(0); row >= 0; row = begun.nextSetBit(row + 1)) {
                if (possible.get(row) && patterns.get(row).at(run, i / 2)) {
                    tell(sentence, run, 2 * patterns.size() - row, weights);
                }
            }
        }
    }

    private boolean isPossible(int row, BitSet present) {
        for (BitSet some : needs[row]) {
            if (!some.intersects(present)) {
                return false;
            }
        }
        return true;
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
