package io.github.tiendo.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds every version of the format against documents of it, which stay as they were written: a later version adds its own
 * documents and members and changes none of these.
 */
class VersionsTest {

    private static byte[] stored(String name) throws IOException {
        try (InputStream bytes = VersionsTest.class.getResourceAsStream(name)) {
            assertThat(bytes).as(name).isNotNull();
            return bytes.readAllBytes();
        }
    }

    /** Writes a result. */
    private interface Writer<T> {
        void write(T value, OutputStream out) throws IOException;
    }

    private static <T> void comesBack(String name, Outcome<T> read, Writer<T> writer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(read.orThrow(), out);

        assertThat(read.findings()).isEmpty();
        assertThat(out.toString(UTF_8)).isEqualTo(new String(stored(name), UTF_8));
    }

    private static Source source(String name) throws IOException {
        return Source.of(name, stored(name));
    }

    @ParameterizedTest
    @ValueSource(strings = "1.0")
    void readsAndWritesWhatEveryVersionSaysOfProgrammes(String version) throws IOException {
        String name = "programme-" + version + ".json";

        comesBack(name, Tiendo.read(source(name)), (loaded, out) -> new JsonProgrammeWriter()
                .write(loaded.programme(), out));
    }

    @ParameterizedTest
    @ValueSource(strings = "1.0")
    void readsAndWritesWhatEveryVersionSaysOfResults(String version) throws IOException {
        String assessment = "assessment-" + version + ".json";
        String scorecard = "scorecard-" + version + ".json";
        String audit = "audit-" + version + ".json";
        ReadLimits limits = ReadLimits.standard();

        comesBack(assessment, JsonResults.readAssessment(source(assessment), limits), JsonResults::write);
        comesBack(scorecard, JsonResults.readScorecard(source(scorecard), limits), JsonResults::write);
        comesBack(audit, JsonResults.readAudit(source(audit), limits), JsonResults::write);
    }

    @Test
    void theDocumentsHoldEveryMember() throws IOException {
        String documents = "";
        for (String kind : List.of("programme", "assessment", "scorecard", "audit")) {
            documents += new String(stored(kind + "-1.0.json"), UTF_8);
        }

        List<String> absent = new ArrayList<>();
        for (String member : members()) {
            String name = member.substring(member.indexOf(' ') + 1);
            if (!documents.contains('"' + name + "\":")) {
                absent.add(member);
            }
        }
        assertThat(absent).isEmpty();
    }

    /** The members of the schema, each behind what has it, such as {@code heading parent}. */
    private static TreeSet<String> members() throws IOException {
        TreeSet<String> members = new TreeSet<>();
        addMembers(new ObjectMapper().readTree(JsonSchema.document()), "document", members);
        return members;
    }

    private static void addMembers(JsonNode schema, String of, TreeSet<String> members) {
        schema.path("properties").properties().forEach(member -> {
            members.add(of + " " + member.getKey());
            addMembers(member.getValue(), of + "." + member.getKey(), members);
        });
        schema.path("$defs").properties().forEach(each -> addMembers(each.getValue(), each.getKey(), members));
        if (schema.has("items")) {
            addMembers(schema.get("items"), of, members);
        }
    }

    @Test
    void membersAreOnlyAdded() throws IOException {
        List<String> before =
                new String(stored("members-1.0.txt"), UTF_8).lines().toList();

        assertThat(members()).containsAll(before);
    }

    @Test
    void theStoredMembersAreThoseOfTheVersion() throws IOException {
        List<String> stored =
                new String(stored("members-1.0.txt"), UTF_8).lines().toList();

        assertThat(stored).containsExactlyElementsOf(members());
    }
}
