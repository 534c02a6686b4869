package io.github.tiendo.reconciliation;

import io.github.tiendo.claim.Claim;
import io.github.tiendo.claim.ClaimAccount;
import io.github.tiendo.claim.ClaimReader;
import io.github.tiendo.claim.Quote;
import io.github.tiendo.claim.Sentence;
import io.github.tiendo.claim.Wordings;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Block;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.reconciliation.AuditResult.AuditAccount;
import io.github.tiendo.reconciliation.AuditResult.UnreadCandidate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one text block by block and judges what it claims. For one text and one thread. */
final class TextAudit {

    /** More figures than this nobody looks at, and they need not be held; all are counted. */
    private static final int MOST_FIGURES = 20_000;

    private final ClaimJudge judge;
    private final ClaimAccount account = new ClaimAccount(MOST_FIGURES);
    private final ClaimReader reader;
    private final @Nullable RowCheck rows;
    private final @Nullable NamedValues values;
    private final List<Found> found = new ArrayList<>();
    private int left;

    private final OneError oneError = new OneError();
    private final RivalReadings rivals = new RivalReadings();

    /** From here on figures wait for the end of their block. */
    private int settled;

    /** Sums of this block and the one before that do not add up, by their order. */
    private final BitSet doubtful = new BitSet();

    /** Those of them beside which stands why, by what stands there. */
    private final Map<Overlaps, BitSet> excused = new EnumMap<>(Overlaps.class);

    private @Nullable Block before;

    /**
     * A claim and its figure, which is judged when the whole text is known if there is none yet.
     *
     * @param order in which it was found
     */
    private record Found(int order, Claim claim, @Nullable AuditedFigure figure) {}

    TextAudit(
            Wordings wordings,
            NumberNotation notation,
            @Nullable AgencyCheck agencies,
            @Nullable RowCheck rows,
            @Nullable NamedValues values) {
        this.judge = new ClaimJudge(agencies);
        this.rows = rows;
        this.values = values;
        this.reader = new ClaimReader(wordings, notation, this::claim, this::sentence, account);
    }

    private void sentence(Sentence sentence) {
        rivals.read(sentence);
        if (rows != null) {
            rows.read(sentence);
        }
        if (values != null) {
            values.read(sentence);
        }
    }

    private void claim(Claim claim) {
        judge.note(claim);
        rivals.note(claim);
        if (found.size() >= MOST_FIGURES) {
            left++;
        } else if (claim instanceof Claim.Complement two && two.all() == null) {
            found.add(new Found(found.size(), claim, null));
        } else {
            int before = found.size();
            judge.judge(claim).forEach(figure -> found.add(new Found(found.size(), claim, figure)));
            if (found.size() > before && (claim instanceof Claim.Sum || claim instanceof Claim.PercentSum)) {
                noteSum();
            }
        }
    }

    /** Notes a sum that does not add up: the texts beside it may say why. */
    private void noteSum() {
        Found last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && last.figure() != null && !Judged.isRight(last.figure())) {
            doubtful.set(last.order());
        }
    }

    /**
     * Reads the next block.
     *
     * @throws CancellationException if the thread is interrupted, which it stays
     */
    void read(Block block) {
        int first = found.size();
        reader.read(block);
        settle(block instanceof Block.Text);
        Block last = before;
        if (!doubtful.isEmpty()) {
            Set<Overlaps> here = Overlaps.in(block);
            here.forEach(reason -> excuse(reason, 0));
            if (last != null && doubtful.nextSetBit(first) >= 0) {
                Overlaps.in(last).stream()
                        .filter(reason -> !here.contains(reason))
                        .forEach(reason -> excuse(reason, first));
            }
        }
        doubtful.clear(0, first);
        before = block;
        if (values != null) {
            values.end(block);
        }
    }

    /** Notes what is said of the doubtful sums from one on. */
    private void excuse(Overlaps reason, int from) {
        BitSet sums = doubtful.get(0, doubtful.length());
        sums.clear(0, from);
        excused.computeIfAbsent(reason, none -> new BitSet()).or(sums);
    }

    /** Looks at the figures of a block once its whole text is known. */
    private void settle(boolean isText) {
        for (; settled < found.size(); settled++) {
            Found one = found.get(settled);
            if (one.figure() != null) {
                AuditedFigure figure = isText ? rivals.of(one.claim(), one.figure()) : one.figure();
                oneError.add(one.claim(), figure);
                found.set(settled, new Found(one.order(), one.claim(), figure));
            }
        }
        if (isText) {
            rivals.end();
        }
    }

    AuditResult result() {
        reader.end();
        settle(true);
        Set<Optional<AuditedFigure.Quotation>> cited = found.stream()
                .filter(one -> one.claim() instanceof Claim.Cited)
                .map(one -> quotation(one.figure()))
                .collect(Collectors.toSet());
        List<Quote> counted = found.stream()
                .flatMap(one -> one.claim() instanceof Claim.ClassCount count
                                && !count.column().isEmpty()
                        ? Stream.of(count.quote())
                        : Stream.empty())
                .toList();
        List<AuditedFigure> judged = new ArrayList<>();
        for (Found one : found) {
            boolean isCited = one.claim() instanceof Claim.Alone && cited.contains(quotation(one.figure()));
            boolean isBound = one.claim() instanceof Claim.Share share
                    && counted.stream().anyMatch(rows -> rows.covers(share.quote()));
            if (isCited || isBound) {
                continue;
            }
            if (one.figure() != null) {
                judged.add(excused(one, one.figure()));
                continue;
            }
            judge.judge(one.claim()).forEach(figure -> {
                oneError.add(one.claim(), figure);
                judged.add(figure);
            });
        }
        Map<AuditedFigure, @Nullable AuditedFigure> said = oneError.said();
        judged.replaceAll(figure -> said.containsKey(figure) ? said.get(figure) : figure);
        List<AuditedFigure> figures = judged.stream()
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt((AuditedFigure figure) -> at(figure, SourceLocation::page))
                        .thenComparingInt(figure -> at(figure, SourceLocation::line))
                        .thenComparingInt(figure -> at(figure, SourceLocation::column)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (rows != null) {
            figures.addAll(rows.figures());
        }
        if (values != null) {
            figures.addAll(values.figures());
        }
        AuditResult.Builder result = AuditResult.builder()
                .figures(figures)
                .notListed(left + account.notListed())
                .account(AuditAccount.builder()
                        .inFigures(account.claimed())
                        .setAside(account.setAside())
                        .notUnderstood(account.notUnderstood())
                        .build());
        account.unread().forEach(unread -> result.addUnread(candidate(unread)));
        account.cut().forEach(cut -> result.addNotSearched(candidate(cut)));
        return result.build();
    }

    /** A sum that does not add up as it is to be said where a text tells why. */
    private AuditedFigure excused(Found one, AuditedFigure figure) {
        if (isSaid(Overlaps.COUNTED_TWICE, one)) {
            return SumJudge.excused(figure, Verdict.UNVERIFIABLE, "sum.counted-twice");
        }
        return isSaid(Overlaps.ROUNDED, one) && one.claim() instanceof Claim.Sum sum && SumJudge.mayBeRounded(sum)
                ? SumJudge.excused(figure, Verdict.HEDGED, "sum.rounded")
                : figure;
    }

    private boolean isSaid(Overlaps reason, Found one) {
        return excused.getOrDefault(reason, new BitSet()).get(one.order());
    }

    /** Where a figure stands in its sentence: two of one cell have one place. */
    private static Optional<AuditedFigure.Quotation> quotation(@Nullable AuditedFigure figure) {
        return Optional.ofNullable(figure).flatMap(AuditedFigure::quotation);
    }

    private static UnreadCandidate candidate(ClaimAccount.Unread unread) {
        return UnreadCandidate.builder()
                .text(NormalText.display(unread.text()))
                .location(unread.location())
                .build();
    }

    private static int at(AuditedFigure figure, Function<SourceLocation, OptionalInt> part) {
        return figure.location().map(part).orElse(OptionalInt.empty()).orElse(0);
    }
}
