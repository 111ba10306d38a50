package vn.parindex.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.analysis.AnalysisCharts;
import vn.parindex.analysis.AnalysisCode;
import vn.parindex.analysis.AnalysisJson;
import vn.parindex.analysis.ImprovementPlan;
import vn.parindex.analysis.PlanOption;
import vn.parindex.analysis.PlanOptions;
import vn.parindex.analysis.PlanPoint;
import vn.parindex.analysis.PlanResult;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.TypedInput;
import vn.parindex.methodology.Node;
import vn.parindex.report.Table;
import vn.parindex.value.Fact;
import vn.parindex.value.Percentage;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

/** {@code par plan FILE --steps COSTS}: the cheapest set of steps for a goal or a budget. */
@Command(name = "plan")
final class PlanCommand implements Callable<Integer> {

    /** The most points of the frontier that are printed. */
    private static final int MOST_POINTS = 20;

    private static final Rounding PRINTED = Rounding.halfUp(2);

    private final Console console;

    @Parameters(paramLabel = "${bundle:FILE}")
    private Path file;

    @Option(names = "--steps", paramLabel = "${bundle:FILE}", required = true)
    private Path steps;

    @Option(names = "--goal", paramLabel = "${bundle:TEXT}")
    private String goal;

    @Option(names = "--rank", paramLabel = "${bundle:N}")
    private Integer rank;

    @Option(names = "--others", paramLabel = "${bundle:FILE}|${bundle:FOLDER}", arity = "1..*")
    private List<Path> others = new ArrayList<>();

    @Option(names = "--budget", paramLabel = "${bundle:N}")
    private String budget;

    @Option(names = "--format", paramLabel = "text|md|csv|html|json", defaultValue = "text")
    private PageFormat format;

    @Mixin
    private AssessmentScoring scoring;

    PlanCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int asked = (goal == null ? 0 : 1) + (rank == null ? 0 : 1) + (budget == null ? 0 : 1);
        if (asked > 1 || (rank == null) != others.isEmpty() || rank != null && rank < 1) {
            throw new UsageFault(console.say("plan.either"));
        }
        AssessmentScoring.Scored scored = scoring.score(List.of(file)).get(0);
        ImprovementPlan plan = ImprovementPlan.of(
                IndexEvaluator.of(scored.methodology()),
                scored.assessment(),
                scored.result().stamp().mode(),
                PlanOptions.read(console.reading(steps)));
        Optional<PlanResult> chosen = asked == 1 ? Optional.of(result(scored, plan)) : Optional.empty();
        if (format == PageFormat.JSON) {
            List<String> documents = new ArrayList<>(List.of(AnalysisJson.PLAN.pretty(plan)));
            chosen.ifPresent(result -> documents.add(AnalysisJson.PLAN_RESULT.pretty(result)));
            console.documents(documents);
        } else {
            print(scored, plan, chosen.map(result -> lines(scored, result)).orElse(List.of()));
        }
        console.reportErrors(scored.result(), null);
        return scored.result().hasErrors() ? ExitStatus.FAULTS : ExitStatus.DONE;
    }

    private void print(AssessmentScoring.Scored scored, ImprovementPlan plan, List<String> lines) {
        if (format == PageFormat.TEXT && !lines.isEmpty()) {
            lines.forEach(console::line);
            console.line("");
        }
        List<PlanPoint> shown = shown(plan.frontier());
        Table frontier = frontier(plan, shown);
        new AnalysisPage(
                        console,
                        console.say("plan.title", "unit", scored.result().unit().name()))
                .of(scored.methodology(), scored.result())
                .add(
                        lines,
                        AnalysisCharts.in(console.language())
                                .frontier(shown, scored.result().index().orElse(Share.of(0, 1)), plan::index, frontier)
                                .stream()
                                .toList(),
                        frontier)
                .print(format);
    }

    private PlanResult result(AssessmentScoring.Scored scored, ImprovementPlan plan) {
        if (budget != null) {
            return plan.within(((Fact.Amount) TypedInput.number(budget)).value());
        }
        if (rank != null) {
            return plan.toRank(rank, scoring.indices(others, scored));
        }
        if (Fact.isLevel(goal)) {
            return plan.toBand(goal);
        }
        Percentage index = TypedInput.percentage(goal);
        if (index.compareTo(Percentage.ZERO) < 0) {
            throw new ParIndexException(
                    Finding.error(AnalysisCode.INDEX_OUT_OF_RANGE, "", "got", index.toBigDecimal()));
        }
        return plan.toIndex(index.toShare());
    }

    private List<String> lines(AssessmentScoring.Scored scored, PlanResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(console.say(
                "plan.result",
                "cost",
                result.point().cost(),
                "count",
                result.point().steps().size(),
                "before",
                index(result.before().index()),
                "after",
                index(result.after().index())));
        for (PlanOption step : result.point().steps()) {
            lines.add(console.say(
                    "plan.step",
                    "code",
                    step.target().leaf(),
                    "name",
                    scored.methodology()
                            .node(step.target().leaf())
                            .map(Node::name)
                            .orElseThrow(),
                    "value",
                    step.target().value(),
                    "cost",
                    step.cost()));
        }
        return lines;
    }

    private static BigDecimal index(Optional<Share> index) {
        return index.map(share -> share.inPercent(PRINTED)).orElse(BigDecimal.ZERO);
    }

    /** The ends of the frontier and as many points between as can be read. */
    private static List<PlanPoint> shown(List<PlanPoint> all) {
        List<PlanPoint> shown = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < MOST_POINTS && !all.isEmpty(); i++) {
            int place = (int) ((long) i * (all.size() - 1) / (MOST_POINTS - 1));
            if (place > last) {
                shown.add(all.get(place));
                last = place;
            }
        }
        return shown;
    }

    private Table frontier(ImprovementPlan plan, List<PlanPoint> shown) {
        ConsoleColumns columns = new ConsoleColumns(console);
        return columns.<PlanPoint>table(
                        console.say("plan.frontier", "count", plan.frontier().size()),
                        List.of(
                                columns.number("cost", PlanPoint::cost),
                                columns.number("gain", point -> LostCommand.printed(point.gain())),
                                columns.number("index", point -> index(plan.index(point.gain()))),
                                columns.number(
                                        "steps",
                                        point ->
                                                BigDecimal.valueOf(point.steps().size()))))
                .rows(shown)
                .build();
    }
}
