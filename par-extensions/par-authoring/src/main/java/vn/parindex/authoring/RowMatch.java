package vn.parindex.authoring;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
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
            join(tier, (one, other) -> one.code().equals(other.code()) && sameName(one, other));
            joinAlone(tier);
            join(
                    tier,
                    (one, other) -> one.code().position() == other.code().position()
                            && sameParent(one, other)
                            && alike(one, other));
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

    private void join(int tier, BiPredicate<Node, Node> together) {
        Map<Integer, List<Node>> byPosition = open(after, tier).stream()
                .collect(Collectors.groupingBy(node -> node.code().position()));
        for (Node one : open(before, tier)) {
            byPosition.getOrDefault(one.code().position(), List.of()).stream()
                    .filter(other -> !taken.contains(other.code()) && together.test(one, other))
                    .findFirst()
                    .ifPresent(other -> join(one, other));
        }
    }

    /** Joins rows whose name stands once on each side. */
    private void joinAlone(int tier) {
        Map<String, List<Node>> earlier = open(before, tier).stream()
                .collect(Collectors.groupingBy(node -> node.name().vi()));
        Map<String, List<Node>> later = open(after, tier).stream()
                .collect(Collectors.groupingBy(node -> node.name().vi()));
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
        return one.name().vi().equals(other.name().vi());
    }

    private boolean sameParent(Node one, Node other) {
        return one.code().parent().map(codes::get).equals(other.code().parent());
    }

    /** Checks whether two rows at one place have something in common beside it. */
    private static boolean alike(Node one, Node other) {
        return one.maximum().equals(other.maximum())
                || shared(facts(one), facts(other))
                || shared(names(one), names(other));
    }

    private static boolean shared(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static Set<String> facts(Node node) {
        return node.scoring().map(scoring -> Set.copyOf(scoring.rule().facts())).orElse(Set.of()).stream()
                .filter(fact -> !FactMeanings.OWN.contains(fact))
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Node node) {
        return node.children().stream().map(child -> child.name().vi()).collect(Collectors.toSet());
    }
}
