package vn.parindex.authoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.codec.Json;
import vn.parindex.codec.Place;
import vn.parindex.codec.Reading;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.internal.JsonFiles;
import vn.parindex.json.internal.JsonTree;
import vn.parindex.json.internal.Limits;
import vn.parindex.json.internal.MethodologyDocument;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.MethodologyBuilder;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.methodology.Node;
import vn.parindex.value.NodeCode;

/**
 * Applies corrections to a methodology: to the tree of its canonical form, which is then read again by the strict
 * reader, so that what comes out is checked as a whole. Used once.
 */
final class RowCorrections {

    /** A methodology that exists keeps its own limits. */
    private static final Limits CANONICAL = new Limits(
            Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Limits.METHODOLOGY.depth(), Integer.MAX_VALUE);

    private static final Pattern ADDED = Pattern.compile("/(sources|facts)/(\\d{1,7})(/.*)?");

    private final Methodology base;
    private final Corrections corrections;
    private final Place file;
    private final Map<NodeCode, Json.Obj> rows = new HashMap<>();
    private final Map<NodeCode, RowCorrection> corrected = new LinkedHashMap<>();

    RowCorrections(Methodology base, Corrections corrections, String fileName) {
        this.base = base;
        this.corrections = corrections;
        this.file = Place.of(fileName);
    }

    Methodology applied() {
        Reading faults = new Reading();
        if (corrections.id().equals(base.id())) {
            faults.fault(AuthoringCode.ID_OF_BASE, file.key("id"), "got", base.id());
        }
        Json tree = tree(base.canonical(), faults);
        collect(((Json.Obj) tree).get("areas"), "criteria");
        for (int i = 0; i < corrections.corrections().size() && !faults.isFull(); i++) {
            correct(corrections.corrections().get(i), file.key("corrections").item(i), faults);
        }
        corrected.values().forEach(RowCorrection::finish);
        faults.refuse();
        try {
            return built(tree);
        } catch (ParIndexException e) {
            throw new ParIndexException(e.findings().stream().map(this::placed).toList());
        }
    }

    /** Returns the tree of JSON that this library wrote itself. */
    static Json tree(String canonical, Reading faults) {
        return JsonTree.parse(canonical.getBytes(StandardCharsets.UTF_8), "", CANONICAL, faults)
                .orElseThrow();
    }

    private void collect(Json nodes, String below) {
        if (nodes instanceof Json.Arr array) {
            for (Json item : array.items()) {
                Json.Obj row = (Json.Obj) item;
                rows.put(NodeCode.parse(((Json.Str) row.get("code")).value()), row);
                collect(row.get(below), "subCriteria");
            }
        }
    }

    private void correct(Correction correction, Place item, Reading faults) {
        String place = correction.place().isEmpty() ? item.toString() : correction.place();
        Node node = base.node(correction.code()).orElse(null);
        if (node == null) {
            faults.add(Finding.error(MethodologyCode.UNKNOWN_NODE, place, "got", correction.code()));
            return;
        }
        corrected
                .computeIfAbsent(correction.code(), code -> new RowCorrection(node, rows.get(code), faults))
                .add(correction, place);
    }

    private Methodology built(Json tree) {
        Reading faults = new Reading();
        MethodologyBuilder parts =
                new MethodologyDocument(new JsonFiles(name -> null, CANONICAL, faults), faults).main(tree);
        faults.refuse();
        var sources = new ArrayList<>(base.sources());
        sources.addAll(corrections.sources());
        var facts = new ArrayList<>(base.facts());
        facts.addAll(corrections.facts());
        String note = corrections.note().isEmpty() ? base.note() : corrections.note();
        parts.id(corrections.id()).sources(sources).facts(facts).note((note + " Corrected from " + base + ".").strip());
        corrections.name().ifPresent(parts::name);
        Methodology checked = parts.build();
        refuseUnused(checked);
        return corrected.values().stream().anyMatch(RowCorrection::replacesRule)
                ? parts.withoutUnmeasuredFacts().build()
                : checked;
    }

    private void refuseUnused(Methodology checked) {
        Set<String> measured = new HashSet<>();
        checked.leaves().forEach(leaf -> measured.addAll(leaf.rule().facts()));
        List<Finding> unused = new ArrayList<>();
        for (int i = 0; i < corrections.facts().size(); i++) {
            String id = corrections.facts().get(i).id();
            if (!measured.contains(id)) {
                unused.add(Finding.error(
                        AuthoringCode.FACT_ADDED_UNUSED,
                        "/facts/" + (base.facts().size() + i),
                        "got",
                        id));
            }
        }
        if (!unused.isEmpty()) {
            throw new ParIndexException(unused);
        }
    }

    /** Returns a fault of the corrected methodology, placed where the corrections were written, or else at its row. */
    private Finding placed(Finding finding) {
        String pointer = finding.place().startsWith("#") ? finding.place().substring(1) : finding.place();
        String where = RowPointer.parse(pointer)
                .map(row -> corrected.containsKey(row.code())
                        ? corrected.get(row.code()).place(row.rest())
                        : (file + " " + row.code()).strip())
                .orElseGet(() -> beside(pointer));
        return finding.at(where);
    }

    private String beside(String pointer) {
        Matcher added = ADDED.matcher(pointer);
        if (added.matches()) {
            int before = added.group(1).equals("facts")
                    ? base.facts().size()
                    : base.sources().size();
            int index = Integer.parseInt(added.group(2)) - before;
            if (index >= 0) {
                return file.key(added.group(1)).item(index).toString();
            }
        }
        return (file + " " + pointer).strip();
    }
}
