package io.github.tiendo.json;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.quantity.Interval;
import io.github.tiendo.reconciliation.AuditResult;
import io.github.tiendo.reconciliation.AuditedFigure;
import io.github.tiendo.reconciliation.PrintedRounding;
import io.github.tiendo.reconciliation.StatedFigureKind;
import io.github.tiendo.reconciliation.UnreadCandidate;
import io.github.tiendo.reconciliation.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What an audit found: the stated figures with their verdicts, and what might be figures but could not be read. */
final class AuditCodec implements Codec<AuditResult> {

    static final AuditCodec INSTANCE = new AuditCodec();

    static final Codec<Interval> INTERVAL = new Codec<>() {
        @Override
        public Optional<Interval> read(Fields fields) {
            Interval.Builder interval =
                    Interval.builder().lower(fields.number("lower")).upper(fields.number("upper"));
            fields.logical("lowerIncluded").ifPresent(interval::isLowerIncluded);
            fields.logical("upperIncluded").ifPresent(interval::isUpperIncluded);
            fields.end();
            return fields.isBroken() ? Optional.empty() : Optional.of(interval.build());
        }

        @Override
        public void write(Interval interval, ElementWriter out) throws IOException {
            out.number("lower", interval.lower());
            out.number("upper", interval.upper());
            if (!interval.isLowerIncluded()) {
                out.logical("lowerIncluded", false);
            }
            if (!interval.isUpperIncluded()) {
                out.logical("upperIncluded", false);
            }
        }
    };

    static final Codec<AuditedFigure> FIGURE = new Codec<>() {
        @Override
        public Optional<AuditedFigure> read(Fields fields) {
            StatedFigureKind kind = fields.required("kind", fields.constant("kind", StatedFigureKind.class));
            String text = fields.required("text", fields.text("text"));
            Verdict verdict = fields.required("verdict", fields.constant("verdict", Verdict.class));
            Optional<SourceLocation> location = fields.element("location", ReportCodecs.LOCATION);
            Optional<BigDecimal> numerator = fields.number("numerator");
            Optional<BigDecimal> denominator = fields.number("denominator");
            List<BigDecimal> parts = fields.numbers("parts");
            List<String> names = fields.texts("names");
            Optional<String> stated = fields.text("stated");
            Optional<BigDecimal> recomputed = fields.number("recomputed");
            Optional<Interval> bounds = fields.element("bounds", INTERVAL);
            Optional<PrintedRounding> rounding = fields.constant("rounding", PrintedRounding.class);
            Optional<LocalizedText> reading = fields.element("reading", LocalizedTextCodec.INSTANCE);
            LocalizedText explanation =
                    fields.required("explanation", fields.element("explanation", LocalizedTextCodec.INSTANCE));
            List<LocalizedText> suggestions = fields.elements("suggestions", LocalizedTextCodec.INSTANCE);
            fields.end();
            return kind == null || text == null || verdict == null || explanation == null || fields.isBroken()
                    ? Optional.empty()
                    : Optional.of(AuditedFigure.builder()
                            .kind(kind)
                            .text(text)
                            .verdict(verdict)
                            .location(location)
                            .numerator(numerator)
                            .denominator(denominator)
                            .parts(parts)
                            .names(names)
                            .stated(stated)
                            .recomputed(recomputed)
                            .bounds(bounds)
                            .rounding(rounding)
                            .reading(reading)
                            .explanation(explanation)
                            .suggestions(suggestions)
                            .build());
        }

        @Override
        public void write(AuditedFigure figure, ElementWriter out) throws IOException {
            out.text("kind", figure.kind().name());
            out.text("text", figure.text());
            out.text("verdict", figure.verdict().name());
            out.element("location", figure.location(), ReportCodecs.LOCATION);
            out.number("numerator", figure.numerator());
            out.number("denominator", figure.denominator());
            out.numbers("parts", figure.parts());
            out.texts("names", figure.names());
            out.text("stated", figure.stated());
            out.number("recomputed", figure.recomputed());
            out.element("bounds", figure.bounds(), INTERVAL);
            out.text("rounding", figure.rounding().map(Enum::name));
            if (figure.reading().isPresent()) {
                out.words("reading", figure.reading().get());
            }
            out.words("explanation", figure.explanation());
            out.words("suggestions", figure.suggestions());
        }
    };

    static final Codec<UnreadCandidate> UNREAD = new Codec<>() {
        @Override
        public Optional<UnreadCandidate> read(Fields fields) {
            String text = fields.required("text", fields.text("text"));
            SourceLocation location = fields.required("location", fields.element("location", ReportCodecs.LOCATION));
            fields.end();
            return text == null || location == null || fields.isBroken()
                    ? Optional.empty()
                    : Optional.of(UnreadCandidate.builder()
                            .text(text)
                            .location(location)
                            .build());
        }

        @Override
        public void write(UnreadCandidate unread, ElementWriter out) throws IOException {
            out.text("text", unread.text());
            out.element("location", unread.location(), ReportCodecs.LOCATION);
        }
    };

    private AuditCodec() {}

    @Override
    public Optional<AuditResult> read(Fields fields) {
        AuditResult.Builder result = AuditResult.builder()
                .figures(fields.elements("figures", FIGURE))
                .unread(fields.elements("unread", UNREAD));
        fields.end();
        return Optional.of(result.build());
    }

    @Override
    public void write(AuditResult result, ElementWriter out) throws IOException {
        out.elements("figures", result.figures(), FIGURE);
        out.elements("unread", result.unread(), UNREAD);
    }
}
