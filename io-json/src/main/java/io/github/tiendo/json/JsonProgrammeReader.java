package io.github.tiendo.json;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.intake.ProgrammeDraft.StatedProgramme;
import io.github.tiendo.spi.ProgrammeReader;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a programme with its reports from one JSON document.
 *
 * <pre>{@code
 * {
 *   "tiendo": "1.0",
 *   "programme": {
 *     "id": "fibre",
 *     "title": {"vi": "Cáp quang đến mọi nhà", "en": "Fibre for everybody"},
 *     "indicators": [
 *       {
 *         "id": "households",
 *         "name": {"en": "Households with fibre"},
 *         "unit": "%",
 *         "targets": [
 *           {"id": "2025", "due": "2025", "kind": "BOUND", "comparison": "AT_LEAST", "value": 80, "unit": "%"}
 *         ]
 *       }
 *     ],
 *     "reports": [
 *       {
 *         "id": "2022",
 *         "issuedOn": "2023-07-12",
 *         "dataThrough": "2022-12-31",
 *         "observations": [
 *           {"indicator": "households", "period": "2022", "value": 77.08, "unit": "%"}
 *         ],
 *         "declaredGrades": [
 *           {"indicator": "households", "scale": "COMPLETION", "grade": "LIKELY"}
 *         ]
 *       }
 *     ]
 *   }
 * }
 * }</pre>
 *
 * <p>{@link JsonSchema} holds the whole of it. Days are ISO dates, periods the ids that {@link
 * io.github.tiendo.period.Period#toString()} gives, ids and constants strings, numbers plain; {@code null} is the same
 * as no member. The encoding is UTF-8, with or without a byte order mark (UTF-16 with one is taken too), packed with
 * gzip or not.
 *
 * <p>Every finding has the JSON pointer of its place, with line and column. A syntax error ends the document, and what
 * was read before it stands. Of two members with one name the first stands. A member that the version does not know is
 * an error; in a document of a newer minor version it is a warning, and {@link #unknownMembers} keeps it. A document of another major version is not read.
 */
public final class JsonProgrammeReader implements ProgrammeReader {

    /** What was made of the programme is for {@link JsonResults}. */
    private static final List<String> MEMBERS = List.of("tiendo", "programme", "assessment");

    static final Localized DESCRIPTION = LocalizedText.of("JSON của Tiendo", "Tiendo JSON");

    /** A reader; it has no state. */
    public JsonProgrammeReader() {}

    @Override
    public String id() {
        return "json";
    }

    @Override
    public Localized description() {
        return DESCRIPTION;
    }

    @Override
    public List<String> extensions() {
        return List.of("json");
    }

    /**
     * Whether the first character, behind compression, byte order mark and blanks, is an opening brace. A list of objects is
     * JSON too, though it is no programme, which reading it says.
     */
    @Override
    public boolean recognises(byte[] head) {
        boolean isInList = false;
        for (byte b : Packed.head(head)) {
            if (b == '{') {
                return true;
            }
            boolean opensList = b == '[' && !isInList;
            boolean isMarkOrBlank = b <= ' ';
            if (!opensList && !isMarkOrBlank) {
                return false;
            }
            isInList |= opensList;
        }
        return false;
    }

    @Override
    public Outcome<ProgrammeDraft> read(Source source, ReadLimits limits) throws IOException {
        Outcome<Document> read = Document.read(source, limits);
        if (read.value().isEmpty()) {
            return Outcome.failed(read.findings());
        }
        Document document = read.value().get();
        Findings findings = new Findings(document.content());
        Reading reading = Reading.asStated(findings, document.isNewer());
        Element programme = programmeOf(new Fields(reading, document.root()));
        ProgrammeDraft draft = programme == null
                ? null
                : ProgrammeDraft.builder()
                        .source(document.content().source())
                        .stated(stated(document, programme, reading))
                        .build();
        return Document.outcome(read, draft, "programme", findings);
    }

    private static StatedProgramme stated(Document document, Element programme, Reading reading) {
        StatedProgramme stated = ProgrammeElements.stated(programme, reading);
        return document.isNewer()
                ? StatedProgramme.builder()
                        .from(stated)
                        .version(document.version())
                        .unknownMembers(UnknownMembers.keptOf(reading.unknown(), !reading.hasRefused()))
                        .build()
                : stated;
    }

    private static @Nullable Element programmeOf(Fields members) {
        Element programme = members.required("programme", members.element("programme"));
        members.element("assessment");
        members.end(MEMBERS);
        return programme;
    }

    /**
     * What the document of a programme says beyond what this version knows, so that {@link JsonProgrammeWriter#keeping}
     * writes it back. Of a document from which something was left out, only what stands outside of lists is kept.
     *
     * @param loaded the programme as it was read
     * @return the members; none unless the document is one of a newer minor version
     */
    public static UnknownMembers unknownMembers(LoadedProgramme loaded) {
        return loaded.stated()
                .flatMap(stated -> stated.version()
                        .map(version -> new UnknownMembers(
                                version,
                                UnknownMembers.keptOf(
                                        stated.unknownMembers(),
                                        loaded.omissions().isEmpty()))))
                .orElseGet(UnknownMembers::none);
    }

    /**
     * What a document of a newer version says beyond what this version knows, to be written back as it was.
     *
     * <pre>{@code
     * LoadedProgramme loaded = Tiendo.read(Path.of("newer.json")).orThrow();
     * UnknownMembers unknown = JsonProgrammeReader.unknownMembers(loaded);
     * new JsonProgrammeWriter().keeping(unknown).write(loaded.programme(), Path.of("again.json"));
     * }</pre>
     *
     * <p>A member is known by its JSON pointer, in which items of lists are counted. It is therefore given back only to the
     * programme that it came with, or to one with later reports; {@link JsonProgrammeWriter} says how many found no place.
     */
    public static final class UnknownMembers implements Serializable {

        private static final long serialVersionUID = 1L;

        private static final Pattern IN_LIST = Pattern.compile("/[0-9]+(/|$)");

        private static final UnknownMembers NONE = new UnknownMembers(JsonSchema.VERSION, Map.of());

        /** The version of the document that they came with. */
        private final String version;
        /** Their JSON texts by their pointers. */
        private final LinkedHashMap<String, String> texts;

        UnknownMembers(String version, Map<String, String> texts) {
            this.version = version;
            this.texts = new LinkedHashMap<>(texts);
        }

        /**
         * Those of members that can be given back: those in lists only where nothing was left out, since a programme without
         * what was left out counts its items otherwise.
         */
        static Map<String, String> keptOf(Map<String, String> texts, boolean isWhole) {
            Map<String, String> kept = new LinkedHashMap<>(texts);
            if (!isWhole) {
                kept.keySet().removeIf(pointer -> IN_LIST.matcher(pointer).find());
            }
            return kept;
        }

        /**
         * No members, such as those of a document of this version.
         *
         * @return nothing to be kept
         */
        public static UnknownMembers none() {
            return NONE;
        }

        /**
         * {@return where they stood: JSON pointers such as {@code /programme/reports/0/mood}, in the order of the
         * document; may be empty}
         */
        public Set<String> pointers() {
            return Collections.unmodifiableSet(texts.keySet());
        }

        /** The version of the document that they came with, which is the version of the one that keeps them. */
        String version() {
            return version;
        }

        /** Their JSON texts by their pointers. */
        Map<String, String> texts() {
            return Collections.unmodifiableMap(texts);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof UnknownMembers that && version.equals(that.version) && texts.equals(that.texts);
        }

        @Override
        public int hashCode() {
            return 31 * version.hashCode() + texts.hashCode();
        }

        @Override
        public String toString() {
            return version + texts;
        }
    }
}
