package vn.parindex.value;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class PhrasesTest {

    private static final String FILE =
            "a={stage}: {got} điểm, tối đa {allowed}\nb=không có lỗ\nc={got} {got}\nd={ } {a-b} {}\n";

    private final Phrases vi = phrases(Language.VI);

    @Test
    void fills_holes_by_name_in_the_way_of_its_language() {
        Map<String, Object> values = Map.of(
                "stage",
                Text.of("tự đánh giá", "self-assessment"),
                "got",
                Points.parse("1.2"),
                "allowed",
                Points.of(1000));

        assertThat(vi.fill("a", values)).isEqualTo("tự đánh giá: 1,2 điểm, tối đa 1.000");
        assertThat(phrases(Language.EN).fill("a", values)).isEqualTo("self-assessment: 1.2 điểm, tối đa 1,000");
    }

    @Test
    void a_hole_without_a_value_stays_visible() {
        assertThat(vi.fill("a", Map.of("got", "x"))).isEqualTo("{stage}: x điểm, tối đa {allowed}");
    }

    @Test
    void values_are_taken_as_they_are() {
        assertThat(vi.fill("c", Map.of("got", "$1 \\ {stage}"))).isEqualTo("$1 \\ {stage} $1 \\ {stage}");
        assertThat(vi.fill("d", Map.of("a", "x"))).as("no holes").isEqualTo("{ } {a-b} {}");
    }

    @Test
    void lists_keys_and_holes() {
        assertThat(vi.keys()).containsExactly("a", "b", "c", "d");
        assertThat(vi.holes("a")).containsExactly("allowed", "got", "stage");
        assertThat(vi.holes("b")).isEmpty();
    }

    @Test
    void an_unknown_key_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> vi.fill("z", Map.of()))
                .withMessage("no sentence for key: z");
    }

    @Test
    void reads_utf_8_and_nothing_else_and_closes_the_file() {
        AtomicBoolean closed = new AtomicBoolean();
        ByteArrayInputStream stream = new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        assertThat(Phrases.read(Language.VI, name -> stream, List.of("a.properties"))
                        .fill("b", Map.of()))
                .isEqualTo("không có lỗ");
        assertThat(closed).isTrue();
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Phrases.read(
                        Language.VI,
                        name -> new ByteArrayInputStream(new byte[] {'a', '=', (byte) 0xF4}),
                        List.of("latin.properties")))
                .withMessage("cannot read latin.properties");
    }

    @Test
    void a_missing_file_is_an_error() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Phrases.read(Language.VI, name -> null, List.of("b.properties")))
                .withMessage("missing resource: b.properties");
        assertThatNullPointerException()
                .isThrownBy(() -> Phrases.read(null, name -> null, List.of("b.properties")))
                .withMessage("language");
    }

    @Test
    void a_key_stands_in_one_file_only() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> Phrases.read(Language.VI, name -> bytes(FILE), List.of("a.properties", "b.properties")))
                .withMessageMatching("key [abcd] stands twice: \\[a.properties, b.properties]");
    }

    @Test
    void holes_are_filled_from_names_and_values_in_turn() {
        assertThat(vi.say("a", "stage", "x", "got", Points.of(1), "allowed", 2)).isEqualTo("x: 1 điểm, tối đa 2");
    }

    private static Phrases phrases(Language language) {
        return Phrases.read(language, name -> bytes(FILE), List.of("a.properties"));
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
