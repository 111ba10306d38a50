package vn.parindex.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.analysis.AnalysisCharts;
import vn.parindex.analysis.AnalysisJson;
import vn.parindex.analysis.AppraisalLosses;
import vn.parindex.analysis.LossSubject;
import vn.parindex.analysis.LostPoints;
import vn.parindex.analysis.LostRow;
import vn.parindex.analysis.PeerGap;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.report.ColumnSpec;
import vn.parindex.report.Table;
import vn.parindex.result.IndexResult;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;

/** {@code par lost FILE}: where points were lost, against the maximum, against others, and in the appraisal. */
@Command(name = "lost")
final class LostCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "${bundle:FILE}")
    private Path file;

    @Option(names = "--peers", paramLabel = "${bundle:FILE}|${bundle:FOLDER}", arity = "1..*")
    private List<Path> peers = new ArrayList<>();

    @Option(names = "--peer", paramLabel = "${bundle:UNIT}")
    private String peer;

    @Option(names = "--top", paramLabel = "${bundle:N}", defaultValue = "10")
    private int top;

    @Mixin
    private AssessmentScoring scoring;

    @Option(names = "--format", paramLabel = "text|md|csv|html|json", defaultValue = "text")
    private PageFormat format;

    LostCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (top < 0) {
            throw new UsageFault(
                    console.say("usage.value", "name", "--top", "got", top, "allowed", console.say("lost.top")));
        }
        if (peer != null && peers.isEmpty()) {
            throw new UsageFault(console.say("lost.peer"));
        }
        AssessmentScoring.Scored scored = scoring.score(List.of(file)).get(0);
        List<IndexResult> others = peers.isEmpty()
                ? List.of()
                : scoring.score(console.assessments(peers)).stream()
                        .map(AssessmentScoring.Scored::result)
                        .toList();
        LostPoints lost = LostPoints.of(scored.result(), others, Optional.ofNullable(peer));
        AppraisalLosses appraisal = AppraisalLosses.of(IndexEvaluator.of(scored.methodology()), scored.assessment());
        if (format == PageFormat.JSON) {
            console.documents(List.of(AnalysisJson.LOST.pretty(lost), AnalysisJson.APPRAISAL_LOSSES.pretty(appraisal)));
        } else {
            print(scored, lost, appraisal);
        }
        console.reportErrors(scored.result(), null);
        return scored.result().hasErrors() ? ExitStatus.FAULTS : ExitStatus.DONE;
    }

    private void print(AssessmentScoring.Scored scored, LostPoints lost, AppraisalLosses appraisal) {
        String unit = scored.assessment().unit().name();
        Table wholes = losses(console.say("lost.title", "unit", unit), wholes(lost));
        Table leaves = losses(
                console.say("lost.most", "count", top),
                lost.mostLost().stream().limit(top).toList());
        AnalysisCharts charts = AnalysisCharts.in(console.language());
        AnalysisPage page = new AnalysisPage(console, wholes.title())
                .of(scored.methodology(), scored.result())
                .add(
                        List.of(),
                        Stream.of(charts.areas(lost, wholes), charts.gaps(lost, wholes))
                                .flatMap(Optional::stream)
                                .toList(),
                        wholes)
                .add(leaves, charts.leaves(lost, leaves));
        if (!appraisal.leaves().isEmpty()) {
            page.add(claims(appraisal), Optional.empty()).add(reasons(appraisal), Optional.empty());
        }
        page.print(format);
    }

    private static List<LostRow> wholes(LostPoints lost) {
        return Stream.of(LossSubject.WHOLE, LossSubject.METHOD, LossSubject.AREA)
                .flatMap(subject -> lost.rows(subject).stream())
                .filter(row -> !row.score().fullMaximum().isZero())
                .toList();
    }

    private Table losses(String title, List<LostRow> rows) {
        ConsoleColumns columns = new ConsoleColumns(console);
        List<ColumnSpec<LostRow>> specs = new ArrayList<>(List.of(
                columns.code("code", LostRow::code),
                columns.text("name", LostRow::name),
                columns.number("maximum", row -> printed(row.score().maximum())),
                columns.number("points", row -> printed(row.score().points())),
                columns.number("lost", row -> printed(row.lost()))));
        if (!peers.isEmpty()) {
            specs.add(columns.optional("gapMean", row -> gap(row.mean())));
            specs.add(columns.optional("gapMedian", row -> gap(row.median())));
            specs.add(columns.optional("gapBest", row -> gap(row.best())));
        }
        if (peer != null) {
            specs.add(columns.optional("gapChosen", row -> gap(row.chosen())));
        }
        var table = columns.table(title, specs).rows(rows);
        return peers.isEmpty()
                ? table.build()
                : table.notes(console.say("lost.note")).build();
    }

    private Table claims(AppraisalLosses losses) {
        ConsoleColumns columns = new ConsoleColumns(console);
        return columns.<AppraisalLosses.ClaimedLeaf>table(
                        console.say("lost.appraisal", "lost", losses.lost(), "gained", losses.gained()),
                        List.of(
                                columns.code("code", AppraisalLosses.ClaimedLeaf::code),
                                columns.text("name", AppraisalLosses.ClaimedLeaf::name),
                                columns.number("claimed", leaf -> printed(leaf.claimed())),
                                columns.number("points", leaf -> printed(leaf.counted())),
                                columns.number("lost", leaf -> printed(leaf.lost())),
                                columns.text("reason", AppraisalLosses.ClaimedLeaf::reason)))
                .rows(losses.leaves())
                .build();
    }

    private Table reasons(AppraisalLosses losses) {
        ConsoleColumns columns = new ConsoleColumns(console);
        return columns.<AppraisalLosses.ReasonSum>table(
                        console.say("lost.reasons"),
                        List.of(
                                columns.text("reason", AppraisalLosses.ReasonSum::reason),
                                columns.number("lost", reason -> printed(reason.lost())),
                                columns.text(
                                        "codes",
                                        reason -> reason.leaves().stream()
                                                .map(NodeCode::toString)
                                                .toList())))
                .rows(losses.reasons())
                .build();
    }

    private static Optional<BigDecimal> gap(Optional<PeerGap> gap) {
        return gap.map(PeerGap::gap)
                .map(points -> points.rounded(Rounding.halfUp(5)))
                .map(LostCommand::printed);
    }

    /** At least two decimals, and all that there are. */
    static BigDecimal printed(Points points) {
        BigDecimal exact = points.toBigDecimal();
        return exact.setScale(Math.max(2, exact.scale()));
    }
}
