package io.github.tiendo.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The rows whose patterns may begin with a word, a cue, a sign or a number. */
    private final Map<String, List<Integer>> byBeginning = new HashMap<>();

    private Wordings(List<Row> rows) {
        this.rows = List.copyOf(rows);
        this.patterns = rows.stream().map(row -> Pattern.of(row.pattern())).toList();
        for (int row = 0; row < patterns.size(); row++) {
            for (String key : patterns.get(row).beginnings()) {
                byBeginning.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
            }
        }
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
        Wordings wordings = new Wordings(List.of());
        for (String file : FILES) {
            try (InputStream bytes = Wordings.class.getResourceAsStream(file)) {
                if (bytes == null) {
                    throw new IllegalStateException("no such resource: " + file);
                }
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
                wordings = wordings.and(reader.lines().toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return wordings;
    }

    /** Tells the role of every amount of a sentence. */
    void tell(Sentence sentence) {
        List<Atom> atoms = sentence.atoms();
        int[] weights = new int[atoms.size()];
        for (int i = 0; i < atoms.size(); i++) {
            tell(sentence, i, byBeginning.getOrDefault(Pattern.key(atoms.get(i)), List.of()), weights);
            Cue cue = sentence.cue(i);
            if (cue != null) {
                tell(sentence, i, byBeginning.getOrDefault(cue.name(), List.of()), weights);
            }
        }
    }

    private void tell(Sentence sentence, int i, List<Integer> rows, int[] weights) {
        for (int row : rows) {
            Pattern.@Nullable Match match = patterns.get(row).at(sentence.atoms(), i);
            if (match != null) {
                tell(sentence, match, 2 * patterns.size() - row, weights);
            }
        }
    }

    /**
     * A match counts as a whole: if one of its amounts is told better by another wording, it is not meant. Of two that tell
     * as much, the row that stands first counts.
     */
    private static void tell(Sentence sentence, Pattern.Match match, int rank, int[] weights) {
        int weight = (match.weight() + 2 * Pattern.WORD * (match.slots().size() - 1)) * RANKS + rank;
        if (match.slots().stream().anyMatch(slot -> weights[slot] >= weight)) {
            return;
        }
        int first = match.slots().get(0);
        int last = match.slots().get(match.slots().size() - 1);
        for (int k = 0; k < match.slots().size(); k++) {
            int slot = match.slots().get(k);
            weights[slot] = weight;
            sentence.tell(slot, match.roles().get(k), slot == first ? last : first);
        }
    }
}
