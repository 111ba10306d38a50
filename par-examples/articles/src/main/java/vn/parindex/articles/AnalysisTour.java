package vn.parindex.articles;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.parindex.analysis.AppraisalLosses;
import vn.parindex.analysis.FirmnessSources;
import vn.parindex.analysis.ImprovementPlan;
import vn.parindex.analysis.ImprovementTargets;
import vn.parindex.analysis.LeafSteps;
import vn.parindex.analysis.LostPoints;
import vn.parindex.analysis.LostRow;
import vn.parindex.analysis.NextStepSentences;
import vn.parindex.analysis.NextSteps;
import vn.parindex.analysis.PlanOptions;
import vn.parindex.analysis.PlanPoint;
import vn.parindex.analysis.PlanResult;
import vn.parindex.analysis.RankFirmness;
import vn.parindex.analysis.RuleImpact;
import vn.parindex.analysis.RuleImpactReport;
import vn.parindex.analysis.SamplingErrors;
import vn.parindex.analysis.WhatIf;
import vn.parindex.analysis.WhatIfSentences;
import vn.parindex.assessment.Assessment;
import vn.parindex.authoring.Diff;
import vn.parindex.authoring.RuleSets;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.Report;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Share;

/** The code that the page about analysis shows, compiled. */
final class AnalysisTour {

    private AnalysisTour() {}

    static void next(Methodology provinces, Assessment assessment) {
        // tag::next[]
        NextSteps steps = NextSteps.of(IndexEvaluator.of(provinces), assessment, Mode.FINAL);
        LeafSteps onTime = steps.leaf(NodeCode.parse("3.4.1")).orElseThrow();
        NextStepSentences.of(steps, Language.VI).of(onTime).forEach(System.out::println);
        // end::next[]
    }

    static int lost(IndexEvaluator evaluator, Assessment assessment, IndexResult result, List<IndexResult> peers) {
        // tag::lost[]
        LostPoints lost = LostPoints.of(result, peers, Optional.empty());
        List<LostRow> worst = lost.mostLost();
        AppraisalLosses cut = AppraisalLosses.of(evaluator, assessment);
        // end::lost[]
        return worst.size() + cut.reasons().size();
    }

    static void whatIf(IndexEvaluator evaluator, Assessment assessment, Path file, List<Share> others) {
        // tag::what-if[]
        ImprovementTargets targets = ImprovementTargets.read(file);
        WhatIf whatIf = WhatIf.of(evaluator, assessment, Mode.FINAL, targets);
        WhatIfSentences.in(Language.VI).lines(whatIf, others).forEach(System.out::println);
        // end::what-if[]
    }

    static int plan(IndexEvaluator evaluator, Assessment assessment, Path file) {
        // tag::plan[]
        ImprovementPlan plan = ImprovementPlan.of(evaluator, assessment, Mode.FINAL, PlanOptions.read(file));
        PlanResult result = plan.toIndex(Share.of(85, 100));
        List<PlanPoint> frontier = plan.frontier();
        // end::plan[]
        return result.point().steps().size() + frontier.size();
    }

    static int robustness(IndexEvaluator evaluator, List<Assessment> assessments, Path file) {
        // tag::robustness[]
        RankFirmness firm = RankFirmness.of(
                evaluator,
                assessments,
                Mode.FINAL,
                FirmnessSources.of(SamplingErrors.read(file)),
                10_000,
                1149,
                2,
                done -> {});
        // end::robustness[]
        return firm.units().size();
    }

    static Report impact(Path draft, MethodologyCatalog catalog, List<Assessment> assessments) {
        // tag::impact[]
        Diff diff = Diff.of(RuleSets.derive(draft, catalog));
        RuleImpact impact = RuleImpact.of(diff, assessments, Mode.FINAL);
        Report report = RuleImpactReport.of(impact, Language.VI);
        // end::impact[]
        return report;
    }
}
