package vn.parindex.cli;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.Explanation;
import vn.parindex.report.OfficialTables;
import vn.parindex.report.TextFormat;
import vn.parindex.report.UnitReport;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

/** {@code par demo}: the whole way once, on published figures and on made-up assessments. */
@Command(name = "demo")
final class DemoCommand implements Runnable {

    private static final int WEAKEST = 8;

    private final Console console;
    private final Map<String, String> files = new LinkedHashMap<>();

    @Option(names = "--out", paramLabel = "${bundle:FOLDER}", defaultValue = "par-demo")
    private Path out;

    @Option(names = "--open")
    private boolean open;

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (open) {
            console.requireDesktop();
        }
        heading("demo.part.published");
        PublishedDemo published = new PublishedDemo(console);
        published.provinces();
        console.line("");
        published.ministry();

        heading("demo.part.province");
        made("province-2020.json", ParRules2020.provinces(), NodeCode.parse("3.4.1"));

        heading("demo.part.ministry");
        made("ministry-2020.json", ParRules2020.ministries(), NodeCode.parse("3.4.1"));

        heading("demo.part.unconfirmed");
        console.line(MethodologyCommand.certainty(console, ParRules2020.provinces(), "demo.level.province"));
        console.line(MethodologyCommand.certainty(console, ParRules2020.ministries(), "demo.level.ministry"));
        console.line(console.say("demo.unconfirmed"));

        heading("demo.part.reports");
        files.forEach((name, text) -> {
            console.folder(out);
            console.write(out.resolve(name), text);
        });
        console.line(console.say(
                "demo.open",
                "path",
                out.resolve("province-2020.html").toAbsolutePath().toString()));
        if (open) {
            console.open(out.resolve("province-2020.html"));
        }
    }

    private void heading(String key) {
        String text = console.say(key);
        console.line("");
        console.line(text);
        console.line("=".repeat(Math.min(text.length(), 110)));
    }

    private void made(String file, Methodology methodology, NodeCode explained) {
        InputStream stream = DemoCommand.class.getResourceAsStream("demo/" + file);
        Assessment assessment = ParJson.ASSESSMENT.read(stream, file);
        files.put(file, ParJson.ASSESSMENT.pretty(assessment));
        IndexResult result = IndexEvaluator.of(methodology).evaluate(assessment, Mode.FINAL);
        console.line(console.say("demo.note", "note", result.note()));
        console.line("");
        console.out().print(TextFormat.PLAIN.render(OfficialTables.areas(methodology, result, console.language())));
        console.line("");
        weakest(result);
        console.line("");
        console.out()
                .print(Explanation.of(methodology, result, explained, console.language())
                        .text());
        files.put(
                file.replace(".json", ".html"),
                TextFormat.HTML.render(UnitReport.of(methodology, result)
                        .withAssessment(assessment)
                        .withExplanations()
                        .in(console.language())));
    }

    /** Prints the leaves that lost most. */
    private void weakest(IndexResult result) {
        List<Outcome> weakest = result.leaves().stream()
                .filter(leaf -> leaf.score().lost().compareTo(Points.ZERO) > 0)
                .sorted(Comparator.comparing((Outcome leaf) -> leaf.score().lost())
                        .reversed()
                        .thenComparing(Outcome::code))
                .limit(WEAKEST)
                .toList();
        ConsoleColumns columns = new ConsoleColumns(console);
        columns.print(
                columns.<Outcome>table(
                                console.say("demo.weakest"),
                                List.of(
                                        columns.code("code", Outcome::code),
                                        columns.text("name", Outcome::name),
                                        columns.number(
                                                "maximum",
                                                leaf -> result.published(
                                                        leaf.score().maximum())),
                                        columns.number(
                                                "points",
                                                leaf -> result.published(
                                                        leaf.score().points())),
                                        columns.number(
                                                "lost",
                                                leaf -> result.published(
                                                        leaf.score().lost()))))
                        .rows(weakest)
                        .build(),
                Format.TEXT);
    }
}
