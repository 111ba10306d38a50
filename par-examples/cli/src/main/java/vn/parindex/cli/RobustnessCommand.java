package vn.parindex.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.analysis.AnalysisCharts;
import vn.parindex.analysis.AnalysisJson;
import vn.parindex.analysis.AppraisalSpread;
import vn.parindex.analysis.AreaSensitivity;
import vn.parindex.analysis.FirmUnit;
import vn.parindex.analysis.FirmnessSources;
import vn.parindex.analysis.PrintedRanks;
import vn.parindex.analysis.RankFirmness;
import vn.parindex.analysis.SamplingErrors;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.TypedInput;
import vn.parindex.methodology.Methodology;
import vn.parindex.published.LevelName;
import vn.parindex.report.ColumnSpec;
import vn.parindex.report.Table;
import vn.parindex.value.Rounding;
import vn.parindex.value.Unit;

/**
 * {@code par robustness FILE|FOLDER… [--errors FILE] [--disagreement FILE] [--weights PERCENT]}, {@code par robustness
 * --year YEAR}: how firm indices and ranks are.
 */
@Command(name = "robustness")
final class RobustnessCommand implements Callable<Integer> {

    /** The base sample of the influence of areas. */
    private static final int SAMPLES = 2_000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Rounding PRINTED = Rounding.halfUp(2);

    private final Console console;

    @Parameters(paramLabel = "${bundle:FILE}|${bundle:FOLDER}", arity = "0..*")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--errors", paramLabel = "${bundle:FILE}")
    private Path errors;

    @Option(names = "--disagreement", paramLabel = "measured|${bundle:FILE}")
    private String disagreement;

    @Option(names = "--weights", paramLabel = "${bundle:N}")
    private String weights;

    @Option(names = "--draws", paramLabel = "${bundle:N}", defaultValue = "10000")
    private int draws;

    @Option(names = "--seed", paramLabel = "${bundle:N}", defaultValue = "1")
    private long seed;

    @Option(names = "--year", paramLabel = "${bundle:YEAR}")
    private Integer year;

    @Option(names = "--level", paramLabel = "${bundle:LEVEL}", defaultValue = "province")
    private String level;

    @Option(names = "--published", paramLabel = "${bundle:FILE}")
    private Path published;

    @Option(names = "--format", paramLabel = "text|md|csv|html|json", defaultValue = "text")
    private PageFormat format;

    @Mixin
    private AssessmentScoring scoring;

    RobustnessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (files.isEmpty() == (year == null)) {
            throw new UsageFault(console.say("firm.either"));
        }
        if (year != null) {
            return published();
        }
        if (draws < 1 || draws > RankFirmness.MOST_DRAWS) {
            throw new UsageFault(console.say("firm.draws", "most", RankFirmness.MOST_DRAWS));
        }
        if (errors == null && disagreement == null && weights == null) {
            throw new UsageFault(console.say("firm.sources"));
        }
        Optional<BigDecimal> percent = Optional.ofNullable(weights).map(this::percent);
        List<AssessmentScoring.Scored> scored = scoring.scoreTelling(console.assessments(files));
        AssessmentScoring.Scored first = scored.get(0);
        IndexEvaluator evaluator = IndexEvaluator.of(first.methodology());
        List<Assessment> assessments =
                scored.stream().map(AssessmentScoring.Scored::assessment).toList();
        FirmnessSources sources = new FirmnessSources(
                Optional.ofNullable(errors).map(file -> SamplingErrors.read(console.reading(file))),
                Optional.ofNullable(disagreement).map(typed -> spread(typed, evaluator, assessments)),
                percent);
        Progress progress = console.progress(draws / 100);
        RankFirmness firm = RankFirmness.of(
                evaluator,
                assessments,
                first.result().stamp().mode(),
                sources,
                draws,
                seed,
                Runtime.getRuntime().availableProcessors(),
                done -> {
                    synchronized (progress) {
                        progress.step();
                    }
                });
        progress.end();
        Optional<AreaSensitivity> sensitivity = percent.map(range -> AreaSensitivity.of(
                first.methodology(),
                scored.stream().map(AssessmentScoring.Scored::result).toList(),
                range,
                SAMPLES,
                seed));
        if (format == PageFormat.JSON) {
            List<String> documents = new ArrayList<>(List.of(AnalysisJson.FIRMNESS.pretty(firm)));
            sensitivity.ifPresent(areas -> documents.add(AnalysisJson.SENSITIVITY.pretty(areas)));
            console.documents(documents);
        } else {
            Table ranks = table(firm, first.methodology());
            AnalysisPage page = new AnalysisPage(console, ranks.title())
                    .by(first.methodology(), first.result())
                    .add(ranks, AnalysisCharts.in(console.language()).ranks(firm, ranks));
            sensitivity.ifPresent(areas -> page.add(table(areas), Optional.empty()));
            page.print(format);
        }
        console.report(
                Stream.concat(firm.remarks().stream(), sensitivity.stream().flatMap(areas -> areas.remarks().stream()))
                        .distinct()
                        .toList());
        return ExitStatus.DONE;
    }

    private BigDecimal percent(String typed) {
        BigDecimal percent = BigDecimal.ZERO;
        try {
            percent = TypedInput.percentage(typed).toBigDecimal();
        } catch (ParIndexException e) {
            // told below, with the option
        }
        if (percent.signum() <= 0 || percent.compareTo(HUNDRED) >= 0) {
            throw new UsageFault(console.say(
                    "usage.value", "name", "--weights", "got", typed, "allowed", console.say("firm.weights")));
        }
        return percent;
    }

    private AppraisalSpread spread(String typed, IndexEvaluator evaluator, List<Assessment> assessments) {
        return typed.equals("measured")
                ? AppraisalSpread.measured(evaluator, assessments)
                : AppraisalSpread.read(console.reading(Path.of(typed)));
    }

    private int published() {
        if (errors != null || disagreement != null || weights != null) {
            throw new UsageFault(console.say("firm.published"));
        }
        PublishedFile file = PublishedFile.read(published);
        level = file.level(console, level);
        List<PrintedRanks> rankings = file.rounds(console.year(year), level).stream()
                .map(PrintedRanks::of)
                .filter(ranks -> !ranks.units().isEmpty())
                .toList();
        if (rankings.isEmpty()) {
            throw file.none(console, level, Integer.toString(year));
        }
        if (format == PageFormat.JSON) {
            console.documents(
                    rankings.stream().map(AnalysisJson.PRINTED_RANKS::pretty).toList());
        } else {
            int units =
                    rankings.stream().mapToInt(ranks -> ranks.units().size()).sum();
            String one = rankings.size() > 1
                    ? ""
                    : PublishedFile.ranking(rankings.get(0).round());
            AnalysisPage page = new AnalysisPage(console, title(one, units));
            rankings.forEach(ranks -> page.add(table(ranks), Optional.empty()));
            page.print(format);
        }
        return ExitStatus.DONE;
    }

    /** Says of which ranking the ranks are; of several together where none is named. */
    private String title(String ranking, int units) {
        return console.say(
                ranking.isEmpty() ? "firm.printed.title" : "firm.printed.list",
                "level",
                LevelName.of(level),
                "list",
                ranking,
                "year",
                Integer.toString(year),
                "count",
                units);
    }

    private Table table(PrintedRanks ranks) {
        ConsoleColumns columns = new ConsoleColumns(console);
        List<PrintedRanks.PrintedRank> units = ranks.units();
        int last =
                units.stream().mapToInt(unit -> unit.printed().orElse(0)).max().orElse(0);
        return columns.<PrintedRanks.PrintedRank>table(
                        title(PublishedFile.ranking(ranks.round()), units.size()),
                        List.of(
                                columns.number("rank", unit -> BigDecimal.valueOf(unit.rank())),
                                columns.text("unit", unit -> unit.unit().name()),
                                columns.number("index", PrintedRanks.PrintedRank::index),
                                columns.optional("printedRank", unit -> ConsoleColumns.decimal(unit.printed())),
                                columns.text(
                                        "rankRange",
                                        unit -> range(
                                                BigDecimal.valueOf(unit.best()), BigDecimal.valueOf(unit.worst()))),
                                columns.text(
                                        "tiedUnits",
                                        unit -> unit.tied().stream()
                                                .map(Unit::name)
                                                .toList())))
                .rows(units)
                .notes(
                        last > units.size()
                                ? List.of(
                                        console.say("firm.printed.some", "count", units.size(), "of", last),
                                        console.say("firm.printed.note"))
                                : List.of(console.say("firm.printed.note")))
                .build();
    }

    private Table table(AreaSensitivity sensitivity) {
        ConsoleColumns columns = new ConsoleColumns(console);
        return columns.<AreaSensitivity.AreaInfluence>table(
                        console.say(
                                "firm.areas",
                                "percent",
                                sensitivity.weights(),
                                "samples",
                                sensitivity.samples(),
                                "seed",
                                Long.toString(sensitivity.seed())),
                        List.of(
                                columns.code("code", AreaSensitivity.AreaInfluence::code),
                                columns.text("name", AreaSensitivity.AreaInfluence::name),
                                columns.number("weight", area -> area.weight().inPercent(PRINTED)),
                                columns.number("meanShift", AreaSensitivity.AreaInfluence::meanShift),
                                columns.number("mostShift", area -> BigDecimal.valueOf(area.mostShift())),
                                columns.text(
                                        "mostMoved",
                                        area -> area.mostMoved().stream()
                                                .map(Unit::name)
                                                .toList()),
                                columns.optional("firstOrder", AreaSensitivity.AreaInfluence::firstOrder),
                                columns.optional("totalEffect", AreaSensitivity.AreaInfluence::total)))
                .rows(sensitivity.areas())
                .notes(console.say("firm.areas.note"))
                .build();
    }

    /** The names of what was drawn. */
    private List<String> sources(FirmnessSources sources) {
        List<String> names = new ArrayList<>();
        sources.survey().ifPresent(survey -> names.add(console.say("firm.source.survey")));
        sources.appraisal().ifPresent(spread -> names.add(console.say("firm.source.appraisal")));
        sources.weights().ifPresent(percent -> names.add(console.say("firm.source.weights", "percent", percent)));
        return names;
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
                .notes(console.say("firm.drawn", "sources", sources(firm.sources())), console.say("firm.note"))
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
