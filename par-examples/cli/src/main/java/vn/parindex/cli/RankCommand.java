package vn.parindex.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.json.JsonOutput;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.published.LevelName;
import vn.parindex.published.PublishedRound;
import vn.parindex.published.PublishedScore;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieKey;
import vn.parindex.ranking.TieRule;
import vn.parindex.report.ColumnSpec;
import vn.parindex.report.OfficialTables;
import vn.parindex.report.RankingReport;
import vn.parindex.report.Table;
import vn.parindex.report.TextFormat;
import vn.parindex.result.IndexResult;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Rounding;

/** {@code par rank FILE...}: several assessments ranked. */
@Command(name = "rank")
final class RankCommand implements Callable<Integer> {

    /** Named tie rules. */
    enum Ties {
        COMPETITION,
        DENSE,
        ORDINAL
    }

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "${bundle:FILE}|${bundle:FOLDER}")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private AssessmentScoring scoring;

    @Option(names = "--ties", paramLabel = "competition|dense|ordinal", defaultValue = "competition")
    private Ties ties;

    @Option(names = "--by-group")
    private boolean byGroup;

    @Option(names = "--year", paramLabel = "${bundle:YEAR}")
    private Integer year;

    @Option(names = "--level", paramLabel = "${bundle:LEVEL}", defaultValue = "province")
    private String level;

    @Option(names = "--published", paramLabel = "${bundle:FILE}")
    private Path published;

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
    private Format format;

    RankCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (paths.isEmpty() && year != null) {
            return published();
        }
        if (year != null || published != null) {
            throw new UsageFault(console.say("rank.either"));
        }
        List<Path> files = console.assessments(paths);
        List<AssessmentScoring.Scored> scored = scoring.score(files);
        Methodology methodology = scored.get(0).methodology();
        List<IndexResult> results =
                scored.stream().map(AssessmentScoring.Scored::result).toList();
        Map<String, Ranking> rankings =
                byGroup ? Ranking.byGroup(results, tieRule()) : Map.of("", Ranking.of(results, tieRule()));
        if (format == Format.JSON) {
            JsonOutput<Ranking> json = ParJson.ranking(methodology.scales());
            if (byGroup) {
                console.documents(rankings.values().stream().map(json::pretty).toList());
            } else {
                console.out().print(json.pretty(rankings.get("")));
            }
        } else {
            console.out()
                    .print(rankings.values().stream()
                            .map(ranking -> text(methodology, ranking))
                            .collect(Collectors.joining("\n")));
            if (byGroup && rankings.size() > 1) {
                Table groups = OfficialTables.groups(
                        methodology, Ranking.of(results, tieRule()), rankings, console.language());
                console.out().print("\n" + format.tables().render(groups));
            }
        }
        rankings.values().forEach(ranking -> console.report(ranking.findings()));
        new RoundUnits(console)
                .remarkReformed(methodology.level(), results.get(0).year());
        for (int i = 0; i < files.size(); i++) {
            console.reportErrors(results.get(i), files.get(i));
        }
        return results.stream().anyMatch(IndexResult::hasErrors) ? ExitStatus.FAULTS : ExitStatus.DONE;
    }

    private String text(Methodology methodology, Ranking ranking) {
        return format == Format.CSV
                ? TextFormat.CSV.render(OfficialTables.ranking(methodology, ranking, console.language()))
                : TextFormat.PLAIN.render(RankingReport.of(methodology, ranking).in(console.language()));
    }

    /** The units whose index was published for a year, ranked by the printed figure: one ranking a province. */
    private int published() {
        PublishedFile file = PublishedFile.read(published);
        level = file.level(console, level);
        List<PublishedRound> rounds = file.rounds(console.year(year), level).stream()
                .filter(round -> !round.contenders().isEmpty())
                .toList();
        if (rounds.isEmpty()) {
            throw file.none(console, level, Integer.toString(year));
        }
        List<String> documents = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (PublishedRound round : rounds) {
            Ranking ranking = Ranking.among(round.contenders(), tieRule(), GradeScale.Basis.EXACT, Rounding.halfUp(2));
            if (format == Format.JSON) {
                documents.add(ParJson.ranking(groups(round).stream().toList()).pretty(ranking));
            } else {
                tables.add(table(round, ranking));
            }
        }
        if (format == Format.JSON) {
            console.documents(documents);
        } else {
            console.tables(tables, format);
        }
        RoundUnits units = new RoundUnits(console);
        units.remark(file, level, List.of(IndexYear.of(year)));
        units.remarkReformed(level, IndexYear.of(year));
        return ExitStatus.DONE;
    }

    /** The groups of the year's report; only a round with all its units can be held against them. */
    private Optional<GradeScale> groups(PublishedRound round) {
        return round.isWhole() ? FramesOfYears.groups(level, round.year()) : Optional.empty();
    }

    private Table table(PublishedRound round, Ranking ranking) {
        ConsoleColumns columns = new ConsoleColumns(console);
        String list = PublishedFile.ranking(round);
        List<ColumnSpec<RankedUnit>> specs = new ArrayList<>(List.of(
                columns.number("rank", unit -> BigDecimal.valueOf(unit.rank())),
                columns.text("unit", unit -> unit.unit().name()),
                columns.number("index", unit -> ranking.published(unit.compared()))));
        List<String> notes = new ArrayList<>();
        if (round.isWhole()) {
            notes.add(console.say(
                    "rank.published.whole", "count", ranking.ranked().size()));
        } else {
            notes.add(console.say("rank.published.note"));
        }
        groups(round).ifPresent(scale -> {
            specs.add(columns.text(
                    "group",
                    unit -> scale.bandOf(unit.contender().index().orElseThrow(), ranking.published())
                            .name()));
            notes.add(console.say(
                    "rank.published.groups",
                    "groups",
                    ranking.bands(scale).rows().stream()
                            .map(band -> band.band().name().in(console.language()) + ": " + band.count())
                            .toList()));
        });
        if (round.isWhole()) {
            round.mean()
                    .flatMap(PublishedScore::number)
                    .ifPresent(mean -> notes.add(console.say(
                            "rank.published.mean",
                            "printed",
                            mean,
                            "computed",
                            ranking.published(
                                    ranking.means().all().orElseThrow().value()))));
        }
        return columns.<RankedUnit>table(
                        console.say(
                                list.isEmpty() ? "rank.published" : "rank.published.province",
                                "level",
                                LevelName.of(level),
                                "province",
                                list,
                                "year",
                                Integer.toString(year),
                                "count",
                                ranking.ranked().size()),
                        specs)
                .rows(ranking.ranked())
                .notes(notes.toArray(String[]::new))
                .build();
    }

    private TieRule tieRule() {
        return switch (ties) {
            case COMPETITION -> TieRule.competition();
            case DENSE -> TieRule.dense();
            case ORDINAL -> TieRule.ordinal(TieKey.name());
        };
    }
}
