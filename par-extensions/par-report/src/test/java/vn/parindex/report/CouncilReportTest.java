package vn.parindex.report;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.parindex.appraisal.Disputes;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CouncilReportTest {

    @Test
    void only_a_final_result_goes_before_the_council() {
        IndexResult claimed = IndexEvaluator.of(ReportSample.METHODOLOGY).evaluate(SampleUnits.complete(), Mode.SELF);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CouncilReport.of(ReportSample.METHODOLOGY, claimed, SampleUnits.disputes()))
                .withMessage("result is not final: self");
    }

    @Test
    void what_is_open_is_a_list_of_its_own_and_not_zero() {
        IndexEvaluator evaluator = IndexEvaluator.of(ReportSample.METHODOLOGY);
        List<IndexResult> results = Stream.of(Mode.values())
                .map(mode -> evaluator.evaluate(SampleUnits.provisional(), mode))
                .toList();
        Disputes disputes = Disputes.of(SampleUnits.provisional(), results, List.of());
        Report report = CouncilReport.of(ReportSample.METHODOLOGY, results.get(2), disputes)
                .in(Language.VI);
        assertThat(TextFormat.PLAIN.render(report.sections().get(0).tables().get(0)))
                .isEqualTo("Các mục có ý kiến khác nhau về điểm\nKhông có mục nào có ý kiến khác nhau.\n");
        assertThat(TextFormat.PLAIN.render(report.sections().get(1).tables().get(0)))
                .contains(
                        "1.3   | Sáng kiến                   |        1,00 |   chưa chấm |    chưa chấm |    chưa chấm | (+) (~)",
                        "2.2   | Giải ngân vốn đầu tư        |        1,50 |   chưa chấm | không hợp lệ | không hợp lệ | (*) (~)");
    }
}
