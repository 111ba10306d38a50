package vn.parindex.service;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Role;
import vn.parindex.json.ParJson;
import vn.parindex.service.store.UnitInCampaign;

import static org.assertj.core.api.Assertions.assertThat;

/** The interface for programs: tags, pages, keys and faults. */
class ApiTest extends ServiceRun {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String EXPLAIN =
            "{\"kind\":\"explain\",\"code\":\"%s\",\"opinion\":{\"stage\":\"explanation\",\"explanation\":\"%s\"}}";

    private static String explain(String code, String text) {
        return EXPLAIN.formatted(code, text);
    }

    private static List<String> codes(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        List<String> codes = new ArrayList<>();
        JSON.readTree(answer.body())
                .get("faults")
                .forEach(fault -> codes.add(fault.get("code").asString()));
        return codes;
    }

    @Test
    void everything_that_changes_has_a_tag_and_is_not_sent_twice() {
        String published = "/api/public/campaigns/minh-hoa-2020";
        List<String> paths = List.of(
                "/api/campaigns",
                "/api/campaigns/minh-hoa-2021",
                "/api/campaigns/minh-hoa-2021/units",
                unitPath(4),
                unitPath(4) + "/assessment",
                unitPath(4) + "/result",
                unitPath(4) + "/result?mode=final",
                unitPath(4) + "/events?page=1&size=10",
                "/api/public/campaigns",
                published + "/ranking",
                published + "/units/minh-hoa-1/result",
                "/api/openapi.json",
                "/api/schemas/par-result-1");
        assertThat(paths).allSatisfy(path -> {
            HttpResponse<String> first = send(program(path, "thu-ky"));
            assertThat(first.statusCode()).as(path).isEqualTo(200);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(tag).matches("\"[0-9a-f]+\"");
            assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("no-cache");
            HttpResponse<String> again = send(program(path, "thu-ky").header("If-None-Match", tag));
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(send(program(path, "thu-ky").header("If-None-Match", "\"x\""))
                            .statusCode())
                    .isEqualTo(200);
        });
    }

    @Test
    void a_tag_changes_with_what_is_answered() {
        String path = unitPath(4);
        List<String> before = tags(path);
        long length = events(RUNNING, "minh-hoa-4");
        assertThat(send(action(path, "chuyen-vien-minh-hoa-4", "tag-1", length, explain("1.3.1", "Bổ sung")))
                        .statusCode())
                .isEqualTo(201);
        List<String> after = tags(path);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i)).isNotEqualTo(before.get(i));
        }
        assertThat(after.get(0)).isEqualTo("\"" + (length + 1) + "\"").isEqualTo(after.get(1));
    }

    private List<String> tags(String unit) {
        return List.of(unit, unit + "/assessment", unit + "/events", "/api/campaigns/minh-hoa-2021/units").stream()
                .map(path -> send(program(path, "thu-ky"))
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow())
                .toList();
    }

    @Test
    void lists_come_in_pages_with_links() {
        String path = "/api/campaigns/minh-hoa-2021/units";
        HttpResponse<String> first = send(program(path + "?size=4", "thu-ky"));
        assertThat(ids(first)).containsExactly("minh-hoa-1", "minh-hoa-2", "minh-hoa-3", "minh-hoa-4");
        assertThat(first.headers().firstValue("Link"))
                .contains("<" + path + "?page=0&size=4>; rel=\"first\", <" + path + "?page=1&size=4>; rel=\"next\", <"
                        + path + "?page=1&size=4>; rel=\"last\"");
        HttpResponse<String> second = send(program(path + "?page=1&size=4", "thu-ky"));
        assertThat(ids(second)).containsExactly("minh-hoa-5", "minh-hoa-6");
        assertThat(second.headers().firstValue("Link"))
                .contains("<" + path + "?page=0&size=4>; rel=\"first\", <" + path + "?page=0&size=4>; rel=\"prev\", <"
                        + path + "?page=1&size=4>; rel=\"last\"");
        HttpResponse<String> beyond = send(program(path + "?page=2147483647&size=200", "thu-ky"));
        assertThat(ids(beyond)).isEmpty();
        assertThat(beyond.headers().firstValue("Link").orElse("")).contains("page=0&size=200>; rel=\"prev\"");
        for (String bad : List.of("page=-1", "size=0", "size=201")) {
            HttpResponse<String> refused = send(program(path + "?" + bad, "thu-ky"));
            assertThat(refused.statusCode()).as(bad).isEqualTo(400);
            assertThat(codes(refused)).containsExactly("SVC-4001");
        }
        assertThat(codes(send(program(path + "?page=x", "thu-ky")))).containsExactly("SVC-4005");
        // each reads the units that are theirs: an editor one, an appraiser those handed in
        assertThat(ids(send(program(path, "chuyen-vien-minh-hoa-2")))).containsExactly("minh-hoa-2");
        assertThat(ids(send(program(path, "tham-dinh-to-3"))))
                .containsExactly("minh-hoa-3", "minh-hoa-4", "minh-hoa-5", "minh-hoa-6");
    }

    private static List<String> ids(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        List<String> ids = new ArrayList<>();
        JSON.readTree(answer.body())
                .get("items")
                .forEach(item -> ids.add(item.get("id").asString()));
        return ids;
    }

    @Test
    void the_log_comes_in_pages_that_are_documents_with_the_numbers_of_the_whole() {
        String path = unitPath(6) + "/events";
        long length = events(RUNNING, "minh-hoa-6");
        List<String> texts = new ArrayList<>();
        int page = 0;
        while (true) {
            HttpResponse<String> answer = send(program(path + "?size=50&page=" + page, "thu-ky"));
            assertThat(answer.headers().firstValue("Total-Count")).contains(String.valueOf(length));
            ParJson.EVENTS
                    .read(answer.body(), "page")
                    .events()
                    .forEach(event -> texts.add(ParJson.EVENT.canonical(event)));
            if (!answer.headers().firstValue("Link").orElse("").contains("rel=\"next\"")) {
                break;
            }
            page++;
        }
        assertThat(texts)
                .isEqualTo(desk.log(new UnitInCampaign(RUNNING, "minh-hoa-6")).stream()
                        .map(ParJson.EVENT::canonical)
                        .toList());
        assertThat(page).isEqualTo((int) ((length - 1) / 50));
    }

    @Test
    void the_ranking_is_everybodys_in_pages() {
        HttpResponse<String> answer = send(program("/api/public/campaigns/minh-hoa-2020/ranking?size=2&page=2"));
        JsonNode page = JSON.readTree(answer.body());
        assertThat(page.get("total").asInt()).isEqualTo(6);
        assertThat(page.get("items").size()).isEqualTo(2);
        assertThat(page.get("items").get(1).get("rank").asInt()).isBetween(5, 6);
        assertThat(send(program("/api/public/campaigns/minh-hoa-2021/ranking")).statusCode())
                .isEqualTo(404);
        assertThat(send(program("/api/public/campaigns/minh-hoa-2021/units/minh-hoa-6/result"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_write_needs_a_tag_and_a_key() {
        String path = unitPath(4) + "/actions";
        String editor = "chuyen-vien-minh-hoa-4";
        long length = events(RUNNING, "minh-hoa-4");
        HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.ofString(explain("2.1.1", "x"));
        HttpResponse<String> untagged = send(program(path, editor)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "needs-1")
                .POST(body));
        assertThat(untagged.statusCode()).isEqualTo(428);
        assertThat(codes(untagged)).containsExactly("SVC-4281");
        HttpResponse<String> keyless = send(program(path, editor)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\"")
                .POST(body));
        assertThat(keyless.statusCode()).isEqualTo(400);
        assertThat(codes(keyless)).containsExactly("SVC-4003");
        for (String tag : List.of("17", "*", "W/\"17\"", "\"x\"", "\"1\", \"2\"", "\"9999999999\"")) {
            HttpResponse<String> answer = send(program(path, editor)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", "needs-2")
                    .header("If-Match", tag)
                    .POST(body));
            assertThat(answer.statusCode()).as(tag).isEqualTo(400);
            assertThat(codes(answer)).containsExactly("SVC-4002");
        }
        assertThat(codes(send(action(unitPath(4), editor, "k".repeat(81), length, explain("2.1.1", "x")))))
                .containsExactly("SVC-4004");
        HttpResponse<String> ahead = send(action(unitPath(4), editor, "needs-3", length + 1, explain("2.1.1", "x")));
        assertThat(ahead.statusCode()).as("a tag that was never given out").isEqualTo(412);
        HttpResponse<String> other = send(program(path, editor)
                .header("Content-Type", "text/plain")
                .header("Idempotency-Key", "needs-4")
                .header("If-Match", "\"1\"")
                .POST(body));
        assertThat(other.statusCode()).isEqualTo(415);
        assertThat(codes(other)).containsExactly("SVC-4151");
        HttpResponse<String> large = send(action(unitPath(4), editor, "needs-5", length, " ".repeat(1_000_001)));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(codes(large)).containsExactly("SVC-4131");
        assertThat(events(RUNNING, "minh-hoa-4")).isEqualTo(length);
    }

    @Test
    void a_key_is_of_one_request() {
        String editor = "chuyen-vien-minh-hoa-4";
        long length = events(RUNNING, "minh-hoa-4");
        String body = explain("2.1.2", "lần một");
        HttpResponse<String> first = send(action(unitPath(4), editor, "once", length, body));
        HttpResponse<String> second = send(action(unitPath(4), editor, "once", length, body));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        HttpResponse<String> used = send(action(unitPath(4), editor, "once", length, explain("2.1.2", "lần hai")));
        assertThat(used.statusCode()).isEqualTo(422);
        assertThat(codes(used)).containsExactly("SVC-4221");
        assertThat(events(RUNNING, "minh-hoa-4")).isEqualTo(length + 1);
    }

    @Test
    void permission_comes_before_staleness() {
        // the office changes 1.1.1 of unit 3; who may not touch it learns nothing of that
        long before = events(RUNNING, "minh-hoa-3");
        String appraise = "{\"kind\":\"appraise\",\"code\":\"1.1.1\",\"opinion\":{\"stage\":\"appraisal-1\","
                + "\"decision\":\"recognised\"}}";
        assertThat(send(action(unitPath(3), "tham-dinh-to-1", "first-1", before, appraise))
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> stranger = send(action(unitPath(3), "tham-dinh-to-2", "first-2", before, appraise));
        assertThat(stranger.statusCode()).isEqualTo(422);
        assertThat(codes(stranger)).containsExactly("PAR-8013");
        assertThat(stranger.body()).doesNotContain("since");
        HttpResponse<String> colleague = send(action(unitPath(3), "tham-dinh-to-1", "first-3", before, appraise));
        assertThat(colleague.statusCode()).isEqualTo(412);
        assertThat(codes(colleague)).containsExactly("SVC-4121");
        assertThat(colleague.body()).contains("\"by\":\"tham-dinh-to-1\"");
    }

    @Test
    void who_acted_for_a_unit_does_not_judge_it_in_a_later_role() {
        account(Actor.of("doi-vai", Role.UNIT_EDITOR, "minh-hoa-4"), "minh-hoa-4");
        long length = events(RUNNING, "minh-hoa-4");
        assertThat(send(action(unitPath(4), "doi-vai", "role-1", length, explain("3.1.1", "của người cũ")))
                        .statusCode())
                .isEqualTo(201);
        assertThat(send(action(unitPath(4), "chuyen-vien-minh-hoa-4", "role-2", length + 1, explain("3.1.1", "mới")))
                        .statusCode())
                .isEqualTo(201);
        assertThat(send(action(
                                unitPath(4),
                                "lanh-dao-minh-hoa-4",
                                "role-3",
                                length + 2,
                                "{\"kind\":\"submit-explanation\"}"))
                        .statusCode())
                .isEqualTo(201);
        account(Actor.of("doi-vai", Role.APPRAISER, "to-2"), "");
        String again = "{\"kind\":\"appraise-again\",\"code\":\"3.1.1\",\"opinion\":{\"stage\":\"appraisal-2\","
                + "\"decision\":\"recognised\"}}";
        HttpResponse<String> refused = send(action(unitPath(4), "doi-vai", "role-4", length + 3, again));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(codes(refused)).containsExactly("PAR-8030");
        assertThat(send(action(unitPath(4), "tham-dinh-to-2", "role-5", length + 3, again))
                        .statusCode())
                .isEqualTo(201);
        undo(RUNNING, "minh-hoa-4", length);
    }

    @Test
    void faults_are_coded_in_the_language_asked_for() {
        record Sample(HttpRequest.Builder request, int status, String code, String vi, String en) {}
        List<Sample> samples = List.of(
                new Sample(program("/api/campaigns"), 401, "SVC-4011", "cần tên đăng nhập", "a login and its password"),
                new Sample(
                        program(unitPath(1), "chuyen-vien-minh-hoa-2"),
                        403,
                        "SVC-4031",
                        "không được xem",
                        "is not for"),
                new Sample(program("/api/campaigns/none", "thu-ky"), 404, "SVC-4041", "không có nội dung", "no such"),
                new Sample(program("/api/none", "thu-ky"), 404, "SVC-4041", "không có nội dung", "no such"),
                new Sample(program("/api/schemas/none"), 404, "SVC-4041", "không có nội dung", "no such"),
                new Sample(program("/api/campaigns", "thu-ky").DELETE(), 405, "SVC-4051", "phương thức", "that method"),
                new Sample(
                        program("/api/campaigns", "thu-ky").header("Accept", "text/csv"),
                        406,
                        "SVC-4061",
                        "chỉ trả lời bằng JSON",
                        "in JSON alone"),
                new Sample(program(unitPath(6) + "/result?mode=x", "thu-ky"), 400, "PAR-", "x", "x"));
        for (Sample sample : samples) {
            HttpResponse<String> vi = send(sample.request());
            assertThat(vi.statusCode()).as(sample.code()).isEqualTo(sample.status());
            assertThat(codes(vi)).allMatch(code -> code.startsWith(sample.code()));
            assertThat(vi.body()).contains(sample.vi());
            HttpResponse<String> en = send(sample.request().header("Accept-Language", "fr, en;q=0.8, vi;q=0.2"));
            assertThat(en.body()).contains(sample.en());
            assertThat(JSON.readTree(en.body()).get("status").asInt()).isEqualTo(sample.status());
        }
    }

    @Test
    void a_key_used_by_somebody_else_or_for_another_unit_is_told_as_used() {
        long length = events(RUNNING, "minh-hoa-4");
        String said = explain("1.3.1", "Bổ sung");
        assertThat(send(action(unitPath(4), "chuyen-vien-minh-hoa-4", "1", length, said))
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> colleague = send(action(unitPath(4), "lanh-dao-minh-hoa-4", "1", length, said));
        assertThat(colleague.statusCode()).isEqualTo(422);
        assertThat(codes(colleague)).containsExactly("SVC-4221");
        HttpResponse<String> other = send(action(unitPath(5), "chuyen-vien-minh-hoa-5", "1", 1, said));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(codes(other)).containsExactly("SVC-4221");
        undo(RUNNING, "minh-hoa-4", length);
    }

    @Test
    void another_method_is_answered_with_those_that_there_are() {
        HttpResponse<String> read = send(program("/api/campaigns", "thu-ky").DELETE());
        assertThat(read.statusCode()).isEqualTo(405);
        assertThat(read.headers().allValues("Allow")).containsExactly("GET");
        HttpResponse<String> acting = send(program(unitPath(1) + "/actions", "thu-ky"));
        assertThat(acting.statusCode()).isEqualTo(405);
        assertThat(acting.headers().allValues("Allow")).containsExactly("POST");
    }

    @Test
    void the_requests_of_the_readme_are_answered() throws java.io.IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("curl "))
                .toList();
        assertThat(lines).hasSize(3).allSatisfy(line -> {
            String path = line.substring(line.indexOf(":8080/") + 5);
            HttpRequest.Builder request =
                    line.contains("-u thu-ky:" + PASSWORD) ? program(path, "thu-ky") : program(path);
            assertThat(send(request).statusCode()).as(line).isEqualTo(200);
        });
    }

    @Test
    void texts_that_are_obeyed_elsewhere_are_only_texts() {
        String hostile = "/api/campaigns/" + java.net.URLEncoder.encode("x\r\nSet-Cookie: a=b", StandardCharsets.UTF_8);
        HttpResponse<String> answer = send(program(hostile, "thu-ky"));
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
}
