package vn.parindex.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.finding.ParIndexException;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Files made to hurt: refused with a clear sentence, without being read to their end or kept in memory. */
class HostileFilesTest {

    private static final int MEBIBYTE = 1 << 20;

    @Test
    void a_million_values() {
        assertThat(refused("[" + "1,".repeat(1_000_000) + "1]"))
                .isEqualTo("PAR-3016 methodology.json: the number of values exceeds the limit of 400,000");
    }

    @Test
    void a_million_lists_inside_each_other() {
        assertThat(refused("[".repeat(1_000_000)))
                .startsWith("PAR-3022 methodology.json#/0/0/")
                .endsWith(": nested too deeply (at most 40 levels)");
    }

    @Test
    void a_million_objects_inside_each_other() {
        assertThat(refused("{\"a\":".repeat(500_000)))
                .startsWith("PAR-3022 methodology.json#/a/a/")
                .endsWith(": nested too deeply (at most 40 levels)");
    }

    @Test
    void hundreds_of_thousands_of_keys_that_nobody_knows() {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 300_000; i++) {
            text.append("\"").append(Integer.toString(i, 36)).append("\":1,");
        }

        ParIndexException refused =
                refusal(text.append("\"format\":\"par-methodology/1\"}").toString());

        assertThat(refused.findings()).hasSize(1001);
    }

    @Test
    void the_same_key_a_hundred_thousand_times() {
        assertThat(refusal("{" + "\"a\":1,".repeat(100_000) + "\"a\":1}").findings())
                .hasSize(1001);
    }

    @Test
    void keys_with_one_hash_code() {
        // "Aa" and "BB" have the same hash code, and so has every mixture of them of the same length
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < 1 << 16; i++) {
            text.append('"');
            for (int bit = 0; bit < 16; bit++) {
                text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            text.append("\":1,");
        }

        assertThat(refusal(text.append("\"z\":1}").toString()).findings()).hasSize(1001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e99999999999999999999", "9E2147483647"})
    void a_number_with_a_huge_exponent(String number) {
        String file = Fixture.sound().text("methodology.json").replace("\"total\": \"10\"", "\"total\": " + number);

        assertThat(catchThrowableOfType(
                        ParIndexException.class,
                        () -> Fixture.sound().with("methodology.json", file).read()))
                .hasMessage("PAR-3009 methodology.json#/total: " + number
                        + " is not a plain decimal (such as 0.25; at most 9 decimals)");
    }

    @Test
    void a_number_with_three_million_digits() {
        String file = Fixture.sound()
                .text("methodology.json")
                .replace("\"total\": \"10\"", "\"total\": " + "9".repeat(3_000_000));

        assertThat(catchThrowableOfType(
                        ParIndexException.class,
                        () -> Fixture.sound().with("methodology.json", file).read()))
                .hasMessage("PAR-3009 methodology.json#/total: " + "9".repeat(60)
                        + "… is not a plain decimal (such as 0.25; at most 9 decimals)");
    }

    @Test
    void a_text_of_ten_mebibytes() {
        assertThat(refused("\"" + "x".repeat(10 * MEBIBYTE) + "\""))
                .isEqualTo("PAR-3016 methodology.json: the size of the file exceeds the limit of 4 MiB");
    }

    @Test
    void a_text_of_three_mebibytes() {
        String file = Fixture.sound()
                .text("methodology.json")
                .replace("\"level\": \"province\"", "\"level\": \"" + "x".repeat(3 * MEBIBYTE) + "\"");

        assertThat(catchThrowableOfType(
                        ParIndexException.class,
                        () -> Fixture.sound().with("methodology.json", file).read()))
                .hasMessage(
                        "PAR-3016 methodology.json#/level: the number of characters of the text exceeds the limit of 20,000");
    }

    @Test
    void a_file_without_an_end_is_not_read_to_its_end() {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                read.addAndGet(length);
                java.util.Arrays.fill(buffer, from, from + length, (byte) ' ');
                return length;
            }
        };

        assertThat(catchThrowableOfType(
                                ParIndexException.class, () -> ParJson.METHODOLOGY.read(endless, "endless.json"))
                        .message(Language.VI))
                .isEqualTo("PAR-3016 endless.json: dung lượng tệp vượt giới hạn 4 MiB");
        assertThat(read.get()).isEqualTo(4 * MEBIBYTE + 1);
    }

    @Test
    void many_files_of_three_mebibytes() {
        Fixture sound = Fixture.sound();
        String areas = "\"a1.json\", \"a2.json\", \"a3.json\", \"a4.json\", \"a5.json\", \"a6.json\", \"area-2.json\"";
        sound.with("methodology.json", sound.text("methodology.json").replace("\"area-2.json\"", areas));
        for (int i = 1; i <= 6; i++) {
            sound.with("a" + i + ".json", "[]" + " ".repeat(3 * MEBIBYTE));
        }

        assertThat(catchThrowableOfType(ParIndexException.class, sound::read).message(Language.EN))
                .isEqualTo("""
            PAR-3007 a1.json: a list found, must be an object
            PAR-3007 a2.json: a list found, must be an object
            PAR-3007 a3.json: a list found, must be an object
            PAR-3007 a4.json: a list found, must be an object
            PAR-3007 a5.json: a list found, must be an object
            PAR-3016 a6.json: the size of all files together exceeds the limit of 16 MiB
            PAR-3016 area-2.json: the size of all files together exceeds the limit of 16 MiB""");
    }

    @Test
    void a_hundred_thousand_names_of_files() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            names.append("\"f").append(i).append(".json\",");
        }
        Fixture sound = Fixture.sound();
        sound.with("methodology.json", sound.text("methodology.json").replace("\"area-1.json\",", names));
        AtomicLong opened = new AtomicLong();

        ParIndexException refused = catchThrowableOfType(
                ParIndexException.class,
                () -> ParJson.METHODOLOGY.read("methodology.json", name -> {
                    opened.incrementAndGet();
                    return sound.open(name);
                }));

        assertThat(refused.findings()).hasSize(1001);
        assertThat(opened.get())
                .as("nothing is opened after the thousandth fault")
                .isEqualTo(1004);
    }

    @Test
    void thousands_of_checklists_with_all_the_items_allowed() {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            items.append(i == 0 ? "" : ", ")
                    .append("{\"fact\": \"f")
                    .append(i)
                    .append("\", \"name\": {\"vi\": \"x\"}, \"points\": \"")
                    .append(1 << i)
                    .append("\"}");
        }
        String leaf =
                "{\"code\": \"2.1.1\", \"name\": {\"vi\": \"x\"}, \"maximum\": \"65535\", \"citation\": {\"source\": \"qd-1\"},"
                        + " \"confidence\": \"official\", \"method\": \"appraisal\", \"rule\": {\"kind\": \"checklist\", \"items\": ["
                        + items + "]}},";
        Fixture sound = Fixture.sound();
        sound.with(
                "area-2.json",
                sound.text("area-2.json").replace("\"subCriteria\": [", "\"subCriteria\": [" + leaf.repeat(3000)));

        ParIndexException refused = catchThrowableOfType(ParIndexException.class, sound::read);

        assertThat(refused.findings())
                .as("codes and figures; nobody adds up the 65,536 sums of each")
                .hasSize(1001);
    }

    @Test
    void a_stream_that_fails_half_way() {
        InputStream failing = new InputStream() {
            private int left = 100;

            @Override
            public int read() throws IOException {
                if (left-- > 0) {
                    return ' ';
                }
                throw new IOException("gone");
            }
        };

        assertThat(catchThrowableOfType(ParIndexException.class, () -> ParJson.METHODOLOGY.read(failing, "half.json")))
                .hasMessage("PAR-3001 half.json: cannot be read: reading failed");
    }

    private static ParIndexException refusal(String main) {
        return catchThrowableOfType(
                ParIndexException.class,
                () -> Fixture.sound().with("methodology.json", main).read());
    }

    private static String refused(String main) {
        return refusal(main).message(Language.EN);
    }
}
