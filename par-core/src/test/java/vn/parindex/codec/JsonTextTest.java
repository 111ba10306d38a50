package vn.parindex.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JsonTextTest {

    private static final String[] PIECES = {
        "a", "\"", "\\", "\n", "\u0001", "é", "ế", "€", "😀", "Ủy ban nhân dân tỉnh "
    };

    @Test
    void what_is_digested_while_it_is_written_is_the_document_in_utf_8() {
        SplittableRandom random = new SplittableRandom(4096);
        for (int round = 0; round < 200; round++) {
            List<String> texts = new ArrayList<>();
            for (int i = random.nextInt(40); i >= 0; i--) {
                StringBuilder text = new StringBuilder();
                for (int left = random.nextInt(random.nextInt(3_000) + 1); left > 0; left--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
                texts.add(text.toString());
            }
            JsonText whole = new JsonText(false);
            write(texts, whole);

            assertThat(Sha256.of(sha -> JsonText.digest(texts, JsonTextTest::write, sha)))
                    .isEqualTo(Sha256.of(whole.toString()));
        }
    }

    private static void write(List<String> texts, JsonWriter out) {
        out.openList();
        texts.forEach(out::string);
        out.closeList();
    }
}
