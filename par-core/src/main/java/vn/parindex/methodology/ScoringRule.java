package vn.parindex.methodology;

import java.util.List;
import vn.parindex.value.Branch;
import vn.parindex.value.Facts;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;

/**
 * How a leaf's points follow from its facts. A closed set of kinds: whoever handles rules does so through
 * {@link Visitor}, so a new kind does not compile until evaluation, explanation and files know it.
 *
 * <p>All kinds are immutable, thread-safe and pure: the same facts give the same points on any host.
 */
public sealed interface ScoringRule
        permits AllOrNothing, ShareRule, StepRule, Checklist, Deductions, Levels, SurveyMean, PublishedIndex, Stated {

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
    default List<FactSpec.Kind> accepts(String fact) {
        return kind().fields().facts(this).getOrDefault(fact, List.of());
    }

    /**
     * The most points it can give.
     *
     * @param maximum the leaf's maximum
     * @return the best outcome; in a sound methodology this is the maximum
     */
    Points best(Points maximum);

    /**
     * Which points it can give at all: what a claim without facts is checked against.
     *
     * @param maximum the leaf's maximum
     * @param rounding where a computed figure is cut, once
     * @return the possible points
     */
    PossiblePoints possible(Points maximum, Rounding rounding);

    /**
     * Scores a leaf.
     *
     * @param facts all of {@link #facts()}, each of an accepted kind
     * @param maximum the leaf's maximum
     * @param rounding where a computed figure is cut, once
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
     * What is wrong with it.
     *
     * @param maximum the leaf's maximum
     * @return all faults; empty for a sound rule
     */
    List<RuleFault> faults(Points maximum);

    /**
     * The rule as it stands in a methodology's canonical form: one JSON object without white space.
     *
     * @return e.g. <code>{"kind":"all-or-nothing","fact":"plan_issued"}</code>
     */
    default String canonical() {
        return RuleForm.of(this);
    }

    /**
     * Calls the visitor's method for this kind.
     *
     * @param <R> what the visitor returns
     * @param visitor the visitor
     * @return what it returned
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method a kind.
     *
     * @param <R> what it returns
     */
    interface Visitor<R> {

        /**
         * All or nothing.
         *
         * @param rule the rule
         * @return the visitor's answer
         */
        R allOrNothing(AllOrNothing rule);

        /**
         * Steps on a share.
         *
         * @param rule the rule
         * @return the visitor's answer
         */
        R shareSteps(ShareSteps rule);

        /**
         * Steps on a count.
         *
         * @param rule the rule
         * @return the visitor's answer
         */
        R countSteps(CountSteps rule);

        /**
         * Proportional to a share.
         *
         * @param rule the rule
         * @return the visitor's answer
         */
        R proportional(Proportional rule);

        /**
         * Straight line on a share.
         *
         * @param rule the rule
         * @return the visitor's answer
         */
        R linear(Linear rule);

        /**
         * Checklist.
         *
         * @param rule the rule
         * @return the visitor's answer
         */
        R checklist(Checklist rule);

        /**
         * Deductions.
         *
         * @param rule the rule
         * @return the visitor's answer
         */
        R deductions(Deductions rule);

        /**
         * Described levels.
         *
         * @param rule the rule
         * @return the visitor's answer
         */
        R levels(Levels rule);

        /**
         * Mean of survey answers.
         *
         * @param rule the rule
         * @return the visitor's answer
         */
        R survey(SurveyMean rule);

        /**
         * Published index.
         *
         * @param rule the rule
         * @return the visitor's answer
         */
        R index(PublishedIndex rule);

        /**
         * Stated points.
         *
         * @param rule the rule
         * @return the visitor's answer
         */
        R stated(Stated rule);
    }
}
