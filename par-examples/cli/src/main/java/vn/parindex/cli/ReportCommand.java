package vn.parindex.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.analysis.LeadershipPage;
import vn.parindex.analysis.ResultMove;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.excel.CampaignWorkbook;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.report.RankingReport;
import vn.parindex.report.Report;
import vn.parindex.report.TextFormat;
import vn.parindex.report.UnitReport;
import vn.parindex.result.IndexResult;
import vn.parindex.rulesframes.ParCrosswalks;
import vn.parindex.value.Confidence;

/** {@code par report FILE|FOLDER...}: a report of one assessment, or the ranking of several, written to files. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "${bundle:FILE}|${bundle:FOLDER}")
    private List<Path> paths;

    @Mixin
    private AssessmentScoring scoring;

    @Mixin
    private ReportOutput output;

    @Option(names = "--explain")
    private boolean explain;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--brief")
    private boolean brief;

    @Option(names = "--since", paramLabel = "${bundle:FILE}")
    private Path since;

    @Option(
            names = {"--peers", "--among"},
            paramLabel = "${bundle:FILE}|${bundle:FOLDER}",
            arity = "1..*")
    private List<Path> peers = new ArrayList<>();

    @Option(names = "--workbook", paramLabel = "${bundle:FILE}")
    private Path workbook;

    @Option(names = "--publish", paramLabel = "official|reported|reconstructed")
    private String minimum;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Path> files = console.assessments(paths);
        if (explain && files.size() > 1) {
            throw new UsageFault(console.say("report.explain", "count", files.size()));
        }
        if (!peers.isEmpty() && files.size() > 1) {
            throw new UsageFault(console.say("report.peers", "count", files.size()));
        }
        if (brief && (files.size() > 1 || explain || all)) {
            throw new UsageFault(console.say("report.brief"));
        }
        if (since != null && !brief) {
            throw new UsageFault(console.say("report.since"));
        }
        List<AssessmentScoring.Scored> scored = scoring.score(files);
        Report report = brief ? brief(scored.get(0)) : scored.size() == 1 ? unit(scored.get(0)) : ranking(scored);
        if (!output.isAsked() && workbook == null) {
            console.out().print(TextFormat.PLAIN.render(report));
        }
        output.write(report);
        if (workbook != null) {
            List<IndexResult> results =
                    scored.stream().map(AssessmentScoring.Scored::result).toList();
            console.write(
                    workbook,
                    out -> CampaignWorkbook.write(scored.get(0).methodology(), results, out, console.language()));
        }
        for (int i = 0; i < scored.size(); i++) {
            console.reportErrors(scored.get(i).result(), scored.size() == 1 ? null : files.get(i));
        }
        return scored.stream().anyMatch(s -> s.result().hasErrors()) ? ExitStatus.FAULTS : ExitStatus.DONE;
    }

    private Report unit(AssessmentScoring.Scored scored) {
        UnitReport report = UnitReport.of(scored.methodology(), scored.result()).withAssessment(scored.assessment());
        report = peers.isEmpty() ? report : report.withRanking(scoring.among(scored.result(), peers));
        report = explain ? report.withExplanations() : report;
        report = all ? report.withEveryItem() : report;
        return (minimum == null ? report : report.forPublication(confidence())).in(console.language());
    }

    /** One page for the leadership. */
    private Report brief(AssessmentScoring.Scored scored) {
        if (minimum != null) {
            UnitReport.of(scored.methodology(), scored.result()).forPublication(confidence());
        }
        LeadershipPage page = LeadershipPage.of(
                IndexEvaluator.of(scored.methodology()),
                scored.assessment(),
                scored.result().stamp().mode());
        page = peers.isEmpty() ? page : page.among(scoring.among(scored.result(), peers));
        return (since == null ? page : page.since(move(scored))).in(console.language());
    }

    private ResultMove move(AssessmentScoring.Scored now) {
        AssessmentScoring.Scored before = scoring.score(List.of(since)).get(0);
        return ResultMove.of(
                IndexEvaluator.of(before.methodology()),
                before.assessment(),
                IndexEvaluator.of(now.methodology()),
                now.assessment(),
                ParCrosswalks.find(before.methodology().id(), now.methodology().id(), console.catalog()::find),
                now.result().stamp().mode());
    }

    private Report ranking(List<AssessmentScoring.Scored> scored) {
        List<IndexResult> results =
                scored.stream().map(AssessmentScoring.Scored::result).toList();
        Ranking ranking = Ranking.of(results, TieRule.competition());
        RankingReport report = RankingReport.of(scored.get(0).methodology(), ranking);
        return (minimum == null ? report : report.forPublication(confidence())).in(console.language());
    }

    private Confidence confidence() {
        return ClosedList.labelled(console, "--publish", minimum, List.of(Confidence.values()));
    }
}
