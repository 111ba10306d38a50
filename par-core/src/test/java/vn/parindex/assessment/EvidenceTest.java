package vn.parindex.assessment;

import org.junit.jupiter.api.Test;
import vn.parindex.finding.ParIndexException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EvidenceTest {

    @Test
    void it_must_refer_to_something() {
        assertThat(Evidence.of("15/KH-UBND", "")).isEqualTo(new Evidence("15/KH-UBND", "", "", "", "", ""));
        assertThatThrownBy(() -> new Evidence(" ", "2020", "UBND", "", "tr. 3", ""))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3020: value refused: evidence needs a number, a title or a link");
    }
}
