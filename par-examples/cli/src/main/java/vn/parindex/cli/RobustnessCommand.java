package vn.parindex.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.analysis.FirmUnit;
import vn.parindex.analysis.RankFirmness;
import vn.parindex.analysis.SamplingErrors;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.ColumnSpec;
import vn.parindex.report.Table;
import vn.parindex.value.Rounding;

/** {@code par robustness FILE|FOLDER… --errors ERRORS}: how firm indices and ranks are. */
@Command(name = "robustness")
final class RobustnessCommand implements Callable<Integer> {

    private static final Rounding PRINTED = Rounding.halfUp(2);

    private final Console console;

    @Parameters(paramLabel = "${bundle:FILE}|${bundle:FOLDER}", arity = "1..*")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--errors", paramLabel = "${bundle:FILE}", required = true)
    private Path errors;

    @Option(names = "--draws", paramLabel = "${bundle:N}", defaultValue = "10000")
    private int draws;

    @Option(names = "--seed", paramLabel = "${bundle:N}", defaultValue = "1")
    private long seed;

    @Mixin
    private AssessmentScoring scoring;

    RobustnessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (draws < 1 || draws > RankFirmness.MOST_DRAWS) {
            throw new UsageFault(console.say("firm.draws", "most", RankFirmness.MOST_DRAWS));
        }
        List<AssessmentScoring.Scored> scored = scoring.score(console.assessments(files));
        AssessmentScoring.Scored first = scored.get(0);
        Progress progress = console.progress(draws / 100);
        RankFirmness firm = RankFirmness.of(
                IndexEvaluator.of(first.methodology()),
                scored.stream().map(AssessmentScoring.Scored::assessment).toList(),
                first.result().stamp().mode(),
                SamplingErrors.read(console.reading(errors)),
                draws,
                seed,
                Runtime.getRuntime().availableProcessors(),
                done -> {
                    synchronized (progress) {
                        progress.step();
                    }
                });
        progress.end();
        console.tables(List.of(table(firm, first.methodology())), Format.TEXT);
        console.report(firm.remarks());
        return ExitStatus.DONE;
    }

    private Table table(RankFirmness firm, Methodology methodology) {
        ConsoleColumns columns = new ConsoleColumns(console);
        List<ColumnSpec<FirmUnit>> specs = new ArrayList<>(List.of(
                columns.number("rank", unit -> BigDecimal.valueOf(unit.rank())),
                columns.text("unit", unit -> unit.unit().name()),
                columns.number("index", unit -> unit.index().inPercent(PRINTED)),
                columns.text("indexRange", unit -> range(unit.indexLow(), unit.indexHigh())),
                columns.text(
                        "rankRange",
                        unit -> range(BigDecimal.valueOf(unit.rankLow()), BigDecimal.valueOf(unit.rankHigh()))),
                columns.text(
                        "chances",
                        unit -> unit.chances().entrySet().stream()
                                .filter(chance -> chance.getValue().numerator().signum() > 0)
                                .map(chance -> band(methodology, chance.getKey()) + ": "
                                        + console.language()
                                                .number(chance.getValue().inPercent(Rounding.halfUp(0))) + " %")
                                .collect(Collectors.joining("; "))),
                columns.number("tied", unit -> BigDecimal.valueOf(unit.tied().size()))));
        return columns.table(
                        console.say("firm.title", "draws", firm.draws(), "seed", Long.toString(firm.seed())), specs)
                .rows(firm.units())
                .notes(console.say("firm.note"))
                .build();
    }

    /** The name of a band of the first scale, of which the chances are. */
    private String band(Methodology methodology, String id) {
        return methodology.scales().get(0).bands().stream()
                .filter(band -> band.id().equals(id))
                .map(band -> console.language().show(band.name()))
                .findFirst()
                .orElseThrow();
    }

    private String range(BigDecimal low, BigDecimal high) {
        return console.language().number(low) + " - " + console.language().number(high);
    }
}
