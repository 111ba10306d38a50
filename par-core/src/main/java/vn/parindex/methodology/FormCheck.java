package vn.parindex.methodology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.value.Excerpt;
import vn.parindex.value.NodeCode;

/** Checks the forms of units against the tree and the list of units against the forms. */
final class FormCheck {

    private final MethodologyBuilder parts;
    private final List<Finding> faults;

    FormCheck(MethodologyBuilder parts, List<Finding> faults) {
        this.parts = parts;
        this.faults = faults;
    }

    void check() {
        Set<NodeCode> codes = new HashSet<>();
        List<NodeCode> leaves = new ArrayList<>();
        Set<String> sources = new HashSet<>();
        Set<String> forms = new HashSet<>();
        parts.areas.forEach(area -> collect(area, codes, leaves));
        parts.sources.forEach(source -> sources.add(source.id()));
        for (int i = 0; i < parts.forms.size(); i++) {
            UnitForm form = parts.forms.get(i);
            String pointer = "/forms/" + i;
            forms.add(form.id());
            if (parts.notApplicable.effect() == NotApplicablePolicy.Effect.REFUSED) {
                add(pointer, MethodologyCode.NOT_APPLICABLE_CONFLICT);
            }
            if (!sources.contains(form.citation().source())) {
                add(
                        pointer + "/citation/source",
                        MethodologyCode.UNKNOWN_SOURCE,
                        "got",
                        form.citation().source());
            }
            Set<NodeCode> without = Set.copyOf(form.without());
            if (!leaves.isEmpty() && leaves.stream().allMatch(leaf -> within(leaf, without))) {
                add(pointer + "/without", MethodologyCode.NOTHING_LEFT);
            }
            for (int k = 0; k < form.without().size(); k++) {
                if (!codes.contains(form.without().get(k))) {
                    add(
                            pointer + "/without/" + k,
                            MethodologyCode.UNKNOWN_NODE,
                            "got",
                            form.without().get(k));
                }
            }
        }
        for (int i = 0; i < parts.units.size(); i++) {
            String form = parts.units.get(i).form();
            if (!form.isEmpty() && !forms.contains(form)) {
                add(
                        "/units/" + i + "/form",
                        MethodologyCode.UNKNOWN_FORM,
                        "got",
                        form,
                        "allowed",
                        parts.forms.stream().map(UnitForm::id).toList());
            }
        }
    }

    private static void collect(Node node, Set<NodeCode> codes, List<NodeCode> leaves) {
        codes.add(node.code());
        if (node.children().isEmpty()) {
            leaves.add(node.code());
        }
        node.children().forEach(child -> collect(child, codes, leaves));
    }

    private static boolean within(NodeCode code, Set<NodeCode> nodes) {
        return nodes.contains(code)
                || code.parent().filter(parent -> within(parent, nodes)).isPresent();
    }

    private void add(String pointer, FindingCode code, Object... arguments) {
        faults.add(Finding.error(code, pointer, Excerpt.inAll(arguments)));
    }
}
