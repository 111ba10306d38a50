package vn.parindex.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import vn.parindex.assessment.Opinion;
import vn.parindex.json.ParJson;
import vn.parindex.service.process.StartCheck;
import vn.parindex.value.Fact;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** The service as people and programs use it, over HTTP, on the demonstration's data. */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:service;MODE=PostgreSQL;DB_CLOSE_DELAY=-1",
            "service.evidence-bytes=1KB"
        })
class ServiceTest extends ServiceRun {

    private static final String UNITS = "/campaigns/minh-hoa-2021/units/";
    private static final byte[] PDF = "%PDF-1.4 minh hoa".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private static Path evidence;

    @Autowired
    private StartCheck startCheck;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("service.evidence-folder", () -> evidence.toString());
    }

    private WebUser user(String login) {
        return new WebUser(port).signedIn(login);
    }

    private Opinion opinion(int number, String code, Stage stage) {
        return desk.state(unit(number))
                .assessment()
                .entry(NodeCode.parse(code))
                .flatMap(entry -> entry.opinion(stage))
                .orElseThrow();
    }

    private static Map<String, String> row(int index, String code, String... fields) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("opinions[" + index + "].code", code);
        for (int i = 0; i < fields.length; i += 2) {
            row.put("opinions[" + index + "]." + fields[i], fields[i + 1]);
        }
        return row;
    }

    @Test
    void a_claim_is_typed_and_stored_with_its_figures() {
        WebUser editor = user("chuyen-vien-minh-hoa-1");
        String sheet = UNITS + "minh-hoa-1/areas/1";
        assertThat(editor.get(sheet).statusCode()).isEqualTo(200);

        HttpResponse<String> saved = editor.save(
                sheet,
                row(
                        0,
                        "1.1.3",
                        "facts[plan_tasks_completed]",
                        "19",
                        "facts[plan_tasks_total]",
                        "20",
                        "points",
                        "",
                        "explanation",
                        "Số liệu đến 31/12"));

        assertThat(saved.body()).contains("Đã lưu 1 mục thay đổi.");
        assertThat(opinion(1, "1.1.3", Stage.SELF).facts())
                .containsEntry("plan_tasks_completed", Fact.of(19))
                .containsEntry("plan_tasks_total", Fact.of(20));
        assertThat(opinion(1, "1.1.3", Stage.SELF).author()).isEqualTo("chuyen-vien-minh-hoa-1 (minh-hoa-1)");
    }

    @Test
    void every_fault_is_told_at_once_nothing_is_stored_and_what_was_typed_stays_as_text() {
        WebUser editor = user("chuyen-vien-minh-hoa-1");
        String sheet = UNITS + "minh-hoa-1/areas/1";
        editor.get(sheet);
        long before = events(1);
        Map<String, String> fields = row(0, "1.1.3", "facts[plan_tasks_completed]", "4.800", "points", "9");
        fields.putAll(row(1, "1.2", "explanation", "<script>alert(1)</script>"));

        HttpResponse<String> answer = editor.save(sheet, fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Không có gì bị thay đổi", "4.800", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("PAR-1003")
                .doesNotContain("<script>alert");
        assertThat(events(1)).isEqualTo(before);
    }

    @Test
    void a_place_that_no_form_has_is_refused() {
        WebUser editor = user("chuyen-vien-minh-hoa-1");
        String sheet = UNITS + "minh-hoa-1/areas/1";
        editor.get(sheet);
        assertThat(editor.save(sheet, row(1000, "1.1.3", "points", "1")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_double_click_changes_once() {
        WebUser editor = user("chuyen-vien-minh-hoa-1");
        String sheet = UNITS + "minh-hoa-1/areas/2";
        editor.get(sheet);
        long before = events(1);
        Map<String, String> fields = new LinkedHashMap<>(row(0, "2.1.1", "explanation", "bấm hai lần"));
        fields.put("request", editor.field("request"));
        fields.put("seen", editor.field("seen"));
        fields.put("_csrf", editor.field("_csrf"));

        assertThat(editor.postAsIs(sheet, fields).statusCode()).isEqualTo(200);
        assertThat(editor.postAsIs(sheet, fields).statusCode()).isEqualTo(200);

        assertThat(events(1)).isEqualTo(before + 1);
    }

    /** As from a page that a browser took out of its store: told as saved, the second text would be lost. */
    @Test
    void other_words_under_the_id_of_a_request_that_was_saved_are_not_told_as_saved() {
        WebUser editor = user("chuyen-vien-minh-hoa-1");
        String sheet = UNITS + "minh-hoa-1/areas/2";
        editor.get(sheet);
        Map<String, String> hidden = Map.of(
                "request", editor.field("request"), "seen", editor.field("seen"), "_csrf", editor.field("_csrf"));
        Map<String, String> first = new LinkedHashMap<>(row(0, "2.1.2", "explanation", "lần một"));
        first.putAll(hidden);
        assertThat(editor.postAsIs(sheet, first).body()).contains("Đã lưu 1 mục thay đổi.");
        long after = events(1);

        Map<String, String> second = new LinkedHashMap<>(row(0, "2.1.2", "explanation", "lần hai"));
        second.putAll(hidden);
        HttpResponse<String> told = editor.postAsIs(sheet, second);

        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body()).contains("lần hai", "chưa được lưu");
        assertThat(events(1)).isEqualTo(after);
        assertThat(editor.save(sheet, row(0, "2.1.2", "explanation", "lần hai")).body())
                .contains("Đã lưu 1 mục thay đổi.");
        assertThat(opinion(1, "2.1.2", Stage.SELF).explanation()).isEqualTo("lần hai");
    }

    @Test
    void of_two_appraisers_of_one_item_the_second_is_told_and_loses_nothing() {
        WebUser first = user("tham-dinh-to-1");
        WebUser second = user("tham-dinh-to-1");
        String sheet = UNITS + "minh-hoa-3/areas/1";
        first.get(sheet);
        second.get(sheet);

        assertThat(first.save(sheet, row(0, "1.1.2", "decision", "recognised")).body())
                .contains("Đã lưu 1 mục");
        HttpResponse<String> told = second.save(
                sheet, row(0, "1.1.2", "decision", "adjusted", "points", "0", "reason", "Chưa đủ tài liệu"));

        assertThat(told.statusCode()).isEqualTo(409);
        assertThat(told.body()).contains("người khác đã thay đổi hồ sơ", "Chưa đủ tài liệu", "tham-dinh-to-1");
        assertThat(told.body())
                .as("what was changed, in words")
                .contains("thẩm định lần 1, mục 1.1.2", "Ý kiến: công nhận")
                .doesNotContain("1.1.2/appraisal-1/");
        assertThat(first.get("/campaigns/minh-hoa-2020/units/minh-hoa-1").body())
                .as("the log, in words")
                .contains("Trạng thái hồ sơ: đã thông qua kết quả, chờ công bố → đã công bố")
                .contains("Số văn bản hoặc ghi chú: 30/QĐ");
        assertThat(opinion(3, "1.1.2", Stage.APPRAISAL_1).decision()).isEqualTo(Opinion.Decision.RECOGNISED);
        HttpResponse<String> again = second.save(
                sheet, row(0, "1.1.2", "decision", "adjusted", "points", "0", "reason", "Chưa đủ tài liệu"));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(opinion(3, "1.1.2", Stage.APPRAISAL_1).reason()).isEqualTo("Chưa đủ tài liệu");
    }

    @Test
    void nobody_reads_or_writes_what_is_not_theirs() {
        WebUser other = user("chuyen-vien-minh-hoa-2");
        assertThat(other.get(UNITS + "minh-hoa-1").statusCode()).isEqualTo(403);
        assertThat(other.get(UNITS + "minh-hoa-1/report").statusCode()).isEqualTo(403);

        WebUser team = user("tham-dinh-to-2");
        assertThat(team.get(UNITS + "minh-hoa-1").statusCode())
                .as("still a draft")
                .isEqualTo(403);
        assertThat(team.get(UNITS + "minh-hoa-3/areas/3").body()).contains("3.1.1");
        assertThat(team.get(UNITS + "minh-hoa-3/areas/1").body())
                .as("items of another team")
                .doesNotContain("1.1.1");
        assertThat(team.get(UNITS + "minh-hoa-3/items/1.1.1").statusCode()).isEqualTo(403);
        assertThat(team.get(UNITS + "minh-hoa-3/report").statusCode()).isEqualTo(403);
        assertThat(team.get("/campaigns/minh-hoa-2021").statusCode()).isEqualTo(403);

        long before = events(3);
        team.get(UNITS + "minh-hoa-3/areas/3");
        HttpResponse<String> answer = team.save(
                UNITS + "minh-hoa-3/areas/1", row(0, "1.1.1", "decision", "adjusted", "points", "0", "reason", "x"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("PAR-8013");
        assertThat(events(3)).isEqualTo(before);
        Map<String, String> blind = row(0, "1.1.1", "decision", "adjusted", "points", "0", "reason", "x");
        blind.putAll(Map.of("request", "blind", "seen", "0", "_csrf", team.field("_csrf")));
        HttpResponse<String> changed = team.postAsIs(UNITS + "minh-hoa-3/areas/1", blind);
        assertThat(changed.statusCode()).as("permission comes before staleness").isEqualTo(422);
        assertThat(changed.body())
                .contains("PAR-8013")
                .as("what others did with it")
                .doesNotContain("chuyen-vien-minh-hoa-3");
        assertThat(team.live(UNITS + "minh-hoa-3/areas/1/check", Map.of()).body())
                .as("its points")
                .contains("\"points\":{}");

        WebUser nobody = new WebUser(port);
        assertThat(nobody.get(UNITS + "minh-hoa-3").uri().getPath()).isEqualTo("/login");
    }

    @Test
    void a_step_of_another_kind_is_not_taken_for_a_longer_round() {
        WebUser secretary = user("thu-ky");
        secretary.get(UNITS + "minh-hoa-3");
        long before = events(3);
        Map<String, String> step = new LinkedHashMap<>(
                Map.of("kind", "claim", "stage", "appraisal-1", "until", "2099-01-01T00:00", "text", "x"));
        assertThat(secretary
                        .post(UNITS + "minh-hoa-3/steps", with(secretary, step))
                        .statusCode())
                .isEqualTo(400);
        assertThat(events(3)).isEqualTo(before);
    }

    @Test
    void an_extension_that_would_end_the_round_earlier_is_refused_with_the_end_that_it_has() {
        WebUser secretary = user("thu-ky");
        secretary.get(UNITS + "minh-hoa-3");
        long before = events(3);
        Map<String, String> step = new LinkedHashMap<>(
                Map.of("kind", "unlock", "stage", "appraisal-1", "until", "2021-02-20T09:00", "text", "Sự cố mạng"));

        HttpResponse<String> answer = secretary.post(UNITS + "minh-hoa-3/steps", with(secretary, step));

        // the round ends twenty days after 9:00 on 10 February 2021
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("PAR-8028", "thời hạn 09:00 ngày 20/02/2021", "phải sau 09:00 ngày 02/03/2021");
        assertThat(events(3)).isEqualTo(before);
    }

    private static Map<String, String> with(WebUser user, Map<String, String> fields) {
        fields.put("request", user.field("request"));
        fields.put("seen", user.field("seen"));
        return fields;
    }

    @Test
    void what_comes_late_is_refused_with_its_reason() {
        WebUser editor = user("chuyen-vien-minh-hoa-1");
        String sheet = UNITS + "minh-hoa-1/areas/3";
        editor.get(sheet);
        long before = events(1);
        clock.move(Duration.ofDays(30));
        try {
            HttpResponse<String> answer = editor.save(sheet, row(0, "3.1.1", "explanation", "muộn"));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("PAR-8006");
            assertThat(events(1)).isEqualTo(before);
        } finally {
            clock.move(Duration.ofDays(-30));
        }
    }

    @Test
    void a_forged_request_changes_nothing() {
        WebUser editor = user("chuyen-vien-minh-hoa-1");
        String sheet = UNITS + "minh-hoa-1/areas/1";
        editor.get(sheet);
        long before = events(1);
        Map<String, String> forged = new LinkedHashMap<>(row(0, "1.2", "explanation", "giả mạo"));
        forged.put("request", "forged");
        forged.put("seen", "0");
        assertThat(editor.postAsIs(sheet, forged).statusCode()).isEqualTo(403);
        assertThat(events(1)).isEqualTo(before);
    }

    @Test
    void a_session_that_ended_in_mid_form_loses_nothing() {
        WebUser editor = user("chuyen-vien-minh-hoa-1");
        String sheet = UNITS + "minh-hoa-1/areas/4";
        editor.get(sheet);
        long before = events(1);
        editor.loseSession();

        HttpResponse<String> answer = editor.save(sheet, row(0, "4.1.1", "explanation", "viết trong một giờ"));
        assertThat(answer.body()).contains("Phiên làm việc đã hết hạn");
        HttpResponse<String> back =
                editor.post("/login", Map.of("username", "chuyen-vien-minh-hoa-1", "password", "minh-hoa"));

        assertThat(back.uri().getPath()).isEqualTo(sheet);
        assertThat(back.body()).contains("viết trong một giờ", "chưa được lưu");
        assertThat(events(1)).isEqualTo(before);
    }

    @Test
    void a_form_of_a_session_that_ended_is_not_shown_to_who_signs_in_next() {
        WebUser leader = user("lanh-dao-minh-hoa-1");
        String sheet = UNITS + "minh-hoa-1/areas/4";
        leader.get(sheet);
        leader.loseSession();
        assertThat(leader.save(sheet, row(0, "4.1.1", "explanation", "ý kiến riêng"))
                        .body())
                .contains("được giữ lại");

        HttpResponse<String> next =
                leader.post("/login", Map.of("username", "chuyen-vien-minh-hoa-1", "password", "minh-hoa"));

        assertThat(next.uri().getPath()).isEqualTo("/home");
        assertThat(leader.get(sheet).body()).doesNotContain("ý kiến riêng");
    }

    @Test
    void a_form_that_is_not_kept_is_not_promised_and_leads_nowhere() {
        WebUser editor = user("chuyen-vien-minh-hoa-1");
        editor.get(UNITS + "minh-hoa-1");
        editor.loseSession();

        assertThat(editor.post("/logout", Map.of()).body())
                .contains("Phiên làm việc đã hết hạn")
                .doesNotContain("được giữ lại");
        assertThat(editor.post("/login", Map.of("username", "chuyen-vien-minh-hoa-1", "password", "minh-hoa"))
                        .uri()
                        .getPath())
                .isEqualTo("/home");
    }

    @Test
    void points_and_faults_come_while_typing_and_a_draft_is_kept() {
        WebUser editor = user("chuyen-vien-minh-hoa-1");
        String sheet = UNITS + "minh-hoa-1/areas/5";
        editor.get(sheet);
        long before = events(1);

        HttpResponse<String> live =
                editor.live(sheet + "/check", row(0, "5.1.1", "explanation", "nháp", "points", "99"));

        assertThat(live.statusCode()).isEqualTo(200);
        assertThat(live.body()).contains("PAR-1003", "opinions[0]");
        assertThat(events(1)).isEqualTo(before);
        assertThat(editor.get(sheet).body()).contains("Có bản nháp chưa lưu");
        assertThat(editor.get(sheet + "?draft=1").body()).contains("nháp", "chưa được lưu vào hồ sơ");
    }

    @Test
    void a_document_is_kept_outside_what_is_served_and_handed_out_to_those_concerned_only() throws IOException {
        WebUser editor = user("chuyen-vien-minh-hoa-1");
        String item = UNITS + "minh-hoa-1/items/1.1.1";
        editor.get(UNITS + "minh-hoa-1");
        HttpResponse<String> page = editor.upload(item + "/files", "../../etc/kế hoạch.pdf", PDF, Map.of());
        assertThat(page.body()).contains("Đã nhận tệp ..-..-etc-kế hoạch.pdf.");
        String link = page.body().replaceAll("(?s).*(" + item + "/files/[0-9a-f-]{36}).*", "$1");

        HttpResponse<byte[]> file = editor.bytes(link);
        assertThat(file.body()).isEqualTo(PDF);
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(user("chuyen-vien-minh-hoa-2").bytes(link).statusCode()).isEqualTo(403);
        Path bytes;
        try (Stream<Path> kept = Files.list(evidence)) {
            bytes = kept.filter(path -> same(path, PDF)).findFirst().orElseThrow();
        }
        Files.move(bytes, evidence.resolve("away"));
        try {
            assertThat(editor.bytes(link).statusCode())
                    .as("a file that somebody took away")
                    .isEqualTo(404);
        } finally {
            Files.move(evidence.resolve("away"), bytes);
        }
        try (Stream<Path> kept = Files.list(evidence)) {
            assertThat(kept.map(path -> path.getFileName().toString())).allMatch(name -> name.matches("[0-9a-f]{64}"));
        }

        editor.get(UNITS + "minh-hoa-1");
        assertThat(editor.upload(item + "/files", "x.pdf", "<html>".getBytes(StandardCharsets.UTF_8), Map.of())
                        .statusCode())
                .isEqualTo(422);
        editor.get(UNITS + "minh-hoa-1");
        assertThat(editor.upload(item + "/files", "x.exe", PDF, Map.of()).statusCode())
                .isEqualTo(422);
        editor.get(UNITS + "minh-hoa-1");
        byte[] large = new byte[2000];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        assertThat(editor.upload(item + "/files", "x.pdf", large, Map.of()).statusCode())
                .isEqualTo(422);
    }

    private static boolean same(Path path, byte[] bytes) {
        try {
            return java.util.Arrays.equals(Files.readAllBytes(path), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void faults_of_a_form_are_vietnamese_whatever_the_browser_prefers() {
        WebUser editor = user("chuyen-vien-minh-hoa-1");
        String sheet = UNITS + "minh-hoa-1/areas/1";
        editor.get(sheet);
        Map<String, String> below =
                Map.of("opinions[0].code", "1.1.3", "opinions[0].facts[plan_tasks_completed]", "-1");
        String told = "là -1, nhỏ hơn 0";
        assertThat(editor.live(sheet + "/check", below).body()).contains(told);
        HttpResponse<String> page = editor.save(sheet, below);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains(told).doesNotContain("below zero");
        assertThat(page.headers().firstValue("Content-Language")).hasValue("vi");
    }

    @Test
    void the_longest_name_that_a_file_has_is_taken() {
        WebUser editor = user("chuyen-vien-minh-hoa-1");
        String item = UNITS + "minh-hoa-1/items/1.1.1";
        editor.get(UNITS + "minh-hoa-1");
        // 251 characters of three bytes and ".pdf": 255 characters, 757 bytes
        HttpResponse<String> page = editor.upload(item + "/files", "\u1ec7".repeat(251) + ".pdf", PDF, Map.of());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Đã nhận tệp " + "\u1ec7".repeat(251) + ".pdf.");
    }

    @Test
    void the_excel_form_goes_down_and_comes_up_and_a_bomb_is_refused() throws IOException {
        WebUser editor = user("chuyen-vien-minh-hoa-1");
        byte[] form = editor.bytes(UNITS + "minh-hoa-1/form.xlsx").body();
        editor.get(UNITS + "minh-hoa-1");
        Map<String, String> hidden = Map.of("request", "form-1", "seen", editor.field("seen"));
        assertThat(editor.upload(UNITS + "minh-hoa-1/form.xlsx", "phieu.xlsx", form, hidden)
                        .body())
                .contains("Đã nhận phiếu: 0 mục thay đổi", "PAR-3135");

        editor.get(UNITS + "minh-hoa-1");
        HttpResponse<String> refused = editor.upload(
                UNITS + "minh-hoa-1/form.xlsx", "bom.xlsx", bomb(), Map.of("request", "form-2", "seen", "0"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("PAR-31");
        WebUser other = user("chuyen-vien-minh-hoa-2");
        other.get(UNITS + "minh-hoa-2");
        assertThat(other.upload(
                                UNITS + "minh-hoa-2/form.xlsx",
                                "phieu.xlsx",
                                form,
                                Map.of("request", "form-3", "seen", "0"))
                        .body())
                .contains("phiếu này của đơn vị Tỉnh Minh Họa 1");
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void answers_of_a_survey_become_figures() {
        WebUser secretary = user("thu-ky");
        secretary.get(UNITS + "minh-hoa-1");
        // Q1 is about 1.8.1: 100, 100, 60 and 20 make 70 percent
        String answers = "respondent,group,question,answer\nP1,citizens,Q1,A\nP2,citizens,Q1,A\nP3,citizens,Q1,B\n"
                + "P4,citizens,Q1,C\n";
        HttpResponse<String> answer = secretary.upload(
                UNITS + "minh-hoa-1/survey",
                "tra-loi.csv",
                answers.getBytes(StandardCharsets.UTF_8),
                Map.of("request", "survey-1", "seen", secretary.field("seen")));
        assertThat(answer.body()).contains("Đã tổng hợp và ghi kết quả của 1 mục.");
        assertThat(opinion(1, "1.8.1", Stage.SURVEY).facts().toString()).contains("70");

        secretary.get(UNITS + "minh-hoa-1");
        HttpResponse<String> refused = secretary.upload(
                UNITS + "minh-hoa-1/survey",
                "tra-loi.csv",
                "respondent,group,question,answer\nP1,citizens,Q1,Z\nP2,x,Q1,A\n".getBytes(StandardCharsets.UTF_8),
                Map.of("request", "survey-2", "seen", secretary.field("seen")));
        assertThat(refused.statusCode()).isEqualTo(422);

        // Back in the browser, the mended file goes with the same request: 100 and 60 make 80 percent
        secretary.get(UNITS + "minh-hoa-1");
        HttpResponse<String> mended = secretary.upload(
                UNITS + "minh-hoa-1/survey",
                "tra-loi.csv",
                "respondent,group,question,answer\nP1,citizens,Q1,A\nP2,citizens,Q1,B\n"
                        .getBytes(StandardCharsets.UTF_8),
                Map.of("request", "survey-2", "seen", secretary.field("seen")));
        assertThat(mended.body()).contains("Đã tổng hợp và ghi kết quả của 1 mục.");
        assertThat(opinion(1, "1.8.1", Stage.SURVEY).facts().toString()).contains("80");
    }

    @Test
    void the_public_reads_what_is_published_and_nothing_else() {
        WebUser everybody = new WebUser(port);
        assertThat(everybody.get("/").body())
                .contains("Kỳ đánh giá minh họa năm 2020")
                .doesNotContain("năm 2021");
        assertThat(everybody.get("/public/minh-hoa-2020").body()).contains("Tỉnh Minh Họa 6");
        assertThat(everybody.get("/public/minh-hoa-2020/report").body()).contains("<svg");
        assertThat(everybody.get("/public/minh-hoa-2020/units/minh-hoa-1").statusCode())
                .isEqualTo(200);
        assertThat(everybody.get("/public/minh-hoa-2021").statusCode()).isEqualTo(404);
        assertThat(everybody.get("/public/minh-hoa-2020/units/..%2f..%2fetc").statusCode())
                .isIn(400, 404);
    }

    @Test
    void a_log_that_was_tampered_with_is_found_at_the_start() {
        startCheck.check();
        assertThat(startCheck.faults()).isEmpty();
        String text = sql.queryForObject(
                "select text from event where campaign = 'minh-hoa-2020' and unit = 'minh-hoa-6' and sequence = 3",
                String.class);
        String where = " where campaign = 'minh-hoa-2020' and unit = 'minh-hoa-6' and sequence = 3";
        LogGuard.off(
                sql,
                () -> sql.update(
                        "update event set text = ?" + where, text.replace("chuyen-vien-minh-hoa-6", "nguoi-khac")));
        try {
            startCheck.check();
            assertThat(startCheck.faults())
                    .isNotEmpty()
                    .allMatch(fault -> fault.startsWith("minh-hoa-2020/minh-hoa-6"));
        } finally {
            LogGuard.off(sql, () -> sql.update("update event set text = ?" + where, text));
            startCheck.check();
        }
        assertThat(startCheck.faults()).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_log_is_told_to_the_secretary_only() {
        assertThat(send(program("/actuator/health", "thu-ky")).body()).contains("\"faults\"");
        assertThat(send(program("/actuator/health", "tham-dinh-to-1")).body()).doesNotContain("\"faults\"");
        assertThat(send(program("/actuator/metrics", "tham-dinh-to-1")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void programs_read_the_documents_as_they_are() {
        String unit = "/api/campaigns/minh-hoa-2021/units/minh-hoa-6";
        var state = desk.state(unit(6));
        HttpResponse<String> assessment = send(program(unit + "/assessment", "thu-ky"));
        assertThat(assessment.body()).isEqualTo(ParJson.ASSESSMENT.canonical(state.assessment()));
        HttpResponse<String> result = send(program(unit + "/result?mode=final", "thu-ky"));
        assertThat(result.body())
                .isEqualTo(ParJson.RESULT.canonical(
                        desk.campaign("minh-hoa-2021").process().evaluate(state, Mode.FINAL)));
        String tag = assessment.headers().firstValue("ETag").orElseThrow();
        assertThat(send(program(unit + "/assessment", "thu-ky").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(304);
        assertThat(send(program("/api/campaigns/minh-hoa-2021/units?page=1&size=4", "thu-ky"))
                        .body())
                .contains("\"total\":6")
                .contains("minh-hoa-5", "minh-hoa-6")
                .doesNotContain("minh-hoa-4");
        assertThat(send(program(unit)).statusCode()).isEqualTo(401);
        assertThat(send(program(unit, "chuyen-vien-minh-hoa-1")).statusCode()).isEqualTo(403);
        assertThat(send(program(unit + "/result?mode=nonsense", "thu-ky")).statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> act(String login, String key, long tag, String action) {
        return send(action(unitPath(4), login, key, tag, action).header("Accept-Language", "en"));
    }

    @Test
    void programs_act_once_and_are_told_every_reason() {
        String editor = "chuyen-vien-minh-hoa-4";
        long before = events(4);
        String action =
                "{\"kind\":\"explain\",\"code\":\"1.3.1\",\"opinion\":{\"stage\":\"explanation\",\"explanation\":\"Đã bổ sung\"}}";
        HttpResponse<String> made = act(editor, "k1", before, action);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(made.body()).contains("\"sequence\":" + (before + 1));
        assertThat(act(editor, "k1", before, action).statusCode()).isEqualTo(200);
        assertThat(events(4)).isEqualTo(before + 1);
        HttpResponse<String> untagged = send(program("/api/campaigns/minh-hoa-2021/units/minh-hoa-4/actions", editor)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "k0")
                .POST(HttpRequest.BodyPublishers.ofString(action)));
        assertThat(untagged.statusCode()).isEqualTo(428);
        assertThat(untagged.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(act(editor, "k".repeat(81), events(4), action).statusCode()).isEqualTo(400);
        assertThat(act(editor, "k2", before, action).statusCode()).isEqualTo(412);

        HttpResponse<String> refused = act(
                editor,
                "k3",
                events(4),
                "{\"kind\":\"claim\",\"code\":\"1.3.1\",\"opinion\":{\"stage\":\"self\",\"points\":\"0.5\"}}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("PAR-8003");
        HttpResponse<String> broken = act(editor, "k4", 0, "{\"kind\":\"claim\",\"kode\":1,\"code\":\"1..2\"}");
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("PAR-3004", "PAR-3005", "action#/code");
        assertThat(events(4)).isEqualTo(before + 1);
    }
}
