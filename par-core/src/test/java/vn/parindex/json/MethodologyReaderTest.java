package vn.parindex.json;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Method;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Proportional;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MethodologyReaderTest {

    /** What canonical.py prints for the folder sound. */
    private static final String DIGEST = "dd15762e572723ccc30f39b1818481a1f314ed4b37a2d15a1f68f9a712806946";

    @TempDir
    private Path folder;

    @Test
    void reads_a_folder() throws IOException {
        write(Fixture.sound());

        assertThat(ParJson.METHODOLOGY.read(folder).digest()).isEqualTo(DIGEST);
    }

    @Test
    void reads_a_main_file_of_any_name_with_the_files_beside_it() throws IOException {
        write(Fixture.sound());
        Files.move(folder.resolve("methodology.json"), folder.resolve("bộ tiêu chí.json"));

        assertThat(ParJson.METHODOLOGY.read(folder.resolve("bộ tiêu chí.json")).digest())
                .isEqualTo(DIGEST);
    }

    @Test
    void reads_one_document_from_a_stream_and_leaves_it_open() {
        List<String> closed = new ArrayList<>();
        InputStream stream =
                new FilterInputStream(new ByteArrayInputStream(Fixture.resource("sound-one-document.json"))) {
                    @Override
                    public void close() {
                        closed.add("closed");
                    }
                };

        Methodology methodology = ParJson.METHODOLOGY.read(stream, "upload.json");

        assertThat(methodology.digest())
                .as("independent of how files are cut and keys are ordered")
                .isEqualTo(DIGEST);
        assertThat(closed).isEmpty();
    }

    @Test
    void closes_the_streams_that_it_opened() {
        List<String> closed = new ArrayList<>();
        Fixture sound = Fixture.sound();

        ParJson.METHODOLOGY.read("methodology.json", name -> new FilterInputStream(sound.open(name)) {
            @Override
            public void close() {
                closed.add(name);
            }
        });

        assertThat(closed)
                .containsExactly("methodology.json", "facts.json", "sources.json", "area-1.json", "area-2.json");
    }

    @Test
    void reads_every_part() {
        Methodology m = Fixture.sound().read();

        assertThat(m.name().vi()).isEqualTo("Bộ tiêu chí mẫu");
        assertThat(m.level()).isEqualTo("province");
        assertThat(m.decision().number()).isEqualTo("1/QĐ-UBND");
        assertThat(m.decision().date()).hasToString("2020-12-30");
        assertThat(m.rounds()).hasToString("[2020, 2021]");
        assertThat(m.total()).hasToString("10");
        assertThat(m.methods()).extracting(Method::id).containsExactly("appraisal", "leaders", "sipas");
        assertThat(m.rounding().leaf().decimals()).isEqualTo(5);
        assertThat(m.scales().get(0).bands().get(0).fromIncluded())
                .as("true if not stated")
                .isTrue();
        assertThat(m.scales().get(1).bands().get(0).fromIncluded()).isFalse();
        assertThat(m.adjustments()).extracting(a -> a.cap().toString()).containsExactly("2", "1.5");
        assertThat(m.unranked().get(0).citation().place()).isEqualTo("Điều 2");
        assertThat(m.facts()).hasSize(16);
        assertThat(m.fact("tasks_done").orElseThrow().unit().orElseThrow().en()).isEqualTo("tasks");
        assertThat(m.source("reconstruction").orElseThrow().number()).isEmpty();
        assertThat(m.nodes()).hasSize(15);
        assertThat(m.leaves())
                .extracting(l -> l.rule().kind().id())
                .containsExactly(
                        "all-or-nothing",
                        "share-steps",
                        "count-steps",
                        "proportional",
                        "linear",
                        "checklist",
                        "deductions",
                        "levels",
                        "survey",
                        "index",
                        "stated");
        assertThat(m.pointsByConfidence()).containsEntry(Confidence.RECONSTRUCTED, Points.of(10));
    }

    @Test
    void fills_in_what_may_be_left_out() {
        Methodology m = Fixture.sound().read();

        Proportional rule =
                (Proportional) m.leaf(NodeCode.parse("1.1.4")).orElseThrow().rule();
        assertThat(rule.full()).isEqualTo(Percentage.HUNDRED);
        assertThat(m.leaf(NodeCode.parse("1.1.1")).orElseThrow().scoring().mayBeNotApplicable())
                .isFalse();
        assertThat(m.leaf(NodeCode.parse("1.1.1")).orElseThrow().selfAssessed())
                .as("as its method")
                .isTrue();
        assertThat(m.leaf(NodeCode.parse("2.4")).orElseThrow().selfAssessed())
                .as("as it says itself")
                .isFalse();
    }

    @Test
    void reports_the_faults_of_all_files_at_once() {
        Fixture broken = Fixture.sound();
        broken.with(
                "methodology.json",
                broken.text("methodology.json")
                        .replace("\"level\": \"province\"", "\"level\": 3")
                        .replace("\"total\": \"10\"", "\"total\": 10"));
        broken.with("facts.json", broken.text("facts.json").replace("\"kind\": \"met\"", "\"kind\": \"yes-no\""));
        broken.with("sources.json", "{");
        broken.with(
                "area-1.json",
                broken.text("area-1.json").replace("\"fact\": \"plan_issued\"", "\"fakt\": \"plan_issued\""));

        ParIndexException refused = catchThrowableOfType(ParIndexException.class, broken::read);

        String kinds = "met; amount; count; level; percent; points";
        assertThat(refused.message(Language.EN).lines())
                .containsExactly(
                        "PAR-3007 methodology.json#/level: a number found, must be a string",
                        "PAR-3008 methodology.json#/total: a decimal must be written as a string: \"10\"",
                        "PAR-3012 facts.json#/facts/4/kind: yes-no is not allowed; allowed: " + kinds,
                        "PAR-3012 facts.json#/facts/12/kind: yes-no is not allowed; allowed: " + kinds,
                        "PAR-3012 facts.json#/facts/13/kind: yes-no is not allowed; allowed: " + kinds,
                        "PAR-3012 facts.json#/facts/14/kind: yes-no is not allowed; allowed: " + kinds,
                        "PAR-3003 sources.json: not valid JSON, line 1, column 2: the file ends too early",
                        "PAR-3005 area-1.json#/area/criteria/0/subCriteria/0/rule: key fact is missing",
                        "PAR-3004 area-1.json#/area/criteria/0/subCriteria/0/rule: unknown key fakt; allowed: kind; fact");
        assertThat(refused.message(Language.VI).lines())
                .hasSize(9)
                .contains(
                        "PAR-3003 sources.json: không phải JSON hợp lệ, dòng 1, cột 2: tệp kết thúc giữa chừng",
                        "PAR-3005 area-1.json#/area/criteria/0/subCriteria/0/rule: thiếu trường \"fact\"");
    }

    @Test
    void reports_the_faults_of_the_whole_at_once_each_in_its_file() {
        Fixture broken = Fixture.sound();
        broken.with(
                "methodology.json", broken.text("methodology.json").replace("\"total\": \"10\"", "\"total\": \"9\""));
        broken.with(
                "facts.json", broken.text("facts.json").replace("\"id\": \"initiatives\"", "\"id\": \"Initiatives\""));
        broken.with("sources.json", broken.text("sources.json").replace("\"id\": \"qd-1\"", "\"id\": \"qd 1\""));
        broken.with("area-2.json", broken.text("area-2.json").replace("\"each\": \"0.25\"", "\"each\": \"2\""));

        ParIndexException refused = catchThrowableOfType(ParIndexException.class, broken::read);

        assertThat(refused.message(Language.EN).lines())
                .containsExactlyInAnyOrder(
                        "PAR-2003 methodology.json#/total: total is 9, the areas give 10",
                        "PAR-2031 facts.json#/facts/7/id: identifier Initiatives is not of the form abc_def",
                        "PAR-2021 area-1.json#/area/criteria/0/subCriteria/2/rule: fact initiatives is not declared",
                        "PAR-2031 sources.json#/sources/0/id: identifier qd 1 is not of the form abc-def",
                        "PAR-2024 methodology.json#/decision/source: source qd-1 is not listed",
                        "PAR-2024 methodology.json#/unranked/0/citation/source: source qd-1 is not listed",
                        "PAR-2024 area-1.json#/area/citation/source: source qd-1 is not listed",
                        "PAR-2024 area-2.json#/area/citation/source: source qd-1 is not listed",
                        "PAR-2017 area-2.json#/area/criteria/0/subCriteria/0/rule/each: 2 exceeds the maximum 1");
    }

    @Test
    void places_a_fault_of_the_whole_in_the_one_document_where_it_stands() {
        String text = new String(Fixture.resource("sound-one-document.json"), StandardCharsets.UTF_8)
                .replace("\"each\": \"0.25\"", "\"each\": \"2\"");

        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> ParJson.METHODOLOGY.read(stream(text), "upload.json"))
                .withMessage(
                        "PAR-2017 upload.json#/areas/1/criteria/0/subCriteria/0/rule/each: 2 exceeds the maximum 1");
    }

    @Test
    void a_stream_alone_cannot_name_other_files() {
        String main = Fixture.sound().text("methodology.json");

        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> ParJson.METHODOLOGY.read(stream(main), "upload.json"))
                .withMessage("""
                PAR-3001 facts.json: cannot be read: no such file
                PAR-3001 sources.json: cannot be read: no such file
                PAR-3001 area-1.json: cannot be read: no such file
                PAR-3001 area-2.json: cannot be read: no such file""");
    }

    @Test
    void says_why_a_file_cannot_be_read_without_naming_the_hosts_folders() {
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> ParJson.METHODOLOGY.read(folder))
                .withMessage("PAR-3001 methodology.json: cannot be read: no such file")
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
        assertThat(refusal(name -> {
                    throw new AccessDeniedException("/srv/secret/" + name);
                }))
                .isEqualTo("PAR-3001 methodology.json: không đọc được tệp: không có quyền đọc");
        assertThat(refusal(name -> {
                    throw new IOException("disk /dev/sda1 on fire");
                }))
                .isEqualTo("PAR-3001 methodology.json: không đọc được tệp: lỗi khi đọc");
    }

    @Test
    void never_opens_a_file_outside_the_folder() {
        List<String> opened = new ArrayList<>();
        Fixture sound = Fixture.sound();
        sound.with(
                "methodology.json",
                sound.text("methodology.json")
                        .replace("\"area-1.json\"", "\"../../area-1.json\"")
                        .replace("\"facts.json\"", "\"..json\""));

        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(() -> ParJson.METHODOLOGY.read("methodology.json", name -> {
                    opened.add(name);
                    return sound.open(name);
                }));

        assertThat(opened).containsExactly("methodology.json", "sources.json", "area-2.json");
    }

    @Test
    void a_file_may_not_take_the_place_of_another_part() {
        Fixture sound = Fixture.sound();
        sound.with(
                "methodology.json", sound.text("methodology.json").replace("\"area-1.json\"", "\"methodology.json\""));

        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(sound::read)
                .withMessage("PAR-2015 methodology.json#/areas/0: methodology.json stands twice");
    }

    @Test
    void stops_after_a_thousand_faults_and_says_so() {
        Fixture sound = Fixture.sound();
        sound.with("facts.json", sound.text("facts.json").replace("\"facts\": [", "\"facts\": [" + "1,".repeat(1500)));

        ParIndexException refused = catchThrowableOfType(ParIndexException.class, sound::read);

        assertThat(refused.findings()).hasSize(1001);
        assertThat(refused.findings().get(999))
                .hasToString("PAR-3007 facts.json#/facts/999: a number found, must be an object");
        assertThat(refused.findings().get(1000).code()).isEqualTo(InputCode.TOO_MANY_FAULTS);
        assertThat(refused.findings().get(1000).message(Language.VI))
                .isEqualTo("PAR-3024: có hơn 1.000 lỗi; đã dừng đọc, hãy sửa các lỗi trên trước");
        assertThat(refused.findings().get(1000))
                .hasToString("PAR-3024: more than 1,000 faults; reading stopped, mend these first");
    }

    @Test
    void a_thousand_faults_exactly_are_all_listed() {
        Fixture sound = Fixture.sound();
        sound.with("facts.json", sound.text("facts.json").replace("\"facts\": [", "\"facts\": [" + "1,".repeat(1000)));

        assertThat(catchThrowableOfType(ParIndexException.class, sound::read).findings())
                .hasSize(1000)
                .extracting(f -> f.code())
                .containsOnly(InputCode.WRONG_TYPE);
    }

    @Test
    void refuses_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.METHODOLOGY.read((Path) null))
                .withMessage("path");
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.METHODOLOGY.read(stream(""), null))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.METHODOLOGY.read(null, name -> null))
                .withMessage("mainName");
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.METHODOLOGY.read("a.json", (ResourceOpener) null))
                .withMessage("opener");
        assertThatNullPointerException()
                .isThrownBy(() -> ParJson.METHODOLOGY.read((InputStream) null, "a.json"))
                .withMessage("stream");
    }

    private static String refusal(ResourceOpener opener) {
        return catchThrowableOfType(ParIndexException.class, () -> ParJson.METHODOLOGY.read("methodology.json", opener))
                .message(Language.VI);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(Fixture fixture) throws IOException {
        for (Map.Entry<String, byte[]> file : fixture.files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
