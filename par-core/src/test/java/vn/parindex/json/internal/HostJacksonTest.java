package vn.parindex.json.internal;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.PackageVersion;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.codec.Reading;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class HostJacksonTest {

    private static Version version(int minor) {
        return new Version(2, minor, 2, null, null, null);
    }

    @Test
    void an_older_jackson_is_refused_in_words() {
        ParIndexException refused = catchThrowableOfType(ParIndexException.class, () -> HostJackson.check(version(14)));

        assertThat(refused.message(Language.EN))
                .isEqualTo(
                        "PAR-3026 jackson-core: Jackson 2.14.2 is on the class path; Jackson 2.15 or later is needed");
        assertThat(refused.message(Language.VI))
                .isEqualTo("PAR-3026 jackson-core: đang dùng Jackson 2.14.2; cần Jackson 2.15 trở lên");
        assertThatCode(() -> HostJackson.check(version(15))).doesNotThrowAnyException();
        assertThatCode(() -> HostJackson.check(version(23))).doesNotThrowAnyException();
    }

    /** CONTRIBUTING.md tells how to run it with an older one. */
    @Test
    void the_older_one_on_the_class_path_is_refused_wherever_something_is_read() {
        byte[] sound = "{}".getBytes(StandardCharsets.UTF_8);
        if (PackageVersion.VERSION.getMinorVersion() >= 15) {
            assertThat(JsonTree.parse(sound, "x", Limits.DOCUMENT, new Reading()))
                    .isPresent();
        } else {
            String said = "PAR-3026 jackson-core: Jackson " + PackageVersion.VERSION + " is on the class path";
            assertThatThrownBy(() -> JsonTree.parse(sound, "x", Limits.DOCUMENT, new Reading()))
                    .isInstanceOf(ParIndexException.class)
                    .hasMessageStartingWith(said);
            assertThatThrownBy(() -> ParJson.ASSESSMENT.read("{", "x"))
                    .isInstanceOf(ParIndexException.class)
                    .hasMessageStartingWith(said);
        }
    }

    /** Each Jackson has its own mind of where these go wrong. */
    @ParameterizedTest
    @ValueSource(strings = {"[1,truth]", "[1,True]", "[1,truéfxalse7]", "[1,N]"})
    void a_word_that_is_none_is_shown_by_its_first_letter(String text) {
        Reading in = new Reading();

        assertThat(JsonTree.parse(text, "x", Limits.DOCUMENT, in)).isEmpty();
        assertThatThrownBy(in::refuse)
                .hasMessage(
                        "PAR-3003 x: not valid JSON, line 1, column 4: cannot understand this: [1," + text.charAt(3));
    }

    @Test
    void a_word_that_is_none_and_very_long_too() {
        Reading in = new Reading();

        assertThat(JsonTree.parse("[1,t" + "o".repeat(1000) + "]", "x", Limits.DOCUMENT, in))
                .isEmpty();
        assertThatThrownBy(in::refuse)
                .hasMessage("PAR-3003 x: not valid JSON, line 1, column 4: cannot understand this: [1,t");
    }
}
