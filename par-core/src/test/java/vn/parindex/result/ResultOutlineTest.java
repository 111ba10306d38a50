package vn.parindex.result;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.value.Confidence;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ResultOutlineTest {

    private static final Map<String, Text> METHODS = Map.of("appraisal", Text.of("Thẩm định", "Appraisal"));

    private static ResultOutline.Row row(String code, String method) {
        return new ResultOutline.Row(NodeCode.parse(code), Text.of("Mục " + code, ""), Confidence.REPORTED, method);
    }

    private static ResultOutline outline(ResultOutline.Row... rows) {
        return ResultOutline.of(List.of(rows), METHODS);
    }

    @Test
    void equal_rows_and_parts_make_equal_outlines() {
        assertThat(outline(row("1", ""), row("1.1", "appraisal")))
                .isEqualTo(outline(row("1", ""), row("1.1", "appraisal")))
                .hasSameHashCodeAs(outline(row("1", ""), row("1.1", "appraisal")))
                .isNotEqualTo(outline(row("1", ""), row("1.2", "appraisal")));
        assertThat(row("1", "").isLeaf()).isFalse();
        assertThat(row("1.1", "appraisal").isLeaf()).isTrue();
    }

    @Test
    void nodes_that_do_not_hang_together_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outline(row("1", ""), row("1.2", "appraisal"), row("1.1", "appraisal")))
                .withMessage("node out of order or without a parent: 1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outline(row("1", ""), row("2.1", "appraisal")))
                .withMessage("node out of order or without a parent: 2.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outline(row("1", "appraisal"), row("1.1", "appraisal")))
                .withMessage("node out of order or without a parent: 1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> outline(row("1", "survey")))
                .withMessage("leaf of an unknown method: 1, survey");
    }
}
