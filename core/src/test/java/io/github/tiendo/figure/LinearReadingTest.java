package io.github.tiendo.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.notation.NumberNotation;
import java.util.AbstractList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts how often the rules look at a piece of one long passage: four times the text, four times the looks. */
class LinearReadingTest {

    private static final int UNITS = 2_500;
    private static final int TIMES = 4;

    /** What a rule looks at more where its windows are not yet full. */
    private static final double SLACK = 1.2;

    private static final NumberNotation NOTATION = NumberNotation.of(Languages.VIETNAMESE);

    /** Pieces that count how often one is asked for. */
    private static final class Counted extends AbstractList<Piece> {
        private final List<Piece> pieces;
        private long looks;

        Counted(List<Piece> pieces) {
            this.pieces = pieces;
        }

        @Override
        public Piece get(int index) {
            looks++;
            return pieces.get(index);
        }

        @Override
        public int size() {
            return pieces.size();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(5/63 ",
                "trong đó 5 chiếm 9% ",
                "63 trong đó ",
                "9% chiếm ",
                "từ 5 lên ",
                "tăng 5% ",
                "trên tổng số 63 ",
                "5 bao gồm ",
                "5 tỉnh: ",
                "5, tổng cộng ",
                "5 = + ",
                "03 bộ (",
                "hoàn thành 5 quá hạn ",
                "5 tỉnh chiếm 9%, "
            })
    void looksGrowAsTheTextDoesWhereARuleMayLookFar(String unit) {
        looksGrowAsTheTextDoes(unit);
    }

    @Property(tries = 25)
    void looksGrowAsTheTextDoes(@ForAll("units") String unit) {
        long once = looks(unit.repeat(UNITS));
        long more = looks(unit.repeat(UNITS * TIMES));

        assertThat(more).isLessThanOrEqualTo((long) (once * TIMES * SLACK));
    }

    @Example
    void countsLooks() {
        assertThat(looks("57/63 tỉnh (90%), trong đó 5 tỉnh chiếm 9%; ")).isGreaterThan(20);
    }

    private static long looks(String text) {
        PassageReader reader = new PassageReader(text, new Digits(NOTATION));
        Counted pieces = new Counted(reader.read(0, text.length()));
        if (pieces.isEmpty()) {
            return 0;
        }
        Passage passage = new Passage(0, text.length(), '-', 0, true);
        Finds finds = new Finds(text, new Places("text"));
        Footnotes notes = new Footnotes();
        notes.add(1, 0, Math.min(text.length(), 200));
        ListRules lists = new ListRules(text, finds);
        new PartRules(pieces, finds).read(List.of());
        new NameRules(text, pieces, notes, finds).read();
        new GrowthRules(pieces, finds).read(null);
        new TaskRules(pieces, finds).read();
        new ShareRules(pieces, reader.contents(), finds).read(List.of(), new LonePercentages());
        lists.read(passage, pieces);
        lists.end();
        return pieces.looks;
    }

    @Provide
    Arbitrary<String> units() {
        return Arbitraries.of(
                        "trong đó ",
                        "bao gồm: ",
                        "(",
                        ")",
                        "; ",
                        ", ",
                        ". ",
                        "- ",
                        "5 ",
                        "63 ",
                        "5/63 ",
                        "29% ",
                        "chiếm ",
                        "đạt ",
                        "từ ",
                        "lên ",
                        "tăng ",
                        "gấp ",
                        "lần ",
                        "so với ",
                        "trên tổng số ",
                        "of ",
                        "và ",
                        "¹ ",
                        "tổng cộng ",
                        "= ",
                        "+ ",
                        "Đã ban hành: ",
                        "chưa ",
                        "còn lại ",
                        "tỉnh ",
                        "Hà Nội, ",
                        "% ",
                        "1,2 triệu ",
                        "0/0 ",
                        "xếp hạng ",
                        "→ ",
                        "hoàn thành ",
                        "quá hạn ",
                        "03 bộ: ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(parts -> String.join("", parts).toLowerCase(Locale.ROOT));
    }
}
