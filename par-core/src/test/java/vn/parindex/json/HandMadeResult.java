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
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.Part;
import vn.parindex.result.Score;
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
        return of(score("2.5", "3", "4"), "Số liệu minh họa");
    }

    /** The same with another total and note. */
    static IndexResult of(Score total, String note) {
        Stamp stamp = new Stamp(
                MethodologyId.of("sample-2020"),
                Text.of("Bộ tiêu chí mẫu", "Sample criteria"),
                "1/QĐ-UBND",
                DIGEST,
                "0.1.0",
                Mode.APPRAISED,
                List.of(Stage.APPRAISAL_2, Stage.APPRAISAL_1),
                Rounding.halfUp(2));
        return new IndexResult(
                stamp,
                new Unit("an-giang", "An Giang", "Đồng bằng sông Cửu Long"),
                IndexYear.of(2020),
                true,
                total,
                outcomes(),
                parts(),
                adjustments(),
                List.of(new Grade("ratings", "rating", "good", Text.of("Tốt", "Good"))),
                findings(),
                note);
    }

    private static List<Outcome> outcomes() {
        return List.of(
                parent("1", Text.of("Chỉ đạo, điều hành", "Steering"), score("0.96", "2", "3"), Confidence.OFFICIAL),
                leaf(
                        "1.1",
                        Text.of("Hồ sơ đúng hạn", "Dossiers on time"),
                        score("0.96", "1", "1"),
                        "appraisal",
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
                                Confidence.OFFICIAL)),
                parent("1.2", Text.of("Báo cáo", ""), score("0", "1", "2"), Confidence.RECONSTRUCTED),
                leaf(
                        "1.2.1",
                        Text.of("Báo cáo quý", ""),
                        score("0", "1", "1"),
                        "appraisal",
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
                                Confidence.RECONSTRUCTED)),
                leaf(
                        "1.2.2",
                        Text.of("Báo cáo năm", ""),
                        new Score(State.NOT_APPLICABLE, Points.ZERO, Points.ZERO, Points.of(1), Points.ZERO),
                        "appraisal",
                        List.of(),
                        trace(
                                RuleKind.DEDUCTIONS,
                                Optional.empty(),
                                Branch.GRANTED,
                                Facts.NONE,
                                Arguments.of("reason", "Đơn vị mới thành lập", "grantedBy", "Hội đồng thẩm định"),
                                new Citation("reconstruction", ""),
                                Confidence.RECONSTRUCTED)),
                parent("2", Text.of("Tác động", "Impact"), score("0.825", "1", "1"), Confidence.REPORTED),
                leaf(
                        "2.1",
                        Text.of("Đánh giá của lãnh đạo", ""),
                        score("0.825", "1", "1"),
                        "leaders",
                        List.of(opinion(Stage.SURVEY, State.SCORED, "0.825", "", "0.825", "", "")),
                        trace(
                                RuleKind.SURVEY,
                                Optional.of(Stage.SURVEY),
                                Branch.MEAN,
                                facts("survey", new BigDecimal("82.5")),
                                Arguments.of("percent", Percentage.parse("82.5")),
                                new Citation("press", "trang 3"),
                                Confidence.REPORTED)));
    }

    private static List<Part> parts() {
        return List.of(
                new Part("appraisal", Text.of("Thẩm định", "Appraisal"), score("0.96", "2", "3")),
                new Part("leaders", Text.of("Điều tra xã hội học", ""), score("0.825", "1", "1")),
                new Part("sipas", Text.of("SIPAS", ""), Score.NONE));
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

    static Score score(String points, String maximum, String full) {
        return new Score(State.SCORED, Points.parse(points), Points.parse(maximum), Points.parse(full), Points.ZERO);
    }

    private static Outcome parent(String code, Text name, Score score, Confidence confidence) {
        return new Outcome(NodeCode.parse(code), name, score, confidence, "", List.of(), Optional.empty());
    }

    private static Outcome leaf(
            String code, Text name, Score score, String method, List<OpinionValue> opinions, Trace trace) {
        return new Outcome(NodeCode.parse(code), name, score, trace.confidence(), method, opinions, Optional.of(trace));
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
