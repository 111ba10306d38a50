package vn.parindex.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.methodology.Node;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Identifiers;
import vn.parindex.value.NameKey;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Text;

/** Checks a crosswalk against both methodologies and collects every fault, placed by a pointer into its file. */
final class CrosswalkCheck {

    private static final Text FROM = Text.of("bộ tiêu chí trước", "from");
    private static final Text TO = Text.of("bộ tiêu chí sau", "to");

    private final Crosswalk crosswalk;
    private final List<Finding> faults = new ArrayList<>();
    private final Map<NodeCode, Node> earlier;
    private final Map<NodeCode, Node> later;
    private final Set<NodeCode> seenEarlier = new HashSet<>();
    private final Set<NodeCode> seenLater = new HashSet<>();
    private final Set<String> sources = new HashSet<>();

    CrosswalkCheck(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
        earlier = nodes(crosswalk.from());
        later = nodes(crosswalk.to());
    }

    private Map<NodeCode, Node> nodes(Methodology methodology) {
        Map<NodeCode, Node> nodes = new LinkedHashMap<>();
        crosswalk.tier().of(methodology).forEach(node -> nodes.put(node.code(), node));
        return nodes;
    }

    List<Finding> faults() {
        if (!crosswalk.from().level().equals(crosswalk.to().level())) {
            add(
                    "/to",
                    ComparisonCode.OTHER_LEVEL,
                    "got",
                    crosswalk.to().name(),
                    "expected",
                    crosswalk.from().name());
        }
        for (int i = 0; i < crosswalk.sources().size(); i++) {
            String id = crosswalk.sources().get(i).id();
            if (!sources.add(id)) {
                add("/sources/" + i + "/id", InputCode.REPEATED, "got", id);
            }
            if (!Identifiers.isKey(id, '-')) {
                add("/sources/" + i + "/id", InputCode.BAD_IDENTIFIER, "got", Excerpt.of(id), "expected", "abc-def");
            }
        }
        for (int i = 0; i < crosswalk.rows().size(); i++) {
            row("/rows/" + i, crosswalk.rows().get(i));
        }
        missing(earlier, seenEarlier, crosswalk.from(), FROM);
        missing(later, seenLater, crosswalk.to(), TO);
        return faults;
    }

    private void row(String pointer, CrosswalkRow row) {
        boolean known = codes(pointer + "/from/", row.from(), earlier, seenEarlier, crosswalk.from())
                & codes(pointer + "/to/", row.to(), later, seenLater, crosswalk.to());
        if (!row.kind().joins(row.from().size(), row.to().size())) {
            add(
                    pointer,
                    ComparisonCode.ROW_FORM,
                    "kind",
                    row.kind().id(),
                    "got",
                    row.from().size() + " : " + row.to().size(),
                    "expected",
                    row.kind().form());
        } else if (known && row.from().size() == 1 && row.to().size() == 1) {
            pair(
                    pointer,
                    row.kind(),
                    earlier.get(row.from().get(0)),
                    later.get(row.to().get(0)));
        }
        if (!sources.contains(row.citation().source())) {
            add(
                    pointer + "/citation/source",
                    MethodologyCode.UNKNOWN_SOURCE,
                    "got",
                    row.citation().source());
        }
    }

    private boolean codes(
            String pointer,
            List<NodeCode> codes,
            Map<NodeCode, Node> nodes,
            Set<NodeCode> seen,
            Methodology methodology) {
        boolean known = true;
        for (int i = 0; i < codes.size(); i++) {
            NodeCode code = codes.get(i);
            if (!nodes.containsKey(code)) {
                add(
                        pointer + i,
                        ComparisonCode.NOT_OF_TIER,
                        "got",
                        code,
                        "tier",
                        crosswalk.tier().label(),
                        "methodology",
                        methodology.id());
                known = false;
            } else if (!seen.add(code)) {
                add(pointer + i, InputCode.REPEATED, "got", code);
            }
        }
        return known;
    }

    private void pair(String pointer, CrosswalkKind kind, Node before, Node after) {
        boolean sameMaximum = before.maximum().equals(after.maximum());
        boolean sameName = NameKey.isSame(before.name().vi(), after.name().vi());
        if (sameMaximum == (kind == CrosswalkKind.MAXIMUM_CHANGED)) {
            add(
                    pointer,
                    sameMaximum ? ComparisonCode.ROW_MAXIMA_EQUAL : ComparisonCode.ROW_MAXIMA_DIFFER,
                    "kind",
                    kind.id(),
                    "before",
                    before.maximum(),
                    "after",
                    after.maximum());
        }
        if (kind == CrosswalkKind.SAME && !sameName) {
            add(
                    pointer,
                    ComparisonCode.ROW_NAMES_DIFFER,
                    "kind",
                    kind.id(),
                    "before",
                    before.name(),
                    "after",
                    after.name());
        }
        if (kind == CrosswalkKind.RENAMED && sameName) {
            add(pointer, ComparisonCode.ROW_NAMES_EQUAL, "kind", kind.id(), "before", before.name());
        }
    }

    private void missing(Map<NodeCode, Node> nodes, Set<NodeCode> seen, Methodology methodology, Text side) {
        for (Node node : nodes.values()) {
            if (!seen.contains(node.code())) {
                add(
                        "/rows",
                        ComparisonCode.NOT_IN_CROSSWALK,
                        "code",
                        node.code(),
                        "name",
                        node.name(),
                        "methodology",
                        methodology.id(),
                        "side",
                        side);
            }
        }
    }

    private void add(String pointer, FindingCode code, Object... arguments) {
        faults.add(Finding.error(code, pointer, Excerpt.inAll(arguments)));
    }
}
