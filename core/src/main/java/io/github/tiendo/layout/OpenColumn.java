package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.TableHead.HeadCell;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A column of a head while it is settled what it is about. */
final class OpenColumn {

    private static final Pattern BARE_PERCENT = Pattern.compile("\\(? ?% ?\\)?");
    private static final List<String> COMPARING = LayoutWords.plain("head.comparing");

    private final int nth;
    private final IntFunction<ColumnCells> cells;
    private @Nullable ColumnCells below;
    private HeadCell cell;
    private @Nullable ColumnMeaning meaning;
    private MeaningReason reason = MeaningReason.HEAD;
    private String part = "";
    private String choice = "";

    /**
     * A column of which nothing is known.
     *
     * @param nth which of the head it is, from 0
     * @param cells the kinds of the cells below the head, by column
     */
    OpenColumn(int nth, HeadCell cell, IntFunction<ColumnCells> cells) {
        this.nth = nth;
        this.cell = cell;
        this.cells = cells;
    }

    int nth() {
        return nth;
    }

    HeadCell cell() {
        return cell;
    }

    HeadText text() {
        return cell.text();
    }

    /** The words of its head without periods and brackets. */
    String words() {
        return cell.text().words();
    }

    /** All that its head shows. */
    String shown() {
        return cell.cell().display();
    }

    /** The words of its head that are nearest to the rows. */
    String lowest() {
        return cell.lowest();
    }

    /** What its head shares with its neighbours. */
    String common() {
        return cell.common();
    }

    /** The kinds of its cells. */
    ColumnCells below() {
        ColumnCells known = below;
        if (known == null) {
            known = cells.apply(cell.index());
            below = known;
        }
        return known;
    }

    /** What it is about; null where that is not known. */
    @Nullable
    ColumnMeaning meaning() {
        return meaning;
    }

    boolean is(ColumnMeaning asked) {
        return meaning == asked;
    }

    boolean isAnyOf(Set<ColumnMeaning> asked) {
        return meaning != null && asked.contains(meaning);
    }

    boolean isUnknown() {
        return meaning == null;
    }

    boolean isFigure() {
        return meaning != null && meaning.isFigure();
    }

    /** How it is known what it is about. */
    MeaningReason reason() {
        return reason;
    }

    /** Whether the user says what it is about. */
    boolean isMapped() {
        return reason == MeaningReason.MAP;
    }

    /** Of which part its values speak; empty for the whole. */
    String part() {
        return part;
    }

    void ofPart(String named) {
        part = Parts.isWhole(named) ? "" : named;
    }

    /** What a cross in it stands for; empty where its cells speak for themselves. */
    String choice() {
        return choice;
    }

    void choose(String said) {
        choice = said;
    }

    /** Makes it of the periods of another head. */
    void ofPeriodsOf(HeadText other) {
        HeadText own = cell.text();
        HeadText text = new HeadText(own.words(), other.periods(), own.estimated(), own.bracket());
        cell = new HeadCell(cell.index(), cell.lastIndex(), cell.cell(), cell.parts(), text);
    }

    /** Takes it for something, unless the user says what it is. */
    void take(@Nullable ColumnMeaning other, MeaningReason because) {
        if (!isMapped() || meaning == null) {
            meaning = other;
            reason = because;
        }
    }

    /** {@code %}, {@code So sánh (%)}: the head says nothing else. */
    boolean isBarePercent() {
        HeadText text = HeadText.of(lowest());
        return COMPARING.contains(text.words()) && text.bracket().equals("%")
                || BARE_PERCENT.matcher(lowest().strip()).matches();
    }

    /** Whether its head names no period. */
    boolean isUndated() {
        return cell.text().periods().isEmpty();
    }

    /** What is found about it, at the place and with the words of its head. */
    Finding finding(LayoutFindingCode code) {
        return cell.finding(code);
    }
}
