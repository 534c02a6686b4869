package io.github.tiendo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.tiendo.style.DomainValue;
import java.io.IOException;
import java.io.Serializable;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of core's packages, and what core may know. */
class ArchitectureTest {

    private static final String ROOT = "io.github.tiendo";

    /** Each package imports only packages before it. */
    private static final List<String> ORDER = Stream.of(
                    "style",
                    "finding",
                    "notation.text",
                    "notation",
                    "quantity",
                    "period",
                    "organisation",
                    "grade",
                    "indicator",
                    "observation",
                    "target",
                    "task",
                    "reporting",
                    "programme",
                    "intake",
                    "layout",
                    "trajectory",
                    "classification",
                    "assessment",
                    "scorecard",
                    "rollup",
                    "comparison",
                    "collection",
                    "claim",
                    "reconciliation",
                    "report",
                    "spi",
                    "vietnam")
            .map(name -> ROOT + "." + name)
            .toList();

    /** What callers never see. */
    private static final Set<String> NOT_EXPORTED =
            Set.of(DomainValue.class.getPackageName(), ROOT + ".notation.text", ROOT + ".trajectory", ROOT + ".claim");

    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final String VIETNAM = ROOT + ".vietnam";

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void scanSawEveryClassOfCore() throws IOException {
        try (Stream<Path> files = Files.walk(classesOfCore().resolve(ROOT.replace('.', '/')))) {
            assertThat(CORE.size())
                    .isEqualTo(files.filter(file -> file.toString().endsWith(".class"))
                            .count());
        }
        assertThat(CORE.contain(DomainValue.class)).isTrue();
        assertThat(CORE.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void everyPackageStandsInTheOrder() {
        assertThat(packages()).isSubsetOf(with(ORDER, ROOT));
    }

    @Test
    void everyEssayEndsWithWhatMayChange() throws IOException {
        Pattern stability = Pattern.compile("<p>(Stable|May change before 1\\.0)\\.\\s+\\*/");
        Pattern hidden = Pattern.compile("<p>Not exported\\.\\s+\\*/");
        for (String name : packages()) {
            Path essay = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");

            assertThat(Files.readString(essay))
                    .as(name)
                    .containsPattern(NOT_EXPORTED.contains(name) ? hidden : stability);
        }
    }

    @Test
    void rootHoldsOnlyTiendo() {
        assertThat(CORE.stream()
                        .filter(type -> type.getPackageName().equals(ROOT))
                        .filter(type -> type.getEnclosingClass().isEmpty())
                        .map(JavaClass::getSimpleName))
                .isSubsetOf("Tiendo", "module-info", "package-info");
    }

    @Test
    void packagesImportOnlyPackagesBeforeThem() {
        assertThat(dependenciesBetweenPackages()
                        .filter(use -> floor(use.getTargetClass()) > floor(use.getOriginClass()))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    /** Words of a language stand in resources; a sample of letters that tells the language is none. */
    @ParameterizedTest
    @ValueSource(strings = {"claim", "reconciliation"})
    void textsAreReadByTheWordsOfResources(String name) throws IOException {
        Pattern comments = Pattern.compile("//.*|(?s)/\\*.*?\\*/");
        Pattern vietnamese = Pattern.compile("\"[^\"\\n]*(?<!-)\\b(?=\\p{L}*[À-ỹ])\\p{L}{2,8}\\b[^\"\\n]*\"");
        Pattern compared = Pattern.compile("\\.(?:is|equals|startsWith|endsWith)\\(\"[ a-z]*[a-z][ a-z]*\"");
        try (Stream<Path> files =
                Files.list(SOURCES.resolve(ROOT.replace('.', '/')).resolve(name))) {
            for (Path file : files.toList()) {
                String code = comments.matcher(Files.readString(file)).replaceAll("");

                assertThat(code).as(file.toString()).doesNotContainPattern(vietnamese);
                assertThat(code).as(file.toString()).doesNotContainPattern(compared);
            }
        }
    }

    @Test
    void nothingImportsTheRootOrVietnam() {
        assertThat(dependenciesBetweenPackages()
                        .filter(use -> Set.of(ROOT, VIETNAM)
                                .contains(use.getTargetClass().getPackageName()))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void coreKnowsNoFormatAndNoProvider() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml..",
                        "tools.jackson..",
                        "org.apache.poi..",
                        "org.apache.xmlbeans..",
                        "org.codehaus.stax2..",
                        "org.hibernate..")
                .check(CORE);
    }

    @Test
    void typesAreNamedForWhatTheyAre() {
        assertThat(CORE.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> name.matches(".*(Impl|Manager|Helper|Utils?|Data)")))
                .isEmpty();
    }

    @Test
    void generatedImplementationsStayHidden() {
        assertThat(CORE.stream().filter(ArchitectureTest::isGenerated).filter(type -> type.getModifiers()
                        .contains(JavaModifier.PUBLIC)))
                .isEmpty();
        assertThat(CORE.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !isGenerated(type))
                        .flatMap(ArchitectureTest::signatures)
                        .filter(signature -> signature.contains(".Immutable")))
                .isEmpty();
    }

    /** What is in a list of a value is copied with it, what is in a list of the list is not. */
    @Test
    void valuesHoldNoListsOfLists() {
        assertThat(CORE.stream()
                        .filter(type -> !type.isInterface())
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT)
                                && isOfSeveral(method.getReturnType())
                                && method.getReturnType() instanceof JavaParameterizedType type
                                && type.getActualTypeArguments().stream().anyMatch(ArchitectureTest::isOfSeveral))
                        .map(method -> method.getFullName()))
                .isEmpty();
    }

    private static boolean isOfSeveral(JavaType held) {
        JavaClass type = held.toErasure();
        return type.isInterface() && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class))
                || type.isArray();
    }

    /** Stands for the compiler's own check, which is off: newer compilers apply it to generated values as well. */
    @Test
    void serializableClassesNameTheirVersion() {
        assertThat(CORE.stream()
                        .filter(type -> type.isAssignableTo(Serializable.class))
                        .filter(type -> !type.isInterface() && !type.isEnum() && !type.isRecord())
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT) && !isGenerated(type))
                        .filter(type -> !type.isAssignableTo(Enum.class))
                        .filter(type -> type.tryGetField("serialVersionUID").isEmpty()))
                .isEmpty();
    }

    @Test
    void everyPackageButTheInnerOnesIsExported() {
        ModuleDescriptor module = ModuleFinder.of(classesOfCore())
                .find(ROOT + ".core")
                .orElseThrow()
                .descriptor();

        assertThat(module.exports().stream()
                        .filter(exported -> !exported.isQualified())
                        .map(ModuleDescriptor.Exports::source))
                .containsExactlyInAnyOrderElementsOf(packages().stream()
                        .filter(name -> !NOT_EXPORTED.contains(name))
                        .toList());
    }

    private static Stream<Dependency> dependenciesBetweenPackages() {
        return CORE.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> inCore(use.getTargetClass()))
                .filter(use -> !use.getTargetClass()
                        .getPackageName()
                        .equals(use.getOriginClass().getPackageName()));
    }

    private static boolean inCore(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    private static int floor(JavaClass type) {
        return with(ORDER, ROOT).indexOf(type.getPackageName());
    }

    private static List<String> with(List<String> names, String last) {
        return Stream.concat(names.stream(), Stream.of(last)).toList();
    }

    private static Set<String> packages() {
        return CORE.stream()
                .filter(type -> !type.getSimpleName().equals("module-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getName().startsWith(type.getPackageName() + ".Immutable");
    }

    /** What a caller sees of the members of a type: field types, parameters and results, generic ones as well. */
    private static Stream<String> signatures(JavaClass type) {
        return Stream.concat(
                type.getFields().stream()
                        .filter(field -> isVisible(field.getModifiers()))
                        .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream()
                                .map(involved -> field.getFullName() + ": " + involved.getName())),
                type.getCodeUnits().stream()
                        .filter(unit -> isVisible(unit.getModifiers()))
                        .flatMap(unit -> Stream.concat(
                                        Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                                .flatMap(part -> part.getAllInvolvedRawTypes().stream())
                                .map(involved -> unit.getFullName() + ": " + involved.getName())));
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Path classesOfCore() {
        try {
            return Path.of(DomainValue.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
