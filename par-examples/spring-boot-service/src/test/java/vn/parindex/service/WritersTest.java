package vn.parindex.service;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.TestPropertySource;
import vn.parindex.appraisal.Event;
import vn.parindex.json.ParJson;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.StartCheck;
import vn.parindex.service.store.CampaignRow;
import vn.parindex.service.store.UnitRow;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

/** Several who write at one moment, and a database that keeps them waiting. */
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:writers;MODE=PostgreSQL;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=300",
            "spring.datasource.hikari.connection-timeout=2000"
        })
class WritersTest extends ServiceRun {

    @Autowired
    private StartCheck startCheck;

    @Autowired
    private DataSource source;

    private HttpResponse<String> act(String login, int number, String key, long seen, String action) {
        return send(action(unitPath(number), login, key, seen, action).header("Accept-Language", "en"));
    }

    private static String claim(String code, String explanation) {
        return "{\"kind\":\"claim\",\"code\":\"" + code + "\",\"opinion\":{\"stage\":\"self\",\"explanation\":\""
                + explanation + "\"}}";
    }

    private static String adjust(String code, String reason) {
        return "{\"kind\":\"appraise\",\"code\":\"" + code
                + "\",\"opinion\":{\"stage\":\"appraisal-1\",\"decision\":\"adjusted\",\"points\":\"0\",\"reason\":\""
                + reason + "\"}}";
    }

    /** Somebody writes between the two looks of the check: at the list of units, and at the log of one. */
    @Test
    void who_writes_while_logs_and_states_are_compared_makes_no_difference() {
        CampaignDesk written = mock(CampaignDesk.class, delegatesTo(desk));
        doAnswer(asked -> {
                    List<UnitRow> rows = desk.units(RUNNING);
                    assertThat(act("chuyen-vien-minh-hoa-1", 1, "giua-chung", events(1), claim("1.2", "giữa chừng"))
                                    .statusCode())
                            .isEqualTo(201);
                    return rows;
                })
                .when(written)
                .units(RUNNING);
        StartCheck check = new StartCheck(written);
        check.check();
        assertThat(check.faults()).isEmpty();
    }

    private void assertSound() {
        startCheck.check();
        assertThat(startCheck.faults()).isEmpty();
    }

    @Test
    void of_two_appraisers_at_one_moment_one_is_told_and_nothing_is_lost() throws Exception {
        for (int round = 0; round < 10; round++) {
            long seen = events(3);
            String first = "lý do A" + round;
            String second = "lý do B" + round;
            String name = "cung-luc-" + round;

            List<HttpResponse<String>> answers = together(List.of(
                    () -> act("tham-dinh-to-1", 3, name + "a", seen, adjust("1.1.2", first)),
                    () -> act("tham-dinh-to-1", 3, name + "b", seen, adjust("1.1.2", second))));

            assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(201, 412);
            assertThat(events(3)).isEqualTo(seen + 1);
            String kept = answers.get(0).statusCode() == 201 ? first : second;
            String refused = kept.equals(first) ? second : first;
            assertThat(texts(3)).anyMatch(text -> text.contains(kept)).noneMatch(text -> text.contains(refused));
            assertThat(answers.stream()
                            .filter(answer -> answer.statusCode() == 412)
                            .findFirst()
                            .orElseThrow()
                            .body())
                    .as("who was before")
                    .contains("\"since\"", "tham-dinh-to-1");
        }
        assertSound();
    }

    @Test
    void of_two_campaigns_with_one_id_the_first_stays() {
        String text = ParJson.CAMPAIGN.canonical(desk.campaign(RUNNING).campaign());
        desk.open(new CampaignRow("hai-lan", "Lần một", text, null), List.of(Unit.of("tinh-a", "Tỉnh A")));
        CampaignRow second = new CampaignRow("hai-lan", "Lần hai", text, null);
        assertThatThrownBy(() -> desk.open(second, List.of(Unit.of("tinh-b", "Tỉnh B"))))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(sql.queryForObject("select title from campaign where id = 'hai-lan'", String.class))
                .isEqualTo("Lần một");
        assertThat(desk.units("hai-lan")).extracting(row -> row.getId().unit()).containsExactly("tinh-a");
    }

    private List<String> texts(int number) {
        return sql.queryForList(
                "select text from event where campaign = 'minh-hoa-2021' and unit = ? order by sequence",
                String.class,
                "minh-hoa-" + number);
    }

    @Test
    void different_items_of_one_unit_are_all_stored() throws Exception {
        List<String> codes = List.of("1.1.1", "1.1.2", "2.1.1", "3.1.1", "4.1.1", "5.1.1");
        long seen = events(1);
        List<Callable<HttpResponse<String>>> all = new ArrayList<>();
        for (String code : codes) {
            all.add(() -> act("chuyen-vien-minh-hoa-1", 1, "muc-" + code, seen, claim(code, "cùng lúc " + code)));
        }

        assertThat(together(all)).extracting(HttpResponse::statusCode).containsOnly(201);

        assertThat(events(1)).isEqualTo(seen + codes.size());
        assertThat(desk.log(unit(1))).extracting(Event::sequence).doesNotHaveDuplicates();
        assertSound();
    }

    @Test
    void one_request_sent_eight_times_at_one_moment_changes_once() throws Exception {
        long seen = events(1);
        List<Callable<HttpResponse<String>>> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            all.add(() -> act("chuyen-vien-minh-hoa-1", 1, "tam-lan", seen, claim("6.1.1", "tám lần")));
        }

        List<HttpResponse<String>> answers = together(all);

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 200))
                .hasSize(7);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.get(0).body());
        assertThat(events(1)).isEqualTo(seen + 1);
        assertSound();
    }

    @Test
    void the_ids_of_two_people_do_not_mix() throws Exception {
        List<HttpResponse<String>> answers = together(List.of(
                () -> act("chuyen-vien-minh-hoa-1", 1, "cung-ma", events(1), claim("7.1.1", "của tỉnh 1")),
                () -> act("chuyen-vien-minh-hoa-4", 4, "cung-ma", events(4), explain("của tỉnh 4"))));
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(201, 422);
        assertSound();
    }

    private static String explain(String text) {
        return "{\"kind\":\"explain\",\"code\":\"1.3.1\",\"opinion\":{\"stage\":\"explanation\",\"explanation\":\""
                + text + "\"}}";
    }

    @Test
    void who_waits_too_long_is_told_in_words_and_nothing_is_stored() throws Exception {
        long seen = events(1);
        WebUser editor = new WebUser(port).signedIn("chuyen-vien-minh-hoa-1");
        String sheet = "/campaigns/minh-hoa-2021/units/minh-hoa-1/areas/2";
        editor.get(sheet);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("opinions[0].code", "2.1.2");
        fields.put("opinions[0].explanation", "đợi lâu");
        HttpResponse<String> program;
        HttpResponse<String> page;
        try (Connection other = source.getConnection()) {
            keepRow(other, 1);
            program = act("chuyen-vien-minh-hoa-1", 1, "doi-lau", seen, claim("2.1.2", "đợi lâu"));
            page = editor.save(sheet, fields);
            other.rollback();
            other.setAutoCommit(true);
        }

        assertThat(program.statusCode()).isEqualTo(503);
        assertThat(program.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(program.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(program.body())
                .contains("SVC-5031", "Many are saving at once")
                .doesNotContain("Exception");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body())
                .contains("Nhiều người đang lưu cùng lúc", "SVC-5031")
                .doesNotContain("Exception");
        assertThat(events(1)).isEqualTo(seen);
        assertThat(act("chuyen-vien-minh-hoa-1", 1, "doi-lau", seen, claim("2.1.2", "đợi lâu"))
                        .statusCode())
                .as("sent again")
                .isEqualTo(201);
    }

    private static void keepRow(Connection other, int number) throws SQLException {
        other.setAutoCommit(false);
        try (var statement = other.createStatement()) {
            statement.executeQuery(
                    "select unit from assessed_unit where campaign = 'minh-hoa-2021' and unit = 'minh-hoa-" + number
                            + "' for update");
        }
    }

    /** Another program has the request's id and wants the unit; the service has the unit and wants the id. */
    @Test
    void a_deadlock_is_tried_again() throws Exception {
        long seen = events(1);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (Connection other = source.getConnection()) {
            other.setAutoCommit(false);
            try (var statement = other.createStatement()) {
                statement.executeUpdate("insert into submission (request, campaign, unit, login, first_sequence,"
                        + " last_sequence) values ('be-tac', 'minh-hoa-2021', 'minh-hoa-2', 'x', 1, 1)");
            }
            Future<HttpResponse<String>> answer =
                    threads.submit(() -> act("chuyen-vien-minh-hoa-1", 1, "be-tac", seen, claim("1.3.1", "bế tắc")));
            Thread.sleep(100);
            try {
                keepRow(other, 1);
            } catch (SQLException e) {
                assertThat(e.getSQLState()).as(e.getMessage()).isIn("40001", "40P01", "55P03", "HYT00");
            }
            other.rollback();
            other.setAutoCommit(true);
            assertThat(answer.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(201);
        } finally {
            threads.shutdownNow();
        }
        assertThat(events(1)).isEqualTo(seen + 1);
        assertSound();
    }

    @Test
    void two_windows_keep_drafts_of_one_page() throws Exception {
        WebUser editor = new WebUser(port).signedIn("chuyen-vien-minh-hoa-2");
        for (int area = 1; area <= 5; area++) {
            String sheet = "/campaigns/minh-hoa-2021/units/minh-hoa-2/areas/" + area;
            editor.get(sheet);
            List<HttpResponse<String>> answers = together(List.of(
                    () -> editor.live(sheet + "/check", Map.of()), () -> editor.live(sheet + "/check", Map.of())));
            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
        }
    }

    /** What was saved is not called unsaved because the draft is forgotten by the other click already. */
    @Test
    void of_two_clicks_at_one_moment_both_are_answered_as_saved() throws Exception {
        WebUser editor = new WebUser(port).signedIn("chuyen-vien-minh-hoa-1");
        String sheet = "/campaigns/minh-hoa-2021/units/minh-hoa-1/areas/3";
        for (int i = 0; i < 10; i++) {
            editor.get(sheet);
            long seen = events(1);
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("opinions[0].code", "3.1.1");
            fields.put("opinions[0].explanation", "bấm hai lần " + i);
            for (String name : List.of("login", "request", "seen", "_csrf")) {
                fields.put(name, editor.field(name));
            }
            List<HttpResponse<String>> answers =
                    together(List.of(() -> editor.postAsIs(sheet, fields), () -> editor.postAsIs(sheet, fields)));
            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200);
            assertThat(events(1)).isEqualTo(seen + 1);
        }
    }

    @Test
    void the_database_itself_keeps_what_happened() {
        int before = sql.queryForObject("select count(*) from event", Integer.class);
        for (String change : List.of(
                "update event set text = '{}' where sequence = 1",
                "update event set sequence = sequence + 1000",
                "delete from event where unit = 'minh-hoa-1'")) {
            assertThatThrownBy(() -> sql.update(change))
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("only ever added");
        }
        assertThatThrownBy(() -> sql.execute("truncate table event")).isInstanceOf(DataAccessException.class);
        assertThat(sql.queryForObject("select count(*) from event", Integer.class))
                .isEqualTo(before);
    }

    @Test
    void an_id_with_control_characters_is_refused() {
        WebUser editor = new WebUser(port).signedIn("chuyen-vien-minh-hoa-1");
        String sheet = "/campaigns/minh-hoa-2021/units/minh-hoa-1/areas/1";
        editor.get(sheet);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("opinions[0].code", "1.1.1");
        fields.put("opinions[0].explanation", "x");
        fields.put("request", "a\u0000b");
        fields.put("seen", editor.field("seen"));
        fields.put("_csrf", editor.field("_csrf"));
        assertThat(editor.postAsIs(sheet, fields).statusCode()).isEqualTo(400);
        assertThat(new WebUser(port).get("/login").statusCode()).isEqualTo(200);
        WebUser nobody = new WebUser(port);
        nobody.get("/login");
        assertThat(nobody.post("/login", Map.of("username", "a\u0000b", "password", "x"))
                        .uri()
                        .getQuery())
                .isEqualTo("error");
    }

    @Test
    void accounts_that_cannot_be_read_are_not_told_as_a_wrong_password() throws SQLException {
        WebUser user = new WebUser(port);
        user.get("/login");
        List<Connection> all = new ArrayList<>();
        HikariDataSource pool = source.unwrap(HikariDataSource.class);
        try {
            for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
                all.add(pool.getConnection());
            }
            HttpResponse<String> program =
                    send(program("/api/campaigns", "thu-ky").header("Accept-Language", "en"));
            assertThat(program.statusCode()).as(program.body()).isEqualTo(503);
            assertThat(program.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(program.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(program.body()).contains("SVC-5031", "Many are saving at once");
            HttpResponse<String> page = user.post("/login", Map.of("username", "thu-ky", "password", PASSWORD));
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("SVC-5031", "Nhiều người đang lưu cùng lúc");
        } finally {
            for (Connection one : all) {
                one.close();
            }
        }
        assertThat(send(program("/api/campaigns", "thu-ky")).statusCode()).isEqualTo(200);
    }
}
