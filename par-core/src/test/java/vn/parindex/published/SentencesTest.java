package vn.parindex.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.error.ErrorCode;
import vn.parindex.value.Language;
import vn.parindex.value.Phrases;

/** The sentences of published figures and of CSV files stand in both languages with the same holes. */
class SentencesTest {

    private static Phrases phrases(Language language) {
        String name = "messages_" + language.id() + ".properties";
        return Phrases.read(language, ErrorCode.class.getResourceAsStream(name), name);
    }

    @Test
    void every_code_has_a_sentence_in_both_languages_with_the_same_holes() {
        Phrases vi = phrases(Language.VI);
        Phrases en = phrases(Language.EN);
        List<String> ids = Arrays.stream(ErrorCode.values()).map(ErrorCode::id).filter(id -> id.startsWith("PAR-6")).toList();

        assertThat(ids).hasSizeGreaterThan(50).doesNotHaveDuplicates().allSatisfy(id -> {
            assertThat(vi.keys()).contains(id);
            assertThat(en.keys()).contains(id);
            assertThat(vi.holes(id)).as(id).isEqualTo(en.holes(id));
        });
    }

    @Test
    void labels_of_identities_and_verdicts_are_nfc_and_differ_between_the_languages() {
        for (Identity identity : Identity.values()) {
            assertThat(identity.label().vi()).isEqualTo(Normalizer.normalize(identity.label().vi(), Normalizer.Form.NFC))
                .isNotEqualTo(identity.label().en());
        }
        assertThat(Arrays.stream(Verdict.values()).map(v -> v.label().en())).containsExactly("reproduced", "declared misfit",
            "not checkable", "misfit");
    }
}
