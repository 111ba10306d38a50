package vn.parindex.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.parindex.csv.CsvReader;
import vn.parindex.csv.CsvTable;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs the conformance kit's published figures on this library; its other cases are run by the core. */
class VerificationConformanceTest {

    @Test
    void planted_figures_are_misfits_and_sound_ones_are_not() throws IOException {
        Path folder = Path.of("../../par-core/src/tck/par-tck/07-verify");
        PublishedVerification verification = Printed.verify(PublishedScores.read(folder.resolve("input.csv")));
        Map<Integer, Verdict> verdicts = new LinkedHashMap<>();
        verification.rows().forEach(row -> verdicts.put(row.score().line(), row.verdict()));
        Map<String, Verdict> roles = Map.of(
                "planted", Verdict.MISFIT, "reproduced", Verdict.REPRODUCED, "not-checkable", Verdict.NOT_CHECKABLE);

        int planted = 0;
        try (var reader = Files.newInputStream(folder.resolve("expected.csv"))) {
            CsvTable table = CsvTable.open(CsvReader.utf8(reader, "expected.csv"), List.of("line", "role", "note"));
            for (var record = table.next(); record.isPresent(); record = table.next()) {
                int line = Integer.parseInt(table.field(record.get(), "line"));
                String role = table.field(record.get(), "role");
                planted += role.equals("planted") ? 1 : 0;
                assertThat(verdicts).containsKey(line);
                if (roles.containsKey(role)) {
                    assertThat(verdicts.get(line))
                            .as("line " + line + ", " + role)
                            .isEqualTo(roles.get(role));
                } else {
                    assertThat(role).isEqualTo("suspect");
                }
            }
            assertThat(table.faults()).isEmpty();
        }
        assertThat(planted).isEqualTo(10);
        assertThat(verification.isClean()).isFalse();
    }
}
