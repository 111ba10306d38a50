package org.example.host;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.parindex.rules2020.ParRules2020;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RoundControllerTest {

    private static final Path DEMO = Path.of(System.getProperty("demo"));
    private static final Pattern FAULT =
            Pattern.compile("\\{(?:\"code\":\"(PAR-\\d+)\",)?(?:\"(?:pointer|path)\":\"([^\"]*)\",)?\"message\":\"");

    private static ConfigurableApplicationContext host;

    @BeforeAll
    static void start() {
        host = SpringApplication.run(
                Main.class,
                "--server.port=0",
                "--logging.level.root=off",
                "--spring.main.banner-mode=off",
                "--management.endpoints.web.exposure.include=info",
                // as badly as hosts set their JSON; some are of Spring Boot 3 and some of 4
                "--spring.jackson.property-naming-strategy=SNAKE_CASE",
                "--spring.jackson.default-property-inclusion=non_empty",
                "--spring.jackson.generator.write-numbers-as-strings=true",
                "--spring.jackson.json.write.write-numbers-as-strings=true",
                "--spring.jackson.visibility.field=any",
                "--spring.jackson.visibility.getter=none");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    @Test
    void an_assessment_is_answered_with_its_result() throws Exception {
        HttpResponse<String> answer = post(host, "/results/final", Files.readString(DEMO), "en");

        assertEquals(200, answer.statusCode(), answer::body);
        assertTrue(answer.body().contains("\"80.5755\""), answer::body);
        Path result = Path.of(System.getProperty("result"));
        Files.createDirectories(result.getParent());
        Files.writeString(result, answer.body());
    }

    @Test
    void a_bad_body_is_refused_with_every_fault_in_both_languages() throws Exception {
        String bad = Files.readString(DEMO)
                .replace("\"year\": 2020", "\"year\": 1e3, \"year\": 2020")
                .replace("\"3.4.1\"", "\"3.4.x\"")
                .replace("\"council\"", "\"selbst\"");

        HttpResponse<String> vietnamese = post(host, "/results/final", bad, "vi");
        HttpResponse<String> english = post(host, "/results/final", bad, "en");

        assertEquals(422, vietnamese.statusCode());
        assertEquals(422, english.statusCode());
        assertEquals(
                List.of(
                        "PAR-3006 ",
                        "PAR-3007 /year",
                        "PAR-3012 /entries/4/opinions/3/stage",
                        "PAR-3017 /entries/35/code",
                        "PAR-3012 /entries/88/opinions/3/stage"),
                faults(english));
        assertEquals(faults(english), faults(vietnamese));
        assertTrue(english.body().contains("3.4.x is not a node code (such as 3.4.1)"), english::body);
        assertTrue(vietnamese.body().contains("Dữ liệu gửi lên có lỗi"), vietnamese::body);
    }

    @Test
    void a_claim_is_taken_as_people_type_it_and_refused_with_every_fault() throws Exception {
        String claim =
                "{\"by\":\"An\",\"methodology\":\"vn-1149-2020-province\",\"code\":\"1.1.3\",\"points\":\"0,95\","
                        + "\"facts\":{\"plan_tasks_completed\":\"39\",\"plan_tasks_total\":\"41\"}}";

        assertEquals(
                "{\"code\":\"1.1.3\",\"points\":\"0.95\"}",
                post(host, "/claims", claim, "en").body());

        HttpResponse<String> answer = post(
                host,
                "/claims",
                claim.replace("\"An\"", "\"\"").replace("0,95", "1,5").replace("\"39\"", "\"39x\""),
                "vi");
        assertEquals(422, answer.statusCode());
        assertEquals(List.of("null by", "PAR-3009 facts[plan_tasks_completed]", "PAR-1003 points"), faults(answer));
        assertTrue(answer.body().contains("1,5 điểm vượt quá điểm tối đa 1"), answer::body);
    }

    @Test
    void an_address_is_read_and_refused() throws Exception {
        assertEquals(
                "{\"code\":\"1.1.3\",\"points\":\"1\"}",
                get(host, "/items/vn-1149-2020-province/1.1.3").body());
        HttpResponse<String> answer = get(host, "/items/Vn/1.x");
        assertEquals(400, answer.statusCode());
        assertEquals(List.of("PAR-2031 methodology", "PAR-3017 code"), faults(answer));
    }

    @Test
    void the_host_tells_its_rule_sets() throws Exception {
        assertTrue(get(host, "/actuator/info")
                .body()
                .contains("\"vn-1149-2020-province\":\""
                        + ParRules2020.provinces().digest() + "\""));
    }

    /** Code and place of every fault. */
    private static List<String> faults(HttpResponse<String> answer) {
        return FAULT.matcher(answer.body())
                .results()
                .map(fault -> fault.group(1) + " " + fault.group(2))
                .toList();
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext at, String path) throws Exception {
        return send(request(at, path).GET());
    }

    private static HttpResponse<String> post(
            ConfigurableApplicationContext at, String path, String body, String language) throws Exception {
        return send(request(at, path)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private static HttpRequest.Builder request(ConfigurableApplicationContext at, String path) {
        String port = at.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
