package vn.parindex.service.evidence;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The names under which documents are shown and handed out. */
class EvidenceNameTest {

    @Test
    void a_name_is_kept_whole_and_leads_nowhere() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("kế hoạch.pdf", "kế hoạch.pdf");
        names.put("123/KH-UBND.pdf", "123-KH-UBND.pdf");
        names.put("C:\\hồ sơ\\a.pdf", "C--hồ sơ-a.pdf");
        names.put("../../etc/passwd.pdf", "..-..-etc-passwd.pdf");
        names.put("a\"b<c>d|e:f*g?h.pdf", "a-b-c-d-e-f-g-h.pdf");
        names.put("dòng\r\nmột\u2028hai.pdf", "dòngmột-hai.pdf");
        names.put("\u202Efdp.gnp", "fdp.gnp");
        names.put(Normalizer.normalize("việc.pdf", Normalizer.Form.NFD), "việc.pdf");
        names.put("  a.pdf ", "a.pdf");
        names.put("\u0000", "tep");
        names.put("", "tep");
        names.forEach((given, shown) -> assertThat(EvidenceStore.name(given)).isEqualTo(shown));
        assertThat(EvidenceStore.name(null)).isEqualTo("tep");
    }

    @Test
    void a_name_that_is_too_long_keeps_its_end_and_no_half_of_a_letter() {
        String end = "b".repeat(250) + ".pdf"; // 254 characters of at most 255
        assertThat(EvidenceStore.name("a" + end)).isEqualTo("a" + end);
        assertThat(EvidenceStore.name("aa" + end)).isEqualTo("a" + end);
        // one picture of two chars: only the second of them would fit
        assertThat(EvidenceStore.name("\uD83D\uDE00" + end)).isEqualTo(end);
        // a mark that belongs to the letter that was cut off
        assertThat(EvidenceStore.name("x\u0327" + end)).isEqualTo(end);
        assertThat(EvidenceStore.name("\uD83D" + end))
                .as("a half that was sent")
                .isEqualTo(end);
    }
}
