package vn.parindex.methodology;

import java.util.List;
import vn.parindex.codec.JsonText;
import vn.parindex.methodology.internal.RuleCodec;
import vn.parindex.value.Branch;
import vn.parindex.value.Facts;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;

/**
 * The way in which a leaf's points follow from its facts. A closed set of kinds, each with a constant in
 * {@link RuleKind} that states its fields.
 *
 * <p>All kinds are immutable, thread-safe and pure: the same facts give the same points on any host.
 */
public sealed interface ScoringRule
        permits AllOrNothing, ShareRule, StepRule, Checklist, EachRule, Levels, PercentRule, Stated {

    /**
     * Returns the kind.
     *
     * @return the kind, which states the fields
     */
    RuleKind kind();

    /**
     * Returns the facts that the rule measures.
     *
     * @return ids in order, without repetition
     */
    default List<String> facts() {
        return List.copyOf(kind().fields().facts(this).keySet());
    }

    /**
     * Returns the kinds that a fact of this rule may be of.
     *
     * @param fact one of {@link #facts()}
     * @return the kinds accepted, the usual one first
     */
    default List<FactKind> accepts(String fact) {
        return kind().fields().facts(this).getOrDefault(fact, List.of());
    }

    /**
     * Returns the most points that the rule can give.
     *
     * @param maximum the leaf's maximum
     * @return the best outcome; in a sound methodology this is the maximum
     */
    default Points best(Points maximum) {
        return maximum;
    }

    /**
     * Checks whether the rule computes points, which are then cut to the decimals that the methodology keeps.
     *
     * @return false if it only gives points that are stated somewhere
     */
    default boolean isComputed() {
        return false;
    }

    /**
     * Checks whether the rule goes with a method.
     *
     * @param method the kind of method
     * @return true if leaves of such a method can have the rule
     */
    default boolean goesWith(MethodKind method) {
        return method == MethodKind.APPRAISAL;
    }

    /**
     * Returns the points that the rule can give at all, which a claim without facts is checked against.
     *
     * @param maximum the leaf's maximum
     * @param rounding the rounding of a computed figure, once
     * @return the possible points
     */
    PossiblePoints possible(Points maximum, Rounding rounding);

    /**
     * Scores a leaf.
     *
     * @param facts all of {@link #facts()}, each of an accepted kind
     * @param maximum the leaf's maximum
     * @param rounding the rounding of a computed figure, once
     * @return points and the branch taken
     */
    RuleOutcome score(Facts facts, Points maximum, Rounding rounding);

    /**
     * Returns the branches that sound facts can take.
     *
     * @param maximum the leaf's maximum
     * @return the branches, without repetition
     */
    List<Branch> branches(Points maximum);

    /**
     * Returns what is wrong with the rule.
     *
     * @param maximum the leaf's maximum
     * @return all faults; empty for a sound rule
     */
    default List<RuleFault> faults(Points maximum) {
        return List.of();
    }

    /**
     * Returns the rule as it stands in a methodology's canonical form: one JSON object without white space.
     *
     * @return e.g. <code>{"kind":"all-or-nothing","fact":"plan_issued"}</code>
     */
    default String canonical() {
        return JsonText.compact(this, RuleCodec.RULE);
    }
}
