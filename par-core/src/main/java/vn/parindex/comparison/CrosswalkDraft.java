package vn.parindex.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.Source;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.NameKey;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Text;

/** Joins the items of two methodologies by their codes, names and maxima. */
final class CrosswalkDraft {

    private static final Source SOURCE = new Source(
            "draft",
            "",
            Text.of("Bản nháp lập tự động từ mã, tên và điểm tối đa", "Draft made from codes, names and maxima"),
            "",
            Optional.empty(),
            "R",
            "The two methodologies.",
            "Any document that says what became of an item.");

    private final Methodology from;
    private final Methodology to;
    private final CrosswalkTier tier;
    private final List<Node> earlier;
    private final List<Node> later;
    private final Map<Node, NameKey> names = new IdentityHashMap<>();
    private final Set<NodeCode> joined = new HashSet<>();

    CrosswalkDraft(Methodology from, Methodology to, CrosswalkTier tier) {
        this.from = from;
        this.to = to;
        this.tier = tier;
        this.earlier = tier.of(from);
        this.later = tier.of(to);
        earlier.forEach(node -> names.put(node, NameKey.of(node.name().vi())));
        later.forEach(node -> names.put(node, NameKey.of(node.name().vi())));
    }

    Crosswalk crosswalk() {
        List<CrosswalkRow> rows = new ArrayList<>();
        List<Optional<Node>> inPlace = earlier.stream().map(this::inPlace).toList();
        for (int i = 0; i < earlier.size(); i++) {
            Node before = earlier.get(i);
            rows.add(inPlace.get(i)
                    .or(moved(before))
                    .map(after -> kept(before, after))
                    .orElseGet(() -> gone(before)));
        }
        later.stream()
                .filter(node -> !joined.contains(node.code()))
                .forEach(node -> rows.add(
                        row(CrosswalkKind.NEW, List.of(), List.of(node.code()), "no earlier item of this name")));
        return Crosswalk.of(from, to, tier, rows, List.of(SOURCE), "A draft: to be checked row by row.");
    }

    /** Returns the later item of the same code and name. */
    private Optional<Node> inPlace(Node before) {
        Optional<Node> after = later.stream()
                .filter(n -> n.code().equals(before.code()) && sameName(n, before))
                .findFirst();
        after.ifPresent(node -> joined.add(node.code()));
        return after;
    }

    /** Returns the later item of the same name and maximum, if only one earlier and one later item have them. */
    private Supplier<Optional<Node>> moved(Node before) {
        return () -> {
            List<Node> after = later.stream().filter(n -> sameItem(n, before)).toList();
            boolean alone = after.size() == 1
                    && earlier.stream().filter(n -> sameItem(n, before)).count() == 1;
            return alone && joined.add(after.get(0).code()) ? Optional.of(after.get(0)) : Optional.empty();
        };
    }

    private boolean sameName(Node one, Node other) {
        return names.get(one).equals(names.get(other));
    }

    private boolean sameItem(Node one, Node other) {
        return sameName(one, other) && one.maximum().equals(other.maximum());
    }

    private static CrosswalkRow kept(Node before, Node after) {
        CrosswalkKind kind =
                before.maximum().equals(after.maximum()) ? CrosswalkKind.SAME : CrosswalkKind.MAXIMUM_CHANGED;
        String found =
                before.code().equals(after.code()) ? "same code and name" : "same name and maximum, another code";
        return row(kind, List.of(before.code()), List.of(after.code()), found);
    }

    private static CrosswalkRow gone(Node before) {
        return row(CrosswalkKind.GONE, List.of(before.code()), List.of(), "no later item of this name");
    }

    private static CrosswalkRow row(CrosswalkKind kind, List<NodeCode> from, List<NodeCode> to, String note) {
        return new CrosswalkRow(kind, from, to, note, new Citation(SOURCE.id(), ""), Confidence.RECONSTRUCTED);
    }
}
