package vn.parindex.authoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.MethodologyBuilder;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.methodology.UnitForm;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/** Applies one overlay to its base; used once. */
final class OverlayApplication {

    /** More rows than any methodology may have; codes are not given beyond it. */
    private static final int MOST_ROWS = 20_000;
    /** More operations than any sound overlay has. */
    private static final int MOST_OPERATIONS = 20_000;

    private static final int MOST_FAULTS = 1000;
    private static final Pattern ADDED = Pattern.compile("/(sources|facts)/(\\d{1,7})(/.*)?");
    private static final Set<String> OWN = Set.of("id", "name", "level", "decision", "rounds");
    private static final Set<String> OF_TREE = Set.of("total", "areas");

    private final Overlay overlay;
    private final Methodology base;
    private final List<Finding> faults = new ArrayList<>();
    private final DraftTree tree;
    private final Map<NodeCode, DraftNode> rows = new HashMap<>();
    private final Map<NodeCode, NodeCode> codes = new LinkedHashMap<>();

    OverlayApplication(Overlay overlay, Methodology base) {
        this.overlay = overlay;
        this.base = base;
        this.tree = new DraftTree(base, overlay.citation(), overlay.confidence(), faults);
    }

    Derivation derivation() {
        if (overlay.id().equals(base.id())) {
            faults.add(Finding.error(AuthoringCode.ID_OF_BASE, "/id", "got", base.id()));
        }
        if (overlay.operations().size() > MOST_OPERATIONS) {
            faults.add(Finding.error(
                    InputCode.TOO_LARGE,
                    "/operations",
                    "got",
                    Text.of("số thao tác", "the number of operations"),
                    "allowed",
                    MOST_OPERATIONS));
            throwIfAny();
        }
        for (int i = 0; i < overlay.operations().size() && faults.size() < MOST_FAULTS; i++) {
            tree.apply(overlay.operations().get(i), i);
        }
        int size = tree.areas.stream().mapToInt(DraftNode::size).sum();
        if (size > MOST_ROWS) {
            faults.add(Finding.error(MethodologyCode.TOO_MANY_NODES, "/operations", "got", size, "allowed", MOST_ROWS));
        }
        throwIfAny();
        if (overlay.sumsComputed()) {
            tree.areas.forEach(this::sum);
        }
        List<Area> areas = areas();
        refuseUnused();
        Methodology derived = built(areas);
        Map<NodeCode, NodeCode> ordered = new LinkedHashMap<>();
        base.nodes().stream()
                .filter(node -> codes.containsKey(node.code()))
                .forEach(node -> ordered.put(node.code(), codes.get(node.code())));
        return new Derivation(base, derived, ordered);
    }

    /**
     * Sums maxima up: that of a row with others below it follows from theirs, unless an operation stated it or nothing
     * changed below.
     */
    private void sum(DraftNode row) {
        row.below.forEach(this::sum);
        if (row.below.isEmpty() || row.maximumStated) {
            return;
        }
        BigDecimal sum =
                row.below.stream().map(child -> child.maximum.toBigDecimal()).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(row.maximum.toBigDecimal()) != 0) {
            row.maximum = Points.of(sum);
            tree.origin(row);
        }
    }

    private List<Area> areas() {
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < tree.areas.size(); i++) {
            NodeCode code = NodeCode.parse(Integer.toString(i + 1));
            number(tree.areas.get(i), code);
            areas.add(tree.areas.get(i).area(code));
        }
        return areas;
    }

    private void number(DraftNode row, NodeCode code) {
        rows.put(code, row);
        if (row.ofBase) {
            codes.put(row.origin.code(), code);
        }
        for (int i = 0; i < row.below.size(); i++) {
            number(row.below.get(i), code.child(i + 1));
        }
    }

    private void refuseUnused() {
        Set<String> measured = new HashSet<>();
        rows.values()
                .forEach(row -> row.scoring.ifPresent(
                        scoring -> measured.addAll(scoring.rule().facts())));
        for (int i = 0; i < overlay.facts().size(); i++) {
            String id = overlay.facts().get(i).id();
            if (!measured.contains(id)) {
                faults.add(Finding.error(AuthoringCode.FACT_ADDED_UNUSED, "/facts/" + i, "got", id));
            }
        }
    }

    private Methodology built(List<Area> areas) {
        var sources = new ArrayList<>(base.sources());
        sources.addAll(overlay.sources());
        var facts = new ArrayList<>(base.facts());
        facts.addAll(overlay.facts());
        String note = overlay.note().isEmpty() ? base.note() : overlay.note();
        MethodologyBuilder builder = base.toBuilder()
                .id(overlay.id())
                .name(overlay.name())
                .sources(sources)
                .facts(facts)
                .areas(areas)
                .forms(base.forms().stream().map(this::renumbered).toList())
                .note((note + " Derived from " + base + ".").strip());
        overlay.level().ifPresent(builder::level);
        overlay.decision().ifPresent(builder::decision);
        if (!overlay.rounds().isEmpty()) {
            builder.rounds(overlay.rounds());
        }
        overlay.set().in(builder);
        try {
            builder.build();
        } catch (ParIndexException e) {
            e.findings().forEach(finding -> faults.add(placed(finding)));
        }
        throwIfAny();
        return builder.withoutUnmeasuredFacts().build();
    }

    private UnitForm renumbered(UnitForm form) {
        List<NodeCode> without = form.without().stream()
                .filter(codes::containsKey)
                .map(codes::get)
                .toList();
        return new UnitForm(form.id(), form.name(), without, form.citation(), form.confidence());
    }

    /**
     * Returns a fault of the whole, placed at the operation or part of the overlay that it comes from, else at its row.
     */
    private Finding placed(Finding finding) {
        String place = RowPointer.parse(finding.place()).map(this::placeOf).orElseGet(() -> beside(finding.place()));
        return finding.at(place);
    }

    private String placeOf(RowPointer pointer) {
        DraftNode row = rows.get(pointer.code());
        if (row.touchedBy != DraftNode.UNTOUCHED) {
            return "/operations/" + row.touchedBy;
        }
        boolean moved = row.ofBase && !row.origin.code().equals(pointer.code());
        return pointer.code() + (moved ? " (" + base.id() + " " + row.origin.code() + ")" : "");
    }

    private String beside(String pointer) {
        Matcher added = ADDED.matcher(pointer);
        if (added.matches()) {
            int before = added.group(1).equals("facts")
                    ? base.facts().size()
                    : base.sources().size();
            int index = Integer.parseInt(added.group(2)) - before;
            return index < 0
                    ? "/base"
                    : "/" + added.group(1) + "/" + index
                            + Optional.ofNullable(added.group(3)).orElse("");
        }
        String key = pointer.substring(1).replaceFirst("/.*", "");
        if (overlay.set().keys().contains(key)) {
            return "/set" + pointer;
        }
        return OWN.contains(key) ? pointer : OF_TREE.contains(key) ? "/operations" : "/base";
    }

    private void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
    }
}
