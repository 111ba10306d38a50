package vn.parindex.report;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.comparison.CrosswalkTier;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Stated;
import vn.parindex.ranking.Contender;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Rounding;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PublicationTest {

    private static final Methodology METHODOLOGY = ReportSample.METHODOLOGY;
    private static final IndexResult RESULT = SampleUnits.result(SampleUnits.complete());

    @Test
    void a_report_on_reconstructed_rows_is_refused_with_the_rows_named() {
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> UnitReport.of(METHODOLOGY, RESULT).forPublication(Confidence.REPORTED))
                .withMessage(
                        "PAR-9002 tinh-a: no report for publication: 6 of 20 maximum points rest on rows less sure than \"reported\""
                                + " (6 rows: 2; 2.1; 2.1.1; 2.1.2; 2.2; 2.3)")
                .satisfies(
                        e -> assertThat(e.message(Language.VI))
                                .isEqualTo(
                                        "PAR-9002 tinh-a: không lập báo cáo công bố: 6 trong 20 điểm tối đa"
                                                + " dựa trên các dòng có mức độ tin cậy thấp hơn \"theo tài liệu thứ cấp\" (6 dòng: 2; 2.1; 2.1.1; 2.1.2; 2.2; 2.3)"));
    }

    @Test
    void scales_and_adjustments_that_are_printed_count_as_rows() {
        IndexResult provisional = SampleUnits.result(SampleUnits.provisional());
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> Publication.require(METHODOLOGY, provisional, Confidence.OFFICIAL))
                .withMessageEndingWith("(12 rows: 1; 1.2; 1.3; 1.4; 2; 2.1; 2.1.1; 2.1.2; 2.2; 2.3; initiative; late)");
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> Publication.require(METHODOLOGY, RESULT, Confidence.OFFICIAL))
                .withMessageEndingWith("; 2.3; groups)");
    }

    @Test
    void the_lowest_minimum_lets_everything_pass() {
        assertThatCode(() -> UnitReport.of(METHODOLOGY, RESULT).forPublication(Confidence.RECONSTRUCTED))
                .doesNotThrowAnyException();
    }

    @Test
    void official_rows_pass_any_minimum() {
        Methodology official =
                ReportSample.single(new Stated("points", Optional.empty()), "10", "appraisal").toBuilder()
                        .scales(List.of())
                        .build();
        IndexResult result = IndexEvaluator.of(official)
                .evaluate(SampleUnits.blank("u", "Đơn vị").build(), Mode.FINAL);
        assertThatCode(() -> Publication.require(official, result, Confidence.OFFICIAL))
                .doesNotThrowAnyException();
    }

    @Test
    void a_ranking_is_refused_as_its_results_are() {
        Ranking ranking = Ranking.of(List.of(RESULT), TieRule.competition());
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> RankingReport.of(METHODOLOGY, ranking).forPublication(Confidence.OFFICIAL))
                .withMessageStartingWith("PAR-9002 ");
    }

    @Test
    void a_ranking_of_given_figures_is_refused_because_nobody_says_how_sure_they_are() {
        Ranking ranking = Ranking.among(
                List.of(Contender.published(Unit.of("a", "An Giang"), Percentage.parse("84.67"))),
                TieRule.competition(),
                GradeScale.Basis.EXACT,
                Rounding.halfUp(2));
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> Publication.require(METHODOLOGY, ranking, Confidence.RECONSTRUCTED))
                .satisfies(e -> assertThat(e.findings().get(0).code()).isEqualTo(ReportCode.UNKNOWN_CONFIDENCE))
                .satisfies(e -> assertThat(e.message(Language.VI))
                        .isEqualTo("PAR-9003: không lập báo cáo công bố: bảng xếp hạng lập từ số liệu"
                                + " đưa vào, không xác định được mức độ tin cậy có đạt \"dựng lại\" hay không"))
                .withMessage(
                        "PAR-9003: no report for publication: the ranking was made from figures given to it, and whether they are as sure as"
                                + " \"reconstructed\" is not known");
    }

    @Test
    void two_years_are_refused_for_every_row_of_either_year_and_of_the_crosswalk() {
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() ->
                        YearReport.of(SampleUnits.years(CrosswalkTier.AREA)).forPublication(Confidence.REPORTED))
                .withMessage(
                        "PAR-9002 tinh-a: no report for publication: 6 of 20 maximum points rest on rows less sure than \"reported\""
                                + " (6 rows: 2; 2.1; 2.1.1; 2.1.2; 2.2; 2.3)\n"
                                + "PAR-9002 tinh-a: no report for publication: 6 of 20 maximum points rest on rows less sure than \"reported\""
                                + " (6 rows: 2; 2.1; 2.1.1; 2.1.2; 2.2; 2.3)\n"
                                + "PAR-9004: no report for publication: 3 rows of the crosswalk are less sure than \"reported\":"
                                + " [1] -> [1]; [2] -> [2]; [3] -> [3]")
                .satisfies(
                        e -> assertThat(e.message(Language.VI))
                                .endsWith(
                                        "PAR-9004: không lập báo cáo công bố: 3 dòng của bảng đối chiếu hai bộ"
                                                + " tiêu chí có mức độ tin cậy thấp hơn \"theo tài liệu thứ cấp\": [1] -> [1]; [2] -> [2]; [3] -> [3]"));
        assertThatCode(() ->
                        YearReport.of(SampleUnits.years(CrosswalkTier.AREA)).forPublication(Confidence.RECONSTRUCTED))
                .doesNotThrowAnyException();
    }

    @Test
    void published_figures_of_a_year_are_of_unknown_confidence() {
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> Publication.require(YearReportTest.LAM_DONG, Confidence.RECONSTRUCTED))
                .satisfies(e -> assertThat(e.findings())
                        .extracting(f -> f.code() + " " + f.place())
                        .containsExactly("UNKNOWN_CONFIDENCE 2019", "UNKNOWN_CONFIDENCE 2020"));
    }
}
