package io.github.tiendo.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Block;
import io.github.tiendo.notation.NumberNotation;
import java.util.AbstractList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Counts how often atoms of one long passage are looked at: what is added to it costs the same looks wherever it is added; of
 * numbers that crowd, and of as many among words.
 */
class LinearReadingTest {

    /** Units make whole sentences, which are cut at 401 atoms, so that no rest is read otherwise. */
    private static final int UNITS = 401;

    /** How much more a part may cost than the part before it, once windows are full. */
    private static final double FULL = 1.01;

    private static final int PARTS = 3;
    private static final int TIMES = 4;

    /** How often an example is repeated: more sentences than any look goes back, and none of them read in part. */
    private static final int EXAMPLES = 401;

    private static final int WORDS = 50;
    private static final int REPEATED = 100;

    /** What is looked at more where windows are not yet full. */
    private static final double SLACK = 1.25;

    private static final Digits DIGITS = new Digits(
            NumberNotation.of(Languages.VIETNAMESE), Wordings.standard().tokenizer());

    /** So many words that a sentence of them with one number now and then is read for what it claims. */
    private static final String FILLING = "của các đơn vị trong năm được giao trên địa bàn ";

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
                "5 tỉnh chiếm 9%, ",
                "tỷ lệ 5 ",
                "so với ( 5 ",
                "xếp hạng 5/63, ",
                "5 xã, 6 xã; ",
                "5 Bộ A, Bộ B và ",
                "A: 5%, ",
                "nhóm A: 5; ",
                "giảm 5 bậc từ 7 ",
                "còn 5 xã chưa nộp, ",
                "5 gấp đôi ",
                "(1) A; ",
                "bình quân 5 xã/huyện, ",
                "one third of 5 and ",
                "1,2 triệu hồ sơ đồng bộ trạng thái ",
                "cơ cấu: 5%, ",
                "mỗi xã 5 hộ, ",
                "kế hoạch 5, đạt 9% ",
                "9% (5 xã), ",
                "Bộ A và 5 xã: Bộ B, ",
                "thứ 5 trên 63, ",
                " 5 5 5% , A ",
                "03 bộ: Bộ A, ",
                "5%, tức 5 xã "
            })
    void looksGrowAsTheTextDoes(String unit) {
        for (String text : new String[] {unit, unit + FILLING}) {
            long[] looks = looks(text.repeat(PARTS * UNITS), PARTS);

            assertThat(looks[0]).isGreaterThan(UNITS);
            assertThat(looks[1]).isLessThanOrEqualTo((long) (looks[0] * (2 * SLACK - 1)));
            assertThat(looks[2]).isLessThanOrEqualTo((long) (looks[1] * FULL));
        }
    }

    /** The words of every wording, by which the matcher is led on: its example again and again, and without what ends it. */
    @ParameterizedTest
    @MethodSource("examples")
    void looksAtItsOwnWordsGrowAsTheTextDoes(String example) {
        String unit = example.replaceAll("[.;:]+ *$", "").replaceAll("[.;](?= )", "") + " ";
        long[] looks = looks(unit.repeat(2 * EXAMPLES), 2);

        assertThat(looks[1]).isLessThanOrEqualTo((long) (looks[0] * (2 * SLACK - 1)));
    }

    static Stream<String> examples() {
        return Wordings.standard().rows().stream().map(Wordings.Row::example);
    }

    /** Nothing but words of structure, with a number now and then: twenty thousand of them in a row. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "trong đó ",
                "of which ",
                "từ ",
                "from ",
                "so với ",
                "còn lại ",
                "the remaining ",
                "tăng ",
                "- ",
                "( "
            })
    void looksAtWordsOfStructureGrowAsTheTextDoes(String word) {
        String unit = word.repeat(WORDS) + "5 ";
        long[] looks = looks(unit.repeat(REPEATED * TIMES), TIMES);

        assertThat(LongStream.of(looks).sum()).isLessThanOrEqualTo((long) (looks[0] * TIMES * SLACK));
    }

    /** How often atoms are looked at for the sentences in each of some equal parts of a text. */
    private static long[] looks(String text, int parts) {
        SourceLocation place = SourceLocation.of("t");
        Passage passage = Passage.of(Block.Paragraph.builder()
                .text(text)
                .location(place)
                .addLines(place)
                .build());
        ClaimReader reader = new ClaimReader(
                Wordings.standard(),
                NumberNotation.of(Languages.VIETNAMESE),
                claim -> {},
                sentence -> {},
                new ClaimAccount(10));
        CountedSentences sentences = new CountedSentences(passage, parts);
        reader.read(passage, sentences);
        reader.end();
        return sentences.looks;
    }

    /** The sentences of a passage, which count what is looked at from when one of them is taken to when the next is. */
    private static final class CountedSentences extends AbstractList<Sentence> {

        private final int length;
        private final List<Sentence> sentences;
        private long[] looks;
        private int part;

        CountedSentences(Passage passage, int parts) {
            this.length = passage.text().length() / parts;
            this.looks = new long[parts];
            this.sentences = Sentences.of(passage, DIGITS).stream()
                    .<Sentence>map(sentence -> new CountedSentence(passage, sentence.atoms()))
                    .toList();
            this.looks = new long[parts];
        }

        @Override
        public Sentence get(int index) {
            Sentence taken = sentences.get(index);
            part = taken.get(0).start() / length;
            return taken;
        }

        @Override
        public int size() {
            return sentences.size();
        }

        private final class CountedSentence extends Sentence {

            CountedSentence(Passage passage, List<Atom> atoms) {
                super(passage, atoms);
            }

            @Override
            boolean isInside(int i) {
                looks[part]++;
                return super.isInside(i);
            }
        }
    }
}
