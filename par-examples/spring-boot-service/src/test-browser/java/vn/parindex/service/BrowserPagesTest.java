package vn.parindex.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import vn.parindex.appraisal.Actor;
import vn.parindex.appraisal.Role;
import vn.parindex.service.demo.DemoData;
import vn.parindex.service.process.Submission;
import vn.parindex.service.survey.SurveyJob;
import vn.parindex.service.survey.SurveyJobs;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page, at 390 and 1280 pixels, in light and dark: nothing scrolls sideways, axe-core finds nothing, nothing
 * comes from elsewhere and the policy is kept. The profile {@code hosts} brings axe-core into {@code target}; pictures
 * of all pages lie in {@code target/pictures} afterwards, with {@code -Dpar.pictures=write} those of the documents
 * anew.
 */
@Tag("heavy")
class BrowserPagesTest extends BrowserCase {

    private static final Path AXE = Path.of("target/axe/package/axe.min.js");
    private static final Path PICTURES = Path.of("target/pictures");
    private static final Path KEPT = Path.of("../../docs/pictures");
    private static final int MOST_HEIGHT = 2600;

    private static final Pattern PRINTED_PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @Autowired
    private SurveyJobs jobs;

    private final List<String> faults = new ArrayList<>();
    private String axe = "";

    /**
     * A page to look at; {@code kept} is the width at which its picture is kept, and how much of it, 0 if it is not.
     */
    private record Seen(String login, String path, String name, int keptWidth, int keptHeight) {

        static Seen of(String login, String path, String name) {
            return new Seen(login, path, name, 0, 0);
        }

        Seen kept(int width, int height) {
            return new Seen(login, path, name, width, height);
        }
    }

    private static final List<Seen> PAGES = List.of(
            Seen.of("", "/", "welcome"),
            Seen.of("", "/login", "login"),
            Seen.of("", "/login?error", "login-error"),
            Seen.of("", "/login?expired&kept", "login-expired"),
            Seen.of("", "/login?changed", "login-changed"),
            Seen.of("", "/login?wait", "login-wait"),
            Seen.of("", "/public/minh-hoa-2020", "ranking").kept(1280, 780),
            Seen.of("", "/public/minh-hoa-2020/report", "ranking-report"),
            Seen.of("", "/public/minh-hoa-2020/units/minh-hoa-3", "public-unit"),
            Seen.of("", "/public/khong-co", "missing"),
            Seen.of("chuyen-vien-minh-hoa-1", "/home", "home"),
            Seen.of("chuyen-vien-minh-hoa-1", RUNNING + "minh-hoa-1", "unit").kept(1280, 1100),
            Seen.of("chuyen-vien-minh-hoa-1", RUNNING + "minh-hoa-1/areas/3", "sheet")
                    .kept(390, 900),
            Seen.of("chuyen-vien-minh-hoa-1", RUNNING + "minh-hoa-1/items/1.1.3", "item")
                    .kept(390, 900),
            Seen.of("chuyen-vien-minh-hoa-1", RUNNING + "minh-hoa-1/next", "next"),
            Seen.of("chuyen-vien-minh-hoa-1", RUNNING + "minh-hoa-1/report", "report"),
            Seen.of("chuyen-vien-minh-hoa-1", RUNNING + "minh-hoa-2", "forbidden"),
            Seen.of("chuyen-vien-minh-hoa-4", RUNNING + "minh-hoa-4/areas/1", "explaining"),
            Seen.of("chuyen-vien-minh-hoa-4", "/password", "password"),
            Seen.of("lanh-dao-minh-hoa-2", "/home", "leader-home"),
            Seen.of("lanh-dao-minh-hoa-2", RUNNING + "minh-hoa-2", "leader-unit"),
            Seen.of("tham-dinh-to-1", "/home", "appraiser-home"),
            Seen.of("tham-dinh-to-1", RUNNING + "minh-hoa-3/areas/1", "appraising")
                    .kept(1280, 900),
            Seen.of("thu-ky", "/home", "secretary-home"),
            Seen.of("thu-ky", "/campaigns/minh-hoa-2021", "dashboard").kept(1280, 900),
            Seen.of("thu-ky", "/accounts", "accounts"),
            Seen.of("thu-ky", "/accounts/tham-dinh-to-1", "account"),
            Seen.of("thu-ky", "/record", "record"),
            Seen.of("thu-ky", "/setup", "setup"),
            Seen.of("thu-ky", RUNNING + "minh-hoa-5", "secretary-unit"),
            Seen.of("thu-ky", "/accounts", "accounts"),
            Seen.of("thu-ky", "/setup", "setup"),
            Seen.of("hoi-dong", RUNNING + "minh-hoa-6", "council-unit"),
            Seen.of("hoi-dong", RUNNING + "minh-hoa-6/areas/1", "council"),
            Seen.of("hoi-dong", RUNNING + "minh-hoa-6/disputes", "disputes"));

    @Test
    void every_page_is_fit_to_read() throws IOException {
        axe = Files.readString(AXE, StandardCharsets.UTF_8);
        Files.createDirectories(PICTURES);
        String now = "nobody yet";
        for (Seen page : PAGES) {
            if (!page.login().equals(now)) {
                now = page.login();
                if (now.isEmpty()) {
                    signOut();
                } else {
                    signIn(now);
                }
            }
            look(page);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_page_of_answers_that_are_being_counted_is_fit_to_read() throws IOException {
        axe = Files.readString(AXE, StandardCharsets.UTF_8);
        Files.createDirectories(PICTURES);
        UnfinishedAnswers answers = new UnfinishedAnswers();
        SurveyJob job = jobs.start(
                unit(1),
                desk.campaign(DemoData.RUNNING).questionnaire().orElseThrow(),
                answers,
                Actor.of("thu-ky", Role.SECRETARY, ""),
                new Submission("unfinished", events(unit(1))));
        try {
            signIn("thu-ky");
            look(Seen.of("thu-ky", RUNNING + "minh-hoa-1/survey/" + job.id(), "survey"));
            assertThat(text("h2")).isEqualTo("Đang tổng hợp kết quả điều tra xã hội học");
            assertThat(text("#counted")).isEqualTo("Đã đọc 0 / 2 KB (0%)");
        } finally {
            answers.end();
        }
        assertThat(faults).isEmpty();
    }

    /** Answers of 2 KB of which none arrives before the test ends, so that they are being counted until then. */
    private static final class UnfinishedAnswers extends MockMultipartFile {

        private Path pipe;

        UnfinishedAnswers() {
            super("file", new byte[2048]);
        }

        @Override
        public void transferTo(Path to) throws IOException {
            Files.delete(to);
            try {
                assertThat(new ProcessBuilder("mkfifo", to.toString()).start().waitFor())
                        .isZero();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            pipe = to;
        }

        void end() throws IOException {
            Files.newOutputStream(pipe, StandardOpenOption.WRITE).close();
        }
    }

    private void look(Seen page) throws IOException {
        look(page, 390, "light");
        look(page, 1280, "light");
        look(page, 1280, "dark");
    }

    private void look(Seen page, int width, String colours) throws IOException {
        String place = page.name() + " at " + width + " px, " + colours + ": ";
        chromium.resize(width, 900, colours);
        go(page.path());
        for (String address : chromium.requests()) {
            if (!ours(address)) {
                faults.add(place + "asks for " + address);
            }
        }
        chromium.console().stream()
                .filter(line -> !line.contains("responded with a status of 4"))
                .forEach(line -> faults.add(place + line));
        Number wide = (Number) driver().executeScript("return document.documentElement.scrollWidth");
        if (wide.intValue() > width) {
            faults.add(place + "scrolls sideways, " + wide);
        }
        if (colours.equals("light")) {
            Number high = (Number) driver().executeScript("return document.documentElement.scrollHeight");
            byte[] picture = chromium.picture(width, Math.min(MOST_HEIGHT, high.intValue()));
            Files.write(PICTURES.resolve(page.name() + "-" + width + ".png"), picture);
            if (page.keptWidth() == width && "write".equals(System.getProperty("par.pictures"))) {
                chromium.resize(width, page.keptHeight(), colours);
                SmallPicture.write(
                        chromium.picture(width, page.keptHeight()), KEPT.resolve("service-" + page.name() + ".png"));
            }
        }
        driver().executeScript(axe);
        Object found = driver().executeAsyncScript(
                        "const done = arguments[arguments.length - 1]; axe.run().then(found => done("
                                + "found.violations.map(violation => violation.id + ': '"
                                + " + violation.nodes.map(node => node.html.slice(0, 160)).join(' | '))))");
        ((List<?>) found).forEach(fault -> faults.add(place + fault));
        chromium.console();
    }

    @Test
    void a_unit_prints_on_few_pages() throws IOException {
        signIn("chuyen-vien-minh-hoa-1");
        go(RUNNING + "minh-hoa-1");
        byte[] pdf = chromium.print();
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("unit.pdf"), pdf);
        assertThat(PRINTED_PAGE
                        .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .isBetween(1L, 2L);
    }

    /** The pictures in the documents are small, and there are six. */
    @Test
    void the_pictures_in_the_documents_are_small() throws IOException {
        try (var kept = Files.list(KEPT)) {
            List<Path> pictures = kept.filter(
                            file -> file.getFileName().toString().startsWith("service-"))
                    .toList();
            assertThat(pictures).hasSize(6);
            for (Path picture : pictures) {
                assertThat(Files.size(picture)).as(picture.toString()).isLessThan(120_000);
            }
        }
    }
}
