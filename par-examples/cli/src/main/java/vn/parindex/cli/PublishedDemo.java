package vn.parindex.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.report.ColumnSpec;
import vn.parindex.result.IndexResult;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/** The figures that were published for 2020, put together again by the engine and shown beside what was printed. */
final class PublishedDemo {

    private static final IndexYear YEAR = IndexYear.of(2020);
    /** In the order of the leaves of the provincial parts. */
    private static final List<String> PARTS = List.of("appraised", "leader_survey", "sipas", "impact");

    private final Console console;
    private final Map<String, Map<String, BigDecimal>> byUnit = new LinkedHashMap<>();
    private final Map<String, List<BigDecimal>> areas = new LinkedHashMap<>();

    PublishedDemo(Console console) {
        this.console = console;
        PublishedFile file = PublishedFile.read(null);
        file.units(YEAR, "province").forEach((unit, figures) -> byUnit.put(unit.name(), figures));
        file.units(YEAR, "ministry").forEach((ministry, figures) -> {
            String unit = ministry.name();
            byUnit.put(unit, figures);
            List<BigDecimal> points = figures.entrySet().stream()
                    .filter(f -> f.getKey().startsWith("area:"))
                    .map(Map.Entry::getValue)
                    .toList();
            if (!points.isEmpty()) {
                areas.put(unit, points);
            }
        });
    }

    /** The provinces of which all four parts were printed. */
    void provinces() {
        Methodology methodology = ParRules2020.provinceParts();
        List<IndexResult> results = new ArrayList<>();
        byUnit.forEach((unit, printed) -> {
            if (printed.keySet().containsAll(PARTS)) {
                results.add(result(
                        methodology, unit, PARTS.stream().map(printed::get).toList()));
            }
        });
        Ranking ranking = Ranking.of(results, TieRule.competition());
        List<RecomputedUnit> units = ranking.ranked().stream()
                .map(unit -> new RecomputedUnit(
                        unit, result(ranking, unit), byUnit.get(unit.unit().name())))
                .toList();
        ConsoleColumns columns = new ConsoleColumns(console);
        List<ColumnSpec<RecomputedUnit>> specs = new ArrayList<>();
        specs.add(columns.text("unit", unit -> unit.ranked().unit().name()));
        PARTS.forEach(part ->
                specs.add(columns.number(part, unit -> unit.printed().get(part).setScale(2))));
        specs.addAll(List.of(
                columns.number("computed", RecomputedUnit::computed),
                columns.number("printed", unit -> unit.printed().get("index")),
                columns.change("difference", unit -> Optional.of(unit.difference())),
                columns.number(
                        "rankHere", unit -> BigDecimal.valueOf(unit.ranked().rank())),
                columns.number("printedRank", unit -> unit.printed().get("rank")),
                columns.text("group", unit -> unit.result().grades().get(0).name()),
                columns.text("remark", unit -> console.say(unit.remark()))));
        columns.print(
                columns.table(console.say("demo.provinces", "count", units.size()), specs)
                        .rows(units)
                        .notes(console.say("demo.rank.note"), console.say("demo.rounding.note"))
                        .build(),
                Format.TEXT);
    }

    private static IndexResult result(Ranking ranking, RankedUnit unit) {
        return ranking.results().stream()
                .filter(r -> r.unit().id().equals(unit.unit().id()))
                .findFirst()
                .orElseThrow();
    }

    /** A unit as it was ranked here, and what was printed of it. */
    private record RecomputedUnit(RankedUnit ranked, IndexResult result, Map<String, BigDecimal> printed) {

        BigDecimal computed() {
            return result.published(ranked.compared());
        }

        BigDecimal difference() {
            return computed().subtract(printed.get("index"));
        }

        /**
         * Returns the key of the remark. The index and four parts were each rounded to two decimals: less than half a
         * unit of the last place for each of the five figures.
         */
        String remark() {
            boolean byRounding = difference().abs().compareTo(new BigDecimal("0.025")) < 0;
            return difference().signum() == 0 ? "demo.same" : byRounding ? "demo.rounded" : "demo.differs";
        }
    }

    /** The ministry of which all seven areas were printed. */
    void ministry() {
        Methodology methodology = ParRules2020.ministryAreas();
        areas.forEach((unit, points) -> {
            IndexResult result = result(methodology, unit, points);
            BigDecimal printed = byUnit.get(unit).get("index");
            BigDecimal rounded = Rounding.halfUp(printed.scale())
                    .apply(result.total().points().toBigDecimal());
            console.line(console.say(
                    "demo.ministry",
                    "unit",
                    unit,
                    "count",
                    points.size(),
                    "exact",
                    result.total().points(),
                    "rounded",
                    rounded,
                    "printed",
                    printed,
                    "remark",
                    console.say(rounded.compareTo(printed) == 0 ? "demo.same" : "demo.differs")));
        });
    }

    /** The engine's own way: the printed figures are stated points of the leaves. */
    private static IndexResult result(Methodology methodology, String unit, List<BigDecimal> points) {
        Assessment.Builder assessment = Assessment.of(Unit.of(unit, unit), methodology.id(), YEAR);
        for (int i = 0; i < points.size(); i++) {
            Leaf leaf = methodology.leaves().get(i);
            Opinion opinion = leaf.measured()
                    ? Opinion.at(Stage.SURVEY).withFact("points", Fact.of(points.get(i)))
                    : Opinion.at(Stage.COUNCIL).withPoints(Points.of(points.get(i)));
            assessment.add(Entry.of(leaf.code(), opinion));
        }
        return IndexEvaluator.of(methodology).evaluate(assessment.build(), Mode.FINAL);
    }
}
