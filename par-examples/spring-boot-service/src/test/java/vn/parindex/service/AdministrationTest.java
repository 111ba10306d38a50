package vn.parindex.service;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Role;
import vn.parindex.service.demo.DemoData;
import vn.parindex.service.security.AccountDesk;
import vn.parindex.service.security.Accounts;
import vn.parindex.service.security.SignedIn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A year of a secretary: accounts and campaigns without a line of SQL, and the record of what was done. */
class AdministrationTest extends ServiceRun {

    private static final Pattern SHOWN = Pattern.compile("<code>([a-z0-9]{20})</code>");
    private static final String MARK = "\u202E";

    @Autowired
    private AccountDesk office;

    @Autowired
    private Accounts known;

    private WebUser secretary() {
        WebUser user = new WebUser(port).signedIn("thu-ky");
        user.get("/accounts");
        return user;
    }

    private static String shown(HttpResponse<String> answer) {
        Matcher code = SHOWN.matcher(answer.body());
        assertThat(code.find()).as(answer.body()).isTrue();
        return code.group(1);
    }

    private static Map<String, String> account(String login, String name, String role, String body, String request) {
        return Map.of("account", login, "name", name, "role", role, "body", body, "home", "", "request", request);
    }

    private WebUser signIn(String login, String password) {
        WebUser user = new WebUser(port);
        user.get("/login");
        user.post("/login", Map.of("username", login, "password", password));
        return user;
    }

    private int asked(String login, String password) {
        return send(program("/api/campaigns", login, password)).statusCode();
    }

    @Test
    void a_password_is_shown_once_and_again_to_a_second_click() {
        WebUser secretary = secretary();
        String request = secretary.field("request");
        Map<String, String> form = account("qt-hai-lan", "Trần Thị Hai", "unit-editor", "minh-hoa-1", request);
        HttpResponse<String> first = secretary.post("/accounts", form);
        assertThat(first.uri().getPath()).isEqualTo("/accounts/qt-hai-lan");
        String password = shown(first);
        assertThat(secretary.get("/accounts/qt-hai-lan").body()).doesNotContain(password);
        assertThat(shown(secretary.post("/accounts", form))).isEqualTo(password);
        assertThat(sql.queryForObject("select count(*) from account where login = 'qt-hai-lan'", Long.class))
                .isEqualTo(1);

        WebUser elsewhere = secretary();
        HttpResponse<String> late = elsewhere.post("/accounts", form);
        assertThat(late.body())
                .as("the same request in another session")
                .doesNotContain(password)
                .contains("đã được thực hiện trước đó", "hãy cấp mật khẩu mới");

        WebUser editor = signIn("qt-hai-lan", password);
        assertThat(editor.get("/home").uri().getPath()).isEqualTo("/password");
        editor.get("/password");
        String own = "mật khẩu của tôi";
        editor.post("/password", Map.of("current", password, "chosen", own, "again", own));
        secretary.get("/accounts");
        assertThat(secretary.post("/accounts", form).body())
                .as("the password is another by now")
                .doesNotContain(password);
        assertThat(signIn("qt-hai-lan", own).get("/home").uri().getPath()).isEqualTo("/home");
    }

    @Test
    void an_account_lives_a_year_without_sql() {
        account(Actor.of("qt-nam", Role.UNIT_EDITOR, "minh-hoa-2"), "minh-hoa-2");
        WebUser person = new WebUser(port).signedIn("qt-nam");
        assertThat(person.get("/home").body()).contains("Tỉnh Minh Họa 2");
        assertThat(asked("qt-nam", PASSWORD)).isEqualTo(200);

        WebUser secretary = secretary();
        secretary.get("/accounts/qt-nam");
        HttpResponse<String> moved = secretary.post(
                "/accounts/qt-nam",
                Map.of("name", "Lê  Văn Nam", "body", "minh-hoa-3", "request", secretary.field("request")));
        assertThat(moved.body())
                .contains("Đã lưu.", "Lê Văn Nam", "minh-hoa-2 → minh-hoa-3")
                .contains("Người thử qt-nam → Lê Văn Nam");
        assertThat(person.get("/home").body())
                .as("at the next request")
                .contains("Lê Văn Nam", "Tỉnh Minh Họa 3")
                .doesNotContain("Tỉnh Minh Họa 2");

        String password = shown(secretary.post(
                "/accounts/qt-nam/one-time-password", Map.of("request", secretary.field("request") + "-p")));
        assertThat(person.get("/home").uri().getPath()).isEqualTo("/login");
        assertThat(asked("qt-nam", PASSWORD)).isEqualTo(401);
        person = signIn("qt-nam", password);
        person.get("/password");
        String own = "một mật khẩu rất riêng";
        person.post("/password", Map.of("current", password, "chosen", own, "again", own));
        person = signIn("qt-nam", own);
        assertThat(person.get("/home").uri().getPath()).isEqualTo("/home");

        secretary.get("/accounts/qt-nam");
        HttpResponse<String> disabled =
                secretary.post("/accounts/qt-nam/disabled", Map.of("request", secretary.field("request") + "-d"));
        assertThat(disabled.body()).contains("Đã khóa tài khoản", "Mở khóa tài khoản");
        assertThat(person.get("/home").uri().getPath())
                .as("at the next request")
                .isEqualTo("/login");
        assertThat(signIn("qt-nam", own).get("/home").uri().getPath()).isEqualTo("/login");
        assertThat(asked("qt-nam", own)).isEqualTo(401);
        assertThat(secretary.get("/accounts?q=qt-nam").body()).contains("1 tài khoản", "Đã khóa");

        secretary.get("/accounts/qt-nam");
        secretary.post("/accounts/qt-nam/enabled", Map.of("request", secretary.field("request") + "-e"));
        assertThat(signIn("qt-nam", own).get("/home").uri().getPath()).isEqualTo("/home");
        assertRecordIsKept(secretary, password, own);
    }

    private void assertRecordIsKept(WebUser secretary, String... passwordsGiven) {
        String record = secretary.get("/record").body();
        assertThat(record)
                .contains("thu-ky", "qt-nam", "Ghi họ và tên", "Ghi đơn vị hoặc cơ quan", "minh-hoa-2 → minh-hoa-3")
                .contains("Cấp mật khẩu dùng một lần", "Khóa tài khoản", "Mở khóa tài khoản")
                .doesNotContain(passwordsGiven);
        assertThat(sql.queryForList(
                        "select act from administration where subject = 'qt-nam' order by entry", String.class))
                .containsExactly(
                        "NAME_CHANGED", "BODY_CHANGED", "PASSWORD_GIVEN", "ACCOUNT_DISABLED", "ACCOUNT_ENABLED");
        for (String statement : List.of(
                "update administration set login = 'hoi-dong' where subject = 'qt-nam'",
                "delete from administration where subject = 'qt-nam'")) {
            assertThatThrownBy(() -> sql.update(statement)).hasStackTraceContaining("only ever added");
        }
    }

    @Test
    void faults_are_told_all_at_once_with_what_was_got_and_what_is_allowed() {
        WebUser secretary = secretary();
        HttpResponse<String> refused = secretary.post(
                "/accounts",
                account("Đỏ", "Nguyễn" + MARK + "Văn", "unit-editor", "tinh-la", secretary.field("request")));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("tên đăng nhập “Đỏ” không dùng được; chỉ nhận chữ thường không dấu")
                .contains("họ và tên “Nguyễn\uFFFDVăn” có ký tự không nhìn thấy được U+202E; chỉ nhận chữ, số")
                .contains("mã đơn vị “tinh-la” không có trong kỳ nào; các mã đã có: minh-hoa-1, minh-hoa-2");

        for (String unseen : List.of("\u200B", "\u200D", "\uFEFF", "\u3164", "\u00AD", "\u0007", "\u2066")) {
            secretary.get("/accounts");
            HttpResponse<String> answer = secretary.post(
                    "/accounts", account("qt-an", "A" + unseen + "B", "council", "", secretary.field("request")));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains(String.format("U+%04X", (int) unseen.charAt(0)));
        }
        secretary.get("/accounts");
        assertThat(secretary
                        .post("/accounts", account("qt-an", "A", "appraiser", "to-99", secretary.field("request")))
                        .body())
                .contains("mã cơ quan thẩm định “to-99” không có trong kỳ nào; các mã đã có: to-1, to-2");
        secretary.get("/accounts");
        Map<String, String> council = new HashMap<>(account("qt-an", " ", "council", "minh-hoa-1", "qt-an-1"));
        council.put("home", "tinh-la");
        assertThat(secretary.post("/accounts", council).body())
                .contains("họ và tên để trống", "vai trò này để trống", "mã đơn vị nơi công tác “tinh-la”");
        assertThat(accounts.findById("qt-an")).isEmpty();

        secretary.get("/accounts");
        String decomposed = "Nguye\u0302\u0303n\u00A0 Văn An";
        secretary.post("/accounts", account("qt-an", decomposed, "council", "", secretary.field("request")));
        assertThat(accounts.findById("qt-an").orElseThrow().name()).isEqualTo("Nguyễn Văn An");
        secretary.get("/accounts/qt-an");
        HttpResponse<String> hidden = secretary.post(
                "/accounts/qt-an", Map.of("name", "An" + MARK, "home", "?", "request", secretary.field("request")));
        assertThat(hidden.statusCode()).isEqualTo(422);
        assertThat(hidden.body()).contains("U+202E", "mã đơn vị nơi công tác “?”");
    }

    @Test
    void nobody_disables_the_own_account_and_a_secretary_is_always_left() throws Exception {
        WebUser secretary = secretary();
        secretary.get("/accounts/thu-ky");
        for (String what : List.of("disabled", "one-time-password")) {
            HttpResponse<String> refused = secretary.post(
                    "/accounts/thu-ky/" + what,
                    Map.of("request", UUID.randomUUID().toString()));
            assertThat(refused.statusCode()).isEqualTo(422);
        }
        assertThat(secretary.get("/accounts/thu-ky").body())
                .contains("Đây là tài khoản của bạn")
                .doesNotContain("Khóa tài khoản<");
        assertThat(accounts.findById("thu-ky").orElseThrow().enabled()).isTrue();

        account(Actor.of("qt-thu-ky-1", Role.SECRETARY, ""), "");
        account(Actor.of("qt-thu-ky-2", Role.SECRETARY, ""), "");
        SignedIn one = known.find("qt-thu-ky-1").orElseThrow();
        SignedIn two = known.find("qt-thu-ky-2").orElseThrow();
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 10; round++) {
                CyclicBarrier start = new CyclicBarrier(2);
                List<Future<Boolean>> tried = new ArrayList<>();
                for (SignedIn who : List.of(one, two)) {
                    tried.add(both.submit(() -> {
                        start.await();
                        return disables(who, who == one ? two : one);
                    }));
                }
                assertThat(List.of(tried.get(0).get(), tried.get(1).get())).containsExactlyInAnyOrder(true, false);
                boolean left = accounts.findById("qt-thu-ky-1").orElseThrow().enabled();
                office.enable(
                        left ? "qt-thu-ky-2" : "qt-thu-ky-1",
                        true,
                        left ? one : two,
                        UUID.randomUUID().toString());
            }
        } finally {
            both.shutdownNow();
        }
    }

    private boolean disables(SignedIn who, SignedIn other) {
        try {
            return office.enable(
                            other.getUsername(), false, who, UUID.randomUUID().toString())
                    .faults()
                    .isEmpty();
        } catch (AccessDeniedException disabledMeanwhile) {
            return false;
        }
    }

    @Test
    void a_program_with_a_one_time_password_is_told_in_its_language() {
        WebUser secretary = secretary();
        String password =
                shown(secretary.post("/accounts", account("qt-may", "Máy", "council", "", secretary.field("request"))));
        HttpResponse<String> vi = send(program("/api/campaigns", "qt-may", password));
        assertThat(vi.statusCode()).isEqualTo(403);
        assertThat(vi.headers().firstValue("Content-Language")).contains("vi");
        assertThat(vi.body())
                .contains("\"code\":\"SVC-4032\"", "Mật khẩu dùng một lần", "\"instance\":\"/api/campaigns\"");
        HttpResponse<String> en =
                send(program("/api/campaigns", "qt-may", password).header("Accept-Language", "en-GB,en"));
        assertThat(en.headers().firstValue("Content-Language")).contains("en");
        assertThat(en.body()).contains("SVC-4032", "A one-time password", "\"instance\":\"/api/campaigns\"");
    }

    @Test
    void many_accounts_have_pages_and_a_search_without_marks() {
        for (int i = 0; i < 51; i++) {
            account(Actor.of("qt-trang-" + (100 + i), Role.COUNCIL, ""), "");
        }
        WebUser secretary = secretary();
        String first = secretary.get("/accounts?q=NGUOI+thu+QT-trang").body();
        assertThat(first).contains("51 tài khoản", "Trang 1/2", "qt-trang-149").doesNotContain("qt-trang-150");
        assertThat(secretary.get("/accounts?q=qt-trang&page=1").body())
                .contains("Trang 2/2", "qt-trang-150")
                .doesNotContain("qt-trang-149");
        assertThat(secretary.get("/accounts?q=qt-trang&page=99").body()).contains("Trang 2/2");
        assertThat(secretary.get("/accounts?q=khong-co-ai").body()).contains("0 tài khoản");
    }

    @Test
    void a_campaign_opened_by_mistake_is_removed_as_long_as_nobody_worked_in_it() throws IOException {
        byte[] campaign;
        try (InputStream in = DemoData.class.getResourceAsStream("campaign.json")) {
            campaign = in.readAllBytes();
        }
        WebUser secretary = secretary();
        secretary.get("/setup");
        Map<String, String> form = new HashMap<>(Map.of(
                "id",
                "qt-nham",
                "title",
                "Kỳ mở nhầm",
                "units",
                "tinh-a;Tỉnh A",
                "request",
                secretary.field("request")));
        HttpResponse<String> opened = secretary.upload("/setup", "campaign", "k.json", campaign, form);
        assertThat(opened.uri().getPath()).isEqualTo("/campaigns/qt-nham");
        secretary.get("/setup");
        assertThat(secretary
                        .upload("/setup", "campaign", "k.json", campaign, form)
                        .uri()
                        .getPath())
                .as("a second click")
                .isEqualTo("/campaigns/qt-nham");

        account(Actor.of("qt-tinh-a", Role.UNIT_EDITOR, "tinh-a"), "tinh-a");
        WebUser editor = new WebUser(port).signedIn("qt-tinh-a");
        String sheet = "/campaigns/qt-nham/units/tinh-a/areas/1";
        editor.get(sheet);
        editor.live(sheet + "/check", Map.of("opinions[0].code", "1.1.2", "opinions[0].explanation", "nháp"));
        String dashboard = secretary.get("/campaigns/qt-nham").body();
        assertThat(dashboard).contains("Xóa kỳ mở nhầm", "cùng 1 bản nháp chưa lưu");
        String request = secretary.field("request");
        assertThat(secretary
                        .post("/campaigns/qt-nham/removal", Map.of("typed", "qt-nhầm", "request", request))
                        .body())
                .contains("Mã kỳ gõ để xác nhận là “qt-nhầm”, phải là qt-nham");
        for (int click = 0; click < 2; click++) {
            secretary.get("/home");
            HttpResponse<String> removed =
                    secretary.post("/campaigns/qt-nham/removal", Map.of("typed", "qt-nham", "request", request));
            assertThat(removed.uri().getPath()).isEqualTo("/home");
            assertThat(removed.body()).contains("Đã xóa kỳ đánh giá qt-nham");
        }
        assertThat(secretary.get("/campaigns/qt-nham").statusCode()).isEqualTo(404);
        assertThat(editor.get(sheet).statusCode()).isEqualTo(404);
        assertThat(sql.queryForObject("select count(*) from draft where page like '/campaigns/qt-nham/%'", Long.class))
                .isZero();
        assertThat(secretary.get("/record").body())
                .contains("Mở kỳ đánh giá", "Xóa kỳ đánh giá mở nhầm", "qt-nham", "Kỳ mở nhầm");

        secretary.get("/setup");
        form.put("request", secretary.field("request"));
        form.put("title", "Kỳ" + MARK);
        form.put("units", "tinh/a;Tỉnh A\ntinh-b; \ntinh-c;Tỉnh" + MARK + ";Bắc" + MARK);
        HttpResponse<String> again = secretary.upload("/setup", "campaign", "k.json", campaign, form);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains("mã kỳ qt-nham đã dùng cho một kỳ mở nhầm đã xóa", "tên kỳ “Kỳ\uFFFD”")
                .contains("dòng 1: mã “tinh/a” không dùng được", "dòng 2: tên để trống")
                .contains("dòng 3: tên “Tỉnh\uFFFD” có ký tự", "dòng 3: nhóm “Bắc\uFFFD” có ký tự");
    }

    @Test
    void a_campaign_in_which_somebody_worked_is_kept() {
        WebUser secretary = secretary();
        assertThat(secretary.get("/campaigns/" + RUNNING).body())
                .contains("Không xóa được kỳ đã có việc", "minh-hoa-1");
        secretary.get("/home");
        HttpResponse<String> refused = secretary.post(
                "/campaigns/" + RUNNING + "/removal",
                Map.of("typed", RUNNING, "request", UUID.randomUUID().toString()));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Không xóa được kỳ đã có việc", "minh-hoa-1, minh-hoa-2");
        assertThat(secretary.get("/campaigns/" + RUNNING).statusCode()).isEqualTo(200);
        assertThat(new WebUser(port)
                        .signedIn("hoi-dong")
                        .get("/campaigns/" + RUNNING)
                        .body())
                .doesNotContain("Xóa kỳ");
    }
}
