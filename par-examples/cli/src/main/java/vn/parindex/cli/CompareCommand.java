package vn.parindex.cli;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.comparison.ComparisonRefusal;
import vn.parindex.comparison.UnitComparison;
import vn.parindex.comparison.UnitWeights;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStanding;
import vn.parindex.comparison.YearStandings;
import vn.parindex.json.ParJson;
import vn.parindex.published.LevelName;
import vn.parindex.published.PublishedRound;
import vn.parindex.report.OfficialTables;
import vn.parindex.report.Report;
import vn.parindex.report.Table;
import vn.parindex.report.YearReport;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NameKey;
import vn.parindex.value.NameOrder;
import vn.parindex.value.Unit;

/** {@code par compare YEAR1 YEAR2}, {@code par compare FILE FILE}: index and rank of two years. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {

    private final Console console;
    private final RoundUnits units;

    @Parameters(index = "0", paramLabel = "${bundle:YEAR1}|${bundle:FILE}")
    private String first;

    @Parameters(index = "1", paramLabel = "${bundle:YEAR2}|${bundle:FILE}")
    private String second;

    @Option(names = "--published", paramLabel = "${bundle:FILE}")
    private Path published;

    @Option(names = "--level", paramLabel = "${bundle:LEVEL}", defaultValue = "province")
    private String level;

    @Option(names = "--unit", paramLabel = "${bundle:NAME}")
    private String unit;

    @Option(names = "--weights", paramLabel = "${bundle:FILE}")
    private Path weights;

    @Mixin
    private AssessmentScoring scoring;

    @Mixin
    private ReportOutput output;

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
    private Format format;

    private Set<String> asked = Set.of();

    CompareCommand(Console console) {
        this.console = console;
        this.units = new RoundUnits(console);
    }

    @Override
    public Integer call() {
        if (isNumber(first) && isNumber(second)) {
            return published();
        }
        requireFile(first);
        requireFile(second);
        return computed();
    }

    private static boolean isNumber(String typed) {
        return typed.matches("[+-]?[0-9]+");
    }

    /** Refuses a year beside a file; a file of such a name may be meant. */
    private void requireFile(String typed) {
        if (isNumber(typed) && !Files.exists(Path.of(typed))) {
            throw new UsageFault(console.say("compare.mixed", "first", first, "second", second));
        }
    }

    /** Compares results: files of results or assessments, or folders of them. */
    private Integer computed() {
        if (published != null) {
            throw new UsageFault(console.say("compare.either"));
        }
        ComputedYears years = ComputedYears.read(console, scoring, Path.of(first), Path.of(second));
        level = years.level();
        YearComparison comparison = joined(years.compare(units.register()));
        if (unit != null) {
            asked = comparison.all().stream()
                    .map(UnitComparison::unit)
                    .filter(each -> NameKey.isSame(unit, each.name()))
                    .map(Unit::id)
                    .collect(Collectors.toSet());
            if (asked.isEmpty()) {
                throw new UsageFault(console.say("compare.unit.files", "got", unit));
            }
        }
        print(Map.of("", comparison), Map.of());
        return ExitStatus.DONE;
    }

    /** The comparison with joined indices, where weights are given. */
    private YearComparison joined(YearComparison comparison) {
        return weights == null ? comparison : comparison.weighted(UnitWeights.read(console.reading(weights)));
    }

    private Integer published() {
        IndexYear earlier = year(first);
        IndexYear later = year(second);
        if (earlier.compareTo(later) >= 0) {
            throw new UsageFault(console.say("compare.order", "first", first, "second", second));
        }
        PublishedFile file = PublishedFile.read(published == null ? null : console.reading(published));
        level = file.level(console, level);
        asked = unit == null ? Set.of() : ids(file, List.of(earlier, later));
        FramesOfYears frames = FramesOfYears.of(file.facts(), level, earlier, later);
        Map<String, YearComparison> comparisons = comparisons(frames, file, earlier, later);
        if (comparisons.isEmpty()) {
            throw none(file, List.of(earlier, later));
        }
        print(comparisons, later.equals(IndexYear.of(earlier.value() + 1)) ? file.units(later, level) : Map.of());
        console.report(frames.remarks(earlier, later));
        units.remark(file, level, List.of(earlier, later));
        return ExitStatus.DONE;
    }

    private void print(Map<String, YearComparison> comparisons, Map<Unit, Map<String, BigDecimal>> printed) {
        if (output.isAsked()) {
            output.write(report(comparisons));
        } else if (format == Format.JSON) {
            console.documents(comparisons.values().stream()
                    .map(ParJson.COMPARISON::pretty)
                    .toList());
        } else {
            List<Table> tables = new ArrayList<>();
            comparisons.forEach((province, comparison) -> {
                tables.add(table(province, comparison, printed));
                tables.addAll(breaks(comparison));
                tables.addAll(items(comparison));
            });
            console.tables(tables, format);
        }
        comparisons.values().stream()
                .flatMap(comparison -> comparison.findings().stream())
                .distinct()
                .forEach(finding -> console.report(List.of(finding)));
    }

    /** The ids of the unit asked for. */
    private Set<String> ids(PublishedFile file, List<IndexYear> years) {
        return years.stream()
                .flatMap(year -> file.rounds(year, level).stream())
                .flatMap(round -> round.unit(unit).stream())
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    /** Says that there are no figures of the years, or else none of the unit asked for. */
    private UsageFault none(PublishedFile file, List<IndexYear> years) {
        List<String> names = years.stream()
                .flatMap(year -> file.units(year, level).keySet().stream())
                .map(Unit::name)
                .distinct()
                .sorted(NameOrder.VIETNAMESE)
                .toList();
        return names.isEmpty()
                ? file.none(console, level, first + ", " + second)
                : new UsageFault(console.withNearest(
                        console.say(
                                "compare.unit",
                                "got",
                                unit,
                                "years",
                                first + ", " + second,
                                "level",
                                LevelName.of(level),
                                "allowed",
                                names),
                        unit,
                        names));
    }

    /** The comparisons of units that share a ranking, by province; with a unit asked for, those that have it. */
    private Map<String, YearComparison> comparisons(
            FramesOfYears frames, PublishedFile file, IndexYear earlier, IndexYear later) {
        Map<String, YearStandings> before = standings(file, earlier, frames::earlier);
        Map<String, YearStandings> after = standings(file, later, frames::later);
        Set<String> provinces = new TreeSet<>(NameOrder.VIETNAMESE);
        provinces.addAll(before.keySet());
        provinces.addAll(after.keySet());
        Map<String, YearComparison> comparisons = new LinkedHashMap<>();
        for (String province : provinces) {
            YearStandings from = before.getOrDefault(province, none(earlier));
            YearStandings to = after.getOrDefault(province, none(later));
            if (!units.isSameProvince(province, earlier, later)) {
                // departments of a province that was merged are not those of the new province of that name
                add(
                        comparisons,
                        console.say("compare.former", "province", province),
                        frames.compare(from, none(later)));
                from = none(earlier);
            }
            add(comparisons, province, joined(frames.compare(from, to).among(units.register(), level)));
        }
        return comparisons;
    }

    private static YearStandings none(IndexYear year) {
        return YearStandings.published(year, List.of());
    }

    private void add(Map<String, YearComparison> comparisons, String title, YearComparison comparison) {
        if (comparison.all().stream().anyMatch(this::isAsked)) {
            comparisons.put(title, comparison);
        }
    }

    private Map<String, YearStandings> standings(
            PublishedFile file, IndexYear year, Function<PublishedRound, YearStandings> standings) {
        return file.rounds(year, level).stream().collect(Collectors.toMap(PublishedFile::ranking, standings));
    }

    /** The report of the unit asked for, else of all; the sections of several rankings follow each other. */
    private Report report(Map<String, YearComparison> comparisons) {
        Set<Report.Notice> notices = new LinkedHashSet<>();
        List<Report.Section> sections = new ArrayList<>();
        Report all = null;
        for (Map.Entry<String, YearComparison> each : comparisons.entrySet()) {
            all = report(each.getValue());
            notices.addAll(all.notices());
            all.sections().forEach(section -> sections.add(titled(each.getKey(), section)));
        }
        return all.withLead(comparisons.size() == 1 ? all.lead() : Report.Lead.NONE)
                .withNotices(List.copyOf(notices))
                .withSections(sections);
    }

    private static Report.Section titled(String province, Report.Section section) {
        return new Report.Section(
                province.isEmpty() ? section.title() : province + ": " + section.title(),
                section.sentences(),
                section.charts(),
                section.tables(),
                section.explanations());
    }

    private Report report(YearComparison comparison) {
        if (unit != null) {
            return YearReport.of(comparison, asked(comparison).unit().id()).in(console.language());
        }
        Report report = YearReport.of(comparison).in(console.language());
        List<Report.Section> sections = new ArrayList<>(report.sections());
        int place = 1;
        for (UnitComparison each : withItems(comparison).toList()) {
            sections.add(place++, itemsOf(comparison, each));
        }
        return report.withSections(sections);
    }

    /** The printed parts of each unit asked for that are joined by a crosswalk. */
    private List<Table> items(YearComparison comparison) {
        return withItems(comparison)
                .flatMap(each -> itemsOf(comparison, each).tables().stream())
                .toList();
    }

    private Stream<UnitComparison> withItems(YearComparison comparison) {
        return comparison.all().stream()
                .filter(each -> isAsked(each)
                        && each.nodes().stream().anyMatch(node -> node.measure().isPresent()));
    }

    /** The units that were formed anew, of one unit where it is asked for. */
    private List<Table> breaks(YearComparison comparison) {
        if (unit == null) {
            return OfficialTables.breaks(comparison, console.language()).stream()
                    .toList();
        }
        return comparison.all().stream()
                .filter(this::isAsked)
                .flatMap(each -> OfficialTables.breaks(comparison, each, console.language()).stream())
                .distinct()
                .toList();
    }

    /** The section of the report of one unit that shows it item by item, after the one of its index and rank. */
    private Report.Section itemsOf(YearComparison comparison, UnitComparison each) {
        List<Report.Section> sections = YearReport.of(comparison, each.unit().id())
                .in(console.language())
                .sections();
        return sections.get(sections.size() - 2);
    }

    private UnitComparison asked(YearComparison comparison) {
        return comparison.all().stream().filter(this::isAsked).findFirst().orElseThrow();
    }

    private boolean isAsked(UnitComparison each) {
        return unit == null || asked.contains(each.unit().id());
    }

    private IndexYear year(String typed) {
        try {
            return console.year(Integer.parseInt(typed));
        } catch (NumberFormatException e) {
            throw new UsageFault(console.say("compare.year", "got", typed));
        }
    }

    private Table table(String province, YearComparison comparison, Map<Unit, Map<String, BigDecimal>> printed) {
        ConsoleColumns columns = new ConsoleColumns(console);
        return columns.<UnitComparison>table(
                        (province.isEmpty() ? "" : province + ": ")
                                + console.say(
                                        isNumber(first) ? "compare.title" : "compare.computed",
                                        "level",
                                        LevelName.of(level),
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
                .rows(comparison.all().stream()
                        .filter(each -> isShown(comparison, each))
                        .toList())
                .notes(console.say("compare.note"))
                .build();
    }

    /** Units that ended stand beside those that they went into, unless they are asked for. */
    private boolean isShown(YearComparison comparison, UnitComparison each) {
        return isAsked(each) && (unit != null || !comparison.isAmongBreaks(each));
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
