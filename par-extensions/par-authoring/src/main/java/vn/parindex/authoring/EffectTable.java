package vn.parindex.authoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.report.ColumnSpec;
import vn.parindex.report.Table;
import vn.parindex.report.TableBuilder;
import vn.parindex.report.TableCell;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Phrases;
import vn.parindex.value.Points;

/** Lays the effect of differences on units out as a table. */
final class EffectTable {

    private final DiffEffect effect;
    private final Phrases words;

    EffectTable(DiffEffect effect, Phrases words) {
        this.effect = effect;
        this.words = words;
    }

    Table table() {
        long moved = effect.units().stream().filter(EffectTable::moves).count();
        return new TableBuilder<DiffEffect.UnitEffect>(
                        words.language(),
                        words.say(
                                "effect.title",
                                "before",
                                effect.diff().before(),
                                "after",
                                effect.diff().after()),
                        List.of(
                                ColumnSpec.text(
                                        heading("unit"),
                                        unit -> unit.before().unit().name()),
                                ColumnSpec.number(heading("before"), unit -> index(unit.before())),
                                ColumnSpec.number(heading("after"), unit -> index(unit.after())),
                                ColumnSpec.number(heading("change"), this::change),
                                ColumnSpec.text(heading("items"), this::items),
                                ColumnSpec.number(heading("open"), unit -> open(unit.after()))))
                .rows(effect.units())
                .notes(words.say(
                        "effect.note",
                        "moved",
                        moved,
                        "count",
                        effect.units().size(),
                        "mode",
                        effect.mode().label().in(words.language())))
                .build();
    }

    private String heading(String key) {
        return words.say("effect.column." + key);
    }

    private TableCell index(IndexResult result) {
        Score total = result.total();
        Optional<BigDecimal> least = total.index().map(result::published);
        return total.isProvisional()
                ? range(least, total.mostIndex().map(result::published))
                : TableCell.percent(least);
    }

    /** Checks whether the index moves, whatever becomes of what is open. */
    private static boolean moves(DiffEffect.UnitEffect unit) {
        return unit.leastChange().filter(change -> change.signum() > 0).isPresent()
                || unit.mostChange().filter(change -> change.signum() < 0).isPresent();
    }

    private TableCell change(DiffEffect.UnitEffect unit) {
        return unit.leastChange().equals(unit.mostChange())
                ? TableCell.change(unit.leastChange())
                : range(unit.leastChange(), unit.mostChange());
    }

    private TableCell range(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        return least.isEmpty() || most.isEmpty()
                ? TableCell.BLANK
                : TableCell.text(words.say("effect.range", "least", least.get(), "most", most.get()));
    }

    private String items(DiffEffect.UnitEffect unit) {
        return unit.leaves().stream()
                .map(leaf -> words.say(
                        "effect.item",
                        "code",
                        code(leaf),
                        "before",
                        points(leaf.before(), leaf.codeBefore(), unit.before()),
                        "after",
                        points(leaf.after(), leaf.codeAfter(), unit.after())))
                .collect(Collectors.joining("; "));
    }

    private static String code(DiffEffect.LeafEffect leaf) {
        String before = leaf.codeBefore().map(NodeCode::toString).orElse("–");
        String after = leaf.codeAfter().map(NodeCode::toString).orElse("–");
        return before.equals(after) ? before : before + " → " + after;
    }

    private String points(Optional<Points> points, Optional<NodeCode> code, IndexResult result) {
        Optional<Score> open = code.flatMap(result::outcome).map(Outcome::score).filter(Score::isProvisional);
        return points.map(p -> words.language().number(p))
                .or(() -> open.map(score -> words.say("effect.open", "most", score.most())))
                .orElse("–");
    }

    private static TableCell open(IndexResult result) {
        return TableCell.number(BigDecimal.valueOf(result.leaves().stream()
                .filter(leaf -> leaf.score().isProvisional())
                .count()));
    }
}
