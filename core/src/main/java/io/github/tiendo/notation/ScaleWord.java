package io.github.tiendo.notation;

import io.github.tiendo.finding.Localized;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A word that multiplies the number before it: {@code 2,75 nghìn tỷ} is 2 750 000 000 000.
 *
 * <p>English uses the short scale: a billion is a thousand million.
 */
public enum ScaleWord implements Localized {
    /** {@code nghìn}, {@code ngàn}; {@code thousand}: 10³. */
    THOUSAND(3),
    /** {@code triệu}; {@code million}: 10⁶. */
    MILLION(6),
    /** {@code tỷ}, {@code tỉ}; {@code billion}: 10⁹. */
    BILLION(9),
    /** {@code nghìn tỷ}; {@code trillion}: 10¹². */
    TRILLION(12),
    /** {@code triệu tỷ}; {@code quadrillion}: 10¹⁵. */
    QUADRILLION(15);

    private final int exponent;

    ScaleWord(int exponent) {
        this.exponent = exponent;
    }

    /** {@return the power of ten: 3, 6, 9, 12 or 15} */
    public int exponent() {
        return exponent;
    }

    /** {@return what the number before the word is multiplied by: ten to the {@link #exponent()}} */
    public BigDecimal factor() {
        return BigDecimal.ONE.scaleByPowerOfTen(exponent).setScale(0);
    }

    /** The word as it is printed, such as {@code nghìn tỷ} or {@code trillion}. */
    @Override
    public String text(Locale language) {
        return NotationFindingCode.TEXTS.pattern("scale." + name(), language);
    }
}
