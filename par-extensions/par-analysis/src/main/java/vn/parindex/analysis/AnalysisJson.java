package vn.parindex.analysis;

import vn.parindex.json.JsonOutput;

/** The JSON documents of analyses: {@code AnalysisJson.IMPACT.pretty(impact)}. */
public final class AnalysisJson {

    /**
     * The impact of a draft of rules, {@code par-impact/1} of {@code docs/analysis.md}: units, groups, areas and
     * leaves, each figure from the least to the most.
     */
    public static final JsonOutput<RuleImpact> IMPACT = new JsonOutput<>(AnalysisForms.IMPACT);

    /** How firm ranks are, {@code par-firmness/1}: ranges of index and rank by unit. */
    public static final JsonOutput<RankFirmness> FIRMNESS = new JsonOutput<>(AnalysisForms.FIRMNESS);

    /** What each area does to a ranking, {@code par-sensitivity/1}. */
    public static final JsonOutput<AreaSensitivity> SENSITIVITY = new JsonOutput<>(AnalysisForms.SENSITIVITY);

    /** The ranks that published indices allow, {@code par-printed-ranks/1}. */
    public static final JsonOutput<PrintedRanks> PRINTED_RANKS = new JsonOutput<>(AnalysisForms.PRINTED_RANKS);

    /** What figures of many units have in common, {@code par-patterns/1}. */
    public static final JsonOutput<ScorePatterns> PATTERNS = new JsonOutput<>(AnalysisForms.PATTERNS);

    /** Indices over the years, {@code par-trends/1}. */
    public static final JsonOutput<IndexTrends> TRENDS = new JsonOutput<>(AnalysisForms.TRENDS);

    /** Points lost and the distance from peers, {@code par-lost/1}. */
    public static final JsonOutput<LostPoints> LOST = new JsonOutput<>(AnalysisForms.LOST);

    /** What appraisal and council cut or added, by item and reason, {@code par-appraisal-losses/1}. */
    public static final JsonOutput<AppraisalLosses> APPRAISAL_LOSSES = new JsonOutput<>(AnalysisForms.APPRAISAL_LOSSES);

    /** Why a result moved, {@code par-why/1}: each change split by cause. */
    public static final JsonOutput<ResultMove> MOVE = new JsonOutput<>(AnalysisForms.MOVE);

    /** How published figures moved, {@code par-published-why/1}, each with its source. */
    public static final JsonOutput<PublishedMove> PUBLISHED_MOVE = new JsonOutput<>(AnalysisForms.PUBLISHED_MOVE);

    /** All plans that nothing beats, {@code par-plan/1}. */
    public static final JsonOutput<ImprovementPlan> PLAN = new JsonOutput<>(AnalysisForms.PLAN);

    /** The plan that reaches a goal, {@code par-plan-result/1}. */
    public static final JsonOutput<PlanResult> PLAN_RESULT = new JsonOutput<>(AnalysisForms.PLAN_RESULT);

    private AnalysisJson() {}
}
