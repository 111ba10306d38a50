package vn.parindex.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.parindex.appraisal.Action;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Campaign;
import vn.parindex.appraisal.Event;
import vn.parindex.appraisal.Round;
import vn.parindex.json.ParJson;
import vn.parindex.service.demo.DemoData;
import vn.parindex.service.process.CampaignDesk;
import vn.parindex.service.process.RunningCampaign;
import vn.parindex.service.process.Submission;
import vn.parindex.service.store.CampaignRow;
import vn.parindex.service.store.UnitInCampaign;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** The service with a browser before it. Without a browser the tests say so and are skipped. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:browser;MODE=PostgreSQL;DB_CLOSE_DELAY=-1",
            "service.demo=true",
            "service.survey-patience=0s"
        })
@Import(BrowserCase.BrowserTime.class)
abstract class BrowserCase {

    static final String RUNNING = "/campaigns/" + DemoData.RUNNING + "/units/";
    static final Path EVIDENCE = folder("par-browser-evidence");

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static DrivenChromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    CampaignDesk desk;

    @Autowired
    MovableClock clock;

    @TestConfiguration
    static class BrowserTime {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @DynamicPropertySource
    static void evidence(DynamicPropertyRegistry registry) {
        registry.add("service.evidence-folder", EVIDENCE::toString);
    }

    static Path folder(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void open() {
        DrivenChromium.missing().ifPresent(what -> {
            System.out.println("SKIPPED: the tests in a browser, because there is " + what);
            Assumptions.abort(what);
        });
        chromium = DrivenChromium.open(true);
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    /** Whatever a test does: nobody else is asked for anything, and no page breaks its own policy or fails. */
    @AfterEach
    void nothing_comes_from_elsewhere_and_no_page_breaks_its_policy() {
        assertThat(chromium.requests()).allMatch(this::ours);
        assertThat(chromium.console()).filteredOn(line -> !expected(line)).isEmpty();
    }

    boolean ours(String address) {
        return address.startsWith(base() + "/")
                || address.startsWith("data:")
                || address.startsWith("about:")
                || address.startsWith("chrome:");
    }

    /** An answer with a status of a fault is a line on the console; the page itself is looked at by the test. */
    private static boolean expected(String line) {
        return line.contains("Failed to load resource: the server responded with a status of 4");
    }

    ChromeDriver driver() {
        return chromium.driver();
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    void go(String path) {
        driver().get(base() + path);
    }

    String path() {
        return driver().getCurrentUrl().substring(base().length());
    }

    WebElement find(String css) {
        return driver().findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver().findElements(By.cssSelector(css));
    }

    String text(String css) {
        return find(css).getText();
    }

    String page() {
        return text("body");
    }

    void until(Predicate<ChromeDriver> condition) {
        new WebDriverWait(driver(), PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(given -> condition.test(driver()));
    }

    void untilText(String css, String part) {
        until(given -> all(css).stream().anyMatch(one -> one.getText().contains(part)));
    }

    /** Opens the pages as somebody else. */
    void signIn(String login) {
        go("/login");
        driver().manage().deleteAllCookies();
        go("/login");
        signInHere(login);
        until(given -> !path().startsWith("/login"));
    }

    void signOut() {
        go("/login");
        driver().manage().deleteAllCookies();
        go("/");
    }

    void signInHere(String login) {
        find("[name=username]").sendKeys(login);
        find("[name=password]").sendKeys(DemoData.PASSWORD);
        find("main button").click();
    }

    WebElement field(String code, String name) {
        return find(".item[id='i" + code + "'] [name$='" + name + "']");
    }

    void type(String code, String name, String text) {
        WebElement field = field(code, name);
        field.clear();
        field.sendKeys(text);
    }

    /** Clicks something that may lie below the bar with the button. */
    void click(WebElement element) {
        driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    void choose(String code, String decision) {
        click(find(".item[id='i" + code + "'] [name$='.decision'][value='" + decision + "']"));
    }

    void save() {
        WebElement before = find("html");
        find(".save button").click();
        gone(before);
    }

    /** Waits until the page of an element has been left. */
    void gone(WebElement before) {
        until(given -> {
            try {
                before.isEnabled();
                return false;
            } catch (StaleElementReferenceException | NoSuchElementException e) {
                return true;
            }
        });
    }

    void step(String kind, String words) {
        WebElement form = find("form.step:has([value='" + kind + "'])");
        WebElement field = form.findElement(By.cssSelector("[name=text]"));
        field.sendKeys(words);
        WebElement before = find("html");
        form.findElement(By.cssSelector("button")).click();
        gone(before);
        assertThat(page()).contains("Đã thực hiện");
    }

    static UnitInCampaign unit(int number) {
        return new UnitInCampaign(DemoData.RUNNING, "minh-hoa-" + number);
    }

    long events(UnitInCampaign unit) {
        return desk.state(unit).logLength();
    }

    /** Adds a campaign under the rules, teams and questions of the demonstration's, open for sixty days. */
    void campaign(String id, String title, Unit... units) {
        RunningCampaign model = desk.campaign(DemoData.RUNNING);
        OffsetDateTime now = desk.now();
        List<Round> rounds = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            rounds.add(Round.of(stage, now.minusDays(1), now.plusDays(60)));
        }
        Campaign campaign = Campaign.of(
                        model.campaign().methodology(), model.campaign().year(), rounds)
                .withAssignments(model.campaign().assignments());
        desk.add(new CampaignRow(
                id,
                title,
                ParJson.CAMPAIGN.canonical(campaign),
                ParJson.QUESTIONNAIRE.canonical(model.questionnaire().orElseThrow())));
        for (Unit unit : units) {
            desk.add(id, unit);
        }
    }

    /** Lets people do for a unit what they did in the published campaign, as far as it is wanted. */
    void walk(UnitInCampaign unit, String like, Predicate<Event> which) {
        List<Action> together = new ArrayList<>();
        Actor actor = null;
        for (Event event : desk.log(new UnitInCampaign(DemoData.PUBLISHED, like))) {
            if (!which.test(event)) {
                continue;
            }
            boolean whole = event.action().leaf().isEmpty();
            if (!together.isEmpty() && (whole || !event.actor().equals(actor))) {
                act(unit, together, actor);
                together.clear();
            }
            actor = event.actor();
            together.add(event.action());
            if (whole) {
                act(unit, together, actor);
                together.clear();
            }
        }
        if (!together.isEmpty()) {
            act(unit, together, actor);
        }
    }

    private void act(UnitInCampaign unit, List<Action> actions, Actor actor) {
        desk.act(unit, actions, actor, new Submission(UUID.randomUUID().toString(), Long.MAX_VALUE));
    }

    static boolean isOf(Event event, Set<String> kinds) {
        return kinds.contains(event.action().kind().id());
    }

    static Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder("par-browser").resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
