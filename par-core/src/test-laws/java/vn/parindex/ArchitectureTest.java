package vn.parindex;

import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.properties.HasType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The arrows between the packages of the house, and what the library must not touch; run in every jar of ours. */
class ArchitectureTest {

    private static final String BASE = "vn.parindex.";

    /** All packages of rule sets, whose names begin so: {@code rules2020}. */
    private static final String RULES = "rules";

    /** Which package may use which others, core first: a package uses only what stands above it. */
    private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

    static {
        allow("value");
        allow("finding", "value");
        allow("codec", "value", "finding");
        allow("methodology", "value", "finding", "codec");
        allow("services", "value");
        allow("catalog", "value", "finding", "methodology", "services");
        allow("assessment", "value", "finding");
        allow("units", "value", "finding", "codec", "methodology", "services");
        allow("result", "value", "finding");
        allow("csv", "value", "finding");
        allow("survey", "value", "finding", "assessment", "csv");
        allow("evaluation", "value", "finding", "methodology", "assessment", "result");
        allow("merging", "value", "finding", "methodology", "assessment", "evaluation", "result", "units");
        allow("appraisal", "value", "finding", "methodology", "assessment", "result", "evaluation");
        allow("ranking", "value", "finding", "methodology", "result");
        allow("comparison", "value", "finding", "methodology", "catalog", "units", "result", "csv", "ranking");
        allow("json.internal", "value", "finding", "codec", "methodology", "catalog", "assessment", "survey", "result");
        allow(
                "json.internal",
                "units",
                "evaluation",
                "csv",
                "appraisal",
                "ranking",
                "comparison",
                "merging",
                "services");
        allow("json", "value", "finding", "methodology", "catalog", "assessment", "survey", "result");
        allow("json", "codec", "units", "appraisal", "ranking", "comparison", "json.internal");
        allow("serial", "value", "finding", "methodology", "catalog", "assessment", "survey", "result");
        allow("serial", "units", "evaluation", "appraisal", "comparison", "json");

        allow(RULES, "value", "methodology", "catalog", "units", "comparison", "json");

        allow("report", "value", "finding", "methodology", "assessment", "result", "appraisal", "ranking");
        allow("report", "units", "comparison", "csv", "codec", "json", "json.internal");
        allow("authoring", "value", "finding", "methodology", "catalog", "assessment", "evaluation", "result");
        allow("authoring", "units", "csv", "codec", "json", "json.internal", "report");
        allow("published", "value", "finding", "methodology", "catalog", "assessment", "evaluation", "result");
        allow("published", "services", "units", "ranking", "comparison", "csv", "codec", "json", "json.internal");
        allow("analysis", "value", "finding", "methodology", "assessment", "result", "evaluation");
        allow("analysis", "catalog", "csv", "appraisal", "ranking", "comparison", "published");
        allow("analysis", "codec", "json", "json.internal", "report", "authoring");
        allow("excel", "value", "finding", "methodology", "assessment", "result", "ranking", "report", "authoring");
        allow("word", "value", "finding", "methodology", "assessment", "result", "appraisal", "ranking", "report");
        allow("intake", "value", "finding", "methodology", "catalog", "assessment", "survey", "result");
        allow("intake", "evaluation", "appraisal");
        allow("intake.internal", "value", "finding", "codec", "methodology", "catalog", "assessment", "units");
        allow("intake.internal", "result", "survey", "appraisal", "ranking", "comparison", "json", "intake");
        allow("jackson3", "finding", "codec", "result", "json.internal");
        allow("jpa", "value", "finding", "assessment", "result", "appraisal", "json");
        allow("quarkus", "value", "finding", "methodology", "catalog", "evaluation", "json");
        allow("quarkus", "intake", "intake.internal");
        allow("spring", "value", "finding", "methodology", "catalog", "result", "evaluation", "json");
        allow("spring", "intake", "intake.internal");
        allow("testkit", "value", "finding", "methodology", "assessment", "evaluation", "result", "json", "report");
    }

    /** A row of the table of packages: name and what it may use. */
    private static final Pattern ROW =
            Pattern.compile("^\\| `([a-z0-9.]+…?)` \\| [^|]+ \\| ([a-z0-9., -]+) \\|$", Pattern.MULTILINE);

    private static final JavaClasses MODULE = new ClassFileImporter().importPath(Path.of("target/classes"));

    /** Tests draw at random, with a seed, and say so on the screen. */
    private static final JavaClasses LIBRARY =
            MODULE.that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("vn.parindex.testkit..")));

    /** The packages on a score's way. */
    private static final Set<String> EXACT =
            Set.of("value", "methodology", "assessment", "evaluation", "result", "ranking");

    private static void allow(String user, String... used) {
        assertThat(MAY_USE.keySet()).contains(used);
        MAY_USE.computeIfAbsent(user, name -> new TreeSet<>()).addAll(List.of(used));
    }

    @Test
    void packages_use_only_what_the_table_lets_them() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : MODULE) {
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
    void the_document_shows_this_table() throws IOException {
        Map<String, Set<String>> shown = new LinkedHashMap<>();
        ROW.matcher(Files.readString(root().resolve("ARCHITECTURE.md")))
                .results()
                .forEach(row -> shown.put(
                        row.group(1).replace("…", ""),
                        row.group(2).equals("-")
                                ? Set.of()
                                : new TreeSet<>(List.of(row.group(2).split(", ")))));
        assertThat(shown).isEqualTo(MAY_USE);
        assertThat(List.copyOf(shown.keySet())).isEqualTo(List.copyOf(MAY_USE.keySet()));
    }

    private static Path root() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve(".mvn"))) {
            root = root.getParent();
        }
        return root;
    }

    @Test
    void jackson_stays_inside_json() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.parindex.json..", "vn.parindex.jackson3..")
                .and()
                .doNotHaveFullyQualifiedName("vn.parindex.quarkus.HostMapper")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage("com.fasterxml..", "tools.jackson..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.type(JsonValue.class))))
                .as("outside json only one annotation, by which every mapper writes values rightly or not at all;"
                        + " and what hands Quarkus the module")
                .allowEmptyShould(true)
                .check(MODULE);
    }

    /** In Spring and Quarkus faults of the host are written to the host's log, as the frameworks themselves do. */
    @Test
    void nothing_logs() {
        noClasses()
                .that(DescribedPredicate.not(
                        JavaClass.Predicates.resideInAnyPackage("vn.parindex.quarkus..", "vn.parindex.spring..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.util.logging..",
                        "org.slf4j..",
                        "org.apache.logging..",
                        "org.apache.commons.logging..",
                        "org.apache.log4j..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(System.Logger.class)
                .allowEmptyShould(true)
                .check(LIBRARY);
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
                .allowEmptyShould(true)
                .check(LIBRARY);
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
                .check(MODULE);
    }

    @Test
    void nothing_static_can_change() {
        fields().that().areStatic().should().beFinal().check(MODULE);
    }

    @Test
    void no_score_passes_through_binary_floating_point() {
        Set<String> binary = Set.of("double", "float", "java.lang.Double", "java.lang.Float", "[D", "[F");
        List<String> found = new ArrayList<>();
        for (JavaClass type : MODULE) {
            if (!EXACT.contains(module(type))) {
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

    /** The package as the table names it. */
    private static String module(JavaClass type) {
        String name = type.getPackageName().substring(BASE.length());
        while (!MAY_USE.containsKey(name) && name.contains(".")) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        return name.startsWith(RULES) ? RULES : name;
    }
}
