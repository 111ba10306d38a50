package vn.parindex.finding;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ParIndexExceptionTest {

    private final Finding first = Finding.error(InputCode.BLANK, "a.json#/name");
    private final Finding second =
            Finding.error(MethodologyCode.UNKNOWN_SOURCE, "b.json#/citation/source", "got", "qd-2");

    @Test
    void says_all_faults_one_a_line() {
        ParIndexException exception = new ParIndexException(List.of(first, second));

        assertThat(exception)
                .hasMessage(
                        "PAR-3013 a.json#/name: text must not be blank\nPAR-2024 b.json#/citation/source: source qd-2 is not listed");
        assertThat(exception.message(Language.EN)).isEqualTo(exception.getMessage());
        assertThat(exception.message(Language.VI))
                .isEqualTo("PAR-3013 a.json#/name: văn bản không được để trống\n"
                        + "PAR-2024 b.json#/citation/source: nguồn qd-2 không có trong danh sách nguồn");
        assertThat(exception.findings()).containsExactly(first, second);
    }

    @Test
    void may_carry_one_fault_and_its_cause() {
        IOException cause = new IOException("gone");

        assertThat(new ParIndexException(first))
                .hasMessage("PAR-3013 a.json#/name: text must not be blank")
                .hasNoCause();
        assertThat(new ParIndexException(first, cause)).hasCause(cause);
    }

    @Test
    void keeps_a_copy_of_the_faults() {
        List<Finding> findings = new ArrayList<>(List.of(first));
        ParIndexException exception = new ParIndexException(findings);

        findings.add(second);

        assertThat(exception.findings()).containsExactly(first);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> exception.findings().add(second));
    }

    @Test
    void there_is_no_exception_without_a_fault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ParIndexException(List.of()))
                .withMessage("findings is empty");
    }

    @Test
    void keeps_its_faults_and_cause_through_java_serialisation() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            ParIndexException sent = new ParIndexException(List.of(first, second, first, second, second));
            sent.initCause(new IOException("gone"));
            out.writeObject(sent);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ParIndexException read = (ParIndexException) in.readObject();
            assertThat(read.findings()).containsExactly(first, second, first, second, second);
            assertThat(read.message(Language.VI)).startsWith("PAR-3013 a.json#/name: văn bản không được để trống\n");
            assertThat(read.getStackTrace()).isNotEmpty();
            assertThat(read).hasCauseInstanceOf(IOException.class).hasRootCauseMessage("gone");
        }
    }
}
