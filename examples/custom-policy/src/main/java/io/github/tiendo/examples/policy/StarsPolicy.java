package io.github.tiendo.examples.policy;

import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.classification.CompletionInput;
import io.github.tiendo.classification.NotRatedReason;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.quantity.Ratio;

/** Gold for a target attained, silver from a half on, else bronze. */
public final class StarsPolicy implements ClassificationPolicy {

    private static final long serialVersionUID = 1L;

    private static final Scale STARS = Scale.builder("STARS", LocalizedText.of("Số sao", "Stars"))
            .degree("GOLD", LocalizedText.of("Vàng", "Gold"), "#ffd700")
            .degree("SILVER", LocalizedText.of("Bạc", "Silver"), "#c0c0c0")
            .degree("BRONZE", LocalizedText.of("Đồng", "Bronze"), "#cd7f32")
            .build();

    @Override
    public String id() {
        return "stars";
    }

    @Override
    public Scale scale() {
        return STARS;
    }

    @Override
    public Classification classify(CompletionInput input) {
        return input.attainment()
                .map(share -> Classification.of(this, STARS.grades().get(stars(share))))
                .orElseGet(() -> Classification.notRated(this, NotRatedReason.Standard.NO_OBSERVATION));
    }

    private static int stars(Ratio share) {
        return share.compareTo(Ratio.of(1, 1)) >= 0 ? 0 : share.compareTo(Ratio.of(1, 2)) >= 0 ? 1 : 2;
    }
}
