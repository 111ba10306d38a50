package vn.parindex.service;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** Raw answers are uploaded and counted while their sender watches, with and without a script. */
@Tag("heavy")
class BrowserSurveyTest extends BrowserCase {

    /** Of each five answers to Q1, three are A (100), one is B (60) and one C (20): 76 percent in the mean. */
    private static Path answers(int respondents) {
        StringBuilder rows = new StringBuilder("respondent,group,question,answer\n");
        for (int i = 0; i < respondents; i++) {
            rows.append('P')
                    .append(i)
                    .append(",citizens,Q1,")
                    .append("AAABC".charAt(i % 5))
                    .append('\n');
        }
        return file("tra-loi.csv", rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String figures(int number) {
        return desk.state(unit(number))
                .assessment()
                .entry(NodeCode.parse("1.8.1"))
                .flatMap(entry -> entry.opinion(Stage.SURVEY))
                .map(opinion -> opinion.facts().toString())
                .orElse("");
    }

    @Test
    void a_bar_shows_how_much_is_sent_and_counted() {
        signIn("thu-ky");
        go(RUNNING + "minh-hoa-1");
        // every text that the bar has beside it on its way
        driver().executeScript("window.texts = []; new MutationObserver(() => window.texts.push("
                + "document.querySelector('.progress-text').textContent)).observe("
                + "document.querySelector('.progress-text'), {childList: true});"
                + "addEventListener('pagehide', () => sessionStorage.texts = JSON.stringify(window.texts));");
        find("form[data-progress] input[type=file]").sendKeys(answers(500_000).toString());
        find("form[data-progress] button").click();
        untilText(".note.good", "Đã tổng hợp và ghi kết quả của 1 mục.");
        assertThat(path()).isEqualTo(RUNNING + "minh-hoa-1");
        List<String> texts = new ArrayList<>();
        ((List<?>) driver().executeScript("return JSON.parse(sessionStorage.texts)"))
                .forEach(text -> texts.add(text.toString()));
        assertThat(texts).anyMatch(text -> text.startsWith("Đã tải lên ")).anyMatch(text -> text.startsWith("Đã đọc "));
        assertThat(figures(1)).contains("76");
    }

    @Test
    void a_file_with_faults_records_nothing_and_its_faults_are_told() {
        signIn("thu-ky");
        go(RUNNING + "minh-hoa-2");
        long before = events(unit(2));
        find("form[data-progress] input[type=file]")
                .sendKeys(file(
                                "sai.csv",
                                "respondent,group,question,answer\nP1,citizens,Q1,Z\n".getBytes(StandardCharsets.UTF_8))
                        .toString());
        find("form[data-progress] button").click();
        untilText("main", "Không có gì bị thay đổi");
        assertThat(page()).contains("PAR-");
        assertThat(events(unit(2))).isEqualTo(before);
    }

    @Test
    void everything_works_without_a_script() {
        chromium.close();
        chromium = DrivenChromium.open(false);
        try {
            signIn("thu-ky");
            go(RUNNING + "minh-hoa-1");
            find("form[data-progress] input[type=file]")
                    .sendKeys(answers(300_000).toString());
            find("form[data-progress] button").click();
            untilText("h2", "Đang tổng hợp kết quả");
            assertThat(text("#counted")).startsWith("Đã đọc ");
            untilText(".note.good", "Đã tổng hợp và ghi kết quả của");

            signIn("chuyen-vien-minh-hoa-1");
            go(RUNNING + "minh-hoa-1/areas/2");
            String code = find("[name$='.code']").getDomAttribute("value");
            type(code, ".explanation", "Không có tập lệnh");
            save();
            assertThat(text(".note.good")).isEqualTo("Đã lưu 1 mục thay đổi.");
            go(driver().findElement(By.xpath("//article[@id='i" + code + "']//noscript/a"))
                    .getDomAttribute("href"));
            find("input[name=file]")
                    .sendKeys(file("minh-chung.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8))
                            .toString());
            WebElement item = find("html");
            driver().findElement(By.xpath("//button[text()='Nộp tệp']")).click();
            gone(item);
            assertThat(page()).contains("Đã nhận tệp minh-chung.pdf");
        } finally {
            chromium.close();
            chromium = DrivenChromium.open(true);
        }
    }
}
