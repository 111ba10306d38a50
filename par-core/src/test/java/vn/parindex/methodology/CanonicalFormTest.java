package vn.parindex.methodology;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.parindex.codec.Sha256;
import vn.parindex.json.ParJson;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalFormTest {

    private final Methodology sound = Sound.methodology();

    /** The golden text was written by canonical.py, not by this library, and read through by hand. */
    @Test
    void is_one_document_in_the_order_of_the_format_without_white_space() {
        assertThat(sound.canonical()).isEqualTo(Sound.text("sound.canonical.json"));
    }

    @Test
    void the_digest_is_its_sha_256_in_hexadecimal() {
        assertThat(Sha256.of(""))
                .as("published test vector of SHA-256")
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Sha256.of("abc"))
                .as("published test vector of SHA-256")
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(sound.digest()).isEqualTo(Sha256.of(Sound.text("sound.canonical.json")));
    }

    @Test
    void the_digest_does_not_depend_on_files_order_of_keys_or_zeros() {
        String one = Sound.text("sound-one-document.json").replace("\"0.75\"", "\"0.750\"");

        Methodology read =
                ParJson.METHODOLOGY.read(new ByteArrayInputStream(one.getBytes(StandardCharsets.UTF_8)), "one.json");

        assertThat(read.digest()).isEqualTo(sound.digest());
    }

    @Test
    void the_digest_changes_with_every_word() {
        assertThat(sound.toBuilder()
                        .name(Text.of("Bộ tiêu chí mẫu", "Sample criteria."))
                        .build()
                        .digest())
                .isNotEqualTo(sound.digest());
        assertThat(sound.toBuilder().facts(reversed(sound.facts())).build().digest())
                .as("order counts")
                .isNotEqualTo(sound.digest());
    }

    @Test
    void does_not_depend_on_the_hosts_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Sound.methodology().canonical()).isEqualTo(sound.canonical());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void escapes_only_what_json_must() {
        Source odd = new Source("odd", "a\"b\\c\nd\te/f", Text.of("é😀", ""), "", Optional.empty(), "R", "\u00A0", "");
        Methodology changed = sound.toBuilder()
                .sources(List.of(sound.sources().get(0), sound.sources().get(1), odd))
                .build();

        assertThat(changed.canonical())
                .contains(
                        "{\"id\":\"odd\",\"number\":\"a\\\"b\\\\c\\nd\\te/f\",\"title\":{\"vi\":\"é😀\"},\"grade\":\"R\"");
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new java.util.ArrayList<>(list);
        java.util.Collections.reverse(reversed);
        return reversed;
    }
}
