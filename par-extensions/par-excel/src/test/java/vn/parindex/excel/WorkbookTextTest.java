package vn.parindex.excel;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.parindex.value.Language;
import vn.parindex.value.Phrases;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbookTextTest {

    private final Phrases vietnamese = WorkbookText.in(Language.VI);
    private final Phrases english = WorkbookText.in(Language.EN);

    @Test
    void both_languages_say_the_same_with_the_same_holes() {
        assertThat(vietnamese.keys()).isEqualTo(english.keys());
        for (String key : vietnamese.keys()) {
            assertThat(vietnamese.holes(key)).as(key).isEqualTo(english.holes(key));
        }
    }

    @Test
    void words_are_in_normal_form_and_error_messages_hold_nothing_that_xml_would_have_to_escape() {
        for (Phrases phrases : new Phrases[] {vietnamese, english}) {
            for (String key : phrases.keys()) {
                String text = phrases.fill(key, java.util.Map.of());
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as(key)
                        .isTrue();
                if (key.startsWith("limit.")) {
                    assertThat(text).as(key).doesNotContain("<", "&", "\"").hasSizeLessThan(200);
                }
            }
        }
    }
}
