package vn.parindex.json;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.json.internal.PrettyJson;
import vn.parindex.methodology.Adjustment;
import vn.parindex.methodology.AdjustmentKind;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;

class MethodologyWriterTest {

    private final Methodology sound = Fixture.sound().read();

    @Test
    void lays_out_the_canonical_form_for_people() {
        String pretty = ParJson.METHODOLOGY.pretty(sound);

        assertThat(pretty).startsWith("""
            {
              "format": "par-methodology/1",
              "id": "sample-2020",
              "name": {
                "vi": "Bộ tiêu chí mẫu",
                "en": "Sample criteria"
              },
              "level": "province",
            """);
        assertThat(pretty).contains("""
              "rounds": [
                2020,
                2021
              ],
              "total": "10",
            """);
        assertThat(pretty).endsWith("""
              "note": "Made up for tests: every kind of rule once."
            }
            """);
        assertThat(pretty).doesNotContain("\r", "\t");
    }

    @Test
    void what_it_writes_is_read_back_as_an_equal_methodology() {
        Methodology again = read(ParJson.METHODOLOGY.pretty(sound));

        assertThat(again).isEqualTo(sound);
        assertThat(again.digest()).isEqualTo(sound.digest());
        assertThat(ParJson.METHODOLOGY.pretty(again)).isEqualTo(ParJson.METHODOLOGY.pretty(sound));
    }

    @Test
    void an_empty_list_stays_on_its_line_and_signs_in_texts_stay_as_they_are() {
        Adjustment odd = new Adjustment(
                "odd",
                AdjustmentKind.BONUS,
                Text.of("a \"b\" \\ {c}: [d],\n\te\u0301 😀".replace("e\u0301", "é"), ""),
                Points.of(1),
                Adjustment.Placement.INSIDE_TOTAL,
                new Citation("qd-1", ""),
                Confidence.OFFICIAL);
        Methodology changed = sound.toBuilder().adjustments(List.of(odd)).build();

        String pretty = ParJson.METHODOLOGY.pretty(changed);

        assertThat(pretty)
                .contains("      \"name\": {\n        \"vi\": \"a \\\"b\\\" \\\\ {c}: [d],\\n\\té 😀\"\n      },\n");
        assertThat(read(pretty)).isEqualTo(changed);
        assertThat(read(pretty).adjustments().get(0).name()).isEqualTo(odd.name());
        assertThat(PrettyJson.of("{\"a\":[],\"b\":{}}")).isEqualTo("{\n  \"a\": [],\n  \"b\": {}\n}\n");
    }

    @Test
    void blank_remarks_are_left_out_as_the_format_asks() {
        Methodology changed = sound.toBuilder().note("  ").build();

        assertThat(ParJson.METHODOLOGY.pretty(changed)).doesNotContain("\"note\": \"  \"");
        assertThat(read(ParJson.METHODOLOGY.pretty(changed))).isEqualTo(changed);
    }

    private static Methodology read(String text) {
        return ParJson.METHODOLOGY.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "written.json");
    }
}
