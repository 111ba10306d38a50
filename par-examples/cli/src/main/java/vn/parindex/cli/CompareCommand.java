package vn.parindex.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.comparison.UnitComparison;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStanding;
import vn.parindex.json.ComparisonWriter;
import vn.parindex.report.Table;
import vn.parindex.report.YearReport;
import vn.parindex.value.IndexYear;

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
            console.out().print(ComparisonWriter.pretty(comparison));
        } else {
            Map<String, Map<String, BigDecimal>> printed =
                    later.equals(IndexYear.of(first + 1)) ? file.units(later, level) : Map.of();
            table(comparison, printed)
                    .print(
                            format == Format.CSV,
                            "level",
                            level,
                            "earlier",
                            earlier.toString(),
                            "later",
                            later.toString());
        }
        console.report(comparison.findings());
        return ExitStatus.DONE;
    }

    private boolean isAsked(UnitComparison each) {
        return unit == null || each.unit().name().equalsIgnoreCase(Normalizer.normalize(unit, Normalizer.Form.NFC));
    }

    private IndexYear year(int value) {
        try {
            return IndexYear.of(value);
        } catch (IllegalArgumentException e) {
            throw new UsageFault(console.say("compare.year", "got", Integer.toString(value)));
        }
    }

    private Tables table(YearComparison comparison, Map<String, Map<String, BigDecimal>> printed) {
        Tables table = new Tables(console, "compare.title")
                .columns(Table.ColumnKind.TEXT, "unit")
                .columns(
                        Table.ColumnKind.NUMBER,
                        "indexBefore",
                        "indexAfter",
                        "indexChange",
                        "rankBefore",
                        "rankAfter",
                        "rankChange",
                        "printedIndexChange",
                        "printedRankChange")
                .columns(Table.ColumnKind.TEXT, "remark")
                .note(console.say("compare.note"));
        for (UnitComparison each : comparison.all()) {
            if (isAsked(each)) {
                Map<String, BigDecimal> figures =
                        printed.getOrDefault(each.unit().name(), Map.of());
                table.row(
                        each.unit().name(),
                        each.earlier().flatMap(YearStanding::printed),
                        each.later().flatMap(YearStanding::printed),
                        each.publishedChange().map(Tables.Signed::new),
                        rank(each.earlier()),
                        rank(each.later()),
                        signed(each.rankChange()),
                        Optional.ofNullable(figures.get("delta_index_vs_prev_year"))
                                .map(Tables.Signed::new),
                        Optional.ofNullable(figures.get("delta_rank_vs_prev_year"))
                                .map(Tables.Signed::new),
                        each.refusal().isPresent() && each.rankChange().isEmpty()
                                ? each.refusal().get().label().in(console.language())
                                : "");
            }
        }
        return table;
    }

    private static Optional<BigDecimal> rank(Optional<YearStanding> standing) {
        OptionalInt rank = standing.map(YearStanding::rank).orElse(OptionalInt.empty());
        return rank.isPresent() ? Optional.of(BigDecimal.valueOf(rank.getAsInt())) : Optional.empty();
    }

    private static Optional<Tables.Signed> signed(OptionalInt change) {
        return change.isPresent()
                ? Optional.of(new Tables.Signed(BigDecimal.valueOf(change.getAsInt())))
                : Optional.empty();
    }
}
