package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.parindex.analysis.LeafSpread.LeafPower;
import vn.parindex.authoring.DiffRow;
import vn.parindex.methodology.GradeScale.Band;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.ColumnSpec;
import vn.parindex.report.Report;
import vn.parindex.report.Report.Field;
import vn.parindex.report.Report.Notice;
import vn.parindex.report.Report.Tone;
import vn.parindex.report.Table;
import vn.parindex.report.TableCell;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.PhraseBook;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Text;

/** The impact of a draft of rules as one report for those who draft it. */
public final class RuleImpactReport {

    static final PhraseBook BOOK = PhraseBook.of(RuleImpactReport.class::getResourceAsStream, "impact");

    private static final Rounding PRINTED = Rounding.halfUp(2);

    private final RuleImpact impact;
    private final ReportWords words;

    private RuleImpactReport(RuleImpact impact, Language language) {
        this.impact = impact;
        words = new ReportWords(BOOK, language);
    }

    /**
     * Returns the report in a language.
     *
     * @param impact the impact
     * @param language the language
     * @return the report as plain data
     */
    public static Report of(RuleImpact impact, Language language) {
        Objects.requireNonNull(impact, "impact");
        return new RuleImpactReport(impact, Objects.requireNonNull(language, "language")).report();
    }

    private Report report() {
        List<Table> rules = impact.diff().tables(words.language());
        AnalysisCharts charts = AnalysisCharts.in(words.language());
        Table units = units();
        Table areas = areas();
        return new Report(
                        words.language(),
                        say("title", "draft", draft().name()),
                        heading(),
                        notices(),
                        List.of(
                                words.section("summary", summary(), List.of()),
                                words.section("units", charts.units(impact, units), units),
                                words.section("groups", List.of(), List.of(groups())),
                                words.section("areas", charts.areas(impact, areas), areas),
                                words.section("moved", List.of(), List.of(moved())),
                                words.section("power", List.of(), List.of(power())),
                                words.section(
                                        "rules", rules.isEmpty() ? List.of(say("none.rules")) : List.of(), rules)))
                .withTechnical(technical());
    }

    private String say(String key, Object... holes) {
        return words.say(key, holes);
    }

    private Methodology force() {
        return impact.diff().before();
    }

    private Methodology draft() {
        return impact.diff().after();
    }

    private List<Field> heading() {
        IndexResult any = impact.units().get(0).before();
        return List.of(
                words.field("force", say("field.methodology", "name", force().name(), "id", force().id())),
                words.field("draft", say("field.methodology", "name", draft().name(), "id", draft().id())),
                words.field("year", any.year()),
                words.field("units", impact.units().size()),
                words.field("mode", impact.mode().label()));
    }

    private List<Field> technical() {
        IndexResult any = impact.units().get(0).before();
        return List.of(
                words.field("digest", force().digest() + ", " + draft().digest()),
                words.field("library", any.stamp().library()));
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        long open = impact.leaves().stream().filter(RuleImpactReport::isMissing).count();
        if (open > 0) {
            notices.add(new Notice(Tone.PROVISIONAL, say("notice.open", "leaves", open)));
        }
        String sure = draft().pointsByConfidence().entrySet().stream()
                .filter(part -> !part.getValue().isZero())
                .map(part -> say(
                        "confidence.part",
                        "points",
                        part.getValue(),
                        "confidence",
                        part.getKey().label()))
                .collect(Collectors.joining("; "));
        notices.add(new Notice(Tone.CONFIDENCE, say("notice.confidence", "confidence", sure)));
        notices.add(new Notice(
                Tone.NOTE,
                say("notice.tried", "year", impact.units().get(0).before().year())));
        return notices;
    }

    /** Checks whether some unit cannot be scored at a leaf of the draft. */
    private static boolean isMissing(ImpactLeaf leaf) {
        return leaf.after().filter(spread -> spread.open() > 0).isPresent();
    }

    private List<String> summary() {
        List<String> sentences = new ArrayList<>();
        int open = impact.units(ImpactDirection.OPEN).size();
        int same = impact.units(ImpactDirection.SAME).size();
        Optional<BigDecimal> least = impact.meanChange(ImpactUnit::leastChange);
        Optional<BigDecimal> most = impact.meanChange(ImpactUnit::mostChange);
        boolean known = open == 0 && least.equals(most);
        sentences.add(say(
                known ? "headline.known" : "headline.open",
                "count",
                impact.units().size(),
                "moved",
                impact.units().size() - same,
                "up",
                impact.units(ImpactDirection.UP).size(),
                "down",
                impact.units(ImpactDirection.DOWN).size(),
                "same",
                same,
                "open",
                open,
                "mean",
                signed(least),
                "least",
                signed(least),
                "most",
                signed(most)));
        impact.units(ImpactDirection.UP).stream()
                .max(Comparator.comparing(
                        (ImpactUnit unit) -> unit.leastChange().orElseThrow()))
                .ifPresent(unit ->
                        sentences.add(say("summary.most-up", "unit", unit.unit().name(), "change", change(unit))));
        impact.units(ImpactDirection.DOWN).stream()
                .min(Comparator.comparing((ImpactUnit unit) -> unit.mostChange().orElseThrow()))
                .ifPresent(unit -> sentences.add(
                        say("summary.most-down", "unit", unit.unit().name(), "change", change(unit))));
        sentences.add(say("summary.ranks", "count", movedRanks()));
        int leaving = impact.groups().stream().mapToInt(ImpactGroup::leaving).sum();
        if (impact.groups().stream().anyMatch(group -> group.band().isPresent())) {
            sentences.add(say("summary.groups", "count", leaving));
        }
        impact.moved().stream()
                .filter(leaf -> leaf.change().isKnown())
                .max(Comparator.comparing(
                        leaf -> leaf.change().least().toBigDecimal().abs()))
                .ifPresent(leaf -> sentences.add(
                        say("summary.leaf", "code", code(leaf), "name", leaf.name(), "change", range(leaf.change()))));
        codes(ImpactLeaf::stopsDiscriminating, "summary.stops", sentences);
        codes(ImpactLeaf::beginsDiscriminating, "summary.begins", sentences);
        codes(leaf -> isAfter(leaf, LeafPower.ALL_FULL), "summary.full", sentences);
        codes(leaf -> isAfter(leaf, LeafPower.ALL_ZERO), "summary.zero", sentences);
        codes(RuleImpactReport::isMissing, "summary.missing", sentences);
        if (impact.units().size() == 1) {
            sentences.add(say("summary.one"));
        }
        return sentences;
    }

    private long movedRanks() {
        return impact.units().stream()
                .filter(unit -> {
                    Optional<RankRange> before = impact.rankBefore(unit);
                    Optional<RankRange> after = impact.rankAfter(unit);
                    return before.isPresent()
                            && after.isPresent()
                            && (after.get().best() > before.get().worst()
                                    || after.get().worst() < before.get().best());
                })
                .count();
    }

    private void codes(Predicate<ImpactLeaf> of, String key, List<String> sentences) {
        List<String> codes =
                impact.leaves().stream().filter(of).map(RuleImpactReport::code).toList();
        if (!codes.isEmpty()) {
            sentences.add(say(key, "count", codes.size(), "codes", codes));
        }
    }

    private static boolean isAfter(ImpactLeaf leaf, LeafPower power) {
        return leaf.after().filter(spread -> spread.power() == power).isPresent();
    }

    /** The code of a leaf, of both sides where they differ. */
    private static String code(ImpactLeaf leaf) {
        Optional<NodeCode> before = leaf.codeBefore();
        Optional<NodeCode> after = leaf.codeAfter();
        return before.isPresent() && after.isPresent() && !before.equals(after)
                ? before.get() + " → " + after.get()
                : after.or(() -> before).orElseThrow().toString();
    }

    private Table units() {
        return words.table(
                        "units",
                        List.of(
                                words.text(
                                        "unit", (ImpactUnit unit) -> unit.unit().name()),
                                words.cell("before", unit -> index(unit.before())),
                                words.cell("after", unit -> index(unit.after())),
                                words.cell("change", unit -> change(unit.leastChange(), unit.mostChange())),
                                words.cell("rankBefore", unit -> rank(impact.rankBefore(unit))),
                                words.cell("rankAfter", unit -> rank(impact.rankAfter(unit))),
                                words.text("groupBefore", (ImpactUnit unit) -> bands(force(), unit.before()))
                                        .unlessEmpty(),
                                words.text("groupAfter", (ImpactUnit unit) -> bands(draft(), unit.after()))
                                        .unlessEmpty(),
                                words.text(
                                        "direction",
                                        (ImpactUnit unit) -> unit.direction().label()),
                                words.count(
                                        "open",
                                        unit -> unit.after().leaves().stream()
                                                .filter(leaf -> leaf.score().isProvisional())
                                                .count())))
                .rows(impact.units())
                .notes(say("note.units", "count", impact.units().size()), say("note.carried"))
                .build();
    }

    private Table groups() {
        List<ColumnSpec<ImpactGroup>> columns = new ArrayList<>();
        columns.add(words.text(
                "group", group -> group.band().map(Band::name).map(words::show).orElseGet(() -> say("no-group"))));
        columns.add(words.count("count", ImpactGroup::count));
        columns.add(words.count("up", group -> group.count(ImpactDirection.UP)));
        columns.add(words.count("down", group -> group.count(ImpactDirection.DOWN)));
        columns.add(words.count("same", group -> group.count(ImpactDirection.SAME)));
        columns.add(words.count("unknown", group -> group.count(ImpactDirection.OPEN)));
        columns.add(words.count("leaving", ImpactGroup::leaving));
        columns.add(words.cell("meanChange", group -> change(group.leastMean(), group.mostMean())));
        return words.table("groups", columns).rows(impact.groups()).build();
    }

    private Table areas() {
        return words.table(
                        "areas",
                        List.of(
                                words.code(
                                        "code", (ImpactArea area) -> area.node().code()),
                                words.text(
                                        "area", (ImpactArea area) -> area.node().name()),
                                words.cell("before", area -> shares(area.meanBefore(), area.meanBeforeMost())),
                                words.cell("after", area -> shares(area.meanAfter(), area.meanAfterMost())),
                                points("points", ImpactArea::change)))
                .rows(impact.areas())
                .notes(say("note.points", "before", force().total(), "after", draft().total()))
                .build();
    }

    private Table moved() {
        return words.table(
                        "moved",
                        List.of(
                                words.code(
                                        "codeBefore",
                                        (ImpactLeaf leaf) -> leaf.codeBefore()
                                                .map(NodeCode::toString)
                                                .orElse("")),
                                words.code(
                                        "codeAfter",
                                        (ImpactLeaf leaf) -> leaf.codeAfter()
                                                .map(NodeCode::toString)
                                                .orElse("")),
                                words.text("name", ImpactLeaf::name),
                                words.count("up", ImpactLeaf::up),
                                words.count("down", ImpactLeaf::down),
                                words.count(
                                        "open",
                                        (ImpactLeaf leaf) -> leaf.after()
                                                .map(LeafSpread::open)
                                                .orElse(0)),
                                points("points", ImpactLeaf::change),
                                words.text("rules", this::rules)))
                .rows(impact.moved())
                .notesOr(say("none.moved"), say("note.points", "before", force().total(), "after", draft().total()))
                .build();
    }

    private Table power() {
        List<ImpactLeaf> shown = impact.leaves().stream()
                .filter(leaf -> leaf.stopsDiscriminating()
                        || leaf.beginsDiscriminating()
                        || isAfter(leaf, LeafPower.ALL_FULL)
                        || isAfter(leaf, LeafPower.ALL_ZERO)
                        || isAfter(leaf, LeafPower.ALL_EQUAL))
                .toList();
        return words.table(
                        "power",
                        List.of(
                                words.code("code", RuleImpactReport::code),
                                words.text("name", ImpactLeaf::name),
                                words.text("powerBefore", (ImpactLeaf leaf) -> power(leaf.before(), "new")),
                                words.text("powerAfter", (ImpactLeaf leaf) -> power(leaf.after(), "gone")),
                                words.cell(
                                        "spread",
                                        leaf -> shares(
                                                leaf.after().flatMap(LeafSpread::least),
                                                leaf.after().flatMap(LeafSpread::most)))))
                .rows(shown)
                .notesOr(say("none.power"), say("note.power"))
                .build();
    }

    private String power(Optional<LeafSpread> spread, String none) {
        return spread.map(of -> words.show(of.power().label())).orElseGet(() -> say("kind." + none));
    }

    /** What differs in the row of a leaf, where from it differs. */
    private String rules(ImpactLeaf leaf) {
        List<String> changes = leaf.row().changes().stream()
                .filter(change -> change.kind() != DiffRow.ChangeKind.CONFIDENCE_CHANGED)
                .map(this::rule)
                .toList();
        return changes.isEmpty() ? say("unchanged") : String.join("; ", changes);
    }

    private String rule(DiffRow.Change change) {
        return switch (change.kind()) {
            case NEW -> say("change.new", "after", words(change.after()));
            case GONE -> say("change.gone", "before", words(change.before()));
            default ->
                say(
                        "change.one",
                        "kind",
                        say("kind." + change.kind().id()),
                        "before",
                        words(change.before()),
                        "after",
                        words(change.after()));
        };
    }

    private String words(Optional<Text> text) {
        return text.map(words::show).orElse("");
    }

    private String bands(Methodology methodology, IndexResult result) {
        return RuleImpact.bands(methodology, result).stream()
                .map(band -> words.show(band.name()))
                .collect(Collectors.joining(" – "));
    }

    private <R> ColumnSpec<R> points(String key, Function<? super R, PointsRange> points) {
        return words.cell(
                key,
                row -> change(
                        Optional.of(decimal(points.apply(row).least())),
                        Optional.of(decimal(points.apply(row).most()))));
    }

    private TableCell index(IndexResult result) {
        return shares(ImpactUnit.least(result), ImpactUnit.most(result));
    }

    private TableCell shares(Optional<Share> least, Optional<Share> most) {
        return cell(least.map(share -> share.inPercent(PRINTED)), most.map(share -> share.inPercent(PRINTED)));
    }

    private TableCell rank(Optional<RankRange> rank) {
        return cell(
                rank.map(range -> BigDecimal.valueOf(range.best())),
                rank.map(range -> BigDecimal.valueOf(range.worst())));
    }

    /** A number where it is known, for programs too, else a range in words. */
    private TableCell cell(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        return least.equals(most)
                ? TableCell.number(least)
                : TableCell.text(say("range", "least", least.orElseThrow(), "most", most.orElseThrow()));
    }

    private TableCell change(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        return least.equals(most) ? TableCell.change(least) : TableCell.text(range(least, most));
    }

    private String change(ImpactUnit unit) {
        return range(unit.leastChange(), unit.mostChange());
    }

    private String range(PointsRange change) {
        return range(Optional.of(decimal(change.least())), Optional.of(decimal(change.most())));
    }

    private String range(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        if (least.isEmpty() || most.isEmpty()) {
            return "";
        }
        return least.equals(most) ? signed(least) : say("range", "least", signed(least), "most", signed(most));
    }

    private String signed(Optional<BigDecimal> change) {
        return change.map(words.language()::signed).orElse("");
    }

    /** At least two decimals, and all that there are. */
    private static BigDecimal decimal(Points points) {
        BigDecimal exact = points.toBigDecimal();
        return exact.setScale(Math.max(2, exact.scale()));
    }
}
