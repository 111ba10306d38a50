package vn.parindex.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.GradeScale.Band;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Method;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.BandMembers;
import vn.parindex.ranking.Contender;
import vn.parindex.ranking.GroupMean;
import vn.parindex.ranking.GroupSpread;
import vn.parindex.ranking.RankedSubject;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.SubjectKind;
import vn.parindex.ranking.WithoutRank;
import vn.parindex.report.Table.Weight;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Part;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

/** The tables of a ranking: units with their parts, units without a rank, groups, means. */
final class RankingTables {

    private final Methodology methodology;
    private final Ranking ranking;
    private final ReportText words;
    private final CellFactory cells;
    private final List<Method> methods;
    private final Map<String, IndexResult> results = new HashMap<>();
    private final boolean grouped;
    private final Confidence weakest;

    static RankingTables of(Methodology methodology, Ranking ranking, Language language) {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(language, "language");
        ranking.stamp().ifPresent(stamp -> ReportContext.requireSame(methodology, stamp, ""));
        return new RankingTables(methodology, ranking, ReportText.of(language, ranking.published()));
    }

    private RankingTables(Methodology methodology, Ranking ranking, ReportText words) {
        this.methodology = methodology;
        this.ranking = ranking;
        this.words = words;
        this.cells = new CellFactory(words);
        ranking.results().forEach(result -> results.put(result.unit().id(), result));
        // the parts are those of the index: they do not add up to a node, and a part has none
        this.methods = methodology.methods().stream()
                .filter(m -> ranking.subject().kind() == SubjectKind.INDEX)
                .filter(m -> !maximum(m).isZero())
                .filter(m -> contenders().anyMatch(c -> c.parts().containsKey(m.id())))
                .toList();
        this.grouped = contenders().anyMatch(c -> !c.unit().group().isBlank());
        // figures that the caller brought are not marked: how sure they are is not known here, and the report says so
        this.weakest = ranking.results().isEmpty()
                ? Confidence.OFFICIAL
                : methodology.leaves().stream().map(Leaf::confidence).reduce(Confidence.OFFICIAL, Confidence::weaker);
    }

    private Stream<Contender> contenders() {
        return Stream.concat(
                ranking.ranked().stream().map(RankedUnit::contender),
                ranking.withoutRank().stream().map(WithoutRank::contender));
    }

    /** Returns the units with a rank; where none has one, the units and why. */
    Table ranked() {
        if (ranking.ranked().isEmpty() && !ranking.withoutRank().isEmpty()) {
            return withoutRank();
        }
        Optional<GradeScale> scale =
                methodology.scale(GradeScale.Purpose.GROUP).or(() -> methodology.scale(GradeScale.Purpose.RATING));
        List<ColumnSpec<RankedUnit>> columns = new ArrayList<>(List.of(
                cells.number("rank", unit -> cells.count(unit.rank())),
                cells.text("unit", unit -> unit.unit().name())));
        columns.addAll(figures(RankedUnit::contender));
        scale.ifPresent(s -> columns.add(ColumnSpec.text(words.language().show(s.name()), unit -> band(s, unit))));
        columns.add(cells.marks(unit -> weakest, unit -> false));
        TableBuilder<RankedUnit> table = cells.table(titled("ranking.title"), columns)
                .rows(ranking.ranked())
                .notes(sums())
                .notes(
                        words.say("ranking.ties", "rule", ranking.ties().label()),
                        words.say("ranking." + ranking.compares().id()));
        scale.ifPresent(s -> table.notes(scale(s)));
        return table.notes(words.say("table.rounded")).build();
    }

    private String band(GradeScale scale, RankedUnit unit) {
        return words.language()
                .show(scale.bandOf(unit.contender().index().orElseThrow(), ranking.published())
                        .name());
    }

    private String scale(GradeScale scale) {
        return words.say(
                "ranking.scale",
                "scale",
                scale.name(),
                "basis",
                words.say("grade." + scale.compares().id()),
                "confidence",
                scale.confidence().label());
    }

    Table withoutRank() {
        List<ColumnSpec<WithoutRank>> columns = new ArrayList<>(List.of(
                cells.text("unit", apart -> apart.unit().name()),
                cells.text("why-no-rank", apart -> apart.reason().label())));
        columns.addAll(figures(WithoutRank::contender));
        columns.add(cells.marks(apart -> weakest, apart -> apart.contender().isProvisional()));
        return cells.table(titled("ranking.without.title"), columns)
                .rows(ranking.withoutRank())
                .notes(sums())
                .notes(words.say("table.rounded"))
                .build();
    }

    private String titled(String key) {
        return marked(words.say(key));
    }

    /** Returns a title or heading with what the figures are where they are not final. */
    String marked(String text) {
        return ranking.stamp().map(stamp -> words.marked(text, stamp.mode())).orElse(text);
    }

    /** Returns how the figures of a row make its index; nothing for figures that the caller brought. */
    private List<String> sums() {
        if (results.isEmpty()) {
            return List.of();
        }
        return methods.isEmpty()
                ? List.of(words.say("ranking.index"))
                : List.of(words.say("ranking.sums"), words.say("ranking.index"));
    }

    /** Returns the columns of the figures of a unit: its group, what its points are made of, its index. */
    private <R> List<ColumnSpec<R>> figures(Function<R, Contender> unit) {
        List<ColumnSpec<R>> columns = new ArrayList<>();
        columns.add(cells.<R>text("unit-group", row -> unit.apply(row).unit().group())
                .onlyIf(grouped));
        for (Method method : methods) {
            columns.add(cells.number(
                    "part",
                    row -> part(unit.apply(row), method),
                    "name",
                    method.name(),
                    "max",
                    words.points(maximum(method))));
        }
        boolean whole = ranking.subject().kind() == SubjectKind.INDEX;
        columns.add(cells.<R>number("bonus", row -> adjusted(unit.apply(row), false))
                .onlyIf(whole)
                .unlessEmpty());
        columns.add(cells.<R>number("penalty", row -> adjusted(unit.apply(row), true))
                .onlyIf(whole)
                .unlessEmpty());
        columns.add(cells.<R>number("cut", row -> cut(unit.apply(row)))
                .onlyIf(whole)
                .unlessEmpty());
        columns.add(cells.<R>number(
                        "total",
                        row -> score(unit.apply(row)).map(cells::result).orElse(TableCell.BLANK))
                .unlessEmpty());
        columns.add(cells.<R>number(
                        "maximum", row -> cells.points(score(unit.apply(row)).map(Score::maximum)))
                .unlessEmpty());
        columns.add(ColumnSpec.number(marked(words.say("column.index")), row -> index(unit.apply(row))));
        return columns;
    }

    private TableCell part(Contender contender, Method method) {
        return result(contender)
                .flatMap(result -> result.parts().stream()
                        .filter(part -> part.method().equals(method.id()))
                        .findFirst())
                .map(part -> cells.result(part.score()))
                .orElseGet(
                        () -> cells.points(Optional.ofNullable(contender.parts().get(method.id()))));
    }

    /** Returns the bonus or the penalty points that counted, the latter below zero; blank if there are none. */
    private TableCell adjusted(Contender contender, boolean penalty) {
        return cells.change(result(contender).stream()
                .flatMap(result -> result.adjustments().stream())
                .filter(adjustment -> adjustment.penalty() == penalty)
                .map(AdjustmentOutcome::signed)
                .reduce(Points::plus));
    }

    private TableCell cut(Contender contender) {
        return cells.change(result(contender).map(ReportContext::cut).filter(points -> !points.isZero()));
    }

    /** Returns the exact index as printed; blank where a provisional unit has no points yet. */
    private TableCell index(Contender contender) {
        return score(contender).map(cells::resultPercent).orElseGet(() -> cells.percent(contender.index()));
    }

    private Optional<IndexResult> result(Contender contender) {
        return Optional.ofNullable(results.get(contender.unit().id()));
    }

    /** Returns the points that the ranking is by; empty for figures that the caller brought. */
    private Optional<Score> score(Contender contender) {
        RankedSubject subject = ranking.subject();
        return result(contender).map(result -> switch (subject.kind()) {
            case INDEX -> result.total();
            case NODE ->
                result.outcome(NodeCode.parse(subject.id())).map(Outcome::score).orElseThrow();
            case PART ->
                result.parts().stream()
                        .filter(part -> part.method().equals(subject.id()))
                        .map(Part::score)
                        .findFirst()
                        .orElseThrow();
        });
    }

    private Points maximum(Method method) {
        return maximum(methodology.leaves().stream()
                .filter(leaf -> leaf.method().equals(method))
                .toList());
    }

    /**
     * Returns the units by areas: for the whole and each area what was measured, what was appraised, both together and
     * the index, each with its maximum in the head. Empty for figures that the caller brought and for a ranking by a
     * part.
     */
    Optional<Table> byAreas() {
        if (results.isEmpty() || ranking.subject().kind() != SubjectKind.INDEX) {
            return Optional.empty();
        }
        List<ColumnSpec<Contender>> columns = new ArrayList<>(List.of(
                cells.<Contender>number("rank", unit -> {
                            OptionalInt rank = ranking.rankOf(unit.unit().id());
                            return rank.isPresent() ? cells.count(rank.getAsInt()) : TableCell.BLANK;
                        })
                        .unlessEmpty(),
                cells.text("unit", unit -> unit.unit().name())));
        String whole = words.say("by-areas.whole");
        columns.addAll(shares(whole, methodology.leaves(), IndexResult::total));
        columns.add(
                columns.size() - 2,
                cells.<Contender>number("adjustments", this::adjusted)
                        .under(whole)
                        .unlessEmpty());
        for (Area area : methodology.areas()) {
            columns.addAll(shares(
                    area.code() + ". " + words.language().show(area.name()),
                    methodology.leaves().stream()
                            .filter(leaf -> area.code().contains(leaf.code()))
                            .toList(),
                    result -> result.outcome(area.code()).orElseThrow().score()));
        }
        List<Contender> units = contenders()
                .filter(unit -> results.containsKey(unit.unit().id()))
                .toList();
        return Optional.of(cells.table(titled("by-areas.title"), columns)
                .rows(units)
                .notes(
                        words.say("by-areas.survey", "methods", names(true)),
                        words.say("by-areas.appraised", "methods", names(false)),
                        words.say("by-areas.sum"),
                        words.say("table.rounded"))
                .build());
    }

    /** Returns the names of the methods of leaves that are measured, or of the others. */
    private String names(boolean measured) {
        return methodology.leaves().stream()
                .filter(leaf -> leaf.measured() == measured)
                .map(leaf -> words.language().show(leaf.method().name()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Returns what bonus and penalty points add to the total of a unit; blank if nothing. */
    private TableCell adjusted(Contender unit) {
        return cells.change(result(unit).map(ReportContext::adjusted).filter(points -> !points.isZero()));
    }

    /** Returns the columns of the whole or of an area: measured, appraised, both, index. */
    private List<ColumnSpec<Contender>> shares(String group, List<Leaf> leaves, Function<IndexResult, Score> score) {
        List<ColumnSpec<Contender>> columns = new ArrayList<>();
        for (boolean measured : new boolean[] {true, false}) {
            List<Leaf> of =
                    leaves.stream().filter(leaf -> leaf.measured() == measured).toList();
            if (!of.isEmpty()) {
                columns.add(cells.<Contender>number(
                                measured ? "by-survey" : "by-appraisal",
                                unit -> result(unit)
                                        .map(result -> points(result, of))
                                        .orElse(TableCell.BLANK),
                                "max",
                                words.points(maximum(of)))
                        .under(group));
            }
        }
        columns.add(cells.<Contender>number(
                        "by-total",
                        unit -> result(unit).map(score).map(cells::result).orElse(TableCell.BLANK),
                        "max",
                        words.points(maximum(leaves)))
                .under(group));
        columns.add(cells.<Contender>number(
                        "by-index",
                        unit -> result(unit)
                                .map(score)
                                .map(cells::resultPercent)
                                .orElse(TableCell.BLANK))
                .under(group));
        return columns;
    }

    /** Returns the sum of some leaves of a result, or their state where none of them has points. */
    private TableCell points(IndexResult result, List<Leaf> leaves) {
        List<Outcome> outcomes = leaves.stream()
                .map(leaf -> result.outcome(leaf.code()).orElseThrow())
                .toList();
        return outcomes.stream().noneMatch(leaf -> leaf.score().state() == State.SCORED)
                ? cells.words(outcomes.get(0).score().state().label())
                : cells.points(outcomes.stream()
                        .filter(leaf -> leaf.score().state() == State.SCORED)
                        .map(leaf -> leaf.score().points())
                        .reduce(Points.ZERO, Points::plus));
    }

    private static Points maximum(List<Leaf> leaves) {
        return leaves.stream().map(Leaf::maximum).reduce(Points.ZERO, Points::plus);
    }

    /** Returns the ranked units by band of a scale. */
    Table bands(GradeScale scale) {
        return cells.<BandMembers>table(
                        words.language().show(scale.name()),
                        List.of(
                                cells.text("band", row -> row.band().name()),
                                cells.text("from", row -> from(row.band(), scale)),
                                cells.number("units", row -> cells.count(row.count())),
                                cells.number("mean-index", row -> cells.percent(row.mean()))))
                .rows(ranking.bands(scale).rows())
                .notes(scale(scale), words.say("means.from"))
                .build();
    }

    /** Returns where a band begins; of the lowest, where the one above it does. */
    private String from(Band band, GradeScale scale) {
        if (band.from().isPresent()) {
            return words.say(
                    band.fromIncluded() ? "band.from" : "band.above",
                    "from",
                    band.from().get());
        }
        int above = scale.bands().size() - 2;
        return above < 0
                ? ""
                : words.say(
                        scale.bands().get(above).fromIncluded() ? "band.below" : "band.to",
                        "from",
                        scale.bands().get(above).from().orElseThrow());
    }

    /** Returns the means, of each group of the ranked units and of all of them. */
    Table means() {
        TableBuilder<GroupMean> table = cells.table(
                words.say("means.title"),
                List.of(
                        cells.text(
                                "unit-group", mean -> mean.group().isBlank() ? words.say("ranking.all") : mean.group()),
                        cells.number("units", mean -> cells.count(mean.units())),
                        cells.number("mean-index", mean -> cells.percent(mean.value()))));
        ranking.means().byGroup().stream()
                .filter(mean -> !mean.group().isBlank())
                .forEach(mean -> table.row(Weight.ITEM, 0, mean));
        ranking.means().all().ifPresent(mean -> table.row(Weight.TOTAL, 0, mean));
        return table.notes(words.say("means.from"))
                .notes(words.say(
                        "means.above",
                        "count",
                        words.number(ranking.means().above().size())))
                .build();
    }

    /** Returns how the indices are spread in some groups and among all units, which this is the ranking of. */
    Table groups(Map<String, Ranking> groups) {
        List<ColumnSpec<GroupSpread>> columns = new ArrayList<>(List.of(
                cells.text(
                        "unit-group", spread -> spread.group().isBlank() ? words.say("ranking.all") : spread.group()),
                cells.number("units", spread -> cells.count(spread.units())),
                cells.number("without-rank", spread -> cells.count(spread.withoutRank())),
                cells.number("mean-index", spread -> cells.percent(spread.mean())),
                cells.number("median-index", spread -> cells.percent(spread.median())),
                cells.number("least-index", spread -> cells.percent(spread.least())),
                cells.number("greatest-index", spread -> cells.percent(spread.greatest()))));
        List<GradeScale> scales = ranking.results().isEmpty() ? List.of() : methodology.scales();
        for (GradeScale scale : scales) {
            for (Band band : scale.bands()) {
                columns.add(ColumnSpec.number(
                        words.language().show(band.name()),
                        spread -> cells.count((spread.group().isBlank() ? ranking : groups.get(spread.group()))
                                .bands(scale)
                                .count(band.id()))));
            }
        }
        TableBuilder<GroupSpread> table = cells.table(titled("groups.title"), columns);
        GroupSpread.of(groups).stream()
                .filter(spread -> !spread.group().isBlank())
                .forEach(spread -> table.row(Weight.ITEM, 0, spread));
        return table.row(Weight.TOTAL, 0, GroupSpread.of("", ranking))
                .notes(words.say("means.from"), words.say("table.rounded"))
                .build();
    }
}
