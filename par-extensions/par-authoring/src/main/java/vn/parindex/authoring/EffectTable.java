package vn.parindex.authoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.parindex.report.Table;
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
        List<Table.Row> rows = new ArrayList<>();
        for (DiffEffect.UnitEffect unit : effect.units()) {
            rows.add(new Table.Row(
                    Table.Weight.ITEM,
                    0,
                    List.of(
                            new Table.Words(unit.before().unit().name()),
                            index(unit.before()),
                            index(unit.after()),
                            change(unit),
                            items(unit),
                            open(unit.after()))));
        }
        long moved = effect.units().stream()
                .filter(unit ->
                        unit.change().filter(change -> change.signum() != 0).isPresent())
                .count();
        return new Table(
                words.language(),
                words.say(
                        "effect.title",
                        "before",
                        effect.diff().before(),
                        "after",
                        effect.diff().after()),
                List.of(
                        column("unit", Table.Kind.TEXT),
                        column("before", Table.Kind.NUMBER),
                        column("after", Table.Kind.NUMBER),
                        column("change", Table.Kind.NUMBER),
                        column("items", Table.Kind.TEXT),
                        column("open", Table.Kind.NUMBER)),
                rows,
                List.of(words.say(
                        "effect.note",
                        "moved",
                        moved,
                        "count",
                        effect.units().size(),
                        "mode",
                        effect.mode().label().in(words.language()))));
    }

    private Table.Column column(String key, Table.Kind kind) {
        return new Table.Column(words.say("effect.column." + key), kind);
    }

    private static Table.Cell index(IndexResult result) {
        return result.index()
                .map(index -> (Table.Cell) new Table.Percent(result.published(index)))
                .orElseGet(Table.Blank::new);
    }

    private static Table.Cell change(DiffEffect.UnitEffect unit) {
        return unit.change()
                .map(change -> (Table.Cell) new Table.Decimal(change, change, true))
                .orElseGet(Table.Blank::new);
    }

    private Table.Cell items(DiffEffect.UnitEffect unit) {
        String items = unit.leaves().stream()
                .map(leaf -> words.say(
                        "effect.item",
                        "code",
                        code(leaf),
                        "before",
                        points(leaf.before()),
                        "after",
                        points(leaf.after())))
                .collect(Collectors.joining("; "));
        return items.isEmpty() ? new Table.Blank() : new Table.Words(items);
    }

    private static String code(DiffEffect.LeafEffect leaf) {
        String before = leaf.codeBefore().map(NodeCode::toString).orElse("–");
        String after = leaf.codeAfter().map(NodeCode::toString).orElse("–");
        return before.equals(after) ? before : before + " → " + after;
    }

    private Object points(Optional<Points> points) {
        return points.map(p -> words.language().number(p)).orElse("–");
    }

    private static Table.Cell open(IndexResult result) {
        BigDecimal open = BigDecimal.valueOf(result.leaves().stream()
                .filter(leaf -> leaf.score().isProvisional())
                .count());
        return new Table.Decimal(open, open, false);
    }
}
