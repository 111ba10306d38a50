package vn.parindex.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Method;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.NotApplicablePolicy;
import vn.parindex.methodology.PossiblePoints;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.result.Trace;
import vn.parindex.value.Arguments;
import vn.parindex.value.Branch;
import vn.parindex.value.Fact;
import vn.parindex.value.Facts;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;

/**
 * One leaf with everything about it that no assessment changes, looked up once.
 *
 * @param leaf the leaf
 * @param facts what its rule measures, in the rule's order
 * @param factIds the ids of these
 * @param names the names of all figures of the methodology, by their ids
 * @param shared ids of those that other leaves measure too
 * @param sharedPlaces the place of each of these among all figures that leaves share
 * @param compiled its rule in whole numbers
 * @param possible the points that its rule can give
 * @param rounding where a computed figure is cut
 * @param published the rounding of printed figures: points that are printed alike do not contradict each other
 * @param measured whether its figures come from a survey or a published index
 * @param selfAssessed whether the unit claims points for it
 * @param mayBeNotApplicable whether "not applicable" can be granted
 */
record CompiledLeaf(
        Leaf leaf,
        List<FactSpec> facts,
        List<String> factIds,
        Map<String, Text> names,
        List<String> shared,
        int[] sharedPlaces,
        CompiledRule compiled,
        PossiblePoints possible,
        Rounding rounding,
        Rounding published,
        boolean measured,
        boolean selfAssessed,
        boolean mayBeNotApplicable) {

    private static final Text YES = Text.of("có", "yes");
    private static final Text NO = Text.of("không", "no");

    static CompiledLeaf of(Methodology methodology, Leaf leaf, List<String> sharedFacts, Map<String, Text> names) {
        Rounding rounding = methodology.rounding().leaf();
        List<String> ids = leaf.rule().facts();
        List<FactSpec> facts =
                ids.stream().map(id -> methodology.fact(id).orElseThrow()).toList();
        return new CompiledLeaf(
                leaf,
                facts,
                ids,
                names,
                ids.stream().filter(sharedFacts::contains).toList(),
                ids.stream()
                        .filter(sharedFacts::contains)
                        .mapToInt(sharedFacts::indexOf)
                        .toArray(),
                CompiledRule.of(leaf.rule(), facts, leaf.maximum(), rounding),
                leaf.rule().possible(leaf.maximum(), rounding),
                rounding,
                methodology.rounding().published(),
                leaf.measured(),
                leaf.selfAssessed(),
                leaf.scoring().mayBeNotApplicable()
                        && methodology.notApplicable().effect() == NotApplicablePolicy.Effect.LEAVES_MAXIMUM);
    }

    Method method() {
        return leaf.method();
    }

    NodeCode code() {
        return leaf.code();
    }

    ScoringRule rule() {
        return leaf.rule();
    }

    Points maximum() {
        return leaf.maximum();
    }

    /** Returns the name of a figure; its id, as somebody wrote it, where the methodology has none of that id. */
    Object nameOf(String fact) {
        Text name = names.get(fact);
        return name == null ? fact : name;
    }

    /** Returns the names of the figures that the rule measures. */
    List<Object> factNames() {
        return factIds.stream().map(this::nameOf).toList();
    }

    /** Returns the value of a figure for a sentence: a number, yes or no, or the description of a level. */
    Object shown(Fact fact) {
        if (fact instanceof Fact.Amount amount) {
            return amount.value();
        }
        if (fact instanceof Fact.Met met) {
            return met.value() ? YES : NO;
        }
        return rule() instanceof Levels levels
                ? levels.levels().stream()
                        .filter(level -> level.id().equals(fact.toString()))
                        .<Object>map(Levels.Level::name)
                        .findFirst()
                        .orElse(fact)
                : fact;
    }

    /** The trace of the leaf; without a stage where no opinion counted. */
    Trace trace(Optional<Stage> stage, Branch branch, Facts facts, Arguments details) {
        return new Trace(
                rule().kind(),
                stage,
                branch,
                facts,
                details,
                rounding,
                leaf.node().citation(),
                leaf.confidence());
    }
}
