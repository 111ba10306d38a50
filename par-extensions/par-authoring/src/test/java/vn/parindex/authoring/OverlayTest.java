package vn.parindex.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Node;
import vn.parindex.methodology.UnitForm;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.authoring.RuleSetSample.BASE;
import static vn.parindex.authoring.RuleSetSample.derive;
import static vn.parindex.authoring.RuleSetSample.overlay;
import static vn.parindex.authoring.RuleSetSample.refusal;
import static vn.parindex.authoring.RuleSetSample.row;

class OverlayTest {

    private static final String NEW_CRITERION = """
        {"name": {"vi": "Dịch vụ công trực tuyến"}, "maximum": "8.5", "method": "appraisal",
         "rule": {"kind": "all-or-nothing", "fact": "portal_open"}}""";

    private static final String PORTAL =
            "\"facts\": [{\"id\": \"portal_open\", \"kind\": \"met\", \"name\": {\"vi\": \"cổng mở\"}}]";

    private static String tree(Methodology methodology) {
        return methodology.nodes().stream()
                .map(node -> node.code() + " " + node.name().vi() + " " + node.maximum())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void an_overlay_that_changes_nothing_keeps_every_row_and_has_an_identity_of_its_own() {
        Derivation derived = derive(overlay("\"operations\": []"));

        assertThat(derived.base()).isEqualTo(BASE);
        assertThat(derived.methodology().areas()).isEqualTo(BASE.areas());
        assertThat(derived.methodology().id().value()).isEqualTo("derived-2023");
        assertThat(derived.methodology().name().vi()).isEqualTo("Bộ tiêu chí dẫn xuất");
        assertThat(derived.methodology().note()).isEqualTo("Derived from " + BASE + ".");
        assertThat(derived.codes())
                .hasSize(10)
                .allSatisfy((before, after) -> assertThat(after).isEqualTo(before));
    }

    /** Tây Ninh 2023 printed the maxima 71.5, 96.5 and 100 for its departments. */
    @Test
    void departments_without_procedures_get_a_form_with_a_maximum_of_71_5_and_those_without_a_survey_one_of_96_5() {
        Methodology derived = derive(overlay("""
            "level": "department", "rounds": [2023],
            "set": {
              "forms": [
                {"id": "no-procedures", "name": {"vi": "Không có thủ tục"}, "without": ["2"],
                 "citation": {"source": "qd-1"}, "confidence": "official"},
                {"id": "no-survey", "name": {"vi": "Không điều tra"}, "without": ["3"],
                 "citation": {"source": "qd-1"}, "confidence": "official"}],
              "units": [{"id": "so-ngoai-vu", "name": {"vi": "Sở Ngoại vụ"}, "form": "no-procedures"},
                        {"id": "so-noi-vu", "name": {"vi": "Sở Nội vụ"}, "form": "no-survey"},
                        {"id": "so-y-te", "name": {"vi": "Sở Y tế"}}]}""")).methodology();
        IndexEvaluator evaluator = IndexEvaluator.of(derived);

        assertThat(List.of("so-ngoai-vu", "so-noi-vu", "so-y-te"))
                .extracting(unit -> evaluator
                        .evaluate(
                                Assessment.of(Unit.of(unit, unit), derived.id(), IndexYear.of(2023))
                                        .build(),
                                Mode.FINAL)
                        .total()
                        .maximum()
                        .toString())
                .containsExactly("71.5", "96.5", "100");
        assertThat(derived.level()).isEqualTo("department");
    }

    @Test
    void rows_are_taken_away_added_renamed_and_reweighted_and_codes_follow_from_the_position() {
        Derivation derived = derive(overlay(PORTAL + """
            , "operations": [
              {"op": "remove", "code": "2.2"},
              {"op": "add", "after": "1.2", "criterion": %s},
              {"op": "set", "code": "2.1", "name": {"vi": "Hồ sơ trước hạn"}},
              {"op": "set", "code": "1", "maximum": "76.5"},
              {"op": "set", "code": "2", "maximum": "20"}]""".formatted(NEW_CRITERION)));

        assertThat(tree(derived.methodology())).isEqualTo("""
            1 Công tác chỉ đạo 76.5
            1.1 Kế hoạch cải cách 60
            1.1.1 Ban hành kế hoạch 30
            1.1.2 Mức độ hoàn thành kế hoạch 30
            1.2 Sáng kiến 8
            1.3 Dịch vụ công trực tuyến 8.5
            2 Thủ tục hành chính 20
            2.1 Hồ sơ trước hạn 20
            3 Tác động 3.5
            3.1 Điều tra lãnh đạo 3.5""");
        assertThat(derived.codes()).doesNotContainKey(NodeCode.parse("2.2")).hasSize(9);
        assertThat(derived.methodology().facts())
                .extracting(FactSpec::id)
                .contains("portal_open")
                .doesNotContain("list_published", "desk_open");
    }

    @Test
    void rows_that_are_moved_keep_what_they_are_and_their_new_codes_are_told() {
        Derivation derived = derive(overlay("""
            "sums": "computed",
            "operations": [
              {"op": "move", "code": "3", "before": "1"},
              {"op": "move", "code": "1.2", "under": "2"},
              {"op": "move", "code": "1.1.2", "before": "1.1.1"}]"""));

        assertThat(tree(derived.methodology())).isEqualTo("""
            1 Tác động 3.5
            1.1 Điều tra lãnh đạo 3.5
            2 Công tác chỉ đạo 60
            2.1 Kế hoạch cải cách 60
            2.1.1 Mức độ hoàn thành kế hoạch 30
            2.1.2 Ban hành kế hoạch 30
            3 Thủ tục hành chính 36.5
            3.1 Hồ sơ đúng hạn 20
            3.2 Công khai thủ tục 8.5
            3.3 Sáng kiến 8""");
        Map<String, String> codes = new LinkedHashMap<>();
        derived.codes().forEach((before, after) -> codes.put(before.toString(), after.toString()));
        assertThat(codes)
                .containsEntry("1.2", "3.3")
                .containsEntry("1.1.1", "2.1.2")
                .containsEntry("3.1", "1.1")
                .hasSize(10);
        Node moved = row(derived.methodology(), "3.3");
        assertThat(moved.confidence()).isEqualTo(Confidence.OFFICIAL);
        assertThat(moved.citation()).isEqualTo(new Citation("qd-1", "Bảng 2"));
    }

    @Test
    void forms_of_the_base_follow_the_rows_that_they_leave_out() {
        Methodology moved = derive(overlay("\"operations\": [{\"op\": \"move\", \"code\": \"3\", \"before\": \"1\"}]"))
                .methodology();
        Methodology gone = derive(overlay(
                        "\"set\": {\"total\": \"96.5\"}, \"operations\": [{\"op\": \"remove\", \"code\": \"3\"}]"))
                .methodology();

        assertThat(moved.forms()).extracting(UnitForm::without).containsExactly(List.of(NodeCode.parse("1")));
        assertThat(gone.forms()).extracting(UnitForm::without).containsExactly(List.of());
    }

    @Test
    void a_changed_row_cites_the_overlay_and_is_as_sure_as_the_weaker_of_the_two_unless_it_says_so_itself() {
        Methodology derived = derive(overlay("""
            "operations": [
              {"op": "set", "code": "1.1.1", "notApplicable": true},
              {"op": "set", "code": "1.2", "name": {"vi": "Sáng kiến mới"}},
              {"op": "set", "code": "2.1", "evidence": {"vi": "Báo cáo"}, "citation": {"source": "qd-1", "place": "Bảng 3"},
               "confidence": "official", "note": "whole row read"}]""")).methodology();

        assertThat(row(derived, "1.1.1").confidence()).isEqualTo(Confidence.RECONSTRUCTED);
        assertThat(row(derived, "1.2").confidence()).isEqualTo(Confidence.REPORTED);
        assertThat(row(derived, "1.2").citation()).isEqualTo(new Citation("qd-1", "Phụ lục"));
        assertThat(row(derived, "2.1").confidence()).isEqualTo(Confidence.OFFICIAL);
        assertThat(row(derived, "2.1").citation()).isEqualTo(new Citation("qd-1", "Bảng 3"));
        assertThat(row(derived, "2.1").note()).isEqualTo("whole row read");
        assertThat(row(derived, "2.2")).isEqualTo(row(BASE, "2.2"));
    }

    @Test
    void the_points_of_a_rule_are_brought_to_another_maximum_in_proportion() {
        Methodology derived = derive(overlay("""
            "sums": "computed", "operations": [
              {"op": "set", "code": "1.2", "maximum": "10", "rescale": true},
              {"op": "set", "code": "2.2", "maximum": "6.5", "rescale": true}]""")).methodology();

        assertThat(RuleNotation.rule(row(derived, "1.2").scoring().orElseThrow().rule()))
                .isEqualTo("steps # : >=2 -> 10 ; >=1 -> 5 ; else 0");
        assertThat(RuleNotation.rule(row(derived, "2.2").scoring().orElseThrow().rule()))
                .isEqualTo("checklist : danh mục | list = 3.25 ; một cửa | one-stop shop = 3.25");
        assertThat(row(derived, "1").maximum()).hasToString("70");
        assertThat(row(derived, "1").confidence()).isEqualTo(Confidence.RECONSTRUCTED);
        assertThat(row(derived, "1").citation().place()).isEqualTo("Phụ lục");
        assertThat(row(derived, "2").maximum()).hasToString("26.5");
    }

    @Test
    void a_leaf_that_gets_sub_criteria_is_no_longer_scored_itself() {
        Methodology derived =
                derive(overlay(PORTAL + """
            , "operations": [
              {"op": "add", "under": "2.2", "subCriterion": %s}]""".formatted(NEW_CRITERION))).methodology();

        assertThat(row(derived, "2.2").scoring()).isEmpty();
        assertThat(row(derived, "2.2.1").name().vi()).isEqualTo("Dịch vụ công trực tuyến");
    }

    @Test
    void a_criterion_whose_sub_criteria_are_gone_is_scored_itself_when_the_overlay_says_how() {
        Methodology derived = derive(overlay("""
            "operations": [
              {"op": "remove", "code": "1.1.1"}, {"op": "remove", "code": "1.1.2"},
              {"op": "set", "code": "1.1", "method": "appraisal", "rule": {"kind": "stated", "fact": "points", "step": "0.5"}}],
            "facts": [{"id": "points", "kind": "points", "name": {"vi": "điểm"}}]""")).methodology();

        assertThat(derived.leaves())
                .extracting(leaf -> leaf.code().toString())
                .containsExactly("1.1", "1.2", "2.1", "2.2", "3.1");
    }

    @Test
    void a_whole_area_is_added_with_what_lies_below_it() {
        Methodology derived =
                derive(overlay(PORTAL + """
            , "set": {"total": "108.5"}, "operations": [
              {"op": "add", "before": "2", "area": {"name": {"vi": "Chuyển đổi số"}, "maximum": "8.5", "criteria": [%s]}}]""".formatted(NEW_CRITERION))).methodology();

        assertThat(row(derived, "2").name().vi()).isEqualTo("Chuyển đổi số");
        assertThat(row(derived, "2").confidence()).isEqualTo(Confidence.REPORTED);
        assertThat(row(derived, "2.1").maximum()).hasToString("8.5");
        assertThat(row(derived, "3").name().vi()).isEqualTo("Thủ tục hành chính");
    }

    @Test
    void what_stands_beside_the_tree_is_set_as_a_whole() {
        Methodology derived = derive(overlay("""
            "set": {
              "opinions": {"self": ["self"], "appraised": ["appraisal-1"], "final": ["appraisal-1"]},
              "adjustments": [{"id": "thuong", "kind": "bonus", "name": {"vi": "Điểm thưởng"}, "cap": "3", "placement": "outside-total",
                               "citation": {"source": "qd-1"}, "confidence": "official"}],
              "scales": [{"id": "xep-loai", "name": {"vi": "Xếp loại"}, "purpose": "rating", "compares": "published", "bands": [
                 {"id": "xuat-sac", "name": {"vi": "Xuất sắc"}, "from": "90"}, {"id": "tot", "name": {"vi": "Tốt"}, "from": "80"},
                 {"id": "kha", "name": {"vi": "Khá"}, "from": "70"}, {"id": "trung-binh", "name": {"vi": "Trung bình"}, "from": "55",
                  "fromIncluded": false}, {"id": "yeu", "name": {"vi": "Yếu"}}], "citation": {"source": "qd-1"}, "confidence": "official"}],
              "forms": [], "units": []}""")).methodology();

        assertThat(derived.adjustments())
                .singleElement()
                .satisfies(a -> assertThat(a.cap()).hasToString("3"));
        assertThat(derived.scales())
                .singleElement()
                .extracting(GradeScale::bands)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(5);
        assertThat(derived.forms()).isEmpty();
        assertThat(derived.opinions().of(Mode.FINAL)).hasSize(1);
    }

    @Test
    void the_derived_methodology_is_a_methodology_like_any_other() {
        Methodology derived = derive(
                        overlay("\"operations\": [{\"op\": \"move\", \"code\": \"3\", \"before\": \"1\"}]"))
                .methodology();

        assertThat(ParJson.METHODOLOGY
                        .read(
                                new java.io.ByteArrayInputStream(
                                        derived.canonical().getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                                "x.json")
                        .digest())
                .isEqualTo(derived.digest());
    }

    static List<RuleSetSample.Refusal> refusals() {
        return RuleSetSample.Refusal.read("overlay-refusals.txt");
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refused(RuleSetSample.Refusal refused) {
        String file = overlay(refused.json());

        assertThat(refusal(file, Language.EN)).isEqualTo(refused.en());
        assertThat(refusal(file, Language.VI)).isEqualTo(refused.vi());
    }
}
