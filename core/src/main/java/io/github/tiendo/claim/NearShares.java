package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Shares whose wholes only stand near, kept until their paragraph or list is over;
 * one that stands farther away is only taken where it fits. A report may be wrong about one of them;
 * where several have one whole and none of them fits, the whole is another, which the text does not state: "$210m (74%)" and
 * "$160m (66%)" are so much of what each had.
 */
final class NearShares {

    /** More are not kept. */
    private static final int MOST = 100;

    /** How far a share may lie from what is stated of it for its whole to be the one that is meant, in points. */
    private static final BigDecimal FITS = BigDecimal.ONE;

    /** The part of what is stated by which a share of what stands far may differ from it. */
    private static final BigDecimal FITS_SMALL = BigDecimal.valueOf(5);

    private static final BigDecimal FITS_ABOUT = BigDecimal.TEN;

    private final Map<BigDecimal, List<Claim.Share>> byWhole = new LinkedHashMap<>();

    /** The wholes of which words tell another share outside of their sentence. */
    private final Set<BigDecimal> told = new HashSet<>();

    private final Consumer<Claim> out;
    private int size;

    NearShares(Consumer<Claim> out) {
        this.out = out;
    }

    /** Takes a share whose whole only stands near or far, and notes the wholes of others. */
    boolean takes(Claim.Share share) {
        if (share.stated() == null || share.wholes().isEmpty()) {
            return false;
        }
        if (share.tie() == Claim.Tie.NONE) {
            out.accept(share);
            return true;
        }
        if (share.tie() == Claim.Tie.FAR) {
            out.accept(share.wholes().stream()
                    .map(share::withWhole)
                    .filter(NearShares::fits)
                    .filter(NearShares::fitsAsSmall)
                    .findFirst()
                    .orElseGet(share::untied));
            return true;
        }
        BigDecimal whole = whole(share).stripTrailingZeros();
        boolean near = share.tie() == Claim.Tie.NEAR && size < MOST;
        if (near) {
            byWhole.computeIfAbsent(whole, none -> new ArrayList<>()).add(share);
            size++;
        } else if (share.tie() == Claim.Tie.WORDS) {
            told.add(whole);
        }
        return near;
    }

    /** Hands on what was kept. */
    void end() {
        byWhole.forEach((whole, shares) -> {
            boolean others = shares.size() > 1
                    && !told.contains(whole)
                    && shares.stream().noneMatch(NearShares::fits);
            shares.forEach(share -> out.accept(others || !isSlip(share) ? share.untied() : share));
        });
        byWhole.clear();
        told.clear();
        size = 0;
    }

    static boolean fits(Claim.Share share) {
        return fits(share.stated().number(), part(share), whole(share));
    }

    /** Whether a percentage is that of a part in a whole, but for how its last digit was rounded. */
    static boolean isSaid(Amount stated, BigDecimal part, BigDecimal whole) {
        NumberReading number = stated.number();
        BigDecimal off =
                part.movePointRight(2).subtract(number.value().multiply(whole)).abs();
        boolean digits = number.qualifier().isExact() && !stated.isInWords();
        return fits(number, part, whole)
                && (!digits
                        || off.compareTo(whole.multiply(BigDecimal.ONE.movePointLeft(
                                        Math.max(0, number.printed().scale()))))
                                < 0);
    }

    /** Whether a percentage is about that of a part in a whole. */
    static boolean fits(NumberReading stated, BigDecimal part, BigDecimal whole) {
        BigDecimal off =
                part.movePointRight(2).subtract(stated.value().multiply(whole)).abs();
        return off.compareTo(whole.multiply(stated.qualifier().isExact() ? FITS : FITS_ABOUT)) <= 0;
    }

    /** Of a share of few points one point is much: 1.2% of what stands far is not 2.0% of it. */
    private static boolean fitsAsSmall(Claim.Share share) {
        BigDecimal stated = share.stated().number().value().multiply(whole(share));
        return part(share)
                        .movePointRight(2)
                        .subtract(stated)
                        .abs()
                        .multiply(FITS_SMALL)
                        .compareTo(stated)
                <= 0;
    }

    private static boolean isSlip(Claim.Share share) {
        return Slips.isNear(share.stated().value(), part(share), whole(share));
    }

    private static BigDecimal part(Claim.Share share) {
        return ShareClaims.sum(share.parts());
    }

    private static BigDecimal whole(Claim.Share share) {
        return share.wholes().get(0).value();
    }
}
