package vn.parindex.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.authoring.AuthoringJson;
import vn.parindex.json.ParJson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every page holds to: links lead somewhere, Java stands in a source that is compiled, JSON is read by the reader
 * of its format, XML is well formed, and a command line is one that a test runs or one of the few that none can.
 */
class DocumentsTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*)$");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");

    /** Begins of command lines that no test of one module can run, each with the reason. */
    private static final Map<String, String> NOT_RUN = Map.ofEntries(
            Map.entry("mvn ", "the build itself; .ci/run runs it"),
            Map.entry("spark-submit ", "a cluster; SparkBatchIT submits the same, in the profile hosts"),
            Map.entry(".ci/", "runs the whole build"),
            Map.entry("java -Xmx64m -cp par-core/target", "a measurement by hand"),
            Map.entry("java -jar par-examples/spring-boot-service/target", "a service that runs until it is stopped"),
            Map.entry("operations/", "scripts of the service, whose own tests run them"),
            Map.entry("curl ", "requests of the service, whose ApiTest sends them"),
            Map.entry("podman ", "a host of containers, which the build has not"),
            Map.entry("git ", "changes the checkout"),
            Map.entry("./mvnw ", "the build of a project of the reader"),
            Map.entry("cd ", "a folder of the reader"),
            Map.entry("unzip ", "looks into a file of the reader"),
            Map.entry("source <(", "sets up the shell of the reader"),
            Map.entry("export ", "variables of the service, whose HttpsTest sets them"),
            Map.entry("keytool ", "a key of the service, whose HttpsTest runs it"));

    /** JSON that no reader takes, each with the reason. */
    private static final Map<String, String> NOT_READ = Map.of(
            "par-crosswalk/1 crosswalk-format.md", "leaves rows out, as the page says",
            "par-tck/1 conformance.md", "vectors, which ConformanceTest runs",
            " spring-boot.md", "an answer of a host",
            " methodology-format.md", "settings of an editor",
            " rules.md", "single rules, made by the code",
            " rules.vi.md", "single rules, made by the code");

    /** Lines that pages show as printed, by the command that prints them; {@code FILE} is the published figures. */
    private static final Map<String, List<String>> PRINTED = Map.of(
            "published-figures.md", List.of("--lang", "en", "verify", "--published", "FILE"),
            "analysis.md", List.of("--lang", "en", "why", "2019", "2020", "--unit", "An Giang"));

    private static final List<String> GIVEN_UP = List.of(
            "phục dựng",
            "mã băm",
            "đợt đánh giá",
            "khảo sát",
            "bình quân",
            "tụt hạng",
            "điểm %",
            "bài đánh giá",
            "tự chấm",
            "phiếu hỏi",
            "dòng hỏng",
            "bộ quy tắc");

    private static final Pattern WITH_WORDS =
            Pattern.compile(".*/src/main/.*(\\.java|_vi\\.properties|\\.tsv|\\.schema\\.json|/openapi\\.json|\\.html)");

    /** Needs Spark, which no module of the build has. */
    private static final String WITH_SPARK = "JavaRDD<IndexResult>";

    /** Pages whose blocks without a language show something else, each with the reason. */
    private static final Map<String, String> NOT_PRINTED = Map.of(
            "ARCHITECTURE.md", "a drawing",
            "survey-formula.md", "a formula",
            "first-result.md", "what QuickstartTest compares",
            "rule-set-module.md", "a file of services, looked at below",
            "events.md", "values of an event",
            "testkit.md", "a case");

    private static final Map<String, BiFunction<String, String, Object>> READERS = readers();

    /** All Java of the house without white space and comments at the ends of lines. */
    private static String sources;

    static Stream<Path> pages() throws IOException {
        return DocsCommandsTest.pages();
    }

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/target/"))
                    .map(Run::read)
                    .map(DocumentsTest::bare)
                    .collect(Collectors.joining("\n"));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_lead_somewhere(Path page) {
        Matcher links = LINK.matcher(withoutBlocks(Run.read(page)));
        List<String> dead = new ArrayList<>();
        while (links.find()) {
            String link = links.group(1);
            if (!link.matches("(https?|mailto):.*") && !leads(page, link)) {
                dead.add(link);
            }
        }
        assertThat(dead).isEmpty();
    }

    /** Blocks without a language are output, or commands, which are looked at below. */
    @ParameterizedTest
    @MethodSource("pages")
    void java_stands_in_a_source_that_is_compiled(Path page) {
        for (String block : blocks(page, "java")) {
            assertThat(sources.contains(bare(block).replaceFirst(";$", "")) || block.contains(WITH_SPARK))
                    .as("in no source file:\n" + block)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void json_is_read_by_the_reader_of_its_format(Path page) throws IOException {
        for (String block : blocks(page, "json")) {
            JsonNode node = new ObjectMapper().readTree(block);
            String format = node.path("format").asText();
            if (READERS.containsKey(format)) {
                assertThat(READERS.get(format).apply(block, page.toString())).isNotNull();
            } else {
                assertThat(NOT_READ).as(block).containsKey(format + " " + page.getFileName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void xml_is_well_formed(Path page) throws Exception {
        for (String block : blocks(page, "xml")) {
            String whole = "<all xmlns:xsi=\"x\">" + block.replaceFirst("<\\?xml[^>]*>", "") + "</all>";
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8)))
                            .getDocumentElement()
                            .getChildNodes()
                            .getLength())
                    .isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_command_line_is_run_or_cannot_be(Path page) {
        Stream.concat(
                        blocks(page, "(?:sh|bash|console)").stream(),
                        blocks(page, "").stream().filter(block -> isCommand(block.split("\n")[0])))
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> assertThat(isCommand(line)).as(line).isTrue());
    }

    /** The scripts that stand beside a page, as the page names them. */
    @ParameterizedTest
    @MethodSource("pages")
    void scripts_of_a_page_are_there(Path page) {
        Pattern script = Pattern.compile("(?m)^(?:[A-Z_]+=\\S* )*(operations/[a-z]+)");
        assertThat(blocks(page, ".*").stream()
                        .flatMap(block -> script.matcher(block).results())
                        .map(found -> page.resolveSibling(found.group(1))))
                .allMatch(Files::isExecutable);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_a_page_shows_as_printed_is_printed(Path page) {
        String name = page.getFileName().toString();
        String printed = null;
        for (String block : blocks(page, "")) {
            boolean command = isCommand(block.split("\n")[0]);
            if (!command && PRINTED.containsKey(name)) {
                printed = printed == null ? printed(PRINTED.get(name)) : printed;
                assertThat(printed).contains(block);
            } else if (!command) {
                assertThat(NOT_PRINTED).as(block).containsKey(name);
            }
        }
    }

    /** Whether a line is a command that a test runs or that none can, whatever variables it sets before. */
    private static boolean isCommand(String line) {
        String command = line.replaceFirst("^(?:[A-Z_]+=\\S* )+", "");
        return command.matches("(\\./)?par .*") || NOT_RUN.keySet().stream().anyMatch(command::startsWith);
    }

    private static String printed(List<String> command) {
        String file = ROOT.resolve(
                        "par-extensions/par-published/src/test/resources/vn/parindex/published/published-scores.csv")
                .toString();
        return Run.par(command.stream()
                        .map(word -> word.equals("FILE") ? file : word)
                        .toArray())
                .out();
    }

    @Test
    void the_file_of_services_is_the_one_of_the_example() throws IOException {
        assertThat(Run.read(ROOT.resolve("docs/rule-set-module.md")))
                .contains("```\n"
                        + Run.read(ROOT.resolve("par-examples/next-year/src/main/resources/META-INF/services"
                                + "/vn.parindex.catalog.MethodologyProvider"))
                        + "```");
    }

    /** Our own artifacts that a page tells a reader to depend on. */
    @ParameterizedTest
    @MethodSource("pages")
    void artifacts_that_are_named_are_there(Path page) {
        for (String block : blocks(page, "xml")) {
            Matcher artifacts =
                    Pattern.compile("<artifactId>(par-[a-z0-9-]+)</artifactId>").matcher(block);
            while (artifacts.find()) {
                assertThat(Stream.of("", "par-extensions/", "par-examples/"))
                        .as(artifacts.group(1))
                        .anyMatch(folder -> Files.exists(ROOT.resolve(folder + artifacts.group(1) + "/pom.xml")));
            }
        }
    }

    @Test
    void every_page_of_docs_can_be_reached_from_the_doors() throws IOException {
        Set<String> named = Stream.of("docs/README.md", "docs/README.vi.md", "README.md", "README.vi.md")
                .map(ROOT::resolve)
                .flatMap(page -> LINK.matcher(Run.read(page))
                        .results()
                        .map(link -> page.getParent()
                                .resolve(link.group(1).replaceFirst("#.*", ""))
                                .normalize()
                                .toString()))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".md"))
                            .filter(file -> !file.toString().contains("/adr/0"))
                            .filter(file -> !file.getFileName().toString().startsWith("README"))
                            .map(file -> file.normalize().toString()))
                    .allMatch(named::contains);
        }
    }

    /** The words that the glossary gave up for others; explaining them needs an English page. */
    @ParameterizedTest
    @MethodSource("pages")
    void vietnamese_pages_use_one_word_for_one_thing(Path page) {
        if (page.toString().endsWith(".vi.md")) {
            String text = Run.read(page).replace('\n', ' ');
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(GIVEN_UP).noneMatch(word -> text.toLowerCase(Locale.ROOT).contains(word));
        }
    }

    /** What is printed, served or generated from: sentences, titles of schemas, addresses of the service, javadoc. */
    @Test
    void sources_use_the_words_of_the_pages() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder :
                List.of("par-core", "par-extensions", "par-examples/cli", "par-examples/spring-boot-service")) {
            try (Stream<Path> paths = Files.walk(ROOT.resolve(folder))) {
                paths.filter(path -> WITH_WORDS.matcher(path.toString()).matches())
                        .forEach(files::add);
            }
        }
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .contains("Campaign.java", "codes_vi.properties", "remedies.tsv", "par-campaign-1.schema.json")
                .contains("openapi.json", "unit.html");
        for (Path file : files) {
            String text = Run.read(file).replaceAll("\\s+(?:\\*\\s+)?", " ").toLowerCase(Locale.ROOT);
            assertThat(GIVEN_UP).as(file.toString()).noneMatch(text::contains);
        }
    }

    private static boolean leads(Path page, String link) {
        String[] parts = URLDecoder.decode(link, StandardCharsets.UTF_8).split("#", 2);
        Path file = parts[0].isEmpty() ? page : page.getParent().resolve(parts[0]);
        if (!Files.exists(file)) {
            return false;
        }
        return parts.length == 1 || anchors(file).contains(parts[1]);
    }

    private static Set<String> anchors(Path page) {
        String text = withoutBlocks(Run.read(page));
        return Stream.concat(
                        HEADING.matcher(text).results().map(found -> anchor(found.group(1))),
                        ANCHOR.matcher(text).results().map(found -> found.group(1)))
                .collect(Collectors.toSet());
    }

    /** The anchor that GitHub gives to a heading. */
    private static String anchor(String heading) {
        return heading.replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static String withoutBlocks(String text) {
        return BLOCK.matcher(text).replaceAll("").replaceAll("`[^`\n]*`(?!\\])", "");
    }

    private static List<String> blocks(Path page, String language) {
        return BLOCK.matcher(Run.read(page))
                .results()
                .filter(block -> block.group(1).matches(language))
                .map(block -> block.group(2))
                .toList();
    }

    private static String bare(String java) {
        return java.replaceAll("(?m)(?<=[\\s;{},.)])//.*$", "").replaceAll("\\s+", "");
    }

    private static Map<String, BiFunction<String, String, Object>> readers() {
        Map<String, BiFunction<String, String, Object>> readers = new LinkedHashMap<>();
        readers.put(ParJson.ASSESSMENT.id(), ParJson.ASSESSMENT::read);
        readers.put(ParJson.CAMPAIGN.id(), ParJson.CAMPAIGN::read);
        readers.put(ParJson.EVENTS.id(), ParJson.EVENTS::read);
        readers.put(ParJson.RESULT.id(), ParJson.RESULT::read);
        readers.put(ParJson.EVENT.id(), ParJson.EVENT::read);
        readers.put(ParJson.METHODOLOGY.id(), ParJson.METHODOLOGY::read);
        readers.put(ParJson.QUESTIONNAIRE.id(), ParJson.QUESTIONNAIRE::read);
        readers.put(ParJson.UNITS.id(), ParJson.UNITS::read);
        readers.put(AuthoringJson.OVERLAY.id(), AuthoringJson.OVERLAY::read);
        readers.put(AuthoringJson.CORRECTIONS.id(), AuthoringJson.CORRECTIONS::read);
        readers.put(AuthoringJson.SOURCES.id(), AuthoringJson.SOURCES::read);
        return readers;
    }
}
