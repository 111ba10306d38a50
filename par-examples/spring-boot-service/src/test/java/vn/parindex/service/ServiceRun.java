package vn.parindex.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.ProcessState;
import vn.parindex.json.ParJson;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.store.AccountRow;
import vn.parindex.service.store.AccountRows;
import vn.parindex.service.store.UnitInCampaign;

/** The running service on made-up data, for tests that ask it as programs and people do; they share one start. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:rights;MODE=PostgreSQL;DB_CLOSE_DELAY=-1",
            "service.evidence-folder=target/rights-evidence"
        })
@Import(ServiceRun.Time.class)
abstract class ServiceRun {

    static final String RUNNING = "minh-hoa-2021";
    static final String PUBLISHED = "minh-hoa-2020";
    static final String PASSWORD = "minh-hoa";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    CampaignDesk desk;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    MovableClock clock;

    @Autowired
    AccountRows accounts;

    @Autowired
    PasswordEncoder passwords;

    @TestConfiguration
    static class Time {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        /** Cheaper than the real one, of the same kind. */
        @Bean
        @Primary
        PasswordEncoder cheapEncoder() {
            PasswordEncoder bcrypt = new BCryptPasswordEncoder(4);
            return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", bcrypt, "once", bcrypt));
        }
    }

    void account(Actor actor, String home) {
        accounts.save(new AccountRow(actor, home, "Người thử " + actor.id(), passwords.encode(PASSWORD)));
    }

    long events(String campaign, String unit) {
        return desk.state(new UnitInCampaign(campaign, unit)).logLength();
    }

    /** Returns a unit of the campaign that runs. */
    static UnitInCampaign unit(int number) {
        return new UnitInCampaign(RUNNING, "minh-hoa-" + number);
    }

    long events(int number) {
        return desk.state(unit(number)).logLength();
    }

    /** Takes back what was done to a unit, so that others find it as it was. */
    void undo(String campaign, String unit, long before) {
        if (events(campaign, unit) != before) {
            String later = "delete from event where campaign = ? and unit = ? and sequence > ?";
            sql.update(
                    "delete from submission where campaign = ? and unit = ? and last_sequence > ?",
                    campaign,
                    unit,
                    before);
            LogGuard.off(sql, () -> sql.update(later, campaign, unit, before));
            sql.update(
                    "update assessed_unit set log_length = ? where campaign = ? and unit = ?", before, campaign, unit);
            ProcessState state = desk.state(new UnitInCampaign(campaign, unit));
            sql.update(
                    "update assessed_unit set phase = ?, assessment = ? where campaign = ? and unit = ?",
                    state.phase().name(),
                    ParJson.ASSESSMENT.canonical(state.assessment()),
                    campaign,
                    unit);
        }
    }

    String unitPath(int number) {
        return "/api/campaigns/" + RUNNING + "/units/minh-hoa-" + number;
    }

    HttpRequest.Builder program(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    HttpRequest.Builder program(String path, String login) {
        return program(path, login, PASSWORD);
    }

    HttpRequest.Builder program(String path, String login, String password) {
        String pair = login + ":" + password;
        return program(path)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    HttpRequest.Builder action(String unitPath, String login, String key, long tag, String body) {
        return program(unitPath + "/actions", login)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .header("If-Match", "\"" + tag + "\"")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Lets all of them begin at one moment and returns what each was answered. */
    static <T> List<T> together(List<Callable<T>> all) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> answers = new ArrayList<>();
            for (Callable<T> one : all) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            start.countDown();
            List<T> made = new ArrayList<>();
            for (Future<T> answer : answers) {
                made.add(answer.get(120, TimeUnit.SECONDS));
            }
            return made;
        } finally {
            threads.shutdownNow();
        }
    }
}
