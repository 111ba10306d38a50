package vn.parindex.service;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Role;
import vn.parindex.service.process.StartCheck;

import static org.assertj.core.api.Assertions.assertThat;

/** The log: lines of JSON in which nothing stands that somebody typed, and what is measured. */
@ExtendWith(OutputCaptureExtension.class)
class PlainLogTest extends ServiceRun {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String LOGIN = "nguyen-van-dau-vet";
    private static final String NAME = "Người thử " + LOGIN;
    private static final String TYPED = "73.91827";
    private static final String WORDS = "Lý do rất riêng 0912345678";
    private static final String MAIL = "can-bo@dau-vet.example";
    private static final String FILE = "ho-so-dau-vet";
    private static final String WRONG = "mat-khau-dau-vet";

    @Autowired
    private StartCheck startCheck;

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void what_people_send_never_stands_in_the_log(CapturedOutput output) throws IOException {
        account(Actor.of(LOGIN, Role.UNIT_EDITOR, "minh-hoa-1"), "minh-hoa-1");
        int start = output.getAll().length();
        WebUser user = new WebUser(port).signedIn(LOGIN);
        String sheet = "/campaigns/minh-hoa-2021/units/minh-hoa-1/areas/6";
        user.get(sheet);
        String token = user.field("_csrf");
        ordinary(user, sheet);
        hostile(user, sheet);
        programs();
        faultsOfOurOwn(user, sheet);
        String log = output.getAll().substring(start);

        assertThat(log).contains("\"route\":\"/campaigns/{campaign}/units/{unit}/areas/{area}\"");
        for (String secret : List.of(
                LOGIN, NAME, TYPED, WORDS, "0912345678", MAIL, "dau-vet", FILE, WRONG, token, PASSWORD + "\"")) {
            assertThat(log).as(secret).doesNotContain(secret).doesNotContain(encoded(secret));
        }
        assertThat(log).as("what the database's own library writes").doesNotContain("SQL statement");
        assertThat(log).doesNotContain("JSESSIONID").doesNotContain("Basic ").doesNotContain("chuyen-vien");
        for (String line : log.split("\n")) {
            if (!line.isBlank()) {
                JsonNode record = JSON.readTree(line);
                assertThat(record.get("log.level").asString()).isNotBlank();
                assertThat(record.get("@timestamp").asString()).endsWith("Z");
            }
        }
        clock.move(Duration.ofMinutes(16));
    }

    private static void ordinary(WebUser user, String sheet) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("opinions[0].code", "6.1.1");
        fields.put("opinions[0].points", TYPED);
        fields.put("opinions[0].explanation", WORDS + " " + MAIL);
        assertThat(user.save(sheet, fields).statusCode()).isIn(200, 422);
        user.get(sheet);
        user.live(sheet + "/check", fields);
        user.get(sheet + "?draft=1");
        user.get("/campaigns/minh-hoa-2021/units/minh-hoa-1");
        user.upload(
                "/campaigns/minh-hoa-2021/units/minh-hoa-1/items/6.1.1/files",
                FILE + ".pdf",
                "%PDF-1.4 a".getBytes(StandardCharsets.UTF_8),
                Map.of());
    }

    private void hostile(WebUser user, String sheet) throws IOException {
        String unit = "/campaigns/minh-hoa-2021/units/minh-hoa-1";
        user.get(unit);
        user.upload(
                unit + "/form.xlsx",
                FILE + ".xlsx",
                WORDS.getBytes(StandardCharsets.UTF_8),
                Map.of("request", "log-" + MAIL, "seen", "0"));
        user.get(unit);
        user.post(unit + "/steps", Map.of("kind", WORDS, "request", "x", "seen", "0"));
        user.get(unit);
        user.post(unit + "/steps", Map.of("kind", "submit", "request", "x", "seen", TYPED));
        user.get(unit);
        user.post(sheet, Map.of("opinions[99999].code", TYPED, "request", "x", "seen", "0"));
        user.get("/campaigns/" + encoded(MAIL) + "/units/" + encoded(WORDS));
        user.get("/public/" + encoded(WORDS));
        user.get("/" + FILE + "/" + encoded(NAME));
        WebUser guesser = new WebUser(port);
        guesser.get("/login");
        guesser.post("/login", Map.of("username", LOGIN, "password", WRONG));
        guesser.get("/login");
        guesser.post("/login", Map.of("username", MAIL + "\n{\"forged\":1}", "password", WRONG));
        // what no client library sends
        for (String raw : List.of(
                "GET /" + MAIL + "|{} HTTP/1.1\r\nHost: x\r\n\r\n",
                "DAU-VET-METHOD /home HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n",
                "GET /home HTTP/1.1\r\nHost: x\r\nX-" + FILE + " : " + WORDS + "\r\n\r\n",
                "GET /home HTTP/1.1\r\nHost: " + MAIL + "/\\\r\n\r\n",
                "GET /home HTTP/1.1\r\nHost: x\r\nCookie: a=" + WORDS + "; JSESSIONID=dau-vet\r\n\r\n",
                "GET /%2e%2e/" + FILE + ";a=b//c HTTP/1.1\r\nHost: x\r\n\r\n",
                "\u0016\u0003\u0001" + FILE + "\r\n\r\n")) {
            raw(raw);
        }
    }

    private void raw(String text) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(2000);
            OutputStream out = socket.getOutputStream();
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            try {
                socket.getInputStream().read();
            } catch (IOException e) {
                // closed or nothing: either will do
            }
        }
    }

    private void programs() {
        String unit = unitPath(1);
        send(program(unit, LOGIN, WRONG));
        send(program(unit + "?x=" + encoded(MAIL), LOGIN));
        send(program("/api/campaigns/minh-hoa-2021/units?page=" + encoded(WORDS), LOGIN));
        send(program("/api/campaigns/" + encoded(WORDS), LOGIN));
        send(action(unit, LOGIN, "log-key-" + MAIL, 1, "{\"kind\":\"" + TYPED + "\",\"" + FILE + "\":1}"));
        send(action(
                unit,
                LOGIN,
                "log-key-2" + MAIL,
                events(RUNNING, "minh-hoa-1"),
                "{\"kind\":\"claim\",\"code\":\"6.1.1\",\"opinion\":{\"stage\":\"self\",\"explanation\":\"" + WORDS
                        + "\"}}"));
        send(program(unit + "/actions", LOGIN)
                .header("Content-Type", "application/json; charset=" + FILE)
                .header("If-Match", TYPED)
                .header("Idempotency-Key", MAIL)
                .POST(HttpRequest.BodyPublishers.ofString(WORDS)));
    }

    /** The database fails with what was typed in its sentences. */
    private void faultsOfOurOwn(WebUser user, String sheet) {
        WebUser secretary = new WebUser(port).signedIn("thu-ky");
        secretary.get("/password");
        sql.execute("alter table event rename to event_away");
        try {
            // counted by a thread of its own
            String answers = "respondent,group,question,answer\nP1,citizens,Q1,A\n";
            HttpResponse<String> survey = secretary.upload(
                    "/campaigns/minh-hoa-2021/units/minh-hoa-1/survey",
                    FILE + ".csv",
                    answers.getBytes(StandardCharsets.UTF_8),
                    Map.of("request", "log-survey-" + MAIL, "seen", "99999"));
            assertThat(survey.statusCode()).isEqualTo(500);
            user.get("/home");
            user.post(
                    sheet,
                    Map.of(
                            "request",
                            "log-" + MAIL,
                            "seen",
                            String.valueOf(0),
                            "opinions[0].code",
                            "6.1.1",
                            "opinions[0].explanation",
                            WORDS + "!"));
            HttpResponse<String> answer = send(action(
                    unitPath(1),
                    LOGIN,
                    MAIL,
                    0,
                    "{\"kind\":\"claim\",\"code\":\"6.1.1\",\"opinion\":{\"stage\":\"self\",\"explanation\":\"" + WORDS
                            + "?\"}}"));
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("SVC-5001").doesNotContain("event", "select", WORDS);
        } finally {
            sql.execute("alter table event_away rename to event");
        }
    }

    @Test
    void a_log_that_differs_is_named_without_its_content(CapturedOutput output) {
        String where = " where campaign = 'minh-hoa-2020' and unit = 'minh-hoa-5' and sequence = 2";
        String text = sql.queryForObject("select text from event" + where, String.class);
        String forged = text.replaceFirst("chuyen-vien-minh-hoa-5", "nguoi-khac");
        LogGuard.off(sql, () -> sql.update("update event set text = ?" + where, forged));
        int start = output.getAll().length();
        try {
            startCheck.run(null);
            assertThat(output.getAll().substring(start))
                    .contains("minh-hoa-2020/minh-hoa-5 differs from its log")
                    .doesNotContain("nguoi-khac");
            assertThat(startCheck.faults().toString()).contains("nguoi-khac");
            assertThat(send(program("/actuator/health")).statusCode()).isEqualTo(503);
            assertThat(send(program("/actuator/health")).body()).doesNotContain("nguoi-khac", "minh-hoa-5");
            assertThat(send(program("/actuator/health", "thu-ky")).body()).contains("minh-hoa-2020/minh-hoa-5");
        } finally {
            LogGuard.off(sql, () -> sql.update("update event set text = ?" + where, text));
            startCheck.run(null);
        }
        String health = send(program("/actuator/health", "thu-ky")).body();
        assertThat(JSON.readTree(health).at("/components/db/status").asString()).isEqualTo("UP");
        assertThat(JSON.readTree(health).at("/components/startCheck/status").asString())
                .isEqualTo("UP");
    }

    @Test
    void what_is_done_and_refused_is_counted_by_kind_and_code() {
        double refused = count("par.refusals?tag=code:PAR-8013");
        double done = count("par.actions?tag=kind:lock&tag=outcome:done");
        double stale = count("par.refusals?tag=code:SVC-4121");
        String appraise = "{\"kind\":\"appraise\",\"code\":\"2.1.1\",\"opinion\":{\"stage\":\"appraisal-1\","
                + "\"decision\":\"recognised\"}}";
        long now = events(RUNNING, "minh-hoa-3");
        send(action(unitPath(3), "tham-dinh-to-2", "count-1", now, appraise));
        String lock = "{\"kind\":\"lock\",\"stage\":\"council\",\"reason\":\"x\"}";
        send(action(unitPath(3), "thu-ky", "count-2", now, lock));
        send(action(unitPath(3), "thu-ky", "count-3", now, lock));
        assertThat(count("par.refusals?tag=code:PAR-8013")).isEqualTo(refused + 1);
        assertThat(count("par.actions?tag=kind:lock&tag=outcome:done")).isEqualTo(done + 1);
        assertThat(count("par.refusals?tag=code:SVC-4121")).isEqualTo(stale + 1);
        String metric = send(program("/actuator/metrics/par.actions", "thu-ky")).body();
        assertThat(metric).contains("\"kind\"", "\"outcome\"").doesNotContain("minh-hoa", "thu-ky");
        assertThat(send(program("/actuator/metrics/http.server.requests", "thu-ky"))
                        .body())
                .doesNotContain("minh-hoa-3");
    }

    private double count(String metric) {
        HttpResponse<String> answer = send(program("/actuator/metrics/" + metric, "thu-ky"));
        return answer.statusCode() == 404
                ? 0
                : JSON.readTree(answer.body()).at("/measurements/0/value").asDouble();
    }
}
