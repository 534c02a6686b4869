package io.github.tiendo.json;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme.LegalBasis;
import io.github.tiendo.target.Target;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The smaller things that a plan holds. */
final class PlanCodecs {

    static final Codec<LegalBasis> LEGAL_BASIS = new Codec<>() {
        @Override
        public Optional<LegalBasis> read(Fields fields) {
            String number = fields.required("number", fields.text("number"));
            Optional<LocalDate> issuedOn = fields.date("issuedOn");
            fields.end();
            return number == null
                    ? Optional.empty()
                    : Optional.of(LegalBasis.builder()
                            .number(number)
                            .issuedOn(issuedOn)
                            .build());
        }

        @Override
        public void write(LegalBasis basis, ElementWriter out) throws IOException {
            out.text("number", basis.number());
            out.text("issuedOn", basis.issuedOn());
        }
    };

    static final Codec<Heading> HEADING = new Codec<>() {
        @Override
        public Optional<Heading> read(Fields fields) {
            HeadingId id = fields.required("id", fields.id("id", HeadingId::of));
            LocalizedText title = fields.required("title", fields.element("title", LocalizedTextCodec.INSTANCE));
            Optional<HeadingId> parent = fields.id("parent", HeadingId::of);
            fields.end();
            return id == null || title == null
                    ? Optional.empty()
                    : Optional.of(
                            Heading.builder().id(id).title(title).parent(parent).build());
        }

        @Override
        public void write(Heading heading, ElementWriter out) throws IOException {
            out.text("id", heading.id().value());
            out.localized("title", heading.title());
            out.text("parent", heading.parent());
        }
    };

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
