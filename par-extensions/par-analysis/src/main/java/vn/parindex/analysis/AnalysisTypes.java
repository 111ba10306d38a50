package vn.parindex.analysis;

import java.util.List;
import vn.parindex.json.internal.HostType;
import vn.parindex.json.internal.HostTypeProvider;
import vn.parindex.value.Text;

/** The types of analyses in a host's own JSON. */
@SuppressWarnings("exports") // only the library's own modules can see the types
public final class AnalysisTypes implements HostTypeProvider {

    private static final Text REMEDY = Text.of(
            "phân tích được làm lại từ kết quả và bản đánh giá; hãy đọc IndexResult hoặc Assessment",
            "analyses are made anew from results and assessments; read an IndexResult or an Assessment");

    /** Makes the provider, for the service loader. */
    public AnalysisTypes() {
        // holds nothing
    }

    @Override
    public List<HostType<?>> types() {
        return List.of(
                HostType.written(RuleImpact.class, AnalysisForms.IMPACT, REMEDY),
                HostType.written(RankFirmness.class, AnalysisForms.FIRMNESS, REMEDY),
                HostType.written(AreaSensitivity.class, AnalysisForms.SENSITIVITY, REMEDY),
                HostType.written(PrintedRanks.class, AnalysisForms.PRINTED_RANKS, REMEDY),
                HostType.written(ScorePatterns.class, AnalysisForms.PATTERNS, REMEDY),
                HostType.written(IndexTrends.class, AnalysisForms.TRENDS, REMEDY),
                HostType.written(LostPoints.class, AnalysisForms.LOST, REMEDY),
                HostType.written(AppraisalLosses.class, AnalysisForms.APPRAISAL_LOSSES, REMEDY),
                HostType.written(ResultMove.class, AnalysisForms.MOVE, REMEDY),
                HostType.written(PublishedMove.class, AnalysisForms.PUBLISHED_MOVE, REMEDY),
                HostType.written(ImprovementPlan.class, AnalysisForms.PLAN, REMEDY),
                HostType.written(PlanResult.class, AnalysisForms.PLAN_RESULT, REMEDY));
    }
}
