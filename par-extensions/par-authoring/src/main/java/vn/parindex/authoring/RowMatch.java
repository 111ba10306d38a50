package vn.parindex.authoring;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.value.NameKey;
import vn.parindex.value.NodeCode;

/** Joins the rows of two methodologies by what they say themselves. */
final class RowMatch {

    private final Methodology before;
    private final Methodology after;
    private final Map<NodeCode, NodeCode> codes = new LinkedHashMap<>();
    private final Set<NodeCode> taken = new HashSet<>();

    RowMatch(Methodology before, Methodology after) {
        this.before = before;
        this.after = after;
    }

    Map<NodeCode, NodeCode> codes() {
        for (int tier = 1; tier <= NodeCode.MAX_DEPTH; tier++) {
            join(tier, node -> Optional.of(node.code()), RowMatch::sameName);
            joinAlone(tier);
            join(tier, this::samePlace, RowMatch::alike);
        }
        Map<NodeCode, NodeCode> ordered = new LinkedHashMap<>();
        before.nodes().stream()
                .filter(node -> codes.containsKey(node.code()))
                .forEach(node -> ordered.put(node.code(), codes.get(node.code())));
        return ordered;
    }

    private List<Node> open(Methodology methodology, int tier) {
        Set<NodeCode> joined = methodology == before ? codes.keySet() : taken;
        return methodology.nodes().stream()
                .filter(node -> node.code().depth() == tier && !joined.contains(node.code()))
                .toList();
    }

    /** Joins each row of a tier with the one at a place, unless that is taken or they do not belong together. */
    private void join(int tier, Function<Node, Optional<NodeCode>> place, BiPredicate<Node, Node> together) {
        for (Node one : open(before, tier)) {
            place.apply(one)
                    .flatMap(after::node)
                    .filter(other -> !taken.contains(other.code()) && together.test(one, other))
                    .ifPresent(other -> join(one, other));
        }
    }

    /** The same position below the row that the row above was joined with. */
    private Optional<NodeCode> samePlace(Node node) {
        NodeCode code = node.code();
        return code.depth() == 1
                ? Optional.of(code)
                : code.parent().map(codes::get).map(parent -> parent.child(code.position()));
    }

    /** Joins rows whose name stands once on each side. */
    private void joinAlone(int tier) {
        Map<NameKey, List<Node>> earlier = open(before, tier).stream().collect(Collectors.groupingBy(RowMatch::name));
        Map<NameKey, List<Node>> later = open(after, tier).stream().collect(Collectors.groupingBy(RowMatch::name));
        earlier.forEach((name, nodes) -> {
            List<Node> others = later.getOrDefault(name, List.of());
            if (nodes.size() == 1 && others.size() == 1) {
                join(nodes.get(0), others.get(0));
            }
        });
    }

    private void join(Node one, Node other) {
        codes.put(one.code(), other.code());
        taken.add(other.code());
    }

    private static boolean sameName(Node one, Node other) {
        return NameKey.isSame(one.name().vi(), other.name().vi());
    }

    private static NameKey name(Node node) {
        return NameKey.of(node.name().vi());
    }

    /** Checks whether two rows at one place have something in common beside it. */
    private static boolean alike(Node one, Node other) {
        return one.maximum().equals(other.maximum())
                || shared(facts(one), facts(other))
                || shared(names(one), names(other));
    }

    private static <T> boolean shared(Set<T> one, Set<T> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static Set<String> facts(Node node) {
        return node.scoring().map(scoring -> Set.copyOf(scoring.rule().facts())).orElse(Set.of()).stream()
                .filter(fact -> !FactMeanings.OWN.contains(fact))
                .collect(Collectors.toSet());
    }

    private static Set<NameKey> names(Node node) {
        return node.children().stream().map(RowMatch::name).collect(Collectors.toSet());
    }
}
