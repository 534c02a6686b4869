package io.github.tiendo.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.Contradictions;
import io.github.tiendo.assessment.MethodComparison;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.CompletionInput;
import io.github.tiendo.comparison.ProgrammeComparison;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.fixtures.Decision749;
import io.github.tiendo.fixtures.Decision942;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.organisation.Coverage;
import io.github.tiendo.organisation.Population;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.ReportingCheck;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.ScorecardBuilder;
import io.github.tiendo.scorecard.Tally;
import io.github.tiendo.scorecard.TaskScorecard;
import io.github.tiendo.task.TaskRates;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JsonFormsTest {

    private static final LocalDate AS_OF = LocalDate.of(2022, 12, 31);

    private final ObjectMapper mapper =
            JsonMapper.builder().addModule(new TiendoModule()).build();

    /** What no service answers with: settings of steps, and what a reader hands to the assembler. */
    private static final Map<String, String> WITHOUT_FORM = new TreeMap<>(Map.of(
            "spi.ReadLimits", "setting",
            "notation.NumberLimits", "setting",
            "layout.LayoutOptions", "setting",
            "task.TaskAssessor", "setting",
            "classification.CompletionInput", "input of a policy",
            "layout.Document", "content of a file"));

    private static boolean isWithoutForm(Class<?> type) {
        String name = type.getName().replace("io.github.tiendo.", "");
        return WITHOUT_FORM.containsKey(name)
                || name.startsWith("layout.Block")
                || type.getPackageName().endsWith(".intake") && name.contains("Draft");
    }

    @Nested
    class OfCore {

        @Test
        void everyPublicValueHasAForm() throws Exception {
            Set<String> lacking = new TreeSet<>();
            List<Class<?>> values = publicValues();
            for (Class<?> value : values) {
                if (!isWithoutForm(value) && JsonForms.standard().lacks(value)) {
                    lacking.add(value.getName());
                }
            }

            assertThat(values).hasSizeGreaterThan(120);
            assertThat(lacking).isEmpty();
        }

        @Test
        void aValueWithoutAFormIsRefused() {
            CompletionInput input = CompletionInput.of(
                            io.github.tiendo.target.Target.atLeast(Percent.of("20"), Period.endOf(2025)),
                            io.github.tiendo.observation.Series.of(List.of()))
                    .asOf(AS_OF);

            assertThatThrownBy(() -> mapper.writeValueAsString(input))
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining("has no form in JSON");
        }

        @Test
        void aValueThatIsOnlyWrittenSaysSoWhereItIsToBeRead() {
            assertThatThrownBy(() -> mapper.readValue("{}", io.github.tiendo.finding.Finding.class))
                    .isInstanceOf(JsonMappingException.class)
                    .hasMessageContaining("Finding is written and not read");
        }

        @Test
        void findsTheModuleAsAService() throws IOException {
            ObjectMapper found = JsonMapper.builder().findAndAddModules().build();

            assertThat(found.writeValueAsString(Period.quarter(2022, 1))).isEqualTo("\"2022-Q1\"");
        }

        /** The values that are generated: each has an implementation beside it. */
        private List<Class<?>> publicValues() throws Exception {
            List<Class<?>> values = new ArrayList<>(List.of(Outcome.class, Classification.class));
            for (String name : classesOfCore()) {
                if (name.substring(name.lastIndexOf('.') + 1).matches("Immutable\\w+")) {
                    Class<?> generated = Class.forName(name, false, Programme.class.getClassLoader());
                    Stream.concat(Stream.of(generated.getSuperclass()), Stream.of(generated.getInterfaces()))
                            .filter(type -> type.getName().startsWith("io.github.tiendo."))
                            .filter(JsonFormsTest::isPublic)
                            .forEach(values::add);
                }
            }
            return values;
        }

        private static List<String> classesOfCore() throws IOException, URISyntaxException {
            URI place = Programme.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path path = Path.of(place);
            if (Files.isDirectory(path)) {
                return classesIn(path);
            }
            try (FileSystem jar = FileSystems.newFileSystem(path)) {
                return classesIn(jar.getPath("/"));
            }
        }

        private static List<String> classesIn(Path root) throws IOException {
            try (Stream<Path> files = Files.walk(root)) {
                return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> name.endsWith(".class") && !name.contains("module-info"))
                        .map(name -> name.substring(0, name.length() - ".class".length())
                                .replace('/', '.'))
                        .toList();
            }
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    @Nested
    class OfResults {

        private final Programme programme = Decision749.programme();
        private final Assessment assessment =
                ProgrammeAssessor.of(ClassificationPolicies.declared(), AS_OF).assess(programme);
        private final Scorecard card = ScorecardBuilder.of(assessment).build();

        private JsonNode json(Object value) throws IOException {
            return mapper.readTree(mapper.writeValueAsString(value));
        }

        @Test
        void anOutcomeHoldsItsValueAndItsFindings() throws IOException {
            Finding finding = Finding.of(JsonFindingCode.NOT_HELD)
                    .with("what", Held.TASKS)
                    .with("count", 2)
                    .at(SourceLocation.of("a.json", "/tasks"));

            assertThat(mapper.writeValueAsString(Outcome.of(Period.year(2022), List.of(finding))))
                    .isEqualTo("{\"value\":\"2022\",\"complete\":true,\"findings\":[{\"code\":\"json.not-held\","
                            + "\"severity\":\"WARNING\",\"location\":{\"source\":\"a.json\",\"address\":\"/tasks\"},\"message\":"
                            + json(message(finding)) + ",\"arguments\":{\"what\":"
                            + "\"TASKS\",\"count\":2}}]}");
            assertThat(mapper.writeValueAsString(Outcome.of("a team's own"))).startsWith("{\"value\":\"a team's own\"");
        }

        private LocalizedText message(Finding finding) {
            return LocalizedText.of(finding.message(Languages.VIETNAMESE), finding.message(Languages.ENGLISH));
        }

        @Test
        void aTallyHasItsSharesAndComesBack() throws IOException {
            JsonNode tally = json(card.tally());

            assertThat(tally.get("total").asLong()).isEqualTo(28);
            assertThat(tally.get("lines").get(0).toString())
                    .isEqualTo(
                            "{\"id\":\"MET\",\"label\":{\"vi\":\"Đã hoàn thành\",\"en\":\"Met\"},\"grades\":[\"MET\"],"
                                    + "\"count\":8,\"total\":28,\"share\":{\"numerator\":8,\"denominator\":28},\"sharePercent\":28.57}");
            assertThat(mapper.readValue(tally.toString(), Tally.class)).isEqualTo(card.tally());
            assertThat(json(card).get("tally").get("lines")).hasSize(7);
            assertThat(json(card.percents(io.github.tiendo.scorecard.Rounding.HALF_UP, 0))
                            .get("byLine")
                            .get("MET")
                            .asInt())
                    .isEqualTo(29);
        }

        @Test
        void everyResultSaysMoreThanNothing() throws IOException {
            Programme other = Decision942.programme();
            Assessment before = ProgrammeAssessor.of(ClassificationPolicies.completionPace(), AS_OF)
                    .assess(other);
            List<Object> results = List.of(
                    assessment.targets().get(0),
                    assessment.targets().get(0).classification(),
                    MethodComparison.of(List.of(assessment)),
                    Contradictions.insideReports(before),
                    ProgrammeComparison.of(assessment, assessment),
                    card.changeSince(card),
                    card.lines().get(0),
                    TaskRates.of(List.of()),
                    TaskScorecard.of(programme, io.github.tiendo.task.TaskAssessor.asOf(AS_OF)),
                    Coverage.counted(Population.counted(LocalizedText.english("systems"), 10), 3),
                    ReportingCheck.of(obligation(), List.of(), LocalDate.of(2023, 2, 1)),
                    io.github.tiendo.finding.Account.empty());

            for (Object result : results) {
                assertThat(json(result).size()).as(result.getClass().getName()).isGreaterThan(1);
            }
            assertThat(json(results.get(9)).get("sharePercent").asText()).isEqualTo("30");
            assertThat(json(results.get(10)).get("rates").get("missing").asInt())
                    .isEqualTo(4);
        }

        private Obligation obligation() {
            return Obligation.builder()
                    .id(io.github.tiendo.reporting.ObligationId.of("quarterly"))
                    .title(LocalizedText.english("Quarterly"))
                    .within(Period.year(2022))
                    .recurrence(io.github.tiendo.task.Deadline.Recurrence.QUARTERLY)
                    .addAgencies(io.github.tiendo.organisation.AgencyId.of("a"))
                    .build();
        }
    }

    @Test
    void formsOfTextsAreKeysToo() throws IOException {
        String keys = JsonForms.standard().all().stream()
                .filter(JsonForm::isText)
                .map(JsonForm::toString)
                .collect(Collectors.joining(" "));

        assertThat(keys)
                .isEqualTo("IndicatorId HeadingId DefinitionId MeasureId TargetId TaskId AgencyId RosterId ObligationId"
                        + " ProgrammeId ReportId Period TargetSelection Unit");
        assertThat(mapper.writeValueAsString(Scales.MET)).isEqualTo("{\"scale\":\"COMPLETION\",\"grade\":\"MET\"}");
    }
}
