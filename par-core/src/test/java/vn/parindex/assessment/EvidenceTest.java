package vn.parindex.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Language;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class EvidenceTest {

    @Test
    void it_must_refer_to_something() {
        assertThat(Evidence.of("15/KH-UBND", "")).isEqualTo(new Evidence("15/KH-UBND", "", "", "", "", ""));
        assertThatThrownBy(() -> new Evidence(" ", "2020", "UBND", "", "tr. 3", ""))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3020: value refused: evidence needs a number, a title or a link");
    }

    @Test
    void it_is_made_of_what_is_known_and_changed_part_by_part() {
        assertThat(Evidence.ofNumber("15/KH-UBND")
                        .withDate("2020-01-02")
                        .withIssuer("UBND tỉnh")
                        .withTitle("Kế hoạch")
                        .withPlace("tr. 3")
                        .withLink("hs/15"))
                .isEqualTo(new Evidence("15/KH-UBND", "2020-01-02", "UBND tỉnh", "Kế hoạch", "tr. 3", "hs/15"));
        assertThat(Evidence.ofTitle("Kế hoạch").withNumber("15")).isEqualTo(Evidence.of("15", "Kế hoạch"));
        assertThat(Evidence.ofLink("hs/15").link()).isEqualTo("hs/15");
        assertThatThrownBy(() -> Evidence.ofNumber("15").withNumber("")).isInstanceOf(ParIndexException.class);
    }

    @Test
    void what_a_form_left_out_is_refused_with_codes_and_all_at_once() {
        ParIndexException refused =
                catchThrowableOfType(ParIndexException.class, () -> new Evidence(null, null, "", "", "", ""));

        assertThat(refused.message(Language.VI).lines())
                .startsWith(
                        "PAR-3007 /number: giá trị là null, phải là văn bản",
                        "PAR-3007 /date: giá trị là null, phải là văn bản");
        assertThatThrownBy(() -> Opinion.at(Stage.SELF).withEvidence(null))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3007 /evidence: null found, must be a document");
        assertThatThrownBy(() -> Opinion.at(Stage.SELF).withReason(null))
                .isInstanceOf(ParIndexException.class)
                .hasMessage("PAR-3007 /reason: null found, must be a text");
        List<Evidence> documents = Arrays.asList(Evidence.ofNumber("15"), null);
        assertThatThrownBy(() -> new Opinion(
                        Stage.SELF, Opinion.Decision.STATED, Map.of(), Optional.empty(), "", "", documents, "", "", ""))
                .isInstanceOf(ParIndexException.class);
    }
}
