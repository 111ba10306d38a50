package vn.parindex.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.report.CsvReport;
import vn.parindex.report.HtmlReport;
import vn.parindex.report.MarkdownReport;
import vn.parindex.report.RankingReport;
import vn.parindex.report.Report;
import vn.parindex.report.TextReport;
import vn.parindex.report.UnitReport;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Confidence;

/** {@code par report FILE...}: a report of one assessment, or the ranking of several, written to files. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Mixin
    private Scoring scoring;

    @Option(names = "--html", paramLabel = "FILE")
    private Path html;

    @Option(names = "--csv", paramLabel = "FILE")
    private Path csv;

    @Option(names = "--md", paramLabel = "FILE")
    private Path markdown;

    @Option(names = "--text", paramLabel = "FILE")
    private Path text;

    @Option(names = "--bom")
    private boolean byteOrderMark;

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = "--publish", paramLabel = "official|reported|reconstructed")
    private String minimum;

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<Scoring.Scored> scored = scoring.score(files);
        Report report = scored.size() == 1 ? unit(scored.get(0)) : ranking(scored);
        if (html == null && csv == null && markdown == null && text == null) {
            session.out().print(TextReport.render(report));
        }
        write(html, () -> HtmlReport.render(report));
        write(csv, () -> byteOrderMark ? CsvReport.withByteOrderMark(CsvReport.render(report)) : CsvReport.render(report));
        write(markdown, () -> MarkdownReport.render(report));
        write(text, () -> TextReport.render(report));
        return scored.stream().anyMatch(s -> s.result().hasErrors()) ? ExitStatus.FAULTS : ExitStatus.DONE;
    }

    private Report unit(Scoring.Scored scored) {
        UnitReport report = UnitReport.of(scored.methodology(), scored.result());
        report = explain ? report.withExplanations() : report;
        return (minimum == null ? report : report.forPublication(confidence())).in(session.language());
    }

    private Report ranking(List<Scoring.Scored> scored) {
        List<IndexResult> results = scored.stream().map(Scoring.Scored::result).toList();
        Ranking ranking = Ranking.of(results, TieRule.competition());
        RankingReport report = RankingReport.of(scored.get(0).methodology(), ranking);
        return (minimum == null ? report : report.forPublication(confidence())).in(session.language());
    }

    private Confidence confidence() {
        return Arrays.stream(Confidence.values()).filter(c -> c.id().equals(minimum)).findFirst().orElseThrow(() ->
            new UsageFault(session.say("report.confidence", "got", minimum,
                "allowed", Arrays.stream(Confidence.values()).map(Confidence::id).toList())));
    }

    private void write(Path path, Supplier<String> content) throws IOException {
        if (path != null) {
            Files.writeString(path, content.get());
            session.error(session.say("written", "path", path));
        }
    }
}
