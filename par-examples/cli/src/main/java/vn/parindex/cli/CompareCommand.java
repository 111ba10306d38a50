package vn.parindex.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.comparison.ComparisonRefusal;
import vn.parindex.comparison.UnitComparison;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStanding;
import vn.parindex.comparison.YearStandings;
import vn.parindex.json.ParJson;
import vn.parindex.published.PublishedRound;
import vn.parindex.report.Report;
import vn.parindex.report.Table;
import vn.parindex.report.YearReport;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NameKey;
import vn.parindex.value.NameOrder;
import vn.parindex.value.Unit;

/** {@code par compare YEAR1 YEAR2}: index and rank of two years, as published. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "YEAR1")
    private int first;

    @Parameters(index = "1", paramLabel = "YEAR2")
    private int second;

    @Option(names = "--published", paramLabel = "FILE")
    private Path published;

    @Option(names = "--level", paramLabel = "LEVEL", defaultValue = "province")
    private String level;

    @Option(names = "--unit", paramLabel = "NAME")
    private String unit;

    @Mixin
    private ReportOutput output;

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
    private Format format;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        IndexYear earlier = year(first);
        IndexYear later = year(second);
        if (first >= second) {
            throw new UsageFault(
                    console.say("compare.order", "first", Integer.toString(first), "second", Integer.toString(second)));
        }
        PublishedFile file = PublishedFile.read(published);
        List<YearComparison> comparisons = comparisons(file, earlier, later);
        if (comparisons.isEmpty()) {
            console.error(console.say(
                    "published.none",
                    "years",
                    (unit == null ? "" : unit + ", ") + first + ", " + second,
                    "level",
                    level,
                    "allowed",
                    file.holdings()));
            return ExitStatus.FAULTS;
        }
        if (output.isAsked()) {
            output.write(report(comparisons));
        } else if (format == Format.JSON) {
            List<String> documents = comparisons.stream()
                    .map(comparison -> ParJson.COMPARISON.pretty(comparison).strip())
                    .toList();
            String list = String.join(",\n", documents);
            console.out().println(documents.size() == 1 ? list : "[" + list + "]");
        } else {
            Map<Unit, Map<String, BigDecimal>> printed =
                    later.equals(IndexYear.of(first + 1)) ? file.units(later, level) : Map.of();
            comparisons.forEach(
                    comparison -> console.out().print(format.tables().render(table(comparison, printed))));
        }
        comparisons.forEach(comparison -> console.report(comparison.findings()));
        return ExitStatus.DONE;
    }

    /** One comparison for units that share a ranking, of those in which the unit asked for stands. */
    private List<YearComparison> comparisons(PublishedFile file, IndexYear earlier, IndexYear later) {
        Map<String, YearStandings> before = standings(file, earlier);
        Map<String, YearStandings> after = standings(file, later);
        Set<String> provinces = new TreeSet<>(NameOrder.VIETNAMESE);
        provinces.addAll(before.keySet());
        provinces.addAll(after.keySet());
        return provinces.stream()
                .map(province -> YearComparison.of(
                        before.getOrDefault(province, YearStandings.published(earlier, List.of())),
                        after.getOrDefault(province, YearStandings.published(later, List.of()))))
                .filter(comparison -> comparison.all().stream().anyMatch(this::isAsked))
                .toList();
    }

    private Map<String, YearStandings> standings(PublishedFile file, IndexYear year) {
        return file.rounds(year, level).stream()
                .collect(Collectors.toMap(PublishedRound::province, PublishedRound::standings));
    }

    /** The report of the unit asked for, else of all; the sections of several rankings follow each other. */
    private Report report(List<YearComparison> comparisons) {
        List<Report> reports = comparisons.stream()
                .map(comparison -> (unit == null
                                ? YearReport.of(comparison)
                                : YearReport.of(
                                        comparison, asked(comparison).unit().id()))
                        .in(console.language()))
                .toList();
        Report all = reports.get(0);
        return new Report(
                all.language(),
                all.title(),
                all.heading(),
                all.notices(),
                reports.stream().flatMap(report -> report.sections().stream()).toList());
    }

    private UnitComparison asked(YearComparison comparison) {
        return comparison.all().stream().filter(this::isAsked).findFirst().orElseThrow();
    }

    private boolean isAsked(UnitComparison each) {
        return unit == null || NameKey.isSame(unit, each.unit().name());
    }

    private IndexYear year(int value) {
        try {
            return IndexYear.of(value);
        } catch (IllegalArgumentException e) {
            throw new UsageFault(console.say("compare.year", "got", Integer.toString(value)));
        }
    }

    private Table table(YearComparison comparison, Map<Unit, Map<String, BigDecimal>> printed) {
        ConsoleColumns columns = new ConsoleColumns(console);
        return columns.<UnitComparison>table(
                        console.say(
                                "compare.title",
                                "level",
                                level,
                                "earlier",
                                comparison.earlier().year().toString(),
                                "later",
                                comparison.later().year().toString()),
                        List.of(
                                columns.text("unit", each -> each.unit().name()),
                                columns.optional(
                                        "indexBefore", each -> each.earlier().flatMap(YearStanding::printed)),
                                columns.optional(
                                        "indexAfter", each -> each.later().flatMap(YearStanding::printed)),
                                columns.change("indexChange", UnitComparison::publishedChange),
                                columns.optional("rankBefore", each -> rank(each.earlier())),
                                columns.optional("rankAfter", each -> rank(each.later())),
                                columns.change("rankChange", each -> ConsoleColumns.decimal(each.rankChange())),
                                columns.change(
                                        "printedIndexChange",
                                        each -> figure(printed, each, "delta_index_vs_prev_year")),
                                columns.change(
                                        "printedRankChange", each -> figure(printed, each, "delta_rank_vs_prev_year")),
                                columns.text("remark", CompareCommand::remark)))
                .rows(comparison.all().stream().filter(this::isAsked).toList())
                .notes(console.say("compare.note"))
                .build();
    }

    private static Optional<BigDecimal> figure(
            Map<Unit, Map<String, BigDecimal>> printed, UnitComparison each, String measure) {
        return each.later()
                .map(standing -> printed.getOrDefault(standing.unit(), Map.of()).get(measure));
    }

    private static Object remark(UnitComparison each) {
        return each.refusal()
                .filter(refusal -> each.rankChange().isEmpty())
                .<Object>map(ComparisonRefusal::label)
                .orElse("");
    }

    private static Optional<BigDecimal> rank(Optional<YearStanding> standing) {
        return ConsoleColumns.decimal(standing.map(YearStanding::rank).orElse(OptionalInt.empty()));
    }
}
