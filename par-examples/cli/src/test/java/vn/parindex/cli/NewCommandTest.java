package vn.parindex.cli;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.json.ParJson;
import vn.parindex.testkit.MethodologyKit;
import vn.parindex.value.MethodologyId;

import static org.assertj.core.api.Assertions.assertThat;

/** Files to begin with: right as they are written, explained beside, never written over. */
class NewCommandTest {

    private static final Pattern COMMAND = Pattern.compile("`par ([^`]+)`");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"assessment", "campaign", "questionnaire", "overlay", "corrections"})
    void each_kind_is_right_as_it_is_written_and_explained_beside(String kind) throws IOException {
        Path file = folder.resolve("begun.json");
        for (String language : List.of("vi", "en")) {
            for (String rules : List.of("vn-1149-2020-province", "vn-1149-2020-ministry")) {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder.resolve("begun.md"));
                Run made = Run.par("--lang", language, "new", kind, file, "--methodology", rules);
                assertThat(made.status()).as(made.err()).isZero();
                assertThat(made.out()).contains("par check " + file);
                Run check = Run.par("--lang", "en", "check", file);
                assertThat(check.err()).isEmpty();
                assertThat(check.out()).isEqualTo(file + ": right (par-" + kind + "/1)\n");
                String guide = Files.readString(folder.resolve("begun.md"));
                assertThat(guide).contains("begun.json", rules).doesNotContainPattern("@[a-z]+@");
                assertThat(Files.readString(file)).doesNotContainPattern("@[a-z]+@");
                everyCommandIsThere(guide);
            }
        }
    }

    private static void everyCommandIsThere(String guide) {
        Matcher commands = COMMAND.matcher(guide);
        while (commands.find()) {
            List<String> words = Arrays.asList(commands.group(1).split(" "));
            String name = words.get(0).startsWith("--") ? words.get(2) : words.get(0);
            Run help = Run.par(name, "--help");
            assertThat(help.status()).as(commands.group()).isZero();
            if (help.out().contains("Lệnh:") && words.indexOf(name) + 1 < words.size()) {
                help = Run.par(name, words.get(words.indexOf(name) + 1), "--help");
                assertThat(help.status()).as(commands.group()).isZero();
            }
            String shown = help.out() + " --rules";
            assertThat(words.stream().filter(word -> word.startsWith("--"))).allMatch(shown::contains);
        }
    }

    @Test
    void an_assessment_names_each_item_that_is_claimed_and_the_page_its_figures() throws IOException {
        Path file = folder.resolve("a.json");
        Run.par("new", "assessment", file, "--unit-id", "so-a", "--unit-name", "Sở \"A\"", "--year", "2020");
        var assessment = ParJson.ASSESSMENT.read(file);
        assertThat(assessment.unit().name()).isEqualTo("Sở \"A\"");
        assertThat(assessment.year()).hasToString("2020");
        // of 112 items of the provincial tree those that a unit claims, not those that a survey or SIPAS gives
        assertThat(Files.readString(file)).contains("{\"code\": \"3.4.1\", \"opinions\": []}");
        assertThat(Files.readString(folder.resolve("a.md")))
                .contains("| 3.4.1 | ", "`dossiers_on_time_province`", "`dossiers_resolved_province`");
    }

    @Test
    void what_was_begun_can_be_gone_on_with() throws IOException {
        Path overlay = folder.resolve("own.json");
        Run.par("new", "overlay", overlay, "--id", "own-2026");
        Path further = folder.resolve("further.json");
        Run.par("new", "overlay", further, "--id", "own-2027", "--methodology", overlay);
        assertThat(Run.par("check", further).err()).isEmpty();
        Files.writeString(
                overlay,
                Files.readString(overlay)
                        .replace(
                                "\"operations\": []",
                                "\"operations\": [{\"op\": \"set\", \"code\": \"1.1.1\", \"maximum\": \"0.5\", \"rescale\": true},"
                                        + "{\"op\": \"set\", \"code\": \"1.1.2\", \"maximum\": \"0\"}]"));
        Run wrong = Run.par("--lang", "en", "check", overlay);
        assertThat(wrong.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(wrong.err()).contains("PAR-2004 own.json#/operations/1");
    }

    @Test
    void nothing_is_written_over() throws IOException {
        Path file = folder.resolve("a.json");
        Files.writeString(file, "mine");
        Run run = Run.par("--lang", "en", "new", "campaign", file);
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("a.json is there already; par new writes nothing over");
        Files.move(file, folder.resolve("b.md"));
        assertThat(Run.par("new", "campaign", folder.resolve("b.json")).status())
                .isEqualTo(ExitStatus.USAGE);
        assertThat(folder.resolve("b.json")).doesNotExist();
        assertThat(Files.readString(folder.resolve("b.md"))).isEqualTo("mine");
        assertThat(Run.par("new", "rules", folder).status()).isEqualTo(ExitStatus.USAGE);
        Files.createSymbolicLink(folder.resolve("c.json"), folder.resolve("nowhere"));
        assertThat(Run.par("new", "campaign", folder.resolve("c.json")).status())
                .isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void a_wrong_command_line_is_told() {
        assertThat(Run.par("--lang", "en", "new", "campaign", folder.resolve("a.txt"))
                        .err())
                .contains("must end in .json");
        assertThat(Run.par("--lang", "en", "new", "assesment", folder.resolve("a.json"))
                        .err())
                .contains("did you mean assessment?");
        assertThat(Run.par("--lang", "en", "new", "overlay", folder.resolve("a.json"), "--id", "Not an id")
                        .err())
                .contains("PAR-2031 --id");
        assertThat(Run.par("--lang", "en", "new", "rules", folder.resolve("r"), "--package", "Rules")
                        .err())
                .contains("--package is Rules");
        assertThat(Run.par("--lang", "en", "new", "rules", folder.resolve("r"), "--package", "org.new.rules")
                        .err())
                .contains("--package is org.new.rules");
        assertThat(Run.par("--lang", "en", "new", "assessment", folder.resolve("a.json"), "--unit-name", " ")
                        .err())
                .doesNotContain("PAR-2031")
                .contains("don-vi");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void check_tells_all_faults_of_all_files() throws IOException {
        Path right = folder.resolve("right.json");
        Run.par("new", "campaign", right);
        Path wrong = Files.writeString(
                folder.resolve("wrong.json"), Files.readString(right).replace("\"year\"", "\"yaer\""));
        Path other = Files.writeString(folder.resolve("other.json"), "{\"format\": \"par-weather/1\"}");
        Path none = Files.writeString(folder.resolve("none.json"), "[]");
        Path late = folder.resolve("late.json");
        Run.par("new", "campaign", late, "--year", "2099");
        Path sources = Files.writeString(
                folder.resolve("s.json"), "{\"format\": \"par-sources/1\", \"sources\": [{\"id\": \"a b\"}]}");
        Run run = Run.par("--lang", "en", "check", right, wrong, other, none, late, sources, folder.resolve("no.json"));
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.out()).isEqualTo(right + ": right (par-campaign/1)\n");
        assertThat(run.err())
                .contains(
                        "PAR-3004 wrong.json: unknown key yaer",
                        "PAR-3005 wrong.json: key year is missing",
                        "PAR-3014 other.json",
                        "none.json",
                        "PAR-1023 late.json /year",
                        "s.json#/sources/0",
                        "PAR-3001 no.json");
    }

    @Test
    void check_knows_questions_of_items_that_are_not_there() throws IOException {
        Path file = folder.resolve("q.json");
        Run.par("new", "questionnaire", file);
        Files.writeString(file, Files.readString(file).replaceFirst("\"leaf\": \"[^\"]*\"", "\"leaf\": \"9.9\""));
        assertThat(Run.par("--lang", "en", "check", file).err()).contains("PAR-2041", "9.9");
    }

    /** The whole project: its sources compiled as a module, its own test run against it, its POM as this build's. */
    @Test
    void a_module_of_an_own_rule_set_is_built_and_passes_its_test() throws Throwable {
        Path project = folder.resolve("own");
        Run made = Run.par(
                "new", "rules", project, "--id", "vn-mau-2022", "--year", "2026", "--package", "org.example.mau2022");
        assertThat(made.status()).as(made.err()).isZero();
        assertThat(Run.par("check", project.resolve("src/main/resources/org/example/mau2022/province"))
                        .status())
                .isZero();

        Path classes = Files.createDirectories(folder.resolve("classes"));
        compile(project.resolve("src/main/java"), classes, "--module-path");
        copy(project.resolve("src/main/resources"), classes);
        assertThat(classes.resolve("module-info.class")).exists();
        Path tests = Files.createDirectories(folder.resolve("tests"));
        compile(project.resolve("src/test/java"), tests, "--class-path", classes.toString());

        URL[] urls = {classes.toUri().toURL(), tests.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, NewCommandTest.class.getClassLoader())) {
            MethodologyCatalog found = MethodologyCatalog.installed(loader);
            assertThat(found.ids()).contains(MethodologyId.of("vn-mau-2022"));
            assertThat(found.get(MethodologyId.of("vn-mau-2022")).rounds()).hasToString("[2026]");
            assertThat(loader.loadClass("org.example.mau2022.OwnRulesTest"))
                    .hasDeclaredMethods("worked_cases_totals_and_laws");
            Path tables = project.resolve("src/test/resources/org/example/mau2022");
            int run = run(MethodologyKit.of(found.get(MethodologyId.of("vn-mau-2022")))
                    .cases(tables.resolve("cases.tsv"))
                    .totals(tables.resolve("totals.tsv"))
                    .randomAssessments(5)
                    .tests());
            assertThat(run).isGreaterThan(20);
        }
        assertThat(Files.readString(project.resolve("pom.xml")))
                .contains("<artifactId>par-bom</artifactId>", "<groupId>org.example</groupId>")
                .contains(versions("junit", "assertj", "resources.plugin", "compiler.plugin", "surefire.plugin"));
        try (Stream<Path> files = Files.walk(project)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.readString(file))
                            .doesNotContain("rules2022", "ParRules2022", "made-up-2022")
                            .doesNotContainPattern("@[a-z]+@"));
        }
    }

    private static int run(Stream<? extends DynamicNode> nodes) throws Throwable {
        int run = 0;
        for (DynamicNode node : nodes.toList()) {
            if (node instanceof DynamicTest test) {
                test.getExecutable().execute();
                run++;
            } else {
                run += run(((DynamicContainer) node).getChildren());
            }
        }
        return run;
    }

    /** The versions that this build itself uses. */
    private static List<String> versions(String... names) throws IOException {
        String pom = Files.readString(Path.of("../../pom.xml"));
        List<String> versions = new ArrayList<>();
        for (String name : names) {
            Matcher found = Pattern.compile("<" + Pattern.quote(name) + "\\.version>([^<]+)<")
                    .matcher(pom);
            assertThat(found.find()).as(name).isTrue();
            versions.add("<version>" + found.group(1) + "</version>");
        }
        return versions;
    }

    private static void compile(Path sources, Path out, String kind, String... more) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(sources)) {
            String path = Stream.concat(
                            Arrays.stream(more),
                            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                    .filter(entry -> kind.equals("--class-path")
                                            || entry.contains("par-core")
                                            || entry.contains("jackson")))
                    .collect(Collectors.joining(File.pathSeparator));
            List<Path> java =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            StringWriter said = new StringWriter();
            boolean done = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of("--release", "17", "-proc:none", "-d", out.toString(), kind, path),
                            null,
                            files.getJavaFileObjectsFromPaths(java))
                    .call();
            assertThat(done).as(said.toString()).isTrue();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
