package vn.parindex.service;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Role;
import vn.parindex.service.security.SignInLimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who comes in, for how long, and how often somebody may guess. */
class SignInTest extends ServiceRun {

    private static final String UNIT = "/campaigns/minh-hoa-2021/units/minh-hoa-2";

    /** What was guessed wrongly is forgotten after a quarter of an hour. */
    @AfterEach
    void forget() {
        clock.move(Duration.ofMinutes(16));
    }

    private HttpResponse<String> wrong(WebUser user, String login) {
        user.get("/login");
        return user.post("/login", Map.of("username", login, "password", "sai"));
    }

    @Test
    void a_session_gets_another_id_when_somebody_signs_in_and_its_cookie_is_guarded() throws Exception {
        CookieManager cookies = new CookieManager();
        HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
        URI login = URI.create("http://127.0.0.1:" + port + "/login");
        HttpResponse<String> page =
                client.send(HttpRequest.newBuilder(login).build(), HttpResponse.BodyHandlers.ofString());
        String before = session(cookies);
        assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        String token = page.body().replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]*)\".*", "$1");
        client.send(
                HttpRequest.newBuilder(login)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=thu-ky&password=minh-hoa&_csrf="
                                + java.net.URLEncoder.encode(token, "UTF-8")))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(session(cookies)).isNotEqualTo(before);
    }

    private static String session(CookieManager cookies) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_answer_has_its_headers() {
        WebUser user = new WebUser(port).signedIn("thu-ky");
        List<HttpResponse<String>> answers = List.of(
                new WebUser(port).get("/login"),
                user.get("/home"),
                user.get(UNIT),
                user.get("/campaigns/none"),
                send(program("/api/openapi.json")),
                send(program("/api/campaigns")),
                send(program("/api/campaigns", "thu-ky")),
                send(program("/actuator/health")));
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
            assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
        });
        assertThat(user.get(UNIT).headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
    }

    @Test
    void another_role_counts_at_once_and_a_disabled_account_is_out() {
        account(Actor.of("tam-thoi", Role.SECRETARY, ""), "");
        WebUser user = new WebUser(port).signedIn("tam-thoi");
        assertThat(user.get(UNIT).statusCode()).isEqualTo(200);

        account(Actor.of("tam-thoi", Role.UNIT_EDITOR, "minh-hoa-5"), "minh-hoa-5");
        assertThat(user.get("/home").uri().getPath())
                .as("the password was stored anew")
                .isEqualTo("/login");

        WebUser again = new WebUser(port).signedIn("tam-thoi");
        assertThat(again.get(UNIT).statusCode()).isEqualTo(403);
        sql.update("update account set role = 'SECRETARY', body = '', home = '' where login = 'tam-thoi'");
        assertThat(again.get(UNIT).statusCode()).isEqualTo(200);
        sql.update("update account set role = 'COUNCIL' where login = 'tam-thoi'");
        assertThat(again.get(UNIT).statusCode()).as("not handed in yet").isEqualTo(403);

        sql.update("update account set disabled = true where login = 'tam-thoi'");
        assertThat(again.get("/home").uri().getPath()).isEqualTo("/login");
        assertThat(send(program("/api/campaigns", "tam-thoi")).statusCode()).isEqualTo(401);
        assertThat(wrong(new WebUser(port), "tam-thoi").uri().toString()).endsWith("/login?error");
        sql.update("update account set disabled = false where login = 'tam-thoi'");
        assertThat(again.get("/home").uri().getPath())
                .as("the session has ended for good")
                .isEqualTo("/login");
        sql.update("delete from account where login = 'tam-thoi'");
    }

    @Test
    void who_guesses_waits_and_is_told_in_both_languages() {
        account(Actor.of("bi-doan", Role.COUNCIL, ""), "");
        WebUser guesser = new WebUser(port);
        for (int i = 0; i < 5; i++) {
            assertThat(wrong(guesser, "bi-doan").uri().toString()).endsWith("/login?error");
        }
        guesser.get("/login");
        HttpResponse<String> told = guesser.post("/login", Map.of("username", "bi-doan", "password", PASSWORD));
        assertThat(told.uri().toString()).endsWith("/login?wait");
        assertThat(told.body()).contains("SVC-4291", "Nhập sai mật khẩu nhiều lần", "Too many wrong passwords");

        HttpResponse<String> program = send(program("/api/campaigns", "bi-doan").header("Accept-Language", "en"));
        assertThat(program.statusCode()).isEqualTo(429);
        assertThat(program.headers().firstValue("Retry-After")).contains("1");
        assertThat(program.body()).contains("SVC-4291", "too many wrong passwords; wait before the next one");
        assertThat(send(program("/api/campaigns", "bi-doan")).body())
                .contains("nhập sai mật khẩu nhiều lần; hãy chờ rồi thử lại");

        assertThat(send(program("/api/campaigns", "thu-ky")).statusCode())
                .as("others at the same address")
                .isEqualTo(200);
        clock.move(Duration.ofSeconds(2));
        assertThat(send(program("/api/campaigns", "bi-doan")).statusCode()).isEqualTo(200);
    }

    @Test
    void who_finds_a_session_open_guesses_its_password_no_faster() {
        account(Actor.of("de-mo", Role.COUNCIL, ""), "");
        WebUser finder = new WebUser(port).signedIn("de-mo");
        String own = "mật khẩu mới rất dài";
        for (int i = 0; i < 5; i++) {
            finder.get("/password");
            assertThat(finder.post("/password", Map.of("current", "sai", "chosen", own, "again", own))
                            .body())
                    .contains("mật khẩu hiện tại không đúng");
        }
        finder.get("/password");
        Map<String, String> right = Map.of("current", PASSWORD, "chosen", own, "again", own);
        HttpResponse<String> told = finder.post("/password", right);
        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body())
                .contains("nhập sai mật khẩu nhiều lần; hãy chờ rồi thử lại (SVC-4291)")
                .doesNotContain("mật khẩu hiện tại không đúng");

        clock.move(Duration.ofSeconds(2));
        finder.get("/password");
        assertThat(finder.post("/password", right).uri().toString()).endsWith("/login?changed");
    }

    @Test
    void the_wait_doubles_up_to_a_quarter_of_an_hour_and_is_forgotten() {
        SignInLimit limit = limit();
        // 5 cost nothing, then 1, 2, 4, 8 ... seconds
        for (int i = 0; i < 5; i++) {
            assertThat(limit.wait("a", "10.0.0.1")).isZero();
            limit.failed("a", "10.0.0.1");
        }
        assertThat(limit.wait("a", "10.0.0.1")).isEqualTo(Duration.ofSeconds(1));
        limit.failed("a", "10.0.0.1");
        assertThat(limit.wait("a", "10.0.0.1")).isEqualTo(Duration.ofSeconds(2));
        for (int i = 0; i < 20; i++) {
            limit.failed("a", "10.0.0.1");
        }
        assertThat(limit.wait("a", "10.0.0.1")).isEqualTo(Duration.ofMinutes(15));
        clock.move(Duration.ofMinutes(14));
        assertThat(limit.wait("a", "10.0.0.1")).isEqualTo(Duration.ofMinutes(1));
        clock.move(Duration.ofMinutes(1));
        assertThat(limit.wait("a", "10.0.0.1")).isZero();
    }

    @Test
    void strangers_cannot_keep_somebody_away_from_their_own_desk() {
        SignInLimit limit = limit();
        limit.succeeded("a", "10.0.0.1");
        // 40 strangers, one wrong password each
        for (int i = 0; i < 40; i++) {
            limit.failed("a", "10.9.0." + i);
        }
        assertThat(limit.wait("a", "10.0.0.1")).isZero();
        assertThat(limit.wait("a", "10.8.0.1")).as("another stranger").isEqualTo(Duration.ofMinutes(1));
        assertThat(limit.wait("b", "10.8.0.1")).isZero();
    }

    @Test
    void one_address_cannot_try_many_logins_and_half_an_address_of_version_6_is_one() {
        SignInLimit limit = limit();
        for (int i = 0; i < 30; i++) {
            limit.failed("login-" + i, "10.0.0.7");
            limit.failed("login-" + i, "2001:db8:0:1:0:0:0:" + i);
        }
        assertThat(limit.wait("another", "10.0.0.7")).isEqualTo(Duration.ofSeconds(1));
        assertThat(limit.wait("another", "10.0.0.8")).isZero();
        assertThat(limit.wait("another", "2001:db8:0:1:9:9:9:9")).isEqualTo(Duration.ofSeconds(1));
        assertThat(limit.wait("another", "2001:db8:0:2:0:0:0:1")).isZero();
    }

    @Test
    void guesses_at_one_moment_are_not_more_than_one_after_the_other() throws Exception {
        account(Actor.of("doan-cung-luc", Role.COUNCIL, ""), "");
        List<Integer> answers = together(Collections.nCopies(
                40,
                () -> send(program("/api/campaigns", "doan-cung-luc", "sai")).statusCode()));
        assertThat(answers).containsOnly(401, 429);
        assertThat(Collections.frequency(answers, 401))
                .as("as many as are free")
                .isEqualTo(5);
    }

    @Test
    void a_password_waits_while_those_before_it_are_compared() throws Exception {
        SignInLimit limit = limit();
        for (int i = 0; i < 5; i++) {
            assertThat(limit.begin("a", "10.0.0.1")).isZero();
        }
        assertThat(limit.begin("b", "10.0.0.1")).as("another's").isZero();
        CompletableFuture<Duration> sixth = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                sixth.complete(limit.begin("a", "10.0.0.1"));
            } catch (InterruptedException e) {
                sixth.completeExceptionally(e);
            }
        });
        thread.start();
        assertThatThrownBy(() -> sixth.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        for (int i = 0; i < 5; i++) {
            limit.failed("a", "10.0.0.1");
            limit.end("a", "10.0.0.1");
        }
        assertThat(sixth.get(10, TimeUnit.SECONDS)).isEqualTo(Duration.ofSeconds(1));
    }

    private SignInLimit limit() {
        return new SignInLimit(clock);
    }
}
