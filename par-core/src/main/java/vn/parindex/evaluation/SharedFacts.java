package vn.parindex.evaluation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

/** A figure that serves several leaves must have one value in what the unit declares. */
final class SharedFacts {

    private final List<Finding> findings;
    private final NodeCode[] firstPlaces;
    private final Fact[] firstValues;

    /** For one evaluation of leaves that share some figures. */
    SharedFacts(int shared, List<Finding> findings) {
        this.findings = findings;
        this.firstPlaces = new NodeCode[shared];
        this.firstValues = new Fact[shared];
    }

    /**
     * The figures that several leaves measure. A level, a percentage or points are each leaf's own, also under one id.
     */
    static List<String> of(Methodology methodology) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new LinkedHashSet<>();
        for (Leaf leaf : methodology.leaves()) {
            for (String id : leaf.rule().facts()) {
                FactKind kind = methodology.fact(id).orElseThrow().kind();
                boolean sharable = kind == FactKind.MET || kind == FactKind.AMOUNT || kind == FactKind.COUNT;
                if (sharable && !seen.add(id)) {
                    shared.add(id);
                }
            }
        }
        return List.copyOf(shared);
    }

    /** Compares what is declared at a leaf with what was declared at the leaves before it. */
    void check(CompiledLeaf leaf, Entry entry) {
        if (leaf.shared().isEmpty() || !leaf.selfAssessed()) {
            return;
        }
        Opinion claim = entry.opinions().get(Stage.SELF);
        if (claim == null) {
            return;
        }
        Map<String, Fact> declared = claim.facts();
        for (int i = 0; i < leaf.shared().size(); i++) {
            String id = leaf.shared().get(i);
            int place = leaf.sharedPlaces()[i];
            Fact fact = declared.get(id);
            if (fact == null) {
                continue;
            }
            Fact first = firstValues[place];
            if (first == null) {
                firstValues[place] = fact;
                firstPlaces[place] = leaf.code();
            } else if (!first.equals(fact)) {
                findings.add(Finding.warning(
                        EvaluationCode.FACT_DIFFERS_ELSEWHERE,
                        leaf.code(),
                        "fact",
                        id,
                        "got",
                        fact,
                        "other",
                        firstPlaces[place],
                        "value",
                        first));
            }
        }
    }
}
