package vn.parindex.analysis;

import vn.parindex.json.internal.WrittenDocument;

/** The documents of analyses. */
final class AnalysisForms {

    static final WrittenDocument<RuleImpact> IMPACT = new WrittenDocument<>("par-impact/1", RuleImpactForm::write);

    static final WrittenDocument<RankFirmness> FIRMNESS = new WrittenDocument<>("par-firmness/1", FirmnessForm::write);

    static final WrittenDocument<AreaSensitivity> SENSITIVITY =
            new WrittenDocument<>("par-sensitivity/1", FirmnessForm::write);

    static final WrittenDocument<PrintedRanks> PRINTED_RANKS =
            new WrittenDocument<>("par-printed-ranks/1", FirmnessForm::write);

    static final WrittenDocument<ScorePatterns> PATTERNS = new WrittenDocument<>("par-patterns/1", PatternForms::write);

    static final WrittenDocument<IndexTrends> TRENDS = new WrittenDocument<>("par-trends/1", PatternForms::write);

    static final WrittenDocument<LostPoints> LOST = new WrittenDocument<>("par-lost/1", UnitForms::write);

    static final WrittenDocument<AppraisalLosses> APPRAISAL_LOSSES =
            new WrittenDocument<>("par-appraisal-losses/1", UnitForms::write);

    static final WrittenDocument<ResultMove> MOVE = new WrittenDocument<>("par-why/1", UnitForms::write);

    static final WrittenDocument<PublishedMove> PUBLISHED_MOVE =
            new WrittenDocument<>("par-published-why/1", UnitForms::write);

    static final WrittenDocument<ImprovementPlan> PLAN = new WrittenDocument<>("par-plan/1", UnitForms::write);

    static final WrittenDocument<PlanResult> PLAN_RESULT = new WrittenDocument<>("par-plan-result/1", UnitForms::write);

    private AnalysisForms() {}
}
