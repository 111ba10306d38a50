package vn.parindex.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.assessment.Assessment;
import vn.parindex.json.ParJson;
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** Two copies of the made-up province of the demo stand for An Giang and Kiên Giang. */
class UnitsMergeTest {

    @TempDir
    private Path folder;

    private Path anGiang;
    private Path kienGiang;

    @BeforeEach
    void write() {
        String demo = Run.read(Run.copy(folder, "demo/province-2020.json"));
        anGiang = Run.write(folder.resolve("an-giang.json"), unit(demo, "an-giang", "An Giang"));
        // 39 of 41 tasks there, 1 of 9 here
        kienGiang = Run.write(
                folder.resolve("kien-giang.json"),
                unit(demo, "kien-giang", "Kiên Giang")
                        .replace(
                                "\"plan_tasks_completed\": 39, \"plan_tasks_total\": 41",
                                "\"plan_tasks_completed\": 1, \"plan_tasks_total\": 9"));
    }

    private static String unit(String demo, String id, String name) {
        return demo.replace(
                "\"id\": \"tinh-minh-hoa\", \"name\": \"Tỉnh Minh Họa\"",
                "\"id\": \"" + id + "\", \"name\": \"" + name + "\"");
    }

    @Test
    void what_adds_up_is_added_and_the_rest_is_told() {
        Path out = folder.resolve("moi.json");
        Run run = Run.par("units", "merge", anGiang, kienGiang, "--into", "An Giang", "--out", out);
        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out())
                .contains(
                        "Tính gộp số liệu cho An Giang (tính gộp), đợt 2020",
                        "An Giang 39 + Kiên Giang 1",
                        "để mở 56 mục");
        assertThat(run.err())
                .contains(
                        "Cảnh báo PAR-4221 1.1.1: không cộng được",
                        "hãy xác định lại cho An Giang (mới)",
                        "Lưu ý PAR-4235");
        Assessment merged = ParJson.ASSESSMENT.read(out);
        assertThat(merged.unit().id()).isEqualTo("an-giang-2025");
        assertThat(merged.entry(NodeCode.parse("1.1.3"))
                        .orElseThrow()
                        .opinion(Stage.SELF)
                        .orElseThrow()
                        .facts())
                .containsEntry("plan_tasks_completed", Fact.of(40))
                .containsEntry("plan_tasks_total", Fact.of(50));
        Run other = Run.par(
                "units", "merge", kienGiang, anGiang, "--into", "an-giang-2025", "--out", folder.resolve("o.json"));
        assertThat(other.out()).isEqualTo(run.out());
        assertThat(Run.read(folder.resolve("o.json"))).isEqualTo(Run.read(out));

        Run score = Run.par("score", out, "--lang", "en");
        assertThat(score.out()).contains("An Giang (tính gộp)", "COMBINED (tính gộp): the figures of several units");
        assertThat(score.err()).contains("PAR-4235").doesNotContain("PAR-4136");
    }

    @Test
    void what_is_wrong_with_the_figures_of_one_unit_is_told_though_their_sum_looks_right() {
        Run.write(anGiang, Run.read(anGiang).replace("\"plan_tasks_total\": 41", "\"plan_tasks_total\": 410"));
        Run.write(
                kienGiang, Run.read(kienGiang).replace("\"plan_tasks_completed\": 1", "\"plan_tasks_completed\": 50"));
        Run run = Run.par("units", "merge", anGiang, kienGiang, "--into", "An Giang", "--format", "csv");
        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("An Giang 39 + Kiên Giang 50");
        assertThat(run.err())
                .contains("Cảnh báo PAR-1013 kien-giang 1.1.3: tự đánh giá:", "là 50, lớn hơn")
                .contains("được cộng lại cho An Giang (mới)");
    }

    @Test
    void the_faults_of_all_files_are_told_at_once() {
        Path cut = Run.write(folder.resolve("cut.json"), "{\"format\": \"par-assessment/1\"");
        Path other = Run.write(folder.resolve("other.json"), "[]");
        Run run = Run.par("units", "merge", anGiang, cut, other, "--into", "An Giang");
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.err()).contains("cut.json", "other.json");
    }

    @Test
    void a_leaf_can_be_left_open_and_csv_has_every_stage() {
        Run run = Run.par(
                "units", "merge", anGiang, kienGiang, "--into", "An Giang", "--leave", "1.1.3", "--format", "csv");
        assertThat(run.status()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("1.2,", "thẩm định lần 1").doesNotContain("1.1.3,");
        assertThat(run.err()).contains("PAR-4230 1.1.3", "--out TỆP.json");
    }

    @Test
    void a_merger_that_was_none_is_refused_with_every_fault() {
        Run run = Run.par("units", "merge", anGiang, anGiang, "--into", "An Giang", "--leave", "99.1", "--lang", "en");
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "PAR-4210: the methodology has no leaf 99.1",
                        "PAR-4204 an-giang: the figures of An Giang Province are given twice",
                        "PAR-4206: the assessment of Kien Giang Province is missing");
        assertThat(Run.par("units", "merge", anGiang, kienGiang, "--into", "Tây Ninh")
                        .err())
                .contains("PAR-4205 an-giang", "Tây Ninh (mới) hình thành từ: Tây Ninh; Long An");
        assertThat(Run.par("units", "merge", anGiang, kienGiang, "--into", "An Giang", "--year", "2024")
                        .err())
                .contains("PAR-4207", "An Giang (an-giang-2025)");
        assertThat(Run.par("units", "merge", anGiang, kienGiang, "--into", "Kiên Giang")
                        .err())
                .contains("PAR-4133");
        assertThat(Run.par("units", "merge", anGiang, kienGiang, "--into", "Atlantis")
                        .status())
                .isEqualTo(ExitStatus.FAULTS);
        assertThat(Run.par("units", "merge", anGiang, kienGiang).status()).isEqualTo(ExitStatus.USAGE);
    }

    /** Two wards of a made-up list, under rules of a province that --rules makes rules of communes. */
    @Test
    void the_figures_of_all_parts_of_a_unit_are_added() {
        Path rules = Run.write(folder.resolve("rules.json"), """
                {"format": "par-overlay/1", "base": "vn-1149-2020-province", "id": "own-communes",
                 "name": {"vi": "Xã (thử)"}, "level": "commune", "rounds": [2025], "citation": {"source": "own"},
                 "confidence": "reconstructed",
                 "sources": [{"id": "own", "title": {"vi": "Thử"}, "grade": "R"}], "operations": []}
                """);
        Path list = Run.write(
                folder.resolve("wards.json"), """
                {"format": "par-units/1", "id": "wards", "sources": [{"id": "s", "title": {"vi": "S"}, "grade": "R"}],
                 "units": [%s, %s]}
                """.formatted(ward("w-1", "Phường Một"), ward("w-2", "Phường Hai")));
        Path one = Run.write(folder.resolve("w1.json"), commune("w-1", "Phường Một", 39, 41));
        Path two = Run.write(folder.resolve("w2.json"), commune("w-2", "Phường Hai", 1, 9));
        Run run =
                Run.par("--rules", rules, "units", "merge", one, two, "--parts", "--into", "An Giang", "--units", list);
        assertThat(run.status()).as(run.err()).isEqualTo(ExitStatus.DONE);
        assertThat(run.out()).contains("An Giang (tính gộp)", "Phường Hai 1 + Phường Một 39");
        assertThat(run.err()).contains("PAR-4236: tính gộp: số liệu của 2 đơn vị trực thuộc An Giang");
        Run missing =
                Run.par("--rules", rules, "units", "merge", one, "--parts", "--into", "an-giang-2025", "--units", list);
        assertThat(missing.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(missing.err()).contains("PAR-4212", "thiếu hồ sơ của 1 đơn vị trực thuộc An Giang: Phường Hai");
        Run elsewhere =
                Run.par("--rules", rules, "units", "merge", one, two, "--parts", "--into", "Cà Mau", "--units", list);
        assertThat(elsewhere.err()).contains("PAR-4213");
        assertThat(Run.par("units", "merge", anGiang, "--parts", "--into", "An Giang", "--year", "2025")
                        .status())
                .isEqualTo(ExitStatus.USAGE);
        assertThat(Run.par("units", "merge", anGiang, "--parts", "--into", "Atlantis")
                        .status())
                .isEqualTo(ExitStatus.FAULTS);
    }

    private static String ward(String id, String name) {
        return """
                {"id": "%s", "level": "commune", "parent": "an-giang-2025", "from": "2025-07-01",
                 "names": [{"kind": "ward", "official": {"vi": "%s"}, "short": "%s"}],
                 "citation": {"source": "s"}, "confidence": "reconstructed"}""".formatted(id, name, name);
    }

    private static String commune(String id, String name, int done, int planned) {
        return """
                {"format": "par-assessment/1", "methodology": "own-communes", "year": 2025,
                 "unit": {"id": "%s", "name": "%s"},
                 "entries": [{"code": "1.1.3", "opinions": [{"stage": "self",
                   "facts": {"plan_tasks_completed": %d, "plan_tasks_total": %d}}]}]}
                """.formatted(id, name, done, planned);
    }
}
