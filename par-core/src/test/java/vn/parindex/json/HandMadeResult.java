package vn.parindex.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.methodology.RuleKind;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.Grade;
import vn.parindex.result.IndexResult;
import vn.parindex.result.LeafOutcome;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.ResultOutline;
import vn.parindex.result.Stamp;
import vn.parindex.result.State;
import vn.parindex.result.Trace;
import vn.parindex.value.Arguments;
import vn.parindex.value.Branch;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Fact;
import vn.parindex.value.Facts;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

/** What result/base.json says, built by hand. */
final class HandMadeResult {

    static final String DIGEST = "0123456789abcdef".repeat(4);

    private HandMadeResult() {}

    static IndexResult value() {
        Stamp stamp = new Stamp(
                MethodologyId.of("sample-2020"),
                Text.of("Bộ tiêu chí mẫu", "Sample criteria"),
                "1/QĐ-UBND",
                DIGEST,
                "0.1.0",
                Mode.APPRAISED,
                List.of(Stage.APPRAISAL_2, Stage.APPRAISAL_1),
                Rounding.halfUp(2));
        IndexResult.Builder result = IndexResult.builder(ResultOutline.of(rows(), methods()))
                .stamp(stamp)
                .unit(new Unit("an-giang", "An Giang", "Đồng bằng sông Cửu Long"))
                .year(IndexYear.of(2020))
                .ranked(true)
                .adjustments(adjustments())
                .grades(List.of(new Grade("ratings", "rating", "good", Text.of("Tốt", "Good"))))
                .findings(findings())
                .note("Số liệu minh họa");
        leaves(result);
        return result.build();
    }

    private static List<ResultOutline.Row> rows() {
        return List.of(
                row("1", Text.of("Chỉ đạo, điều hành", "Steering"), Confidence.OFFICIAL, ""),
                row("1.1", Text.of("Hồ sơ đúng hạn", "Dossiers on time"), Confidence.OFFICIAL, "appraisal"),
                row("1.2", Text.of("Báo cáo", ""), Confidence.RECONSTRUCTED, ""),
                row("1.2.1", Text.of("Báo cáo quý", ""), Confidence.RECONSTRUCTED, "appraisal"),
                row("1.2.2", Text.of("Báo cáo năm", ""), Confidence.RECONSTRUCTED, "appraisal"),
                row("2", Text.of("Tác động", "Impact"), Confidence.REPORTED, ""),
                row("2.1", Text.of("Đánh giá của lãnh đạo", ""), Confidence.REPORTED, "leaders"));
    }

    private static Map<String, Text> methods() {
        Map<String, Text> methods = new LinkedHashMap<>();
        methods.put("appraisal", Text.of("Thẩm định", "Appraisal"));
        methods.put("leaders", Text.of("Điều tra xã hội học", ""));
        methods.put("sipas", Text.of("SIPAS", ""));
        return methods;
    }

    private static void leaves(IndexResult.Builder result) {
        leaf(
                result,
                State.SCORED,
                "0.96",
                List.of(
                        opinion(Stage.SELF, State.SCORED, "0.96", "1", "0.96", "", ""),
                        opinion(
                                Stage.APPRAISAL_1,
                                State.SCORED,
                                "0.96",
                                "",
                                "0.96",
                                "Đúng hồ sơ\n\"một cửa\"",
                                "Vụ Cải cách hành chính")),
                trace(
                        RuleKind.PROPORTIONAL,
                        Optional.of(Stage.APPRAISAL_1),
                        Branch.PROPORTIONAL,
                        facts("dossiers_on_time", 4800, "dossiers_resolved", 5000),
                        Arguments.of("share", Share.of(24, 25)),
                        new Citation("qd-1", "Bảng 1"),
                        Confidence.OFFICIAL));
        leaf(
                result,
                State.SCORED,
                "0",
                List.of(
                        opinion(Stage.SELF, State.INVALID, "0", "-1.5", "", "", ""),
                        opinion(Stage.APPRAISAL_2, State.SCORED, "0", "0", "", "", "")),
                trace(
                        RuleKind.DEDUCTIONS,
                        Optional.of(Stage.APPRAISAL_2),
                        Branch.STATED,
                        Facts.NONE,
                        Arguments.NONE,
                        new Citation("reconstruction", ""),
                        Confidence.RECONSTRUCTED));
        leaf(
                result,
                State.NOT_APPLICABLE,
                "0",
                List.of(),
                trace(
                        RuleKind.DEDUCTIONS,
                        Optional.empty(),
                        Branch.GRANTED,
                        Facts.NONE,
                        Arguments.of("reason", "Đơn vị mới thành lập", "grantedBy", "Hội đồng thẩm định"),
                        new Citation("reconstruction", ""),
                        Confidence.RECONSTRUCTED));
        leaf(
                result,
                State.SCORED,
                "0.825",
                List.of(opinion(Stage.SURVEY, State.SCORED, "0.825", "", "0.825", "", "")),
                trace(
                        RuleKind.SURVEY,
                        Optional.of(Stage.SURVEY),
                        Branch.MEAN,
                        facts("survey", new BigDecimal("82.5")),
                        Arguments.of("percent", Percentage.parse("82.5")),
                        new Citation("press", "trang 3"),
                        Confidence.REPORTED));
    }

    private static List<AdjustmentOutcome> adjustments() {
        Points taken = Points.parse("0.285");
        return List.of(
                new AdjustmentOutcome(
                        "bonus", Text.of("Điểm thưởng", "Bonus"), false, false, Points.of(2), Points.of(1)),
                new AdjustmentOutcome("penalty", Text.of("Điểm trừ", "Penalty"), true, true, taken, taken));
    }

    private static List<Finding> findings() {
        return List.of(
                Finding.error(
                        EvaluationCode.CLAIM_CONTRADICTS_FACTS,
                        "1.1",
                        "stage",
                        Text.of("tự đánh giá", "self-assessment"),
                        "got",
                        Points.of(1),
                        "computed",
                        Points.parse("0.96")),
                Finding.warning(
                        EvaluationCode.POINTS_NOT_POSSIBLE,
                        "1.2.1",
                        "stage",
                        "thẩm định \"lần 2\"",
                        "got",
                        new BigDecimal("1234.50"),
                        "allowed",
                        List.of(Percentage.parse("82.5"), "x", Points.parse("-0.25"), List.of())),
                Finding.note(InputCode.BYTE_ORDER_MARK, ""));
    }

    /** A leaf whose maximum is 1. */
    private static void leaf(
            IndexResult.Builder result, State state, String points, List<OpinionValue> opinions, Trace trace) {
        result.leaf(new LeafOutcome(state, Points.parse(points), opinions, trace), Points.of(1));
    }

    private static ResultOutline.Row row(String code, Text name, Confidence confidence, String method) {
        return new ResultOutline.Row(NodeCode.parse(code), name, confidence, method);
    }

    private static OpinionValue opinion(
            Stage stage, State state, String points, String stated, String computed, String reason, String author) {
        return new OpinionValue(stage, state, Points.parse(points), points(stated), points(computed), reason, author);
    }

    private static Optional<Points> points(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Points.parse(text));
    }

    private static Trace trace(
            RuleKind rule,
            Optional<Stage> stage,
            Branch branch,
            Facts facts,
            Arguments details,
            Citation citation,
            Confidence confidence) {
        return new Trace(rule, stage, branch, facts, details, Rounding.halfUp(5), citation, confidence);
    }

    private static Facts facts(Object... pairs) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            facts.put((String) pairs[i], Fact.of(new BigDecimal(pairs[i + 1].toString())));
        }
        return Facts.of(facts);
    }
}
