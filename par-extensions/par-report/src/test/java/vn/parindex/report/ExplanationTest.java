package vn.parindex.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.Explanation.Topic;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Confidence;
import vn.parindex.value.Fact;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.RoundingKind;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ExplanationTest {

    private static final Methodology METHODOLOGY = ReportSample.METHODOLOGY;
    private static final IndexResult COMPLETE = SampleUnits.result(SampleUnits.complete());
    private static final IndexResult PROVISIONAL = SampleUnits.result(SampleUnits.provisional());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1 | 1.1: đạt yêu cầu \"kế hoạch năm ban hành đúng hạn\", được điểm tối đa; được 0,50/0,50 điểm",
                "1.2 | 1.2: 2 báo cáo nộp muộn, mỗi trường hợp trừ 0,25 điểm, tổng cộng trừ 0,50 điểm; được 0,50/1,00 điểm",
                "1.3 | 1.3: 3 sáng kiến được công nhận, đạt mức từ 2 trở lên; được 0,50/1,00 điểm",
                "2.1.1 | 2.1.1: 1.234/1.850 thủ tục cung cấp trực tuyến, khoảng 66,70%, đạt mức từ 50% trở lên; được 1,00/2,00 điểm",
                "2.1.2 | 2.1.2: 4.800/5.000 hồ sơ giải quyết đúng hạn = 96%, từ 95% trở lên được tính theo tỷ lệ; được 0,96/1,00 điểm",
                "2.3 | 2.3: đạt 2 trong 3 nội dung; được 1,00/1,50 điểm",
                "3.2 | 3.2: chỉ số SIPAS 83,4%, nhân với điểm tối đa 5,00; được 4,17/5,00 điểm",
            })
    void a_leaf_is_explained_in_one_line(String code, String headline) {
        assertThat(Explanation.of(METHODOLOGY, COMPLETE, NodeCode.parse(code), Language.VI)
                        .headline())
                .isEqualTo(headline);
    }

    @Test
    void a_rule_is_told_without_any_result() {
        Leaf leaf = METHODOLOGY.leaf(NodeCode.parse("1.1")).orElseThrow();
        assertThat(rule(leaf, Language.VI)).isEqualTo("đạt yêu cầu thì được điểm tối đa 0,50, không đạt thì 0 điểm");
        assertThat(rule(leaf, Language.EN)).isEqualTo("met gives the maximum of 0.50, not met gives 0 points");
    }

    private static String rule(Leaf leaf, Language language) {
        return RuleText.of(
                leaf.rule(), leaf.maximum(), language, METHODOLOGY.rounding().published());
    }

    /** The sample has no English name of the evidence of 2.3. */
    @Test
    void evidence_named_in_vietnamese_alone_is_marked_in_english() {
        NodeCode code = NodeCode.parse("2.3");
        assertThat(Explanation.of(METHODOLOGY, COMPLETE, code, Language.EN).text())
                .contains("- Evidence asked for: (in Vietnamese) Báo cáo năm.\n");
        assertThat(Explanation.of(METHODOLOGY, COMPLETE, code, Language.VI).text())
                .contains("- Tài liệu kiểm chứng theo quy định: Báo cáo năm.\n");
    }

    @Test
    void opinions_are_told_in_order_with_who_and_why_and_which_one_counts() {
        Explanation explanation = Explanation.of(METHODOLOGY, COMPLETE, NodeCode.parse("1.4"), Language.VI);
        assertThat(explanation.about(Topic.OPINION))
                .containsExactly(
                        "Tự đánh giá: 1,50 điểm.",
                        "Thẩm định lần 1: điều chỉnh từ 1,50 xuống 0,75 điểm; lý do: Còn nhiệm vụ trễ hạn (Sở Nội vụ).",
                        "Hội đồng thẩm định: điều chỉnh từ 0,75 lên 1,50 điểm; lý do: Nhiệm vụ trễ hạn do trung ương điều chỉnh thời hạn"
                                + " (Hội đồng thẩm định).",
                        "Điểm của mục được lấy theo ý kiến ở bước: Hội đồng thẩm định.");
    }

    @Test
    void a_change_without_a_reason_is_said_to_have_none() {
        IndexResult result = SampleUnits.result(SampleUnits.blank("u", "Đơn vị")
                .add(NodeCode.parse("3.3"), Opinion.at(Stage.SELF).withPoints(Points.of(2)))
                .add(NodeCode.parse("3.3"), Opinion.at(Stage.APPRAISAL_1).withPoints(Points.of(1)))
                .build());
        assertThat(Explanation.of(METHODOLOGY, result, NodeCode.parse("3.3"), Language.EN)
                        .about(Topic.OPINION))
                .contains("First appraisal: lowered from 2.00 to 1.00 points; no reason given.");
    }

    @Test
    void stated_points_that_do_not_count_are_named() {
        IndexResult result = SampleUnits.result(SampleUnits.blank("u", "Đơn vị")
                .add(
                        NodeCode.parse("2.1.2"),
                        Opinion.at(Stage.APPRAISAL_1)
                                .withFact("dossiers_on_time", Fact.of(4800))
                                .withFact("dossiers_all", Fact.of(5000))
                                .withPoints(Points.of(1)))
                .build());
        Explanation explanation = Explanation.of(METHODOLOGY, result, NodeCode.parse("2.1.2"), Language.VI);
        assertThat(explanation.about(Topic.OPINION))
                .containsExactly("Thẩm định lần 1: 0,96 điểm; có ghi 1,00 điểm nhưng điểm này không được lấy.");
        assertThat(explanation.about(Topic.FINDING)).singleElement().asString().startsWith("Lỗi PAR-1014: ");
    }

    @Test
    void a_cut_is_told_where_digits_were_cut_and_only_there() {
        assertThat(Explanation.of(METHODOLOGY, COMPLETE, NodeCode.parse("2.1.2"), Language.VI)
                        .about(Topic.ROUNDING))
                .containsExactly("Kết quả là số đúng, không cần làm tròn.");
        assertThat(Explanation.of(METHODOLOGY, COMPLETE, NodeCode.parse("2.2"), Language.VI)
                        .about(Topic.ROUNDING))
                .containsExactly(
                        "Kết quả tính được làm tròn một lần tại mục này, đến 5 chữ số thập phân, chữ số bỏ đi từ 5 trở lên thì làm tròn lên"
                                + " (mức độ tin cậy của quy định làm tròn: dựng lại).",
                        "Trong bảng, 1,00111 điểm được ghi là 1,00 điểm.");
        assertThat(Explanation.of(METHODOLOGY, COMPLETE, NodeCode.parse("1.2"), Language.VI)
                        .about(Topic.ROUNDING))
                .isEmpty();
    }

    @Test
    void an_exact_interpolation_is_recognised() {
        // 80,03 % would be cut; 80 % lies at (80 - 50) / 45 = 2/3 of the line: 1 point exactly
        IndexResult result = SampleUnits.result(SampleUnits.blank("u", "Đơn vị")
                .add(
                        NodeCode.parse("2.2"),
                        Opinion.at(Stage.APPRAISAL_1)
                                .withFact("paid", Fact.of(1200))
                                .withFact("planned", Fact.of(1500)))
                .build());
        Explanation explanation = Explanation.of(METHODOLOGY, result, NodeCode.parse("2.2"), Language.EN);
        assertThat(explanation.headline())
                .isEqualTo(
                        "2.2: investment disbursed 1,200/1,500 million VND = 80%, between 50% and 95%, interpolated → 1.00/1.50 points");
        assertThat(explanation.about(Topic.ROUNDING)).containsExactly("The computation is exact, nothing was rounded.");
    }

    @Test
    void the_other_ways_of_rounding_have_words_too() {
        for (var mode : RoundingKind.values()) {
            Methodology methodology = ReportSample.methodology(new Rounding(3, mode));
            IndexResult result = IndexEvaluator.of(methodology).evaluate(SampleUnits.complete(), Mode.FINAL);
            String words = Explanation.of(methodology, result, NodeCode.parse("2.2"), Language.EN)
                    .about(Topic.ROUNDING)
                    .get(0);
            assertThat(words)
                    .contains("to 3 decimals, "
                            + switch (mode) {
                                case HALF_UP -> "halves up";
                                case HALF_EVEN -> "halves to the even neighbour";
                                case DOWN -> "the rest dropped";
                            });
        }
    }

    @Test
    void what_is_missing_is_never_called_zero() {
        assertThat(Explanation.of(METHODOLOGY, PROVISIONAL, NodeCode.parse("1.3"), Language.VI)
                        .headline())
                .isEqualTo("1.3: chưa chấm, không phải 0 điểm, còn có thể đạt từ 0 đến 1,00 điểm");
        assertThat(Explanation.of(METHODOLOGY, PROVISIONAL, NodeCode.parse("2.2"), Language.VI)
                        .headline())
                .endsWith(
                        "số liệu mâu thuẫn (tử số lớn hơn 0, mẫu số bằng 0) nên không tính được điểm; chưa có điểm hợp lệ, không phải 0 điểm, điểm tối đa 1,50");
    }

    @Test
    void not_applicable_names_the_reason_and_who_granted_it() {
        assertThat(Explanation.of(METHODOLOGY, PROVISIONAL, NodeCode.parse("2.1.1"), Language.VI)
                        .headline())
                .isEqualTo("2.1.1: không áp dụng, lý do: đơn vị không có thủ tục hành chính (cho phép: Sở Nội vụ);"
                        + " 2,00 điểm của mục này không tính vào điểm tối đa");
    }

    @Test
    void the_whole_says_its_range_while_it_is_provisional() {
        Explanation whole = Explanation.of(METHODOLOGY, PROVISIONAL, Language.VI);
        assertThat(whole.headline()).endsWith("năm 2020: 4,50/18,00 điểm, Chỉ số cải cách hành chính 25% (tạm tính)");
        assertThat(whole.about(Topic.RANGE))
                .containsExactly(
                        "Còn 4 mục chưa có điểm (1.3, 1.4, 2.2, 3.2); điểm có thể từ 4,50 đến 13,50, tức từ 25% đến 75%.");
        assertThat(whole.confidence()).isEqualTo(Confidence.RECONSTRUCTED);
        assertThat(whole.code()).isEmpty();
    }

    @Test
    void a_result_of_other_rules_is_refused_with_both_digests() {
        Methodology other = ReportSample.methodology(Rounding.halfUp(4));
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> Explanation.of(other, COMPLETE, NodeCode.parse("1.1"), Language.VI))
                .satisfies(e -> assertThat(e.message(Language.VI))
                        .isEqualTo("PAR-9001 tinh-a: kết quả được tính theo sample-report@"
                                + METHODOLOGY.digest() + ", không phải theo sample-report@" + other.digest()
                                + "; hãy dùng đúng bộ tiêu chí đã tính ra kết quả"))
                .withMessage("PAR-9001 tinh-a: the result was computed with sample-report@" + METHODOLOGY.digest()
                        + ", not with sample-report@" + other.digest()
                        + "; take the methodology that the result was computed with");
    }

    @Test
    void an_unknown_node_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Explanation.of(METHODOLOGY, COMPLETE, NodeCode.parse("9.9"), Language.VI))
                .withMessage("no node with code 9.9");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_explanation_of_the_sample_reads_as_kept(Language language) {
        Golden.check("explanations-complete_" + language.id() + ".txt", all(COMPLETE, language));
        Golden.check("explanations-provisional_" + language.id() + ".txt", all(PROVISIONAL, language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void an_explanation_is_json_with_a_format_id(Language language) throws Exception {
        for (String code : List.of("1.2", "2")) {
            String json = ReportJson.EXPLANATION.pretty(
                    Explanation.of(METHODOLOGY, COMPLETE, NodeCode.parse(code), language));
            Golden.check("explanation-" + code + "_" + language.id() + ".json", Golden.stable(json));
            JsonNode root = new ObjectMapper().readTree(json);
            assertThat(root.get("format").asText()).isEqualTo("par-explanation/1");
            assertThat(root.get("lines").get(0).get("text").asText()).endsWith(".");
        }
    }

    private static String all(IndexResult result, Language language) {
        return Golden.stable(Explanation.of(METHODOLOGY, result, language).text())
                + result.outcomes().stream()
                        .map(outcome -> "\n"
                                + Explanation.of(METHODOLOGY, result, outcome.code(), language)
                                        .text())
                        .collect(Collectors.joining());
    }
}
