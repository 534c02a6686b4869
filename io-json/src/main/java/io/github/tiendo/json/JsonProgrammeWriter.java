package io.github.tiendo.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.json.JsonProgrammeReader.UnknownMembers;
import io.github.tiendo.json.ProgrammeCodecs.Described;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.spi.ProgrammeWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes a programme with its reports as the JSON document that {@link JsonProgrammeReader} reads: everything is held,
 * and reading it back gives an equal programme.
 *
 * <p>The document is streamed in UTF-8 with line feeds, in the order of the programme, so that the same programme gives
 * the same bytes and two versions can be compared line by line. What is empty or usual is left out.
 */
public final class JsonProgrammeWriter implements ProgrammeWriter {

    /** A programme with the scales that its declared grades are on. */
    static final Codec<Programme> CODEC = Members.<Programme, Members.Two<Described, Described>>of(
                    Members.Two::new, described -> described.first().programme())
            .inner(ProgrammeCodecs.PROGRAMME, new JsonProgrammeWriter()::described, Members.Two::first);

    private final List<Scale> scales;
    private final UnknownMembers unknown;

    /** A writer that knows the built-in scales. */
    public JsonProgrammeWriter() {
        this(List.of(), UnknownMembers.none());
    }

    private JsonProgrammeWriter(List<Scale> scales, UnknownMembers unknown) {
        this.scales = scales;
        this.unknown = unknown;
    }

    /**
     * This writer, but that it also writes these scales into every document, whole. Of a scale that it does not know, it writes
     * the grades that the programme's reports declare.
     *
     * @param own the user's own scales
     * @return a writer
     */
    public JsonProgrammeWriter withScales(Collection<Scale> own) {
        return new JsonProgrammeWriter(List.copyOf(own), unknown);
    }

    /**
     * This writer, but that it writes back what a document of a newer version said beyond what this version knows. Its documents are
     * of that version.
     *
     * @param unknown from {@link JsonProgrammeReader#unknownMembers}
     * @return a writer for the programme of that document
     */
    public JsonProgrammeWriter keeping(UnknownMembers unknown) {
        return new JsonProgrammeWriter(scales, unknown);
    }

    @Override
    public String id() {
        return "json";
    }

    @Override
    public Localized description() {
        return JsonProgrammeReader.DESCRIPTION;
    }

    @Override
    public List<String> extensions() {
        return List.of("json");
    }

    /**
     * Writes a programme.
     *
     * @return empty: everything can be held; but for members that were to be {@linkplain #keeping kept} and whose objects
     *     are not there
     * @throws IllegalArgumentException if a text holds half of a character, which UTF-8 cannot hold
     */
    @Override
    public List<Finding> write(Programme programme, OutputStream out) throws IOException {
        int left = writeDocument(
                out,
                unknown,
                elements -> elements.element("programme", described(programme), ProgrammeCodecs.PROGRAMME));
        return left == 0
                ? List.of()
                : List.of(Finding.of(JsonFindingCode.NOT_HELD)
                        .with("what", Held.UNKNOWN_MEMBERS)
                        .with("count", left));
    }

    /** Writes the members of a document after its version. */
    interface Body {
        void write(ElementWriter out) throws IOException;
    }

    static void writeDocument(OutputStream out, Body body) throws IOException {
        writeDocument(out, UnknownMembers.none(), body);
    }

    /** Writes a document, and says how many unknown members found no place. */
    private static int writeDocument(OutputStream out, UnknownMembers unknown, Body body) throws IOException {
        try (JsonGenerator json = ElementParser.FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DocumentPrinter());
            JsonForm.Tokens plain = new GeneratorTokens(json);
            KeptMembers kept = new KeptMembers(unknown, plain);
            JsonForm.Tokens tokens = kept.left() == 0 ? plain : kept;
            tokens.startObject();
            ElementWriter elements = new ElementWriter(tokens);
            elements.text("tiendo", unknown.version());
            body.write(elements);
            tokens.endObject();
            json.writeRaw('\n');
            return kept.left();
        }
    }

    private Described described(Programme programme) {
        return new Described(programme, scalesOf(programme));
    }

    /** The given scales, and for the declared grades of others what is known of their scales. */
    private List<Scale> scalesOf(Programme programme) {
        List<Scale> written = new ArrayList<>(scales);
        Map<String, Set<Grade>> others = new LinkedHashMap<>();
        for (ProgressReport report : programme.reports()) {
            for (DeclaredGrade declared : report.declaredGrades()) {
                Grade grade = declared.grade();
                if (!isKnown(grade)) {
                    others.computeIfAbsent(grade.scale(), id -> new LinkedHashSet<>())
                            .add(grade);
                }
            }
        }
        others.forEach((id, grades) -> written.add(Scale.builder(id, LocalizedText.english(id))
                .addAllGrades(grades)
                .build()));
        return written;
    }

    private boolean isKnown(Grade grade) {
        Optional<Grade> known = Optional.of(grade);
        return Stream.concat(scales.stream(), Scales.builtIn().stream())
                .anyMatch(scale -> scale.grade(grade.id()).equals(known));
    }
}
