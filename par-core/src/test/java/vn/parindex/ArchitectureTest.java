package vn.parindex;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.properties.HasType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The arrows between the packages, and what the engine must not touch. */
class ArchitectureTest {

    private static final String BASE = "vn.parindex.";

    /** Which package may use which others. One way: nothing to the right of a package uses it. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("value", Set.of()),
            Map.entry("finding", Set.of("value")),
            Map.entry("methodology", Set.of("value", "finding")),
            Map.entry("catalog", Set.of("value", "finding", "methodology")),
            Map.entry("assessment", Set.of("value", "finding")),
            Map.entry("survey", Set.of("value", "finding", "assessment", "csv")),
            Map.entry("result", Set.of("value", "finding")),
            Map.entry("evaluation", Set.of("value", "finding", "methodology", "assessment", "result")),
            Map.entry("appraisal", Set.of("value", "finding", "methodology", "assessment", "result", "evaluation")),
            Map.entry("ranking", Set.of("value", "finding", "methodology", "result")),
            Map.entry("comparison", Set.of("value", "finding", "methodology", "result", "ranking")),
            Map.entry("csv", Set.of("value", "finding")),
            Map.entry("published", Set.of("value", "finding", "csv")),
            Map.entry(
                    "report",
                    Set.of(
                            "value",
                            "finding",
                            "methodology",
                            "assessment",
                            "result",
                            "appraisal",
                            "ranking",
                            "comparison",
                            "csv")),
            Map.entry(
                    "json",
                    Set.of(
                            "value",
                            "finding",
                            "methodology",
                            "catalog",
                            "assessment",
                            "survey",
                            "result",
                            "appraisal",
                            "ranking",
                            "comparison",
                            "report",
                            "published",
                            "authoring",
                            "csv",
                            "evaluation")),
            Map.entry(
                    "authoring",
                    Set.of(
                            "value",
                            "finding",
                            "methodology",
                            "catalog",
                            "assessment",
                            "evaluation",
                            "result",
                            "csv",
                            "report")));

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.parindex");

    @Test
    void packages_use_only_what_the_table_lets_them() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : ENGINE) {
            String from = module(type);
            assertThat(MAY_USE)
                    .as("a new package needs a new idea and a line in the table")
                    .containsKey(from);
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(used -> used.getPackageName().startsWith(BASE))
                    .filter(used ->
                            !module(used).equals(from) && !MAY_USE.get(from).contains(module(used)))
                    .forEach(used -> wrong.add(from + " -> " + module(used) + ": " + type.getSimpleName() + " uses "
                            + used.getSimpleName()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void packages_form_no_cycles() {
        slices().matching("vn.parindex.(*)..").should().beFreeOfCycles().check(ENGINE);
    }

    @Test
    void jackson_stays_inside_json() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.parindex.json..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "tools.jackson..")
                .check(ENGINE);
    }

    @Test
    void nothing_logs() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(System.Logger.class)
                .check(ENGINE);
    }

    @Test
    void nothing_asks_the_host_for_time_locale_zone_charset_or_properties() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(JavaClass.Predicates.type(System.class)))
                        .and(target(name("getProperty")
                                .or(name("getProperties"))
                                .or(name("getenv"))
                                .or(name("lineSeparator"))
                                .or(name("currentTimeMillis"))
                                .or(name("nanoTime")))))
                .orShould()
                .callMethodWhere(
                        target(name("now")).and(target(owner(JavaClass.Predicates.resideInAPackage("java.time..")))))
                .orShould()
                .callMethodWhere(
                        target(name("getDefault").or(name("systemDefault")).or(name("defaultCharset"))))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(
                        java.time.Clock.class,
                        java.util.Date.class,
                        java.util.Calendar.class,
                        java.util.ResourceBundle.class,
                        java.util.Random.class,
                        java.util.UUID.class)
                .check(ENGINE);
    }

    @Test
    void nothing_takes_the_hosts_locale_or_charset_silently() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
                .orShould()
                .callConstructor(java.io.OutputStreamWriter.class, java.io.OutputStream.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(
                        java.io.FileReader.class,
                        java.io.FileWriter.class,
                        java.text.NumberFormat.class,
                        java.text.Collator.class,
                        java.util.Scanner.class)
                .check(ENGINE);
    }

    @Test
    void nothing_static_can_change() {
        fields().that().areStatic().should().beFinal().check(ENGINE);
    }

    @Test
    void no_score_passes_through_binary_floating_point() {
        Set<String> binary = Set.of("double", "float", "java.lang.Double", "java.lang.Float", "[D", "[F");
        List<String> found = new ArrayList<>();
        for (JavaClass type : ENGINE) {
            if (!Set.of("value", "methodology", "assessment", "evaluation", "result", "ranking")
                    .contains(module(type))) {
                continue;
            }
            type.getFields().stream()
                    .filter(field -> binary.contains(raw(field)))
                    .forEach(field -> found.add(field.getFullName()));
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                boolean takes = unit.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .anyMatch(binary::contains);
                if (takes || binary.contains(unit.getRawReturnType().getName())) {
                    found.add(unit.getFullName());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static String raw(HasType typed) {
        return typed.getRawType().getName();
    }

    @Test
    void the_table_names_only_packages_of_its_own() {
        Set<String> used = MAY_USE.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        assertThat(MAY_USE.keySet()).containsAll(used);
    }

    private static String module(JavaClass type) {
        String rest = type.getPackageName().substring(BASE.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
