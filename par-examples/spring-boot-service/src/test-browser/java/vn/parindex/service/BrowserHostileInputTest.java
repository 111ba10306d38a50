package vn.parindex.service;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import vn.parindex.service.store.UnitInCampaign;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** Names, words and files that attack who reads them: shown as they are, and nothing is obeyed. */
@Tag("heavy")
class BrowserHostileInputTest extends BrowserCase {

    private static final String ATTACK = "\"'></title></textarea><script>window.attacked = 1</script>"
            + "<img src=x onerror=\"window.attacked = 2\"><svg onload=\"window.attacked = 3\">{{7*7}}${7*7}[[${7*7}]]";
    private static final String FORMULA = "=HYPERLINK(\"http://evil.example\",\"x\")";
    private static final String CAMPAIGN = "dot-ten-doc";
    private static final String HOME = "/campaigns/" + CAMPAIGN + "/units/minh-hoa-1";

    private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.UTF_8);

    private void nothingWasObeyed() {
        assertThat(driver().executeScript("return window.attacked ?? null")).isNull();
        assertThat(page()).doesNotContain("{{49}}");
    }

    @Test
    void hostile_names_and_words_are_shown_on_every_page_and_never_run() throws IOException {
        campaign(
                CAMPAIGN,
                "Kỳ " + ATTACK,
                Unit.of("minh-hoa-1", FORMULA + ATTACK),
                Unit.of("minh-hoa-2", "+1+1" + ATTACK));
        walk(
                new UnitInCampaign(CAMPAIGN, "minh-hoa-1"),
                "minh-hoa-1",
                event -> event.action().kind().id().equals("claim"));
        walk(new UnitInCampaign(CAMPAIGN, "minh-hoa-2"), "minh-hoa-2", event -> true);
        signIn("chuyen-vien-minh-hoa-1");
        go(HOME + "/areas/1");
        type("1.1.3", ".explanation", ATTACK);
        field("1.1.3", "[1].number").sendKeys(FORMULA);
        field("1.1.3", "[1].title").sendKeys(ATTACK);
        find(".item[id='i1.1.3'] [data-upload]")
                .sendKeys(
                        file("..\\..\\<svg onload=window.attacked=5>'.pdf", PDF).toString());
        until(given -> field("1.1.3", "[1].link").getDomProperty("value").contains("/files/"));
        save();
        assertThat(text(".note.good")).isEqualTo("Đã lưu 1 mục thay đổi.");
        assertThat(field("1.1.3", ".explanation").getDomProperty("value")).isEqualTo(ATTACK);
        field("1.2", "[1].number").sendKeys("1");
        field("1.2", "[1].link").sendKeys("javascript:window.attacked = 6");
        save();
        nothingWasObeyed();
        List<String> places = new ArrayList<>(List.of(
                "/home",
                HOME,
                HOME + "/areas/1",
                HOME + "/items/1.1.3",
                HOME + "/next",
                HOME + "/report",
                HOME + "/disputes"));
        for (String place : places) {
            go(place);
            assertThat(page()).as(place).contains("<script>window.attacked = 1</script>");
            assertThat(all("a[href^='javascript']")).isEmpty();
            nothingWasObeyed();
        }
        spreadsheets(HOME + "/report", HOME + "/disputes");
        assertThat(sheets(new WebUser(port)
                        .signedIn("chuyen-vien-minh-hoa-1")
                        .bytes(HOME + "/form.xlsx")
                        .body()))
                .noneMatch(sheet -> sheet.contains("<f>" + FORMULA.substring(1, 10)));

        signIn("thu-ky");
        for (String place :
                List.of("/home", "/campaigns/" + CAMPAIGN, "/campaigns/" + CAMPAIGN + "/units/minh-hoa-2")) {
            go(place);
            assertThat(page()).as(place).contains("<script>window.attacked = 1</script>");
            nothingWasObeyed();
        }
    }

    /** A cell that begins as a formula is none, in CSV behind an apostrophe, in Excel as a text. */
    private void spreadsheets(String... reports) throws IOException {
        WebUser editor = new WebUser(port).signedIn("chuyen-vien-minh-hoa-1");
        for (String report : reports) {
            String csv = new String(editor.bytes(report + ".csv").body(), StandardCharsets.UTF_8);
            assertThat(csv).contains("'=HYPERLINK").doesNotContainPattern("(^|[,\\n\"])[=@]HYPERLINK");
            List<String> sheets = sheets(editor.bytes(report + ".xlsx").body());
            assertThat(sheets).isNotEmpty().noneMatch(sheet -> sheet.contains("<f>"));
        }
    }

    private static List<String> sheets(byte[] workbook) throws IOException {
        List<String> sheets = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("xl/worksheets/sheet")) {
                    sheets.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return sheets;
    }

    @Test
    void a_files_name_leads_nowhere_and_its_content_is_what_its_name_says() throws IOException {
        signIn("chuyen-vien-minh-hoa-1");
        go(RUNNING + "minh-hoa-1/items/2.1.1");
        upload(file("..\\..\\..\\etc\\passwd.pdf", PDF));
        assertThat(page()).contains("Đã nhận tệp ..-..-..-etc-passwd.pdf");
        upload(file("trang.pdf", "<html><script>window.attacked = 7</script>".getBytes(StandardCharsets.UTF_8)));
        assertThat(text("h1")).isEqualTo("Tệp không được nhận.");
        try (Stream<Path> kept = Files.list(EVIDENCE)) {
            assertThat(kept).allMatch(file -> file.getFileName().toString().matches("[0-9a-f]{64}"));
        }
        go(RUNNING + "minh-hoa-1/items/2.1.1");
        String link =
                driver().findElement(By.linkText("..-..-..-etc-passwd.pdf")).getDomAttribute("href");
        var answer = new WebUser(port).signedIn("chuyen-vien-minh-hoa-1").bytes(link);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("..-..-..-etc-passwd.pdf")
                .doesNotContain("/", "\\", "%5C", "%2F");
        nothingWasObeyed();
    }

    private void upload(Path file) {
        find("input[name=file]").sendKeys(file.toString());
        WebElement before = find("html");
        driver().findElement(By.xpath("//button[text()='Nộp tệp']")).click();
        gone(before);
    }

    @Test
    void a_workbook_that_grows_without_end_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 500; i++) {
                zip.write(zeros);
            }
        }
        signIn("chuyen-vien-minh-hoa-1");
        go(RUNNING + "minh-hoa-1");
        long before = events(unit(1));
        find("[action$='form.xlsx'] input[name=file]")
                .sendKeys(file("phieu.xlsx", bytes.toByteArray()).toString());
        WebElement page = find("html");
        find("[action$='form.xlsx'] button").click();
        gone(page);
        assertThat(page()).contains("Không có gì bị thay đổi", "PAR-31");
        assertThat(events(unit(1))).isEqualTo(before);
    }
}
