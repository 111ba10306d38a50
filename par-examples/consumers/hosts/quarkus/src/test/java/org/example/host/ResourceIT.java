package org.example.host;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The built application, called over HTTP. */
class ResourceIT {

    private static final Pattern FAULT = Pattern.compile(
            "\\{(?:\"code\":\"(PAR-\\d+)\",)?(?:\"(pointer|path|place)\":\"([^\"]*)\",)?\"message\":\"");

    private static final String ROUND = "/rounds/2020/tinh-minh-hoa";

    private static final String BAD_ASSESSMENT = """
            {"format":"par-assessment/1","format":"par-assessment/1",
             "unit":{"id":"an-giang","name":"An Giang"},
             "methodology":"Vn 1149","year":1e3,
             "entries":[{"code":"3.4.x","opinions":[{"stage":"selbst","points":0.5}]}],
             "more":1}
            """;

    private static final List<String> ALL_OF_IT = List.of(
            "PAR-3006 pointer ",
            "PAR-2031 pointer /methodology",
            "PAR-3007 pointer /year",
            "PAR-3017 pointer /entries/0/code",
            "PAR-3012 pointer /entries/0/opinions/0/stage",
            "PAR-3004 pointer ");

    private static final String BAD_FORM = """
            {"methodology":"vn-1149-2020-province","year":"20x","unit":{"id":"tinh-a","name":"Tỉnh A"},
             "opinions":[{"code":"1.1.3","stage":"self","points":"1,5"}]}
            """;

    private static String demo;
    private static RunningApplication host;

    @BeforeAll
    static void start() throws Exception {
        demo = Files.readString(Path.of(System.getProperty("demo")));
        host = RunningApplication.start();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    /** Code and place of every fault. */
    private static List<String> faults(HttpResponse<String> answer) {
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""),
                answer::body);
        return FAULT.matcher(answer.body())
                .results()
                .map(fault -> fault.group(1) + " " + fault.group(2) + " " + fault.group(3))
                .toList();
    }

    @Test
    void an_assessment_is_scored_and_comes_back() throws Exception {
        assertEquals(204, host.put(ROUND, demo).statusCode());
        HttpResponse<String> answer = host.get(ROUND + "/results/final");

        assertEquals(200, answer.statusCode(), answer::body);
        assertEquals(
                "application/json;charset=UTF-8",
                answer.headers().firstValue("Content-Type").orElse(""));
        Path result = Path.of(System.getProperty("result"));
        Files.createDirectories(result.getParent());
        Files.writeString(result, answer.body()); // compared with the results of all hosts
        assertEquals(answer.body(), host.post("/trials/later", demo).body());
        assertEquals(answer.body(), host.post("/trials/results", answer.body()).body());
        assertEquals("[" + answer.body() + "]", host.post("/trials/lists", demo).body());
        String assessment = host.get(ROUND).body();
        assertEquals(204, host.put(ROUND, assessment).statusCode());
        assertEquals(assessment, host.get(ROUND).body());
    }

    @Test
    void a_body_is_refused_with_every_fault() throws Exception {
        HttpResponse<String> answer = host.put(ROUND, BAD_ASSESSMENT, "Accept-Language", "en");

        assertEquals(ALL_OF_IT, faults(answer));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body()
                .startsWith("{\"type\":\"about:blank\",\"title\":\"The data sent have faults\","
                        + "\"status\":422,\"detail\":\"There are 6 faults.\",\"instance\":\"" + ROUND
                        + "\",\"faults\":["));
        assertTrue(host.put(ROUND, BAD_ASSESSMENT)
                .body()
                .contains("Dữ liệu gửi lên có lỗi\",\"status\":422,\"detail\":\"Có 6 lỗi."));
        assertEquals(List.of("PAR-3003 pointer "), faults(host.put(ROUND, "{")));
        assertEquals(List.of("PAR-3003 pointer "), faults(host.put(ROUND, "")));
    }

    @Test
    void a_form_that_is_not_there_is_the_callers_fault() throws Exception {
        assertEquals(List.of("PAR-3007 pointer "), faults(host.post(ROUND, "")));
        assertEquals(List.of("PAR-3007 pointer "), faults(host.post(ROUND, "null")));
    }

    @Test
    void whoever_asks_for_another_type_gets_json_too() throws Exception {
        host.put(ROUND, demo);
        for (String wanted : List.of("text/plain", "application/xml", "text/html,*/*;q=0.8")) {
            HttpResponse<String> answer = host.get(ROUND + "/results/final", "Accept", wanted);
            assertEquals(host.get(ROUND + "/results/final").body(), answer.body());
            assertTrue(
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json"),
                    answer.headers()::toString);
        }
        HttpResponse<String> text = host.get("/trials/rules");
        assertTrue(text.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
    }

    @Test
    void an_unknown_methodology_is_the_callers_fault() throws Exception {
        HttpResponse<String> answer = host.put(ROUND, demo.replace("vn-1149-2020-province", "vn-2"));

        assertEquals(List.of("PAR-4001 null null"), faults(answer));
        assertEquals(422, answer.statusCode());
    }

    @Test
    void a_fault_of_the_host_is_told_by_its_code_alone() throws Exception {
        HttpResponse<String> answer = host.get("/trials/broken");

        assertEquals(500, answer.statusCode());
        assertEquals(
                "{\"type\":\"about:blank\",\"title\":\"Hệ thống có lỗi\",\"status\":500,"
                        + "\"detail\":\"Chi tiết có trong nhật ký của hệ thống.\",\"instance\":\"/trials/broken\","
                        + "\"faults\":[{\"code\":\"PAR-3001\"}]}",
                answer.body());
        assertTrue(host.log().contains("/srv/rules/secret.json"), host.log());
    }

    @Test
    void a_form_is_refused_with_every_fault_at_its_property() throws Exception {
        HttpResponse<String> answer = host.post(ROUND, BAD_FORM);

        assertEquals(
                List.of("PAR-8017 path opinions", "PAR-1003 path opinions[0].points", "PAR-3010 path year"),
                faults(answer));
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("tự đánh giá: 1,5 điểm vượt quá điểm tối đa 1"), answer.body());
        assertTrue(host.post(ROUND, BAD_FORM, "Accept-Language", "en").body().contains("There are 3 faults."));
        // A constraint sees the host's own rule set.
        assertFalse(host.post(ROUND, BAD_FORM.replace("vn-1149-2020-province", "xx-bean"))
                .body()
                .contains("PAR-4001"));
    }

    @Test
    void constraints_of_the_host_stand_among_ours_and_alone_are_the_hosts() throws Exception {
        HttpResponse<String> both = host.post("/trials/inquiries", "{\"asker\":\"\",\"methodology\":\"vn-1\"}");
        HttpResponse<String> theirs = host.post("/trials/inquiries", "{\"asker\":\"\",\"methodology\":\"xx-bean\"}");

        assertEquals(List.of("null path asker", "PAR-4001 path methodology"), faults(both));
        assertEquals(422, both.statusCode());
        assertEquals(400, theirs.statusCode());
        assertFalse(theirs.body().contains("faults"), theirs.body());
        assertEquals(List.of("PAR-4001 path methodology"), faults(host.get("/trials/parameters?methodology=vn-2")));
    }

    @Test
    void addresses_name_values_as_files_do_and_all_that_do_not_are_told() throws Exception {
        assertEquals(
                "vn-1149-2020-province 2021 3.4.1 APPRAISAL_1 SELF null 1.1.1",
                host.get("/trials/nodes/vn-1149-2020-province/2021/3.4.1/appraisal-1?mode=self", "X-Node", "1.1.1")
                        .body());

        HttpResponse<String> answer =
                host.get("/trials/nodes/Vn/1999/3.4.x/selbst?mode=all&before=SELF", "X-Node", "a");
        assertEquals(
                List.of(
                        "PAR-2031 path id",
                        "PAR-3010 path year",
                        "PAR-3017 path code",
                        "PAR-3012 path stage",
                        "PAR-3012 path mode",
                        "PAR-3012 path before",
                        "PAR-3017 path X-Node"),
                faults(answer));
        assertEquals(400, answer.statusCode());
    }

    @Test
    void types_of_the_host_that_hold_ours_are_as_strict() throws Exception {
        HttpResponse<String> answer =
                host.post("/trials/handed", "{\"handedBy\":\"A\",\"assessment\":" + BAD_ASSESSMENT + "}");
        HttpResponse<String> good = host.post("/trials/handed", "{\"handedBy\":\"A\",\"assessment\":" + demo + "}");

        assertEquals(6, faults(answer).size(), answer::body);
        assertEquals(422, answer.statusCode());
        assertEquals(200, good.statusCode(), good::body);
        host.put(ROUND, demo);
        assertEquals("{\"handedBy\":\"A\",\"assessment\":" + host.get(ROUND).body() + "}", good.body());
        assertEquals(400, host.post("/trials/handed", "{").statusCode());
    }

    @Test
    void a_mapper_set_badly_changes_no_document(@TempDir Path folder) throws Exception {
        String methodology =
                host.get("/trials/methodologies/vn-1149-2020-province").body();
        Path own = Files.writeString(
                folder.resolve("methodology.json"), methodology.replace("\"vn-1149-2020-province\"", "\"xx-disk\""));
        try (RunningApplication odd = RunningApplication.start(
                "trial.odd-mapper=true", "par.language=en", "par.methodology=xx-disk", "par.rules=" + folder)) {
            host.put(ROUND, demo);
            odd.put(ROUND, demo);
            String result = host.get(ROUND + "/results/final").body();
            assertEquals(result, odd.get(ROUND + "/results/final").body());
            assertEquals("[" + result + "]", odd.post("/trials/lists", demo).body());
            assertEquals(
                    methodology,
                    odd.get("/trials/methodologies/vn-1149-2020-province").body());
            assertTrue(
                    odd.get("/trials/rules").body().contains("xx-bean, xx-disk"),
                    odd.get("/trials/rules").body());
            assertTrue(odd.put(ROUND, "{").body().contains("There is 1 fault."));
            assertTrue(odd.put(ROUND, "{", "Accept-Language", "vi").body().contains("Có 1 lỗi."));
            assertTrue(odd.post("/trials/one", demo.replace("vn-1149-2020-province", "xx-disk"))
                    .body()
                    .contains("\"xx-disk\""));
        }
        Files.writeString(own, "{");
        String refused = RunningApplication.refusedStart("par.rules=" + folder + "," + folder.resolve("none"));
        assertTrue(refused.contains("PAR-3003 " + folder + ": methodology.json"), refused);
        assertTrue(refused.contains("PAR-3001 " + folder.resolve("none") + ": none"), refused);
    }
}
