package vn.parindex.service;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.parindex.service.demo.DemoData;
import vn.parindex.service.operations.FirstAccount;
import vn.parindex.service.store.AccountRows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A service that starts for the first time, without made-up data. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:first;MODE=PostgreSQL;DB_CLOSE_DELAY=-1", "service.demo=false"
        })
class FirstAccountTest {

    private static final Pattern PRINTED = Pattern.compile("first account: thu-ky, .*one-time password: (\\S+)");

    @TempDir
    private static Path evidence;

    private static final Map<String, Integer> STARTING = new LinkedHashMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    private AccountRows accounts;

    @Autowired
    private FirstAccount first;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("service.evidence-folder", () -> evidence.toString());
    }

    /** Asks for the health while logs and states are compared: the server listens already. */
    @TestConfiguration
    static class Watch {

        @Bean
        ApplicationRunner watch(Environment environment) {
            return arguments -> STARTING.putAll(health(environment.getRequiredProperty("local.server.port")));
        }
    }

    private static Map<String, Integer> health(String port) throws IOException, InterruptedException {
        Map<String, Integer> health = new LinkedHashMap<>();
        for (String path : List.of("", "/readiness", "/liveness")) {
            URI address = URI.create("http://127.0.0.1:" + port + "/actuator/health" + path);
            health.put(
                    path,
                    HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode());
        }
        return health;
    }

    @Test
    void it_is_not_ready_before_it_has_looked_at_what_it_has() throws Exception {
        assertThat(STARTING).isEqualTo(Map.of("", 503, "/readiness", 503, "/liveness", 200));
        assertThat(health(String.valueOf(port))).isEqualTo(Map.of("", 200, "/readiness", 200, "/liveness", 200));
    }

    private WebUser signIn(String with) {
        WebUser user = new WebUser(port);
        user.get("/login");
        user.post("/login", Map.of("username", "thu-ky", "password", with));
        return user;
    }

    private int program(String with) throws IOException, InterruptedException {
        String word = Base64.getEncoder().encodeToString(("thu-ky:" + with).getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/campaigns"))
                                .header("Authorization", "Basic " + word)
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void the_first_secretary_gets_in_once_and_chooses_a_password(CapturedOutput output) throws Exception {
        Matcher printed = PRINTED.matcher(output.getAll());
        assertThat(printed.find()).isTrue();
        String password = printed.group(1);
        assertThat(password).hasSize(20);
        assertThat(accounts.findAllByOrderByLogin()).hasSize(1);
        assertThat(signIn("minh-hoa").get("/home").uri().getPath()).isEqualTo("/login");

        WebUser secretary = signIn(password);
        assertThat(secretary.get("/home").uri().getPath()).isEqualTo("/password");
        assertThat(secretary.get("/campaigns/x").uri().getPath()).isEqualTo("/password");
        assertThat(program(password)).isEqualTo(403);

        secretary.get("/password");
        HttpResponse<String> refused =
                secretary.post("/password", Map.of("current", "khác", "chosen", "thu-ky", "again", "thu"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("mật khẩu hiện tại không đúng", "không giống nhau", "ít nhất 12 ký tự", "chứa tên đăng nhập");

        HttpResponse<String> same =
                secretary.post("/password", Map.of("current", password, "chosen", password, "again", password));
        assertThat(same.body()).contains("phải khác mật khẩu hiện tại");
        String chosen = "đường dài mới biết";
        HttpResponse<String> changed =
                secretary.post("/password", Map.of("current", password, "chosen", chosen, "again", chosen));
        assertThat(changed.body()).contains("Đã đổi mật khẩu");
        assertThat(secretary.get("/home").uri().getPath()).isEqualTo("/login");
        assertThat(signIn(password).get("/home").uri().getPath()).isEqualTo("/login");
        assertThat(signIn(chosen).get("/home").uri().getPath()).isEqualTo("/home");
        assertThat(program(chosen)).isEqualTo(200);

        assertCampaignBegins(signIn(chosen));
        assertAccountsAreGiven(signIn(chosen));
        first.run(null);
        assertThat(accounts.findAllByOrderByLogin()).as("no further one").hasSize(2);
        assertThat(program(chosen)).isEqualTo(200);
    }

    private void assertCampaignBegins(WebUser secretary) throws IOException {
        byte[] campaign;
        try (InputStream in = DemoData.class.getResourceAsStream("campaign.json")) {
            campaign = in.readAllBytes();
        }
        secretary.get("/accounts");
        assertThat(secretary
                        .post("/accounts", account("cv-tinh-a", "Nguyễn Văn A", "tinh-a", secretary.field("request")))
                        .body())
                .contains("mã đơn vị “tinh-a” không có trong kỳ nào; chưa có kỳ đánh giá nào, hãy mở kỳ trước");
        secretary.get("/setup");
        HttpResponse<String> refused = secretary.upload(
                "/setup",
                "campaign",
                "kỳ.json",
                "{\"year\": 1}".getBytes(StandardCharsets.UTF_8),
                Map.of("id", "Kỳ 1", "title", "", "units", "a;A\na;B\nc", "request", secretary.field("request")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("mã kỳ gồm", "tên kỳ để trống", "PAR-3", "dòng 2: mã a đã có", "dòng 3: mỗi dòng là mã; tên");
        secretary.get("/setup");
        HttpResponse<String> begun = secretary.upload(
                "/setup",
                "campaign",
                "kỳ.json",
                campaign,
                Map.of(
                        "id",
                        "par-2021",
                        "title",
                        "Kỳ 2021",
                        "units",
                        "tinh-a; Tỉnh A\r\ntinh-b; Tỉnh B; miền núi",
                        "request",
                        secretary.field("request")));
        assertThat(begun.uri().getPath()).isEqualTo("/campaigns/par-2021");
        assertThat(begun.body()).contains("Tỉnh A", "Tỉnh B");
        assertThat(secretary.get("/campaigns/par-2021/units/tinh-a").statusCode())
                .isEqualTo(200);
    }

    private static Map<String, String> account(String login, String name, String unit, String request) {
        return Map.of("account", login, "name", name, "role", "unit-editor", "body", unit, "request", request);
    }

    private void assertAccountsAreGiven(WebUser secretary) {
        secretary.get("/accounts");
        HttpResponse<String> refused =
                secretary.post("/accounts", account("thu-ky", " ", "", secretary.field("request")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("thu-ky đã có", "họ và tên để trống", "mã đơn vị để trống; các mã đã có: tinh-a, tinh-b");
        HttpResponse<String> made =
                secretary.post("/accounts", account("cv-tinh-a", "Nguyễn Văn A", "tinh-a", secretary.field("request")));
        Matcher shown = Pattern.compile("<code>([a-z0-9]{20})</code>").matcher(made.body());
        assertThat(shown.find()).as(made.body()).isTrue();
        assertThat(secretary.get("/accounts").body()).contains("Nguyễn Văn A").doesNotContain(shown.group(1));

        WebUser editor = new WebUser(port);
        editor.get("/login");
        assertThat(editor.post("/login", Map.of("username", "cv-tinh-a", "password", shown.group(1)))
                        .uri()
                        .getPath())
                .isEqualTo("/password");
        String own = "một mật khẩu của riêng tôi";
        editor.post("/password", Map.of("current", shown.group(1), "chosen", own, "again", own));
        editor.post("/login", Map.of("username", "cv-tinh-a", "password", own));
        assertThat(editor.get("/accounts").statusCode()).isEqualTo(403);

        secretary.get("/accounts/cv-tinh-a");
        secretary.post("/accounts/cv-tinh-a/one-time-password", Map.of("request", secretary.field("request")));
        WebUser late = new WebUser(port);
        late.get("/login");
        assertThat(late.post("/login", Map.of("username", "cv-tinh-a", "password", own))
                        .uri()
                        .getQuery())
                .isEqualTo("error");
    }

    @Test
    void a_weak_first_password_stops_the_start() {
        assertThatThrownBy(() -> vn.parindex.service.security.OneTimePassword.refuseUnfit("thu-ky", "thu-ky"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 12")
                .hasMessageContaining("contains the login");
    }
}
