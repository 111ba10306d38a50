package vn.parindex.service;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.Actions;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.Phase;
import vn.parindex.appraisal.Role;
import vn.parindex.appraisal.Round;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.json.ParJson;
import vn.parindex.service.demo.DemoData;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.StartCheck;
import vn.parindex.service.process.Submission;
import vn.parindex.service.store.AccountRow;
import vn.parindex.service.store.AccountRows;
import vn.parindex.service.store.CampaignRow;
import vn.parindex.service.store.UnitInCampaign;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two hundred units that save in the last hour before the deadline, all at once and without a pause for thought: on
 * pages and as programs, some twice, some from a page that is stale by then. Afterwards every answer is held against
 * the log. No time is judged; the report goes to {@code target/last-hour-*.txt}.
 */
@Tag("heavy")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ServiceTest.Time.class)
class LastHourTest {

    private static final int UNITS = 200;

    /** Every fifth unit is written by a program. */
    private static final int PROGRAMS = 5;

    private static final int ROUNDS = 6;
    private static final int BUSY = 503;
    private static final int MOST_TRIES = 20;
    private static final String CAMPAIGN = "gio-chot";
    private static final String PAGES = "/campaigns/" + CAMPAIGN + "/units/";

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private CampaignDesk desk;

    @Autowired
    private AccountRows accounts;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private StartCheck startCheck;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private MovableClock clock;

    private final HttpClient programs = HttpClient.newHttpClient();

    /** Milliseconds of each request, by what it was. */
    private final Map<String, ConcurrentLinkedQueue<Double>> times = new ConcurrentHashMap<>();

    /** What the service said it stored: the text, and in which unit. */
    private final Map<String, Integer> accepted = new ConcurrentHashMap<>();

    /** What the service said it did not store. */
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();

    /** How often the service asked to send again later. */
    private final AtomicInteger busy = new AtomicInteger();

    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();

    private double processor;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry registry) {
        registry.add("PAR_DATA", () -> folder.toString());
    }

    /** What the report calls the database. */
    String database() {
        return "h2";
    }

    private static UnitInCampaign key(int number) {
        return new UnitInCampaign(CAMPAIGN, "tai-" + number);
    }

    private static String login(int number) {
        return "cv-tai-" + number;
    }

    private static Actor editor(int number) {
        return Actor.of(login(number), Role.UNIT_EDITOR, "tai-" + number);
    }

    /** A campaign that closes in an hour, and units whose sheets are filled in already. */
    private void prepare() throws IOException {
        Assessment sample;
        try (InputStream in = DemoData.class.getResourceAsStream("province-2020.json")) {
            sample = ParJson.ASSESSMENT.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), "sample");
        }
        OffsetDateTime now = desk.now();
        List<Round> rounds = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            rounds.add(Round.of(stage, now.minusDays(20), now.plusHours(1)));
        }
        Campaign campaign = Campaign.of(sample.methodology(), IndexYear.of(2021), rounds);
        desk.add(new CampaignRow(CAMPAIGN, "Giờ chót", ParJson.CAMPAIGN.canonical(campaign), null));
        String password = passwords.encode(DemoData.PASSWORD);
        List<Action> claims = new ArrayList<>();
        sample.entries()
                .forEach((code, entry) -> entry.opinion(Stage.SELF)
                        .map(one -> one.withAuthor("", ""))
                        .ifPresent(one -> claims.add(Actions.give(code.toString(), one))));
        for (int number = 1; number <= UNITS; number++) {
            desk.add(CAMPAIGN, Unit.of("tai-" + number, "Tỉnh Tải " + number));
            accounts.save(new AccountRow(editor(number), "tai-" + number, "Chuyên viên " + number, password));
            desk.act(key(number), claims, editor(number), new Submission("dau-" + number, 0), now.minusDays(2));
        }
    }

    /** Sends, and sends the same again if the service says that it is busy. */
    private <T> T timed(String what, Callable<T> request) throws Exception {
        for (int tried = 1; ; tried++) {
            long start = System.nanoTime();
            T answer = request.call();
            times.computeIfAbsent(what, one -> new ConcurrentLinkedQueue<>()).add((System.nanoTime() - start) / 1e6);
            if (!(answer instanceof HttpResponse<?> told) || told.statusCode() != BUSY || tried == MOST_TRIES) {
                return answer;
            }
            busy.incrementAndGet();
        }
    }

    private void note(int number, String text, HttpResponse<String> answer, int good, int... bad) {
        int status = answer.statusCode();
        if (status == good) {
            accepted.put(text, number);
        } else if (Arrays.stream(bad).anyMatch(one -> one == status)) {
            refused.put(text, number);
        } else {
            errors.add(number + ": " + status + " " + text);
        }
    }

    /** The items that a unit may claim, a few for each round. */
    private List<List<String>> items() {
        Map<NodeCode, List<String>> areas = new LinkedHashMap<>();
        desk.state(key(1)).assessment().entries().forEach((code, entry) -> {
            if (entry.opinion(Stage.SELF).isPresent()) {
                areas.computeIfAbsent(code.area(), area -> new ArrayList<>()).add(code.toString());
            }
        });
        return areas.values().stream().map(codes -> codes.subList(0, 2)).toList();
    }

    private static Map<String, String> fields(List<String> codes, String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            fields.put("opinions[" + i + "].code", codes.get(i));
            fields.put("opinions[" + i + "].explanation", text + "/" + codes.get(i));
        }
        return fields;
    }

    private static Map<String, String> with(WebUser user, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        for (String name : List.of("login", "request", "seen", "_csrf")) {
            all.put(name, user.field(name));
        }
        return all;
    }

    /** One unit's people on pages. */
    private void onPages(int number, WebUser user, List<List<String>> items) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> codes = items.get(round);
            String sheet = PAGES + "tai-" + number + "/areas/" + codes.get(0).substring(0, 1);
            String text = "u" + number + "-r" + round;
            timed("page", () -> user.get(sheet));
            Map<String, String> sent = with(user, fields(codes, text));
            timed("typing", () -> user.live(sheet + "/check", fields(codes, text)));
            if (round == 1 && number % 3 == 0) {
                twice(number, user, sheet, text, sent);
            } else {
                HttpResponse<String> answer = timed("save", () -> user.postAsIs(sheet, sent));
                note(number, text, answer, 200);
            }
            if (round == 2 && number % 4 == 0) {
                stale(number, user, sheet, codes, sent);
            }
        }
        String unit = PAGES + "tai-" + number;
        timed("page", () -> user.get(unit));
        Map<String, String> step = new LinkedHashMap<>(Map.of("kind", "submit"));
        for (String name : List.of("request", "seen", "_csrf")) {
            step.put(name, user.field(name));
        }
        HttpResponse<String> answer = timed("submit", () -> user.postAsIs(unit + "/steps", step));
        note(number, "u" + number + "-submit", answer, 200);
    }

    /** A double click: the same form sent two times at one moment. */
    private void twice(int number, WebUser user, String sheet, String text, Map<String, String> sent) throws Exception {
        ExecutorService second = Executors.newSingleThreadExecutor();
        try {
            Future<HttpResponse<String>> other =
                    second.submit(() -> timed("save, double click", () -> user.postAsIs(sheet, sent)));
            note(number, text, timed("save, double click", () -> user.postAsIs(sheet, sent)), 200);
            note(number, text, other.get(), 200);
        } finally {
            second.shutdown();
        }
    }

    /** A second window that was opened before the save of the first one: it is told, and saves again. */
    private void stale(int number, WebUser user, String sheet, List<String> codes, Map<String, String> earlier)
            throws Exception {
        String text = "u" + number + "-stale";
        Map<String, String> sent = new LinkedHashMap<>(earlier);
        sent.putAll(fields(codes, text));
        sent.put("request", "r-" + text);
        note(number, text, timed("save, stale", () -> user.postAsIs(sheet, sent)), 200, 409);
        String again = "u" + number + "-again";
        HttpResponse<String> answer = timed("save", () -> user.postAsIs(sheet, with(user, fields(codes, again))));
        note(number, again, answer, 200);
    }

    /** One unit's own program. */
    private void asProgram(int number, List<List<String>> items) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String code = items.get(round).get(0);
            String text = "u" + number + "-r" + round;
            String tag = timed("program, read", () -> read(number))
                    .headers()
                    .firstValue("ETag")
                    .orElse("\"0\"");
            HttpResponse<String> answer = timed("program, write", () -> write(number, text, tag, claim(code, text)));
            note(number, text + "/" + code, answer, 201);
            if (round % 2 == 1) {
                HttpResponse<String> again =
                        timed("program, same key", () -> write(number, text, tag, claim(code, text)));
                note(number, text + "/" + code, again, 200);
            } else {
                String stale = "u" + number + "-s" + round;
                HttpResponse<String> told =
                        timed("program, stale", () -> write(number, stale, tag, claim(code, stale)));
                note(number, stale + "/" + code, told, 201, 412);
            }
        }
        String tag = timed("program, read", () -> read(number))
                .headers()
                .firstValue("ETag")
                .orElse("\"0\"");
        HttpResponse<String> answer =
                timed("program, write", () -> write(number, "submit-" + number, tag, "{\"kind\":\"submit\"}"));
        note(number, "u" + number + "-submit", answer, 201);
    }

    private static String claim(String code, String text) {
        return "{\"kind\":\"claim\",\"code\":\"" + code + "\",\"opinion\":{\"stage\":\"self\",\"explanation\":\"" + text
                + "/" + code + "\"}}";
    }

    private HttpRequest.Builder program(int number, String path) {
        String word = Base64.getEncoder()
                .encodeToString((login(number) + ":" + DemoData.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api" + PAGES + "tai-" + number + path))
                .header("Authorization", "Basic " + word);
    }

    private HttpResponse<String> read(int number) throws IOException, InterruptedException {
        return programs.send(program(number, "").build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> write(int number, String key, String tag, String action)
            throws IOException, InterruptedException {
        return programs.send(
                program(number, "/actions")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", "k-" + key)
                        .header("If-Match", tag)
                        .POST(HttpRequest.BodyPublishers.ofString(action))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void whatever_was_answered_as_saved_is_in_the_log_once_and_nothing_else_is() throws Exception {
        prepare();
        List<List<String>> items = items();
        long before = sql.queryForObject("select count(*) from event where campaign = ?", Long.class, CAMPAIGN);
        Map<Integer, WebUser> users = new HashMap<>();
        for (int number = 1; number <= UNITS; number++) {
            if (number % PROGRAMS != 0) {
                int one = number;
                users.put(number, timed("sign in", () -> new WebUser(port).signedIn(login(one))));
            }
        }
        users.get(1).get(PAGES + "tai-1/areas/1"); // not as cold as after a start
        double seconds = all(users, items);
        report(seconds);

        assertThat(errors).isEmpty();
        assertLog(before);
        assertTooLateIsRefused(users.get(1));
        startCheck.check();
        assertThat(startCheck.faults()).isEmpty();
    }

    private double all(Map<Integer, WebUser> users, List<List<String>> items) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(UNITS);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> running = new ArrayList<>();
        for (int number = 1; number <= UNITS; number++) {
            int one = number;
            running.add(threads.submit(() -> {
                start.await();
                if (users.containsKey(one)) {
                    onPages(one, users.get(one), items);
                } else {
                    asProgram(one, items);
                }
                return null;
            }));
        }
        long begun = System.nanoTime();
        double used = processorSeconds();
        start.countDown();
        for (Future<?> one : running) {
            one.get(20, TimeUnit.MINUTES);
        }
        threads.shutdown();
        processor = processorSeconds() - used;
        return (System.nanoTime() - begun) / 1e9;
    }

    /** What this process has used, whatever else the machine does. */
    private static double processorSeconds() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getProcessCpuTime()
                / 1e9;
    }

    private void assertLog(long before) {
        Map<String, Integer> written = new HashMap<>();
        long events = 0;
        for (int number = 1; number <= UNITS; number++) {
            List<Event> log = desk.log(key(number));
            events += log.size();
            assertThat(desk.state(key(number)).phase()).isEqualTo(Phase.SUBMITTED);
            Assessment state = desk.state(key(number)).assessment();
            for (Event event : log) {
                String json = ParJson.EVENT.canonical(event);
                for (String text : texts(json, number)) {
                    written.merge(text, 1, Integer::sum);
                }
            }
            assertThat(last(log))
                    .allSatisfy((code, text) -> assertThat(state.entry(NodeCode.parse(code))
                                    .flatMap(entry -> entry.opinion(Stage.SELF))
                                    .map(Opinion::explanation))
                            .hasValue(text));
        }
        Map<String, Integer> expected = new HashMap<>();
        accepted.forEach((text, number) -> {
            if (text.endsWith("-submit")) {
                expected.put(text, 1);
            } else if (text.contains("/")) {
                expected.put(text, 1);
            } else {
                // a page saves two items
                int round = text.contains("-r") ? Character.digit(text.charAt(text.length() - 1), 10) : 2;
                items().get(round).forEach(code -> expected.put(text + "/" + code, 1));
            }
        });
        assertThat(written)
                .as("each once, none lost, none twice, none that was refused")
                .isEqualTo(expected);
        refused.forEach((text, number) -> assertThat(written.keySet()).noneMatch(one -> one.startsWith(text)));
        assertThat(events - before).isEqualTo(written.size());
    }

    /** What an event of the load says it stored: the typed text, or that the unit was handed in. */
    private static List<String> texts(String json, int number) {
        List<String> texts = new ArrayList<>();
        var found = java.util.regex.Pattern.compile("\"explanation\":\"(u" + number + "-[^\"]*)\"")
                .matcher(json);
        while (found.find()) {
            texts.add(found.group(1));
        }
        if (json.contains("\"kind\":\"submit\"")) {
            texts.add("u" + number + "-submit");
        }
        return texts;
    }

    /** The last text of each item, as the log has it. */
    private static Map<String, String> last(List<Event> log) {
        Map<String, String> last = new HashMap<>();
        for (Event event : log) {
            if (event.action() instanceof Action.GiveOpinion given && event.sequence() > 1) {
                event.action()
                        .leaf()
                        .ifPresent(code ->
                                last.put(code.toString(), given.opinion().explanation()));
            }
        }
        return last;
    }

    private void assertTooLateIsRefused(WebUser user) throws IOException, InterruptedException {
        long events = desk.state(key(1)).logLength();
        clock.move(Duration.ofHours(2));
        try {
            assertThat(write(5, "qua-gio", "\"" + desk.state(key(5)).logLength() + "\"", claim("1.1.1", "quá giờ"))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(desk.state(key(1)).logLength()).isEqualTo(events);
        } finally {
            clock.move(Duration.ofHours(-2));
        }
    }

    private void report(double seconds) throws IOException {
        StringBuilder report = new StringBuilder();
        List<Double> all = new ArrayList<>();
        report.append(String.format(
                Locale.ROOT,
                "%s: %d units at once, %d cores%n",
                database(),
                UNITS,
                Runtime.getRuntime().availableProcessors()));
        report.append("| request | number | p50 ms | p95 ms | p99 ms |\n|---|---|---|---|---|\n");
        new java.util.TreeMap<>(times).forEach((what, list) -> {
            report.append(line(what, list));
            if (!what.equals("sign in")) {
                all.addAll(list);
            }
        });
        report.append(line("all but sign in", all));
        report.append(String.format(
                Locale.ROOT,
                "%d requests in %.1f s, %.0f a second; %.0f s of processor time, service and clients together;"
                        + " %d answers 'saved', %d told to look again, %d to send again, %d errors%n",
                all.size(),
                seconds,
                all.size() / seconds,
                processor,
                accepted.size(),
                refused.size(),
                busy.get(),
                errors.size()));
        System.out.print(report);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/last-hour-" + database() + ".txt"), report);
    }

    private static String line(String what, java.util.Collection<Double> list) {
        double[] sorted = list.stream().mapToDouble(one -> one).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.0f |%n",
                what,
                sorted.length,
                at(sorted, 0.50),
                at(sorted, 0.95),
                at(sorted, 0.99));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }
}
