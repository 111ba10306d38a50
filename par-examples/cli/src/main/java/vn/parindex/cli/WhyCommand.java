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
import vn.parindex.analysis.FigureOrigin;
import vn.parindex.analysis.LossSubject;
import vn.parindex.analysis.PublishedMove;
import vn.parindex.analysis.PublishedMoveSentences;
import vn.parindex.analysis.ResultMove;
import vn.parindex.analysis.SplitRow;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStandings;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.published.PublishedRound;
import vn.parindex.report.Table;
import vn.parindex.rulesframes.ParCrosswalks;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Points;
import vn.parindex.value.Unit;

/** {@code par why 2019 2020 --unit UNIT}, {@code par why FILE FILE}: why a unit moved between two years. */
@Command(name = "why")
final class WhyCommand implements Callable<Integer> {

    private final Console console;
    private final RoundUnits units;

    @Parameters(index = "0", paramLabel = "${bundle:YEAR1}|${bundle:FILE}")
    private String first;

    @Parameters(index = "1", paramLabel = "${bundle:YEAR2}|${bundle:FILE}")
    private String second;

    @Option(names = "--unit", paramLabel = "${bundle:NAME}")
    private String unit;

    @Option(names = "--level", paramLabel = "${bundle:LEVEL}", defaultValue = "province")
    private String level;

    @Option(names = "--published", paramLabel = "${bundle:FILE}")
    private Path published;

    @Option(names = "--crosswalk", paramLabel = "${bundle:FILE}")
    private Path crosswalk;

    @Option(names = "--format", paramLabel = "text|md|csv|html|json", defaultValue = "text")
    private PageFormat format;

    @Mixin
    private AssessmentScoring scoring;

    WhyCommand(Console console) {
        this.console = console;
        this.units = new RoundUnits(console);
    }

    @Override
    public Integer call() {
        if (first.matches("2[0-9]{3}") && second.matches("2[0-9]{3}")) {
            return published(IndexYear.of(Integer.parseInt(first)), IndexYear.of(Integer.parseInt(second)));
        }
        AssessmentScoring.Scored before =
                scoring.scoreTelling(List.of(Path.of(first))).get(0);
        AssessmentScoring.Scored after =
                scoring.scoreTelling(List.of(Path.of(second))).get(0);
        refuseOtherUnits(before, after);
        ResultMove move = ResultMove.of(
                IndexEvaluator.of(before.methodology()),
                before.assessment(),
                IndexEvaluator.of(after.methodology()),
                after.assessment(),
                crosswalk(before.methodology(), after.methodology()),
                after.result().stamp().mode());
        if (format == PageFormat.JSON) {
            console.out().print(AnalysisJson.MOVE.pretty(move));
            return ExitStatus.DONE;
        }
        Table split = table(move);
        new AnalysisPage(console, split.title())
                .of(after.methodology(), after.result())
                .add(split, Optional.of(AnalysisCharts.in(console.language()).move(move, split)))
                .print(format);
        if (format == PageFormat.TEXT && !move.adjustments().isZero()) {
            console.line(console.say("why.adjustments", "points", move.adjustments()));
        }
        return ExitStatus.DONE;
    }

    /** The crosswalk given, or else the one that is known between the two rule sets. */
    private Optional<Crosswalk> crosswalk(Methodology before, Methodology after) {
        return crosswalk == null
                ? ParCrosswalks.find(before.id(), after.id(), console.catalog()::find)
                : Optional.of(ParJson.crosswalk(console.catalog()::find).read(console.reading(crosswalk)));
    }

    /** Refuses two assessments between which the unit was merged, split or ended. */
    private void refuseOtherUnits(AssessmentScoring.Scored before, AssessmentScoring.Scored after) {
        if (before.result().year().compareTo(after.result().year()) >= 0) {
            return;
        }
        YearComparison comparison = YearComparison.of(
                        YearStandings.unranked(before.methodology(), List.of(before.result())),
                        YearStandings.unranked(after.methodology(), List.of(after.result())))
                .among(units.register(), after.methodology().level());
        List<Finding> refusals = comparison.all().stream()
                .flatMap(each -> comparison.findings(each).stream())
                .limit(1)
                .toList();
        if (!refusals.isEmpty()) {
            throw new ParIndexException(refusals);
        }
    }

    private int published(IndexYear earlier, IndexYear later) {
        if (unit == null) {
            throw new UsageFault(console.say("why.unit"));
        }
        if (earlier.compareTo(later) >= 0) {
            throw new UsageFault(console.say("compare.order", "first", first, "second", second));
        }
        PublishedFile file = PublishedFile.read(published);
        level = file.level(console, level);
        FramesOfYears frames = FramesOfYears.of(file.facts(), level, earlier, later);
        List<PublishedRound> before = file.rounds(earlier, level);
        List<PublishedRound> after = file.rounds(later, level);
        if (before.isEmpty() || after.isEmpty()) {
            throw file.none(console, level, first + ", " + second);
        }
        PublishedMove move = move(before, after, frames);
        units.remark(file, level, List.of(earlier, later));
        if (format == PageFormat.JSON) {
            console.out().print(AnalysisJson.PUBLISHED_MOVE.pretty(move));
            return ExitStatus.DONE;
        }
        List<String> lines = PublishedMoveSentences.of(move, console.language()).lines();
        if (format == PageFormat.TEXT) {
            lines.forEach(console::line);
            return ExitStatus.DONE;
        }
        Table table = table(move);
        new AnalysisPage(console, table.title())
                .add(table, Optional.of(AnalysisCharts.in(console.language()).move(move, table)))
                .say(console.say("why.details"), lines)
                .print(format);
        return ExitStatus.DONE;
    }

    /** The move within the ranking that has the unit in both years; else the faults of the first pair of rankings. */
    private PublishedMove move(List<PublishedRound> before, List<PublishedRound> after, FramesOfYears frames) {
        ParIndexException refused = null;
        for (PublishedRound from : before) {
            for (PublishedRound to : after) {
                if (from.province().equals(to.province()) && from.list().equals(to.list())) {
                    try {
                        return PublishedMove.of(
                                from,
                                to,
                                frames.compare(frames.earlier(from), frames.later(to))
                                        .among(units.register(), level),
                                unit);
                    } catch (ParIndexException e) {
                        refused = refused == null ? e : refused;
                    }
                }
            }
        }
        if (refused == null) {
            throw new UsageFault(console.say("why.apart", "unit", unit));
        }
        throw refused;
    }

    /** A figure of two years; a rank has no change here, since a higher number is a lower place. */
    private record YearPair(String name, boolean rank, Optional<FigureOrigin> before, Optional<FigureOrigin> after) {

        Optional<BigDecimal> change() {
            return rank
                    ? Optional.empty()
                    : before.flatMap(from -> after.map(to -> to.value().subtract(from.value())));
        }
    }

    private String title(Unit unit, IndexYear earlier, IndexYear later) {
        return console.say("why.title", "unit", unit.name(), "earlier", earlier, "later", later);
    }

    private Table table(PublishedMove move) {
        ConsoleColumns columns = new ConsoleColumns(console);
        return columns.<YearPair>table(
                        title(
                                move.later().unit(),
                                move.earlier().year(),
                                move.later().year()),
                        List.of(
                                columns.text("figure", YearPair::name),
                                columns.optional(
                                        "earlier", pair -> pair.before().map(FigureOrigin::value)),
                                columns.optional("later", pair -> pair.after().map(FigureOrigin::value)),
                                columns.change("change", YearPair::change)))
                .rows(List.of(
                        new YearPair(
                                console.say("column.index"),
                                false,
                                move.earlier().index(),
                                move.later().index()),
                        new YearPair(
                                console.say("why.mean"),
                                false,
                                move.earlier().mean(),
                                move.later().mean()),
                        new YearPair(
                                console.say("why.best"),
                                false,
                                move.earlier().best(),
                                move.later().best()),
                        new YearPair(
                                console.say("column.rank"),
                                true,
                                move.earlier().rank(),
                                move.later().rank())))
                .build();
    }

    private Table table(ResultMove move) {
        ConsoleColumns columns = new ConsoleColumns(console);
        List<SplitRow> rows = new ArrayList<>();
        Stream.of(LossSubject.WHOLE, LossSubject.METHOD, LossSubject.AREA).forEach(s -> rows.addAll(move.rows(s)));
        move.rows(LossSubject.LEAF).stream()
                .filter(row -> !row.split().change().isZero())
                .forEach(rows::add);
        return columns.<SplitRow>table(
                        title(
                                move.later().unit(),
                                move.earlier().year(),
                                move.later().year()),
                        List.of(
                                columns.code("code", SplitRow::code),
                                columns.text("name", SplitRow::name),
                                columns.number("pointsBefore", row -> LostCommand.printed(row.before())),
                                columns.number("pointsAfter", row -> LostCommand.printed(row.after())),
                                columns.change(
                                        "change", row -> signed(row.split().change())),
                                columns.change(
                                        "byFacts", row -> signed(row.split().facts())),
                                columns.change(
                                        "byRules", row -> signed(row.split().rules())),
                                columns.change(
                                        "byOpinions", row -> signed(row.split().opinions())),
                                columns.change(
                                        "byMixed", row -> signed(row.split().mixed()))))
                .rows(rows)
                .notes(console.say("why.note"))
                .build();
    }

    private static Optional<BigDecimal> signed(Points points) {
        return Optional.of(LostCommand.printed(points));
    }
}
