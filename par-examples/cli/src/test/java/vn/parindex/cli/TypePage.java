package vn.parindex.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.parindex.value.Language;

/** The page of all public types in exported packages, with the first sentence of their javadoc. */
final class TypePage {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern EXPORT = Pattern.compile("(?m)^ *exports ([a-z0-9.]+);");
    private static final Pattern TYPE = Pattern.compile(
            "(?ms)/\\*\\*((?:(?!\\*/).)*)\\*/(?:(?!/\\*\\*|\\bpublic\\b).)*?"
                    + "public (?:(?:static|final|abstract|sealed|non-sealed) )*(class|interface|enum|record|@interface) (\\w+)");
    private static final Pattern PACKAGE = Pattern.compile("(?ms)/\\*\\*(.*?)\\*/\\s*(?:@[^\\n]*\\n)*package ");

    private TypePage() {}

    static String of() {
        MarkdownPage page = MarkdownPage.of(Language.EN, "", "Public types");
        page.paragraph("All public types of the published modules, by package. The javadoc has every method:"
                + " `mvn -B -ntp -DskipTests verify` puts it into `target/reports/apidocs` of each module and into its"
                + " `-javadoc.jar`. Where to start is in the [door to the documents](../README.md).");
        page.heading("Begin with");
        page.table(
                List.of("to", "types"),
                List.of(
                        List.of("get a rule set", "`MethodologyCatalog`, `Methodology`, `ParRules2020`"),
                        List.of("state what a unit claims", "`Assessment`, `Opinion`, `Evidence`, `Fact`"),
                        List.of("score", "`IndexEvaluator`, `Mode`, `IndexResult`, `Outcome`, `Score`"),
                        List.of("read and write JSON", "`ParJson`, `JsonFormat`, `ParJsonModule`"),
                        List.of("know what is wrong", "`ParIndexException`, `Finding`, `FindingCode`"),
                        List.of("run the procedure", "`AppraisalProcess`, `Campaign`, `Actions`, `Event`, `EventLog`"),
                        List.of("evaluate a survey", "`Questionnaire`, `AnswerReader`, `SurveyAggregator`"),
                        List.of("rank and compare", "`Ranking`, `TieRule`, `YearComparison`, `Crosswalk`"),
                        List.of("explain and report", "`Explanation`, `UnitReport`, `TextFormat`, `ExcelFormat`"),
                        List.of("know who is who", "`UnitRegister`, `UnitMatch`, `FactMerging`"),
                        List.of(
                                "make rule sets",
                                "`RuleSets`, `Overlay`, `Corrections`, `Lint`, `MethodologyBuilder`")));
        for (Path module : modules()) {
            page.heading(module.getFileName().toString());
            for (String name : exports(module)) {
                Path folder = module.resolve("src/main/java").resolve(name.replace('.', '/'));
                page.subheading(name);
                page.paragraph(sentence(match(PACKAGE, read(folder.resolve("package-info.java")))));
                page.table(List.of("type", "kind", "what it is"), types(folder));
            }
        }
        return page.end();
    }

    /** The modules that are published, by name. */
    static List<Path> modules() {
        try (Stream<Path> files = Files.walk(ROOT, 3)) {
            return files.filter(file -> Files.exists(file.resolve("src/main/java/module-info.java")))
                    .filter(file -> file.getFileName().toString().startsWith("par-"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folders of the packages that everybody may use. */
    static List<Path> exported(Path module) {
        return exports(module).stream()
                .map(name -> module.resolve("src/main/java").resolve(name.replace('.', '/')))
                .toList();
    }

    private static List<String> exports(Path module) {
        return EXPORT.matcher(read(module.resolve("src/main/java/module-info.java")))
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
    }

    private static List<List<String>> types(Path folder) {
        List<List<String>> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .forEach(file -> {
                        String owner = file.getFileName().toString().replace(".java", "");
                        String text = read(file);
                        if (!text.contains("\npublic ")) {
                            return;
                        }
                        Matcher types = TYPE.matcher(text);
                        while (types.find()) {
                            String name = types.group(3);
                            rows.add(List.of(
                                    MarkdownPage.code(name.equals(owner) ? name : owner + "." + name),
                                    types.group(2),
                                    sentence(types.group(1))));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static String match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The first sentence of a comment, with its tags as Markdown. */
    private static String sentence(String comment) {
        String plain = comment.replaceAll("(?m)^ *\\* ?", "")
                .replaceAll("\\{@(?:code|literal) ([^}]*)}", "`$1`")
                .replaceAll("\\{@link(?:plain)? [^ }]+ ([^}]*)}", "$1")
                .replaceAll("\\{@link(?:plain)? #?([^}]*)}", "`$1`")
                .replaceAll("</?(?:code|em|b|i)>", "`")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
        Matcher end = Pattern.compile("(?<!e\\.g|i\\.e|cf)\\.(?= |$)").matcher(plain);
        return end.find() ? plain.substring(0, end.end()) : plain;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
