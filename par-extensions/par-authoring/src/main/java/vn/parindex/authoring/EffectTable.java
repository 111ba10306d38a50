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
        long moved = effect.units().stream()
                .filter(unit ->
                        unit.change().filter(change -> change.signum() != 0).isPresent())
                .count();
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
                                ColumnSpec.number(heading("change"), unit -> TableCell.change(unit.change())),
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

    private static TableCell index(IndexResult result) {
        return TableCell.percent(result.index().map(result::published));
    }

    private String items(DiffEffect.UnitEffect unit) {
        return unit.leaves().stream()
                .map(leaf -> words.say(
                        "effect.item",
                        "code",
                        code(leaf),
                        "before",
                        points(leaf.before()),
                        "after",
                        points(leaf.after())))
                .collect(Collectors.joining("; "));
    }

    private static String code(DiffEffect.LeafEffect leaf) {
        String before = leaf.codeBefore().map(NodeCode::toString).orElse("–");
        String after = leaf.codeAfter().map(NodeCode::toString).orElse("–");
        return before.equals(after) ? before : before + " → " + after;
    }

    private Object points(Optional<Points> points) {
        return points.map(p -> words.language().number(p)).orElse("–");
    }

    private static TableCell open(IndexResult result) {
        return TableCell.number(BigDecimal.valueOf(result.leaves().stream()
                .filter(leaf -> leaf.score().isProvisional())
                .count()));
    }
}
