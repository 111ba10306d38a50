package vn.parindex.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vn.parindex.appraisal.Disputes;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.comparison.CrosswalkTier;
import vn.parindex.comparison.YearComparison;
import vn.parindex.comparison.YearStandings;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/** Invented units assessed by {@link ReportSample#METHODOLOGY}; about.md works their points out by hand. */
final class SampleUnits {

    private SampleUnits() {}

    static Assessment.Builder blank(String id, String name) {
        return Assessment.of(Unit.of(id, name), ReportSample.METHODOLOGY.id(), IndexYear.of(2020));
    }

    /** Complete: every leaf scored, one lowered by the appraisal, one settled by the council. */
    static Assessment complete() {
        return complete(new Unit("tinh-a", "Tỉnh An Bình", "Miền núi"), "82.345678", "83.4");
    }

    /** The same figures but for the survey and the satisfaction index. */
    static Assessment complete(Unit unit, String survey, String satisfaction) {
        return complete(unit, survey, satisfaction, ReportSample.METHODOLOGY, 2020);
    }

    private static Assessment complete(
            Unit unit, String survey, String satisfaction, Methodology methodology, int year) {
        return Assessment.of(unit, methodology.id(), IndexYear.of(year))
                .add(
                        code("1.1"),
                        self().withFact("plan_on_time", Fact.met(true))
                                .withEvidence(new Evidence("15/KH-UBND", "12/01/2020", "UBND tỉnh", "Kế hoạch", "", ""))
                                .withEvidence(Evidence.of("16/KH-UBND", "Kế hoạch tuyên truyền")))
                .add(code("1.1"), recognised())
                .add(
                        code("1.2"),
                        self().withFact("late_reports", Fact.of(0))
                                .withExplanation("Hai báo cáo đã gửi qua trục liên thông đúng hạn"))
                .add(
                        code("1.2"),
                        adjusted("Văn phòng xác nhận hai báo cáo quý nộp sau hạn")
                                .withFact("late_reports", Fact.of(2))
                                .withRequested("Phiếu gửi trên trục liên thông"))
                .add(code("1.3"), self().withFact("initiatives", Fact.of(3)))
                .add(code("1.3"), recognised())
                .add(code("1.4"), self().withFact("level", Fact.level("all-on-time")))
                .add(code("1.4"), adjusted("Còn nhiệm vụ trễ hạn").withFact("level", Fact.level("some-late")))
                .add(
                        code("1.4"),
                        at(Stage.COUNCIL)
                                .withDecision(Opinion.Decision.ADJUSTED)
                                .withPoints(Points.parse("1.5"))
                                .withReason("Nhiệm vụ trễ hạn do trung ương điều chỉnh thời hạn")
                                .withAuthor("Hội đồng thẩm định", "2021-03-20"))
                .add(
                        code("2.1.1"),
                        self().withFact("procedures_online", Fact.of(1234)).withFact("procedures_all", Fact.of(1850)))
                .add(code("2.1.1"), recognised())
                .add(
                        code("2.1.2"),
                        self().withFact("dossiers_on_time", Fact.of(4800))
                                .withFact("dossiers_all", Fact.of(5000))
                                .withEvidence(new Evidence("", "2021-01-05", "", "Báo cáo giải quyết hồ sơ", "", "")))
                .add(code("2.1.2"), recognised())
                .add(
                        code("2.2"),
                        self().withFact("paid", Fact.of(new BigDecimal("1200.5")))
                                .withFact("planned", Fact.of(1500)))
                .add(code("2.2"), recognised())
                .add(
                        code("2.3"),
                        self().withFact("published", Fact.met(true))
                                .withFact("posted", Fact.met(true))
                                .withFact("apologised", Fact.met(false)))
                .add(code("2.3"), recognised())
                .add(code("3.1"), at(Stage.SURVEY).withFact("survey", Fact.of(new BigDecimal(survey))))
                .add(code("3.2"), at(Stage.SURVEY).withFact("index", Fact.of(new BigDecimal(satisfaction))))
                .add(code("3.3"), self().withPoints(Points.parse("1.75")))
                .add(code("3.3"), recognised())
                .build();
    }

    /** Provisional: leaves missing, invalid and not applicable, a bonus above its cap and a penalty. */
    static Assessment provisional() {
        return blank("tinh-b", "Tỉnh <script>alert(1)</script> & \"Bình\"")
                .add(code("1.1"), at(Stage.APPRAISAL_1).withFact("plan_on_time", Fact.met(false)))
                .add(code("1.2"), at(Stage.APPRAISAL_1).withFact("late_reports", Fact.of(5)))
                .add(code("1.4"), at(Stage.APPRAISAL_1).withFact("level", Fact.level("unheard-of")))
                .notApplicable(code("2.1.1"), new NotApplicable("đơn vị không có thủ tục hành chính", "Sở Nội vụ"))
                .add(
                        code("2.1.2"),
                        at(Stage.APPRAISAL_1)
                                .withFact("dossiers_on_time", Fact.of(4699))
                                .withFact("dossiers_all", Fact.of(5000)))
                .add(
                        code("2.2"),
                        at(Stage.APPRAISAL_1).withFact("paid", Fact.of(3)).withFact("planned", Fact.of(0)))
                .add(
                        code("2.3"),
                        at(Stage.APPRAISAL_1)
                                .withFact("published", Fact.met(false))
                                .withFact("posted", Fact.met(false))
                                .withFact("apologised", Fact.met(false)))
                .add(code("3.1"), at(Stage.SURVEY).withFact("survey", Fact.of(75)))
                .add(code("3.3"), at(Stage.APPRAISAL_1).withPoints(Points.of(2)))
                .add(new AdjustmentEntry("initiative", Points.of(1), "hai sáng kiến cấp bộ"))
                .add(new AdjustmentEntry("late", Points.parse("0.25"), "nộp hồ sơ sau hạn"))
                .build();
    }

    static IndexResult result(Assessment assessment) {
        return IndexEvaluator.of(ReportSample.METHODOLOGY).evaluate(assessment, Mode.FINAL);
    }

    /** Two units of equal points below a third, and a provisional one. */
    static Ranking ranking() {
        return Ranking.of(
                List.of(
                        result(complete()),
                        result(provisional()),
                        result(complete(new Unit("tinh-d", "Tỉnh Đông Hải", "Đồng bằng"), "82.345678", "83.4")),
                        result(complete(new Unit("tinh-c", "Tỉnh Châu Giang", "Đồng bằng"), "95", "98"))),
                TieRule.competition());
    }

    /** Two years: An Bình and Châu Giang in both, Đông Hải in the first alone, Én Vàng in the second alone. */
    static YearComparison years(CrosswalkTier tier) {
        List<IndexResult> later = Stream.of(
                        complete(new Unit("tinh-a", "Tỉnh An Bình", ""), "90", "95", ReportSample.LATER, 2021),
                        complete(new Unit("tinh-c", "Tỉnh Châu Giang", ""), "80", "80", ReportSample.LATER, 2021),
                        complete(new Unit("tinh-e", "Tỉnh Én Vàng", ""), "100", "100", ReportSample.LATER, 2021))
                .map(assessment -> IndexEvaluator.of(ReportSample.LATER).evaluate(assessment, Mode.FINAL))
                .toList();
        return YearComparison.of(
                YearStandings.of(ranking()),
                YearStandings.of(Ranking.of(later, TieRule.competition())),
                Crosswalk.draft(ReportSample.METHODOLOGY, ReportSample.LATER, tier));
    }

    /** An Bình's opinions compared, beside two other units of 82 and 78 %. */
    static Disputes disputes() {
        IndexEvaluator evaluator = IndexEvaluator.of(ReportSample.METHODOLOGY);
        return Disputes.of(
                complete(),
                Stream.of(Mode.values())
                        .map(mode -> evaluator.evaluate(complete(), mode))
                        .toList(),
                List.of(Share.of(82, 100), Share.of(78, 100)));
    }

    static NodeCode code(String text) {
        return NodeCode.parse(text);
    }

    static Opinion at(Stage stage) {
        return Opinion.at(stage);
    }

    private static Opinion self() {
        return at(Stage.SELF);
    }

    private static Opinion recognised() {
        return at(Stage.APPRAISAL_1).withDecision(Opinion.Decision.RECOGNISED);
    }

    private static Opinion adjusted(String reason) {
        return at(Stage.APPRAISAL_1)
                .withDecision(Opinion.Decision.ADJUSTED)
                .withReason(reason)
                .withAuthor("Sở Nội vụ", "2021-03-01");
    }
}
