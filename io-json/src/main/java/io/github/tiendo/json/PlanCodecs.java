package io.github.tiendo.json;

import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme.LegalBasis;
import io.github.tiendo.target.Target;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The smaller things that a plan holds. */
final class PlanCodecs {

    static final Codec<LegalBasis> LEGAL_BASIS = Members.of(LegalBasis::builder, LegalBasis.Builder::build)
            .required("number", MemberForm.TEXT, LegalBasis::number, LegalBasis.Builder::number)
            .optional("issuedOn", MemberForm.DATE, LegalBasis::issuedOn, LegalBasis.Builder::issuedOn)
            .keepingTheRest();

    static final Codec<Heading> HEADING = Members.of(Heading::builder, Heading.Builder::build)
            .required("id", MemberForm.id(HeadingId::of), Heading::id, Heading.Builder::id)
            .required("title", MemberForm.WORDS, Heading::title, Heading.Builder::title)
            .optional("parent", MemberForm.id(HeadingId::of), Heading::parent, Heading.Builder::parent)
            .keepingTheRest();

    /** An indicator with its targets as one more member; a list without a target is kept. */
    static final class IndicatorWithTargets implements Writes<Indicator> {

        private final Map<IndicatorId, List<Target>> targets;

        IndicatorWithTargets(Map<IndicatorId, List<Target>> targets) {
            this.targets = targets;
        }

        @Override
        public void write(Indicator indicator, ElementWriter out) throws IOException {
            IndicatorCodec.INSTANCE.write(indicator, out);
            List<Target> ofIndicator = targets.get(indicator.id());
            if (ofIndicator != null) {
                out.start("targets");
                for (Target target : ofIndicator) {
                    out.item(target, TargetCodec.INSTANCE);
                }
                out.end();
            }
        }
    }

    private PlanCodecs() {}
}
