package vn.parindex.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.assessment.Assessment;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Language;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The kit on a methodology of two leaves: 1.1 proportional from 95 %, 1.2 two levels. */
class MethodologyKitTest {

    private static final Path RULES = Path.of("src/test/resources/vn/parindex/testkit/small.json");
    private static final String HEADING = "code\tfacts\texpected\tbranch\tarithmetic\n";
    private static final String ALL = HEADING
            + "1.1\tdossiers_on_time=4800; dossiers=5000\t0.96\tproportional\t96% x 1\n"
            + "1.1\tdossiers_on_time=1; dossiers=1\t1\tfull\t100%\n"
            + "1.1\tdossiers_on_time=9; dossiers=10\t0\tbelow-floor\t90% is below 95%\n"
            + "1.1\tdossiers_on_time=0; dossiers=0\t1\tnone-full\tnothing to resolve\n"
            + "1.1\tdossiers_on_time=1; dossiers=0\tinvalid\tnumerator-over-zero\tno share\n"
            + "1.2\tlevel=complete\t1\tlevel complete\tdescribed\n"
            + "1.2\tlevel=missing\t0\tlevel missing\tdescribed\n";

    @TempDir
    private Path folder;

    private final Methodology methodology = ParJson.METHODOLOGY.read(RULES);

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** The five lines of an author. */
    @TestFactory
    Stream<DynamicNode> a_sound_methodology_passes_everything() throws IOException {
        return MethodologyKit.ofFolder(RULES)
                .cases(file("cases.tsv", ALL))
                .totals(file("totals.tsv", "areas\t1\ncriteria\t2\nsub-criteria\t0\ntotal\t2\nmethod:appraisal\t2\n"))
                .digest(file("digest.txt", methodology.digest() + "\n"))
                .tests();
    }

    @Test
    void broken_rules_are_refused_with_every_fault() throws IOException {
        Path broken = file(
                "broken.json",
                Files.readString(RULES)
                        .replace("\"maximum\": \"2\"", "\"maximum\": \"3\"")
                        .replace("\"floor\": \"95\"", "\"floor\": 95"));
        assertThatThrownBy(() -> MethodologyKit.ofFolder(broken))
                .isInstanceOf(ParIndexException.class)
                .hasMessageContaining("broken.json#/areas/0/criteria/0/rule/floor");
    }

    @Test
    void a_case_that_does_not_come_out_shows_expected_got_and_why() throws IOException {
        Path cases = file("cases.tsv", ALL.replace("\t0.96\t", "\t0.95\t"));
        assertThat(failures(MethodologyKit.of(methodology).cases(cases).in(Language.EN)))
                .singleElement()
                .asString()
                .contains(
                        "line 2, 1.1: expected 0.95 by proportional (96% x 1), got 0.96 by proportional",
                        "4,800/5,000");
    }

    @Test
    void a_case_that_takes_another_branch_fails() throws IOException {
        Path cases = file("cases.tsv", ALL.replace("0\tbelow-floor", "0\tproportional"));
        assertThat(failures(MethodologyKit.of(methodology).cases(cases)))
                .singleElement()
                .asString()
                .contains("got 0 by below-floor");
    }

    @Test
    void every_branch_without_a_case_is_named() throws IOException {
        Path cases = file("cases.tsv", HEADING + "1.1\tdossiers_on_time=1; dossiers=1\t1\tfull\t100%\n");
        assertThat(failures(MethodologyKit.of(methodology).cases(cases)))
                .singleElement()
                .asString()
                .contains(
                        "1.1: chưa có trường hợp cho nhánh proportional",
                        "1.1: chưa có trường hợp cho nhánh below-floor",
                        "1.1: chưa có trường hợp cho nhánh none-full",
                        "1.2: chưa có trường hợp cho nhánh level complete",
                        "1.2: chưa có trường hợp cho nhánh level missing");
        assertThat(failures(MethodologyKit.of(methodology).cases(cases).coverageOnlyReported()))
                .isEmpty();
    }

    @Test
    void a_total_that_does_not_hold_is_shown_with_its_source() throws IOException {
        Path totals = file("totals.tsv", "criteria\t3\tpage 4\nmethod:appraisal\t2\n");
        assertThat(failures(MethodologyKit.of(methodology).totals(totals)))
                .singleElement()
                .asString()
                .isEqualTo("criteria: 2, expected 3 (page 4)");
    }

    @Test
    void a_changed_digest_says_what_to_do() throws IOException {
        assertThat(failures(MethodologyKit.of(methodology).digest(file("digest.txt", "0".repeat(64)))))
                .singleElement()
                .asString()
                .contains("the data has changed: digest " + methodology.digest(), "If the change is meant");
    }

    @Test
    void a_sheet_is_compared_with_the_golden_one() throws IOException {
        Assessment nothing = Assessment.of(
                        Unit.of("u", "Đơn vị"),
                        methodology.id(),
                        methodology.rounds().get(0))
                .build();
        Path golden = folder.resolve("sheet.txt");
        assertThat(failures(MethodologyKit.of(methodology).golden(golden, nothing)))
                .singleElement()
                .asString()
                .contains("sheet.txt");
        Files.copy(Path.of("target/sheet.txt"), golden);
        assertThat(failures(MethodologyKit.of(methodology).golden(golden, nothing)))
                .isEmpty();
    }

    @Test
    void a_case_file_that_cannot_be_used_is_refused_with_its_line() throws IOException {
        for (List<String> each : List.of(
                List.of("code\n", "c.tsv:1: heading"),
                List.of(HEADING + "1.1\tx=1\t1\t\n", "c.tsv:2: 4 columns"),
                List.of(HEADING + "7.1\tx=1\t1\tb\ta\n", "c.tsv:2: 7.1 is not a leaf"),
                List.of(HEADING + "1.1\tx=1\t1\tb\ta\n", "c.tsv:2: no figure x"))) {
            Path cases = file("c.tsv", each.get(0));
            assertThatThrownBy(() -> MethodologyKit.of(methodology).cases(cases).tests())
                    .hasMessageContaining(each.get(1));
        }
    }

    @Test
    void random_assessments_are_the_same_for_the_same_seed() {
        RandomAssessments one = RandomAssessments.of(methodology, 7);
        RandomAssessments two = RandomAssessments.of(methodology, 7);
        for (int i = 0; i < 20; i++) {
            assertThat(one.next()).isEqualTo(two.next());
        }
        assertThatCode(() -> new Laws(methodology).check(one.next(), 1)).doesNotThrowAnyException();
    }

    private static List<String> failures(MethodologyKit kit) {
        return kit.randomAssessments(3)
                .tests()
                .flatMap(MethodologyKitTest::leaves)
                .flatMap(test -> {
                    try {
                        test.getExecutable().execute();
                        return Stream.empty();
                    } catch (Throwable failure) {
                        return Stream.of(failure.getMessage());
                    }
                })
                .toList();
    }

    private static Stream<DynamicTest> leaves(DynamicNode node) {
        return node instanceof DynamicContainer container
                ? container.getChildren().flatMap(MethodologyKitTest::leaves)
                : Stream.of((DynamicTest) node);
    }
}
