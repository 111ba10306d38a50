package vn.parindex.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.comparison.ComparisonRefusal;
import vn.parindex.comparison.UnitComparison;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStanding;
import vn.parindex.json.ParJson;
import vn.parindex.report.Table;
import vn.parindex.report.YearReport;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NameKey;

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
        YearComparison comparison = YearComparison.of(file.standings(earlier, level), file.standings(later, level));
        boolean known = unit == null
                ? !comparison.all().isEmpty()
                : comparison.all().stream().anyMatch(this::isAsked);
        if (!known) {
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
            output.write(YearReport.of(comparison).in(console.language()));
        } else if (format == Format.JSON) {
            console.out().print(ParJson.COMPARISON.pretty(comparison));
        } else {
            Map<String, Map<String, BigDecimal>> printed =
                    later.equals(IndexYear.of(first + 1)) ? file.units(later, level) : Map.of();
            console.out().print(format.tables().render(table(comparison, printed)));
        }
        console.report(comparison.findings());
        return ExitStatus.DONE;
    }

    private boolean isAsked(UnitComparison each) {
        return unit == null || NameKey.of(unit).equals(NameKey.of(each.unit().name()));
    }

    private IndexYear year(int value) {
        try {
            return IndexYear.of(value);
        } catch (IllegalArgumentException e) {
            throw new UsageFault(console.say("compare.year", "got", Integer.toString(value)));
        }
    }

    private Table table(YearComparison comparison, Map<String, Map<String, BigDecimal>> printed) {
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
            Map<String, Map<String, BigDecimal>> printed, UnitComparison each, String measure) {
        return Optional.ofNullable(
                printed.getOrDefault(each.unit().name(), Map.of()).get(measure));
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
