package io.github.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The modules go together: one version, one parent, and a bill of materials that names what is published. */
class BuildTest {

    private static final Path ROOT = Path.of("..");

    /** Projects of others, who know nothing of this build. */
    private static final Path CONSUMERS = ROOT.resolve("examples").resolve("consumers");

    private static final String PARENT = "tiendo-parent";
    private static final String BOM = "tiendo-bom";

    @Test
    void everyModuleHasTheVersionOfTheParent() throws Exception {
        Map<Path, Element> modules = modules();
        String version = text(modules.get(ROOT), "version").orElseThrow();

        modules.forEach((folder, project) ->
                assertThat(versionOf(project)).as(folder.toString()).isEqualTo(version));
        assertThat(modules).hasSizeGreaterThan(5);
    }

    @Test
    void everyModuleButTheBomHasAParentOfTheBuild() throws Exception {
        assertThat(modules().values().stream()
                        .filter(project -> child(project, "parent").isEmpty())
                        .map(BuildTest::artifact))
                .containsExactlyInAnyOrder(PARENT, BOM);
    }

    @Test
    void bomNamesEveryPublishedArtifactInItsOwnVersion() throws Exception {
        Map<Path, Element> modules = modules();
        Element bom = modules.values().stream()
                .filter(project -> artifact(project).equals(BOM))
                .findFirst()
                .orElseThrow();
        List<String> published = modules.entrySet().stream()
                .filter(module -> !module.getKey().startsWith(ROOT.resolve("examples")))
                .map(module -> artifact(module.getValue()))
                .filter(artifact -> !artifact.equals(PARENT) && !artifact.equals(BOM))
                .toList();

        List<Element> managed = child(bom, "dependencyManagement")
                .flatMap(management -> child(management, "dependencies"))
                .map(dependencies -> children(dependencies, "dependency"))
                .orElseThrow();

        assertThat(managed.stream().map(BuildTest::artifact)).containsExactlyInAnyOrderElementsOf(published);
        assertThat(managed).allSatisfy(dependency -> {
            assertThat(text(dependency, "groupId")).contains("io.github.tiendo");
            assertThat(text(dependency, "version")).contains("${project.version}");
        });
    }

    /** "1 indicators" is never printed: a word that is counted has a form for one. */
    @Test
    void everyCountedWordOfAnEnglishTextHasAFormForOne() throws IOException {
        Pattern plural = Pattern.compile(
                "\\{(?:count|counted|total|rows|files|figures|names|events|days|months|places|with"
                        + "|without|returned|expected|parts)} (?:[a-z]+ )?(?!is|was|has|as|this|class|across|alias)[a-z]+s\\b");
        List<Path> texts;
        try (Stream<Path> files = Files.walk(ROOT)) {
            texts = files.filter(file -> file.toString().endsWith("_en.properties")
                            && !file.toString().contains("target"))
                    .toList();
        }

        List<String> wrong = new ArrayList<>();
        for (Path file : texts) {
            Files.readAllLines(file).stream()
                    .filter(line -> plural.matcher(line).find())
                    .forEach(line -> wrong.add(file.getFileName() + ": " + line));
        }

        assertThat(texts).hasSizeGreaterThan(40);
        assertThat(wrong).isEmpty();
    }

    @Test
    void consumersAskForTheVersionOfTheParent() throws Exception {
        String version = text(project(ROOT.resolve("pom.xml")), "version").orElseThrow();

        for (String folder : List.of("", "boot3", "boot4")) {
            Element project = project(CONSUMERS.resolve(folder).resolve("pom.xml"));
            assertThat(child(project, "properties").flatMap(properties -> text(properties, "tiendo.version")))
                    .contains(version);
        }
    }

    private static Map<Path, Element> modules() throws Exception {
        Map<Path, Element> modules = new LinkedHashMap<>();
        List<Path> open = new ArrayList<>(List.of(ROOT));
        while (!open.isEmpty()) {
            Path folder = open.remove(0);
            Element project = project(folder.resolve("pom.xml"));
            modules.put(folder, project);
            child(project, "modules").stream()
                    .flatMap(list -> children(list, "module").stream())
                    .map(module -> folder.resolve(module.getTextContent().strip()))
                    .filter(module -> !module.equals(CONSUMERS))
                    .forEach(open::add);
        }
        return modules;
    }

    private static Element project(Path pom) throws Exception {
        try (var in = Files.newInputStream(pom)) {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
        } catch (IOException e) {
            throw new IOException(pom.toString(), e);
        }
    }

    private static String versionOf(Element project) {
        return text(project, "version")
                .or(() -> child(project, "parent").flatMap(parent -> text(parent, "version")))
                .orElseThrow();
    }

    private static String artifact(Element element) {
        return text(element, "artifactId").orElseThrow();
    }

    private static Optional<String> text(Element element, String name) {
        return child(element, name).map(found -> found.getTextContent().strip());
    }

    private static Optional<Element> child(Element element, String name) {
        return children(element, name).stream().findFirst();
    }

    private static List<Element> children(Element element, String name) {
        NodeList nodes = element.getChildNodes();
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
                .map(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE
                        && node.getNodeName().equals(name))
                .map(Element.class::cast)
                .toList();
    }
}
