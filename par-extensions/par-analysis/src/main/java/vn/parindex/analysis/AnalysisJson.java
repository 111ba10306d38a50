package vn.parindex.analysis;

import vn.parindex.json.JsonOutput;
import vn.parindex.json.internal.WrittenDocument;

/** The JSON documents of analyses: {@code AnalysisJson.IMPACT.pretty(impact)}. */
public final class AnalysisJson {

    /**
     * The impact of a draft of rules, {@code par-impact/1} of {@code docs/analysis.md}: units, groups, areas and
     * leaves, each figure from the least to the most.
     */
    public static final JsonOutput<RuleImpact> IMPACT =
            new JsonOutput<>(new WrittenDocument<>("par-impact/1", RuleImpactForm::write));

    /** How firm ranks are, {@code par-firmness/1}: ranges of index and rank by unit. */
    public static final JsonOutput<RankFirmness> FIRMNESS =
            new JsonOutput<>(new WrittenDocument<>("par-firmness/1", FirmnessForm::write));

    /** What each area does to a ranking, {@code par-sensitivity/1}. */
    public static final JsonOutput<AreaSensitivity> SENSITIVITY =
            new JsonOutput<>(new WrittenDocument<>("par-sensitivity/1", FirmnessForm::write));

    /** The ranks that published indices allow, {@code par-printed-ranks/1}. */
    public static final JsonOutput<PrintedRanks> PRINTED_RANKS =
            new JsonOutput<>(new WrittenDocument<>("par-printed-ranks/1", FirmnessForm::write));

    /** What figures of many units have in common, {@code par-patterns/1}. */
    public static final JsonOutput<ScorePatterns> PATTERNS =
            new JsonOutput<>(new WrittenDocument<>("par-patterns/1", PatternForms::write));

    /** Indices over the years, {@code par-trends/1}. */
    public static final JsonOutput<IndexTrends> TRENDS =
            new JsonOutput<>(new WrittenDocument<>("par-trends/1", PatternForms::write));

    /** Points lost and the distance from peers, {@code par-lost/1}. */
    public static final JsonOutput<LostPoints> LOST =
            new JsonOutput<>(new WrittenDocument<>("par-lost/1", UnitForms::write));

    /** What appraisal and council cut or added, by item and reason, {@code par-appraisal-losses/1}. */
    public static final JsonOutput<AppraisalLosses> APPRAISAL_LOSSES =
            new JsonOutput<>(new WrittenDocument<>("par-appraisal-losses/1", UnitForms::write));

    /** Why a result moved, {@code par-why/1}: each change split by cause. */
    public static final JsonOutput<ResultMove> MOVE =
            new JsonOutput<>(new WrittenDocument<>("par-why/1", UnitForms::write));

    /** How published figures moved, {@code par-published-why/1}, each with its source. */
    public static final JsonOutput<PublishedMove> PUBLISHED_MOVE =
            new JsonOutput<>(new WrittenDocument<>("par-published-why/1", UnitForms::write));

    /** All plans that nothing beats, {@code par-plan/1}. */
    public static final JsonOutput<ImprovementPlan> PLAN =
            new JsonOutput<>(new WrittenDocument<>("par-plan/1", UnitForms::write));

    /** The plan that reaches a goal, {@code par-plan-result/1}. */
    public static final JsonOutput<PlanResult> PLAN_RESULT =
            new JsonOutput<>(new WrittenDocument<>("par-plan-result/1", UnitForms::write));

    private AnalysisJson() {}
}
