package vn.parindex.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import vn.parindex.finding.Finding;
import vn.parindex.value.NameOrder;
import vn.parindex.value.Share;

/** Puts units in order of their values and numbers them by a tie rule. */
final class RankNumbering {

    private static final Comparator<Contender> ROWS = Comparator.comparing(
                    (Contender c) -> c.unit().name(), NameOrder.VIETNAMESE)
            .thenComparing(c -> c.unit().id(), CodePointOrder.ORDER);

    private final TieRule rule;
    private final List<Finding> findings;
    private final List<RankedUnit> ranked = new ArrayList<>();
    private int next = 1;

    RankNumbering(TieRule rule, List<Finding> findings) {
        this.rule = rule;
        this.findings = findings;
    }

    /** Returns the order of rows that nothing else orders. */
    static Comparator<Contender> rows() {
        return ROWS;
    }

    /** Returns the units by rank. Values are equal only if they are exactly equal. */
    List<RankedUnit> number(TreeMap<Share, List<Contender>> byValue) {
        byValue.descendingMap().forEach((value, units) -> {
            for (List<Contender> equal : separate(units, 0)) {
                place(value, equal, units.size() > 1);
            }
        });
        return ranked;
    }

    /** Returns units of one value, divided into those that remain equal; the better first. */
    private List<List<Contender>> separate(List<Contender> units, int key) {
        if (units.size() == 1 || key == rule.keys().size()) {
            return List.of(units);
        }
        TieKey by = rule.keys().get(key);
        if (!by.isKnownOf(units)) {
            return separate(units, key + 1);
        }
        TreeMap<Contender, List<Contender>> classes = new TreeMap<>(by.order());
        units.forEach(
                unit -> classes.computeIfAbsent(unit, u -> new ArrayList<>()).add(unit));
        List<List<Contender>> separated = new ArrayList<>();
        classes.values().forEach(equal -> separated.addAll(separate(equal, key + 1)));
        return separated;
    }

    private void place(Share value, List<Contender> equal, boolean tied) {
        List<Contender> inOrder = equal.stream().sorted(ROWS).toList();
        inOrder.forEach(unit -> ranked.add(new RankedUnit(next, inOrder.size() > 1, tied, unit, value)));
        if (rule.kind() == TieNumbering.ORDINAL && inOrder.size() > 1) {
            findings.add(Finding.warning(
                    RankingCode.TIE_NOT_BROKEN,
                    "",
                    "rank",
                    next,
                    "units",
                    inOrder.stream().map(contender -> contender.unit().name()).toList(),
                    "keys",
                    rule.keys().stream().map(TieKey::label).toList()));
        }
        next += rule.kind() == TieNumbering.DENSE ? 1 : inOrder.size();
    }
}
