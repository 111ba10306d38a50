package vn.parindex.json.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.parindex.codec.Json;
import vn.parindex.codec.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/** The quick reading of sound files comes to the same tree as the one that notes faults, or gives up. */
class SoundJsonTest {

    private static final Limits LIMITS = new Limits(1 << 20, 1 << 20, 60, 5, 40);
    private static final List<String> DOCUMENTS = List.of(
            "{\"format\":\"par-x/1\",\"điểm\":\"0.25\",\"a\":[1,-2,0.5,-0,1e3,2.50E-7,10e+2],\"b\":{},\"c\":[]}",
            "{\n  \"name\" : \"Ủy ban nhân dân tỉnh\",\r\n\t\"very_long_key_of_fact\": [true, false, null],\n"
                    + "                  \"x\":\"exactly sixteen.\" }\n",
            "[{\"a\":\"\",\"b\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e0\\u1EA0\"},{\"a\":\"é😀\u007f\",\"b\":\"e\u0301\"},[[[]]]]",
            "[\"a\",\"ab\",\"abcdefgh\",\"abcdefghi\",\"abcdefghijklmnop\",\"abcdefghijklmnopq\",\"ab\",\"a\"]",
            "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8,\"i\":9,\"j\":10,\"k\":11,\"l\":12,"
                    + "\"m\":13,\"n\":14,\"o\":15,\"p\":16,\"q\":17,\"r\":18}",
            "  [ \"\\ud83d\\ude00\" , \"\\ud83d\" , \"\u0000\" ]  ",
            "\"text\"",
            "12",
            "true");
    private static final byte[] BYTES =
            "\"\"{}[]::,,\\u019eE+-. \n\ttrfnabc\u0001\u007fàẠ😀".getBytes(StandardCharsets.UTF_8);

    @Test
    void sound_files_are_read_alike_and_quickly() {
        for (String document : DOCUMENTS.subList(0, 2)) {
            assertThat(SoundJson.parse(document.getBytes(StandardCharsets.UTF_8), "f.json", LIMITS))
                    .as(document)
                    .isNotNull();
        }
        DOCUMENTS.forEach(document -> assertSame(document.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void damaged_files_are_read_alike_or_left_to_the_other() {
        Random random = new Random(20_26);
        int read = 0;
        for (int i = 0; i < 60_000; i++) {
            byte[] bytes = DOCUMENTS.get(i % DOCUMENTS.size()).getBytes(StandardCharsets.UTF_8);
            for (int changes = random.nextInt(3); changes >= 0; changes--) {
                bytes = damaged(bytes, random);
            }
            read += assertSame(bytes) ? 1 : 0;
        }
        // enough of them remain sound for the comparison to be one
        assertThat(read).isBetween(10_000, 50_000);
    }

    @Test
    void what_passes_a_limit_is_left_to_the_other() {
        assertGivenUp("[" + "1,".repeat(60) + "1]");
        assertGivenUp("[[[[[[]]]]]]");
        assertGivenUp("[\"" + "x".repeat(41) + "\"]");
        assertGivenUp("[\"" + "à".repeat(41) + "\"]");
        assertGivenUp("{\"" + "x".repeat(41) + "\":1}");
        assertGivenUp("{\"a\":1,\"b\":2,\"a\":3}");
        assertGivenUp("{\"a long key that is no word\":1,\"a long key that is no word\":2}");
    }

    @Test
    void bytes_that_utf_8_does_not_know_are_left_to_the_other() {
        for (int lead = 0x80; lead <= 0xFF; lead++) {
            for (int next : new int[] {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0}) {
                for (int tail : new int[] {0x22, 0x80, 0xBF}) {
                    assertSame(new byte[] {'"', (byte) lead, (byte) next, (byte) tail, (byte) 0x80, '"'});
                    assertSame(new byte[] {'"', (byte) lead, (byte) next, (byte) tail, '"'});
                    assertSame(new byte[] {'"', (byte) lead, (byte) next, '"'});
                }
            }
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        byte other = BYTES[random.nextInt(BYTES.length)];
        switch (random.nextInt(4)) {
            case 0:
                byte[] changed = bytes.clone();
                changed[at] = other;
                return changed;
            case 1:
                byte[] longer = new byte[bytes.length + 1];
                System.arraycopy(bytes, 0, longer, 0, at);
                longer[at] = other;
                System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
                return longer;
            case 2:
                return Arrays.copyOf(bytes, Math.max(1, bytes.length - 1));
            default:
                return new String(bytes, StandardCharsets.ISO_8859_1)
                        .replaceFirst(",", " ,  ")
                        .getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static void assertGivenUp(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Reading in = new Reading();
        JsonTree.checked(bytes, "f.json", LIMITS, in);
        assertThat(in.count()).as(document).isPositive();
        assertSame(bytes);
        assertThat(SoundJson.parse(bytes, "f.json", LIMITS)).as(document).isNull();
    }

    /** Compares both readings; returns whether the quick one read the bytes. */
    private static boolean assertSame(byte[] bytes) {
        String shown = new String(bytes, StandardCharsets.ISO_8859_1);
        Json sound = SoundJson.parse(bytes, "f.json", LIMITS);
        Reading in = new Reading();
        Optional<Json> checked = JsonTree.checked(bytes, "f.json", LIMITS, in);
        if (sound == null) {
            return false;
        }
        assertThat(in.count()).as(shown).isZero();
        assertThat(shown(sound)).as(shown).isEqualTo(shown(checked.orElseThrow()));
        return true;
    }

    private static String shown(Json json) {
        StringBuilder shown = new StringBuilder(json.place() + " " + json.type().en() + " ");
        if (json instanceof Json.Obj object) {
            for (String key : object.keys()) {
                shown.append(key).append('=').append(shown(object.get(key))).append(';');
            }
        } else if (json instanceof Json.Arr array) {
            array.items().forEach(item -> shown.append(shown(item)).append(';'));
        } else if (json instanceof Json.Str string) {
            shown.append(string.value());
        } else if (json instanceof Json.Num number) {
            shown.append(number.literal());
        } else if (json instanceof Json.Bool bool) {
            shown.append(bool.value());
        }
        return shown.toString();
    }
}
