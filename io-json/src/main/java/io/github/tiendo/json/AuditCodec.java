package io.github.tiendo.json;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.quantity.Interval;
import io.github.tiendo.reconciliation.AuditAccount;
import io.github.tiendo.reconciliation.AuditResult;
import io.github.tiendo.reconciliation.AuditedFigure;
import io.github.tiendo.reconciliation.NoFigure;
import io.github.tiendo.reconciliation.PrintedRounding;
import io.github.tiendo.reconciliation.Quotation;
import io.github.tiendo.reconciliation.StatedFigureKind;
import io.github.tiendo.reconciliation.UnreadCandidate;
import io.github.tiendo.reconciliation.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

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

    private static final Codec<Quotation> QUOTATION = new Codec<>() {
        @Override
        public Optional<Quotation> read(Fields fields) {
            String before = fields.required("before", fields.text("before"));
            String figure = fields.required("figure", fields.text("figure"));
            String behind = fields.required("behind", fields.text("behind"));
            SourceLocation location = fields.required("location", fields.element("location", ReportCodecs.LOCATION));
            fields.end();
            return before == null || figure == null || behind == null || location == null
                    ? Optional.empty()
                    : Optional.of(Quotation.builder()
                            .before(before)
                            .figure(figure)
                            .behind(behind)
                            .location(location)
                            .build());
        }

        @Override
        public void write(Quotation quotation, ElementWriter out) throws IOException {
            out.text("before", quotation.before());
            out.text("figure", quotation.figure());
            out.text("behind", quotation.behind());
            out.element("location", quotation.location(), ReportCodecs.LOCATION);
        }
    };

    /** Every percent sign and slash: in a figure, set aside for a reason, or not understood. */
    private static final Codec<AuditAccount> ACCOUNT = new Codec<>() {
        @Override
        public Optional<AuditAccount> read(Fields fields) {
            AuditAccount.Builder account = AuditAccount.builder()
                    .inFigures(fields.wholeNumber("inFigures", 0).orElse(0))
                    .notUnderstood(fields.wholeNumber("notUnderstood", 0).orElse(0));
            fields.elements("setAside", SET_ASIDE).forEach(each -> account.putSetAside(each.getKey(), each.getValue()));
            fields.end();
            return fields.isBroken() ? Optional.empty() : Optional.of(account.build());
        }

        @Override
        public void write(AuditAccount account, ElementWriter out) throws IOException {
            out.number("inFigures", account.inFigures());
            out.elements("setAside", account.setAside().entrySet(), SET_ASIDE);
            out.number("notUnderstood", account.notUnderstood());
        }
    };

    private static final Codec<Map.Entry<NoFigure, Integer>> SET_ASIDE = new Codec<>() {
        @Override
        public Optional<Map.Entry<NoFigure, Integer>> read(Fields fields) {
            NoFigure reason = fields.required("reason", fields.constant("reason", NoFigure.class));
            OptionalInt count = fields.wholeNumber("count", 0);
            fields.end();
            return reason == null || count.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Map.entry(reason, count.getAsInt()));
        }

        @Override
        public void write(Map.Entry<NoFigure, Integer> entry, ElementWriter out) throws IOException {
            out.text("reason", entry.getKey().name());
            out.number("count", entry.getValue());
        }
    };

    static final Codec<AuditedFigure> FIGURE = new Codec<>() {
        @Override
        public Optional<AuditedFigure> read(Fields fields) {
            StatedFigureKind kind = fields.required("kind", fields.constant("kind", StatedFigureKind.class));
            String text = fields.required("text", fields.text("text"));
            Verdict verdict = fields.required("verdict", fields.constant("verdict", Verdict.class));
            Optional<SourceLocation> location = fields.element("location", ReportCodecs.LOCATION);
            Optional<Quotation> quotation = fields.element("quotation", QUOTATION);
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
                            .quotation(quotation)
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
            out.element("quotation", figure.quotation(), QUOTATION);
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
        fields.element("account", ACCOUNT).ifPresent(result::account);
        fields.wholeNumber("notListed", 0).ifPresent(result::notListed);
        fields.end();
        return Optional.of(result.build());
    }

    @Override
    public void write(AuditResult result, ElementWriter out) throws IOException {
        out.elements("figures", result.figures(), FIGURE);
        out.elements("unread", result.unread(), UNREAD);
        out.element("account", result.account(), ACCOUNT);
        if (result.notListed() > 0) {
            out.number("notListed", result.notListed());
        }
    }
}
