package vn.parindex.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.cli.Remedies.Remedy;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code par codes} and {@code par help PAR-…}. */
class CodesCommandTest {

    private static final Path FILE = Path.of("src/main/resources/vn/parindex/cli/remedies.tsv");

    @ParameterizedTest
    @ValueSource(strings = {"PAR-8006", "par-8006", "8006"})
    void a_code_is_told_with_its_cause_and_its_remedy(String typed) {
        Run run = Run.par("codes", typed);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo("PAR-8006\n" + "Nội dung: đã hết hạn bước … lúc …\n"
                        + "Vì sao có: Đã hết hạn của bước.\n"
                        + "Cần làm: Đề nghị thư ký hoặc Hội đồng gia hạn.\n");
    }

    @Test
    void help_with_codes_is_the_same() {
        assertThat(Run.par("--lang", "en", "help", "PAR-8006", "PAR-8010").out())
                .isEqualTo(
                        Run.par("--lang", "en", "codes", "PAR-8006", "PAR-8010").out())
                .startsWith("PAR-8006\nWhat it says: the deadline of the round")
                .contains("\n\nPAR-8010\n");
    }

    @Test
    void a_code_that_is_none_is_refused_with_the_nearest() {
        Run run = Run.par("--lang", "en", "help", "PAR-8099");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("there is no code PAR-8099");
    }

    @Test
    void the_tool_knows_every_code_of_the_file() {
        assertThat(Remedies.read().all()).hasSize(Run.read(FILE).split("\n").length - 1);
    }

    @Test
    void causes_and_remedies_are_whole_sentences_in_their_language() {
        for (Remedy row : Remedies.read().all()) {
            for (Text text : new Text[] {row.cause(), row.action()}) {
                for (Language language : Language.values()) {
                    assertThat(text.in(language))
                            .as(row.code().id())
                            .matches("[\\p{Lu}\"`0-9].*[.]")
                            .doesNotContain("  ", "{");
                }
                assertThat(text.in(Language.VI))
                        .as(row.code().id())
                        .isNotEqualTo(text.in(Language.EN))
                        .containsPattern("[^\\x00-\\x7F]");
            }
        }
    }
}
