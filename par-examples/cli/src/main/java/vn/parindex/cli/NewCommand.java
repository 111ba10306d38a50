package vn.parindex.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.assessment.Assessment;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.report.RuleText;
import vn.parindex.result.LibraryVersion;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Unit;

/**
 * {@code par new KIND FILE}: a file to begin with and, because strict JSON holds no comments, a page beside it that
 * says what to write where. {@code par new rules FOLDER} writes a whole project. Nothing is ever written over.
 */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    /** What can be begun. */
    enum NewKind {
        ASSESSMENT,
        CAMPAIGN,
        QUESTIONNAIRE,
        OVERLAY,
        CORRECTIONS,
        RULES;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is made for round by round is begun under this one; others are named. */
    private static final String USUAL = "vn-1149-2020-province";

    private final Console console;

    @Parameters(index = "0", paramLabel = "assessment|campaign|questionnaire|overlay|corrections|rules")
    private NewKind kind;

    @Parameters(index = "1", paramLabel = "${bundle:FILE}|${bundle:FOLDER}")
    private Path target;

    @Option(names = "--methodology", paramLabel = "${bundle:ID}|${bundle:PATH}", defaultValue = USUAL)
    private String methodology;

    @Option(names = "--year", paramLabel = "${bundle:YEAR}")
    private Integer year;

    @Option(names = "--id", paramLabel = "${bundle:ID}")
    private String id;

    @Option(names = "--unit-id", paramLabel = "${bundle:ID}", defaultValue = "don-vi")
    private String unitId;

    @Option(names = "--unit-name", paramLabel = "${bundle:NAME}", defaultValue = "Đơn vị")
    private String unitName;

    @Option(names = "--package", paramLabel = "${bundle:NAME}", defaultValue = "org.example.rules")
    private String packageName;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<Path, Console.FileContent> files = new LinkedHashMap<>();
        if (kind == NewKind.RULES) {
            requireAbsent(target);
            project().forEach((name, text) -> files.put(target.resolve(name), Console.text(text)));
            files.keySet().forEach(file -> console.folder(file.toAbsolutePath().getParent()));
            console.write(files);
            return told(target.resolve("src/main/resources/" + packageName.replace('.', '/') + "/province"));
        }
        Path guide = target.resolveSibling(name().replaceFirst("(\\.json)?$", "") + ".md");
        if (!name().endsWith(".json")) {
            throw new UsageFault(console.say("new.json", "path", target.toString()));
        }
        requireAbsent(target);
        requireAbsent(guide);
        Methodology base = console.methodology(methodology);
        files.put(target, Console.text(document(base)));
        files.put(guide, Console.text(filled(resource(kind.word() + "_" + language() + ".md"), base)));
        console.write(files);
        return told(target);
    }

    private int told(Path written) {
        console.line(console.say("new.next", "path", written.toString()));
        return ExitStatus.DONE;
    }

    private String language() {
        return console.language().id();
    }

    private String name() {
        return Objects.toString(target.getFileName(), "");
    }

    private void requireAbsent(Path path) {
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageFault(console.say("new.there", "path", path.toString()));
        }
    }

    private String document(Methodology base) {
        if (kind != NewKind.ASSESSMENT) {
            return filled(resource(kind.word() + ".json"), base);
        }
        Unit unit;
        try {
            unit = Unit.of(unitId, unitName);
        } catch (IllegalArgumentException e) {
            throw new UsageFault(console.say("template.unit", "id", unitId, "name", unitName));
        }
        String empty = ParJson.ASSESSMENT.pretty(
                Assessment.of(unit, base.id(), round(base)).build());
        String entries = claimed(base)
                .map(leaf -> "    {\"code\": \"" + leaf.code() + "\", \"opinions\": []}")
                .collect(Collectors.joining(",\n", "\"entries\": [\n", "\n  ]"));
        return empty.replace("\"entries\": []", entries);
    }

    /** The items that a unit claims points for. */
    private static Stream<Leaf> claimed(Methodology base) {
        return base.leaves().stream().filter(Predicate.not(Leaf::measured));
    }

    private IndexYear round(Methodology base) {
        return year == null ? base.rounds().get(base.rounds().size() - 1) : console.year(year);
    }

    private String filled(String template, Methodology base) {
        IndexYear round = round(base);
        return template.replace("@file@", name())
                .replace("@methodology@", Console.isId(methodology) ? base.id().toString() : path())
                .replace("@digest@", base.digest())
                .replace("@year@", round.toString())
                .replace("@next@", Integer.toString(round.value() + 1))
                .replace("@id@", id(base.id() + "-" + suffix()).toString())
                .replace(
                        "@areas@", base.areas().stream().map(NewCommand::quoted).collect(Collectors.joining(", ")))
                .replace("@questions@", questions(base))
                .replace("@rows@", rows(base));
    }

    /** An overlay names a base in a file beside it by its name. */
    private String path() {
        return Objects.toString(Path.of(methodology).getFileName(), methodology);
    }

    private String suffix() {
        return kind == NewKind.QUESTIONNAIRE ? "survey" : kind == NewKind.CORRECTIONS ? "confirmed" : "own";
    }

    private static String quoted(Node area) {
        return "\"" + area.code() + "\"";
    }

    private MethodologyId id(String usual) {
        try {
            return MethodologyId.of(id == null ? usual : id);
        } catch (IllegalArgumentException e) {
            throw new ParIndexException(
                    Finding.error(InputCode.BAD_IDENTIFIER, "--id", "got", id, "expected", USUAL + "-1"), e);
        }
    }

    /** A question for each item that is scored by survey; an item without any takes the place of one. */
    private static String questions(Methodology base) {
        return base.leaves().stream()
                .filter(leaf -> leaf.measured() && leaf.method().kind().id().equals("survey"))
                .map(leaf ->
                        "    {\"id\": \"C" + leaf.code() + "\", \"leaf\": \"" + leaf.code() + "\", \"text\": {\"vi\": "
                                + string(leaf.name().vi()) + ", \"en\": "
                                + string(leaf.name().en())
                                + "}, \"groups\": [\"respondents\"], \"scale\": \"abcd\"}")
                .collect(Collectors.joining(",\n"));
    }

    private static String string(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private String rows(Methodology base) {
        Language language = console.language();
        return claimed(base)
                .map(leaf -> Stream.of(
                                leaf.code().toString(),
                                leaf.name().in(language),
                                leaf.maximum().toString(),
                                leaf.rule().facts().stream()
                                        .map(fact -> "`" + fact + "`")
                                        .collect(Collectors.joining(", ")),
                                RuleText.of(
                                        leaf.rule(),
                                        leaf.maximum(),
                                        language,
                                        base.rounding().published()))
                        .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n"));
    }

    /** The files of a project of an own rule set: the example of the library under other names. */
    private Map<String, String> project() {
        int of = year == null ? 2026 : console.year(year).value();
        MethodologyId own = id("own-" + of + "-province");
        if (!packageName.matches("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)+") || !SourceVersion.isName(packageName)) {
            throw new UsageFault(console.say("new.package", "got", packageName));
        }
        Map<String, String> files = new LinkedHashMap<>();
        String folder = packageName.replace('.', '/');
        files.put("pom.xml", resource("rules_pom.xml"));
        files.put("README.md", resource("rules_" + language() + ".md"));
        for (String file : resource("rules/files.txt").split("\n")) {
            files.put(
                    "src/" + file.replace("vn/parindex/rules2022", folder).replace("ParRules2022", "OwnRules"),
                    resource("rules/" + file));
        }
        // The year of the example first: a package and an id may have it in their names.
        files.replaceAll((name, text) -> text.replace("vn.parindex.rules2022", "@package@")
                .replace("vn/parindex/rules2022", "@path@")
                .replace("ParRules2022", "OwnRules")
                .replace("made-up-2022-province", "@id@")
                .replace("2022", Integer.toString(of))
                .replace("@package@", packageName)
                .replace("@path@", folder)
                .replace("@group@", packageName.substring(0, packageName.lastIndexOf('.')))
                .replace("@id@", own.toString())
                .replace("@library@", LibraryVersion.value()));
        return files;
    }

    private static String resource(String name) {
        try (InputStream stream = NewCommand.class.getResourceAsStream("new/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
