package io.github.tiendo.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Definition;
import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.Measure;
import io.github.tiendo.indicator.MeasureId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.Programme.LegalBasis;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport.StatedText;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.reconciliation.AuditResult;
import io.github.tiendo.reporting.Assignment;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.ObligationId;
import io.github.tiendo.reporting.Submission;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetId;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatusEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lets a team write and read our values inside its own JSON documents with its own {@code ObjectMapper}, in the form that
 * they have in ours: ids, units and periods as strings (also as keys of maps), everything else as objects.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new TiendoModule()).build();
 * mapper.writeValueAsString(Period.quarter(2022, 1));                      // "2022-Q1"
 * mapper.readValue(text, Observation.class);
 * }</pre>
 *
 * <p>A value that cannot be read is a {@link com.fasterxml.jackson.databind.exc.MismatchedInputException} whose message
 * names every finding in English. A whole {@link Programme} can stand in another document too; {@link JsonProgrammeReader}
 * is the better way to read one, since it keeps what can be used. An {@link Assessment} stands with its programme.
 */
public final class TiendoModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    private static final Codec<Programme> PROGRAMME = new Codec<>() {
        @Override
        public Optional<Programme> read(Fields fields) {
            return Optional.of(ProgrammeElements.programme(fields.element(), fields.reading()));
        }

        @Override
        public void write(Programme programme, ElementWriter out) throws IOException {
            new JsonProgrammeWriter().body().write(programme, out);
        }
    };

    private static final Codec<Assessment> ASSESSMENT = new Codec<>() {
        @Override
        public Optional<Assessment> read(Fields fields) {
            Programme programme = fields.required("programme", fields.element("programme", PROGRAMME));
            return programme == null
                    ? Optional.empty()
                    : Optional.ofNullable(fields.required(
                            "assessment", fields.element("assessment", new AssessmentCodec(programme))));
        }

        @Override
        public void write(Assessment assessment, ElementWriter out) throws IOException {
            Programme programme = assessment.programme();
            out.element("programme", programme, PROGRAMME);
            out.element("assessment", assessment, new AssessmentCodec(programme));
        }
    };

    /** A module that knows the grades of the built-in scales. */
    public TiendoModule() {
        this(List.of());
    }

    /**
     * A module that also knows the grades of these scales.
     *
     * @param scales the user's own scales
     */
    public TiendoModule(Collection<Scale> scales) {
        super("tiendo", new Version(JsonSchema.MAJOR, JsonSchema.MINOR, 0, null, "io.github.tiendo", "tiendo-io-json"));
        List<Scale> known = new ArrayList<>(Scales.builtIn());
        known.addAll(scales);
        text(IndicatorId.class, IndicatorId::of);
        text(HeadingId.class, HeadingId::of);
        text(DefinitionId.class, DefinitionId::of);
        text(MeasureId.class, MeasureId::of);
        text(TargetId.class, TargetId::of);
        text(TaskId.class, TaskId::of);
        text(AgencyId.class, AgencyId::of);
        text(RosterId.class, RosterId::of);
        text(ObligationId.class, ObligationId::of);
        text(ProgrammeId.class, ProgrammeId::of);
        text(ReportId.class, ReportId::of);
        text(Period.class, TiendoModule::period);
        text(Unit.class, Unit::of, unit -> unit.label(Languages.ENGLISH));
        object(LocalizedText.class, LocalizedTextCodec.INSTANCE, known);
        object(Quantity.class, ValueCodec.QUANTITY, known);
        object(ReportedValue.class, ValueCodec.INSTANCE, known);
        object(Condition.class, ConditionCodec.INSTANCE, known);
        object(Baseline.class, TargetCodec.BASELINE, known);
        object(Target.class, TargetCodec.INSTANCE, known);
        object(Definition.class, IndicatorCodec.DEFINITION, known);
        object(Measure.class, IndicatorCodec.MEASURE, known);
        object(Indicator.class, IndicatorCodec.INSTANCE, known);
        object(PartsRule.class, IndicatorCodec.PARTS, known);
        object(Observation.class, ObservationCodec.INSTANCE, known);
        object(Total.class, TotalCodec.INSTANCE, known);
        object(Grade.class, GradeCodec.INSTANCE, known);
        object(Scale.class, GradeCodec.SCALE, known);
        object(DeclaredGrade.class, ReportCodecs.DECLARED_GRADE, known);
        object(Ratio.class, ValueCodec.RATIO, known);
        object(StatedCoverage.class, CoverageCodec.INSTANCE, known);
        object(Programme.class, PROGRAMME, known);
        object(Assessment.class, ASSESSMENT, known);
        object(Scorecard.class, ScorecardCodec.INSTANCE, known);
        object(AuditResult.class, AuditCodec.INSTANCE, known);
        object(StatedText.class, ReportCodecs.STATED_TEXT, known);
        object(Heading.class, PlanCodecs.HEADING, known);
        object(LegalBasis.class, PlanCodecs.LEGAL_BASIS, known);
        object(Deadline.class, TaskCodecs.DEADLINE, known);
        object(Task.class, TaskCodecs.TASK, known);
        object(TaskStatusEntry.class, TaskCodecs.ENTRY, known);
        object(Agency.class, OrganisationCodecs.AGENCY, known);
        object(Roster.class, OrganisationCodecs.ROSTER, known);
        object(Assignment.class, ReportingCodecs.ASSIGNMENT, known);
        object(Obligation.class, ReportingCodecs.OBLIGATION, known);
        object(Submission.class, ReportingCodecs.SUBMISSION, known);
        addDeserializer(Rank.class, new PartDeserializer<>(Rank.class, ValueCodec.INSTANCE, known));
        addDeserializer(TextValue.class, new PartDeserializer<>(TextValue.class, ValueCodec.INSTANCE, known));
    }

    private static Period period(String text) {
        return Period.parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + text + "' was found; expected " + Expected.PERIOD.text(Languages.ENGLISH)));
    }

    private <T> void text(Class<T> type, Function<String, T> maker) {
        text(type, maker, Object::toString);
    }

    private <T> void text(Class<T> type, Function<String, T> maker, Function<T, String> printer) {
        addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(printer.apply(value));
            }
        });
        addKeySerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeFieldName(printer.apply(value));
            }
        });
        addDeserializer(type, new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
                String text = parser.getValueAsString();
                if (text == null) {
                    return context.reportInputMismatch(type, "expected %s", Expected.TEXT.text(Languages.ENGLISH));
                }
                try {
                    return maker.apply(text);
                } catch (IllegalArgumentException e) {
                    return context.reportInputMismatch(type, "%s", e.getMessage());
                }
            }
        });
        addKeyDeserializer(type, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) throws IOException {
                try {
                    return maker.apply(key);
                } catch (IllegalArgumentException e) {
                    return context.handleWeirdKey(type, key, "%s", e.getMessage());
                }
            }
        });
    }

    private <T> void object(Class<T> type, Codec<T> codec, List<Scale> scales) {
        addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeStartObject();
                codec.write(value, new ElementWriter(out));
                out.writeEndObject();
            }
        });
        addDeserializer(type, new PartDeserializer<>(type, codec, scales));
    }

    /** Reads an object with the codec of its type or of a wider one. */
    private static final class PartDeserializer<T> extends JsonDeserializer<T> {

        private final Class<T> type;
        private final Reads<? super T> codec;
        private final List<Scale> scales;

        PartDeserializer(Class<T> type, Reads<? super T> codec, List<Scale> scales) {
            this.type = type;
            this.codec = codec;
            this.scales = scales;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            Findings findings = new Findings(new Content("json", new byte[0], 0));
            Object value = ElementParser.parse(parser, ReadLimits.standard(), findings);
            if (value instanceof Element element) {
                Fields fields = new Fields(new Reading(findings, false, scales), element);
                Optional<?> read = Fields.read(codec, fields);
                if (read.isPresent() && findings.codeSince(0).isEmpty() && type.isInstance(read.get())) {
                    return type.cast(read.get());
                }
            }
            return context.reportInputMismatch(type, "%s", problems(findings));
        }

        private String problems(Findings findings) {
            if (findings.size() == 0) {
                return "expected the object of a " + type.getSimpleName();
            }
            return findings.list().stream()
                    .map(finding -> finding.location()
                                    .flatMap(SourceLocation::address)
                                    .map(address -> address + ": ")
                                    .orElse("")
                            + finding.message(Languages.ENGLISH))
                    .collect(Collectors.joining("; "));
        }
    }
}
