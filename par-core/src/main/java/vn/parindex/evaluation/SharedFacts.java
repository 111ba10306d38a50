package vn.parindex.evaluation;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.assessment.Opinion.Decision;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.internal.CompactMap;

/**
 * A figure that serves several leaves must have one value in what the unit declares, and one in what counts: procedures
 * in force cannot be 1,100 at one item and 1,000 at another.
 */
final class SharedFacts {

    /** The leaves at which each figure stood first, with its value there. */
    private static final class FirstValues {
        private final NodeCode[] places;
        private final Fact[] values;
        private final Fact[] claims;

        FirstValues(int shared) {
            places = new NodeCode[shared];
            values = new Fact[shared];
            claims = new Fact[shared];
        }
    }

    private final List<Finding> findings;
    private final FirstValues claimed;
    private final FirstValues counted;
    private final int[] judged;

    /**
     * For one evaluation of leaves that share some figures.
     *
     * @param precedence the stages that count in the mode; the first that holds an opinion wins
     */
    SharedFacts(int shared, List<Stage> precedence, List<Finding> findings) {
        this.findings = findings;
        this.claimed = new FirstValues(shared);
        this.counted = new FirstValues(shared);
        this.judged = QuickReading.ranks(precedence);
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

    /** Compares the figures of a leaf with those of the leaves before it: what is declared, and what counts. */
    void check(CompiledLeaf leaf, Entry entry) {
        if (leaf.shared().isEmpty()) {
            return;
        }
        Opinion claim = leaf.selfAssessed() ? entry.opinions().get(Stage.SELF) : null;
        for (int i = 0; i < leaf.shared().size(); i++) {
            String id = leaf.shared().get(i);
            int place = leaf.sharedPlaces()[i];
            Fact declared = claim == null ? null : claim.facts().get(id);
            if (declared != null) {
                compare(leaf, id, place, declared, declared, claimed);
            }
            boolean granted = leaf.mayBeNotApplicable() && entry.notApplicable().isPresent();
            Fact value = granted ? null : counted(leaf, entry, id);
            if (value != null) {
                compare(leaf, id, place, value, declared, counted);
            }
        }
    }

    private void compare(CompiledLeaf leaf, String id, int place, Fact value, Fact claim, FirstValues first) {
        if (first.values[place] == null) {
            first.values[place] = value;
            first.claims[place] = claim;
            first.places[place] = leaf.code();
            return;
        }
        boolean asDeclared = first == counted && value.equals(claim) && first.values[place].equals(first.claims[place]);
        if (!asDeclared && !first.values[place].equals(value)) {
            findings.add(Finding.warning(
                    EvaluationCode.FACT_DIFFERS_ELSEWHERE,
                    leaf.code(),
                    "fact",
                    id,
                    "name",
                    leaf.nameOf(id),
                    "got",
                    leaf.shown(value),
                    "other",
                    first.places[place],
                    "value",
                    leaf.shown(first.values[place])));
        }
    }

    /** The figure that the opinion that counts uses: its own, or the last before it; null if it uses none. */
    private Fact counted(CompiledLeaf leaf, Entry entry, String id) {
        int[] ranks = leaf.measured() ? QuickReading.MEASURED : judged;
        CompactMap<Stage, Opinion> opinions = CompactMap.copyOf(entry.opinions());
        Fact inForce = null;
        Fact used = null;
        Fact result = null;
        int rank = Integer.MAX_VALUE;
        for (int i = 0; i < opinions.size(); i++) {
            Opinion opinion = opinions.valueAt(i);
            Stage stage = opinion.stage();
            boolean counts = stage.scores()
                    && stage.measures() == leaf.measured()
                    && (stage != Stage.SELF || leaf.selfAssessed())
                    && (opinion.hasValue() || opinion.decision() != Decision.STATED);
            if (!counts) {
                continue;
            }
            if (opinion.decision() != Decision.RECOGNISED) {
                Fact own = opinion.facts().get(id);
                inForce = own == null ? inForce : own;
                used = opinion.facts().isEmpty() ? null : inForce;
            }
            int order = ranks[stage.ordinal()];
            if (order < rank) {
                rank = order;
                result = used;
            }
        }
        return result;
    }
}
