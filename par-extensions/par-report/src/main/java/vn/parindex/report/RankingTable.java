package vn.parindex.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.GradeScale.Band;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Method;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.BandMembers;
import vn.parindex.ranking.Contender;
import vn.parindex.ranking.GroupMean;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.WithoutRank;
import vn.parindex.report.Table.Cell;
import vn.parindex.report.Table.Column;
import vn.parindex.report.Table.Row;
import vn.parindex.report.Table.Weight;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.Points;

/** The tables of a ranking: units with their parts, units without a rank, groups. */
final class RankingTable {

    private final Methodology methodology;
    private final Ranking ranking;
    private final ReportText words;
    private final CellFactory cells;
    private final List<Method> methods;
    private final boolean grouped;
    private final Confidence weakest;

    static RankingTable of(Methodology methodology, Ranking ranking, Language language) {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(language, "language");
        ranking.stamp().ifPresent(stamp -> ReportContext.requireSame(methodology, stamp, ""));
        return new RankingTable(methodology, ranking, ReportText.of(language, ranking.published()));
    }

    private RankingTable(Methodology methodology, Ranking ranking, ReportText words) {
        this.methodology = methodology;
        this.ranking = ranking;
        this.words = words;
        this.cells = new CellFactory(words);
        this.methods = methodology.methods().stream()
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

    Table ranked() {
        List<Column> columns = new ArrayList<>(List.of(cells.number("rank"), cells.text("unit")));
        columns.addAll(common());
        Optional<GradeScale> scale =
                methodology.scale(GradeScale.Purpose.GROUP).or(() -> methodology.scale(GradeScale.Purpose.RATING));
        scale.ifPresent(s -> columns.add(new Column(words.language().show(s.name()), Table.Kind.TEXT)));
        columns.add(cells.marks());
        List<Row> rows = new ArrayList<>();
        for (RankedUnit unit : ranking.ranked()) {
            List<Cell> row = new ArrayList<>(
                    List.of(cells.count(unit.rank()), cells.words(unit.unit().name())));
            row.addAll(common(unit.contender()));
            scale.ifPresent(
                    s -> row.add(cells.words(s.bandOf(unit.contender().index().orElseThrow(), ranking.published())
                            .name())));
            row.add(CellFactory.marks(weakest, false));
            rows.add(new Row(Weight.ITEM, 0, row));
        }
        return new Table(words.language(), words.say("ranking.title"), columns, rows, notes(rows, scale));
    }

    private List<String> notes(List<Row> rows, Optional<GradeScale> scale) {
        List<String> notes = new ArrayList<>(cells.notes(
                rows,
                words.say("ranking.ties", "rule", ranking.ties().label()),
                words.say("ranking." + ranking.compares().id())));
        scale.ifPresent(s -> notes.add(words.say(
                "ranking.scale",
                "scale",
                s.name(),
                "basis",
                words.say("grade." + s.compares().id()),
                "confidence",
                s.confidence().label())));
        notes.add(words.say("table.rounded"));
        return notes;
    }

    Table withoutRank() {
        List<Column> columns = new ArrayList<>(List.of(cells.text("unit"), cells.text("why-no-rank")));
        columns.addAll(common());
        columns.add(cells.marks());
        List<Row> rows = new ArrayList<>();
        for (WithoutRank apart : ranking.withoutRank()) {
            List<Cell> row = new ArrayList<>(List.of(
                    cells.words(apart.unit().name()), cells.words(apart.reason().label())));
            row.addAll(common(apart.contender()));
            row.add(CellFactory.marks(weakest, apart.contender().isProvisional()));
            rows.add(new Row(Weight.ITEM, 0, row));
        }
        return new Table(
                words.language(),
                words.say("ranking.without.title"),
                columns,
                rows,
                cells.notes(rows, words.say("table.rounded")));
    }

    private List<Column> common() {
        List<Column> columns = new ArrayList<>();
        if (grouped) {
            columns.add(cells.text("unit-group"));
        }
        methods.forEach(method ->
                columns.add(cells.number("part", "name", method.name(), "max", words.points(maximum(method)))));
        columns.add(cells.number("index"));
        return columns;
    }

    private Points maximum(Method method) {
        return methodology.leaves().stream()
                .filter(leaf -> leaf.method().equals(method))
                .map(Leaf::maximum)
                .reduce(Points.ZERO, Points::plus);
    }

    private List<Cell> common(Contender unit) {
        List<Cell> row = new ArrayList<>();
        if (grouped) {
            row.add(cells.words(unit.unit().group()));
        }
        methods.forEach(
                method -> row.add(cells.points(Optional.ofNullable(unit.parts().get(method.id())))));
        row.add(cells.percent(unit.index()));
        return row;
    }

    /** The ranked units by band of a scale. */
    Table bands(GradeScale scale) {
        List<Row> rows = new ArrayList<>();
        for (BandMembers row : ranking.bands(scale).rows()) {
            rows.add(new Row(
                    Weight.ITEM,
                    0,
                    List.of(
                            cells.words(row.band().name()),
                            cells.words(from(row.band())),
                            cells.count(row.count()),
                            cells.percent(row.mean()))));
        }
        return new Table(
                words.language(),
                words.language().show(scale.name()),
                List.of(cells.text("band"), cells.text("from"), cells.number("units"), cells.number("mean-index")),
                rows,
                List.of(words.say(
                        "ranking.scale",
                        "scale",
                        scale.name(),
                        "basis",
                        words.say("grade." + scale.compares().id()),
                        "confidence",
                        scale.confidence().label())));
    }

    private String from(Band band) {
        return band.from()
                .map(from -> words.say(band.fromIncluded() ? "band.from" : "band.above", "from", from))
                .orElse("");
    }

    /** The means, of all ranked units and of each group of them. */
    Table means() {
        List<Row> rows = new ArrayList<>();
        ranking.means().byGroup().stream()
                .filter(mean -> !mean.group().isBlank())
                .forEach(mean -> rows.add(mean(mean, mean.group(), Weight.ITEM)));
        ranking.means().all().ifPresent(mean -> rows.add(mean(mean, words.say("ranking.all"), Weight.TOTAL)));
        return new Table(
                words.language(),
                words.say("means.title"),
                List.of(cells.text("unit-group"), cells.number("units"), cells.number("mean-index")),
                rows,
                List.of(words.say(
                        "means.above",
                        "count",
                        words.number(ranking.means().above().size()))));
    }

    private Row mean(GroupMean mean, String name, Weight weight) {
        return new Row(weight, 0, List.of(cells.words(name), cells.count(mean.units()), cells.percent(mean.value())));
    }
}
