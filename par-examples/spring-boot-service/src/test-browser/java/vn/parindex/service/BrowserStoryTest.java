package vn.parindex.service;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import vn.parindex.appraisal.Phase;
import vn.parindex.assessment.Opinion;
import vn.parindex.service.store.UnitInCampaign;
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A campaign from the first claim to the published ranking, in a browser. One item is followed: 1.1.3, whose rule gives
 * the share of done tasks of at most one point, and nothing below 80 percent. So 19 of 20 give 0.95 points, 17 of 20
 * give 0.85, 18 of 20 give 0.9.
 */
@Tag("heavy")
class BrowserStoryTest extends BrowserCase {

    private static final String CAMPAIGN = "dot-trinh-duyet";
    private static final UnitInCampaign UNIT = new UnitInCampaign(CAMPAIGN, "minh-hoa-1");
    private static final UnitInCampaign OTHER = new UnitInCampaign(CAMPAIGN, "minh-hoa-2");
    private static final String HOME = "/campaigns/" + CAMPAIGN + "/units/minh-hoa-1";
    private static final String ITEM = "1.1.3";
    private static final NodeCode CODE = NodeCode.parse(ITEM);
    private static final Path PROOF = file("bao-cao.pdf", "%PDF-1.4 bao cao".getBytes(StandardCharsets.UTF_8));

    private Opinion opinion(Stage stage) {
        return desk.state(UNIT)
                .assessment()
                .entry(CODE)
                .flatMap(entry -> entry.opinion(stage))
                .orElseThrow();
    }

    private void others(String kind) {
        walk(
                UNIT,
                "minh-hoa-1",
                event -> isOf(event, Set.of(kind))
                        && !event.action().leaf().filter(CODE::equals).isPresent());
    }

    @Test
    void a_unit_claims_is_appraised_explains_is_heard_and_the_public_reads_the_ranking() {
        campaign(
                CAMPAIGN,
                "Kỳ đánh giá trong trình duyệt",
                Unit.of("minh-hoa-1", "Tỉnh Minh Họa 1"),
                Unit.of("minh-hoa-2", "Tỉnh Minh Họa 2"));
        others("claim");
        walk(OTHER, "minh-hoa-2", event -> true);
        claims();
        isHandedIn();
        isAppraised();
        explains();
        isAppraisedAgain();
        isDecided();
        isPublished();
    }

    private void claims() {
        signIn("chuyen-vien-minh-hoa-1");
        assertThat(page()).contains("Kỳ đánh giá trong trình duyệt", "Việc cần làm:", "tự đánh giá", "còn 60 ngày");
        find("a[href='" + HOME + "']").click();
        assertThat(find("form.step:has([value=submit]) button").isEnabled())
                .as("an item is open")
                .isFalse();
        find(".steps .why a[href$='#i" + ITEM + "']").click();
        assertThat(path()).isEqualTo(HOME + "/areas/1#i" + ITEM);

        type(ITEM, "facts[plan_tasks_completed]", "19");
        type(ITEM, "facts[plan_tasks_total]", "20");
        untilText("[data-points='" + ITEM + "']", "0,95");
        untilText("#saved", "Đã giữ bản nháp lúc");
        assertThat(text("#total-points")).contains("Toàn bộ:");
        type(ITEM, "facts[plan_tasks_completed]", "21");
        untilText(".item[id='i" + ITEM + "'] .fault", "21");
        assertThat(desk.state(UNIT).assessment().entry(CODE))
                .as("a draft is no claim")
                .isEmpty();

        go(HOME + "/areas/1");
        assertThat(page()).contains("Có bản nháp chưa lưu");
        driver().findElement(By.linkText("Mở bản nháp")).click();
        assertThat(field(ITEM, "facts[plan_tasks_completed]").getDomProperty("value"))
                .isEqualTo("21");
        type(ITEM, "facts[plan_tasks_completed]", "19");
        field(ITEM, "[0].number").sendKeys("15/BC-UBND");
        field(ITEM, "[0].date").sendKeys("31/12/2020");
        find(".item[id='i" + ITEM + "'] [data-upload]").sendKeys(PROOF.toString());
        until(given -> field(ITEM, "[0].link").getDomProperty("value").contains("/files/"));
        assertThat(field(ITEM, "[0].title").getDomProperty("value")).isEqualTo("bao-cao.pdf");
        type(ITEM, ".explanation", "Số liệu đến ngày 31/12");
        save();

        assertThat(text(".note.good")).isEqualTo("Đã lưu 1 mục thay đổi.");
        assertThat(text("[data-points='" + ITEM + "']")).isEqualTo("0,95");
        Opinion claim = opinion(Stage.SELF);
        assertThat(claim.facts()).containsEntry("plan_tasks_completed", Fact.of(19));
        assertThat(claim.explanation()).isEqualTo("Số liệu đến ngày 31/12");
        assertThat(claim.evidence()).singleElement().satisfies(proof -> {
            assertThat(proof.number()).isEqualTo("15/BC-UBND");
            assertThat(proof.date()).as("as all files write it").isEqualTo("2020-12-31");
            assertThat(proof.link()).startsWith(HOME + "/items/" + ITEM + "/files/");
        });
        assertThat(page()).doesNotContain("Có bản nháp chưa lưu");
    }

    private void isHandedIn() {
        go(HOME);
        step("submit", "");
        signIn("lanh-dao-minh-hoa-1");
        assertThat(page()).contains("Việc cần làm: phê duyệt báo cáo tự đánh giá");
        go(HOME);
        step("approve", "12/BC-UBND");
        assertThat(text(".crumbs")).contains("Thẩm định lần 1");
        walk(UNIT, "minh-hoa-1", event -> isOf(event, Set.of("record-survey")));
    }

    private void isAppraised() {
        signIn("tham-dinh-to-1");
        go(HOME + "/areas/1");
        WebElement claim = find(".item[id='i" + ITEM + "'] .earlier");
        assertThat(claim.getText()).contains("Tự đánh giá", ": 19", ": 20", "15/BC-UBND, bao-cao.pdf, ngày 31/12/2020");
        String link = claim.findElement(By.cssSelector("a")).getDomAttribute("href");
        HttpResponse<byte[]> proof =
                new WebUser(port).signedIn("tham-dinh-to-1").bytes(link);
        assertThat(new String(proof.body(), StandardCharsets.UTF_8)).isEqualTo("%PDF-1.4 bao cao");
        assertThat(proof.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");

        choose(ITEM, "adjusted");
        type(ITEM, "facts[plan_tasks_completed]", "17");
        type(ITEM, "facts[plan_tasks_total]", "20");
        save();
        assertThat(page()).as("an adjustment without a reason").contains("Không có gì bị thay đổi");
        type(ITEM, ".reason", "Hai nhiệm vụ chưa có sản phẩm");
        save();
        assertThat(text(".note.good")).isEqualTo("Đã lưu 1 mục thay đổi.");
        assertThat(text("[data-points='" + ITEM + "']")).isEqualTo("0,85");
        others("appraise");
        conclude();
    }

    private void conclude() {
        signIn("thu-ky");
        go(HOME);
        step("conclude", "");
    }

    private void explains() {
        signIn("chuyen-vien-minh-hoa-1");
        assertThat(page()).contains("Việc cần làm: giải trình");
        go(HOME);
        find("a[href$='#i" + ITEM + "']").click();
        assertThat(text(".item[id='i" + ITEM + "']")).contains("Hai nhiệm vụ chưa có sản phẩm", "ý kiến khác nhau");
        type(ITEM, ".explanation", "Đã bổ sung sản phẩm của một nhiệm vụ");
        save();
        assertThat(opinion(Stage.EXPLANATION).explanation()).isEqualTo("Đã bổ sung sản phẩm của một nhiệm vụ");
        signIn("lanh-dao-minh-hoa-1");
        go(HOME);
        step("submit-explanation", "20/BC-UBND");
        assertThat(desk.state(UNIT).phase()).isEqualTo(Phase.APPRAISAL_2);
    }

    private void isAppraisedAgain() {
        signIn("tham-dinh-to-1");
        go(HOME + "/areas/1#i" + ITEM);
        assertThat(text(".item[id='i" + ITEM + "']")).contains("Đã bổ sung sản phẩm của một nhiệm vụ");
        choose(ITEM, "adjusted");
        type(ITEM, "facts[plan_tasks_completed]", "18");
        type(ITEM, "facts[plan_tasks_total]", "20");
        type(ITEM, ".reason", "Còn một nhiệm vụ chưa có sản phẩm");
        save();
        assertThat(text("[data-points='" + ITEM + "']")).isEqualTo("0,9");
        conclude();
    }

    private void isDecided() {
        signIn("hoi-dong");
        assertThat(page()).contains("Việc cần làm: quyết định điểm của Hội đồng thẩm định");
        go(HOME);
        WebElement row = driver().findElement(By.xpath("//tr[td/a[contains(@href,'#i" + ITEM + "')]]"));
        assertThat(row.getText()).contains("0,95", "0,9");
        row.findElement(By.cssSelector("a")).click();
        choose(ITEM, "adjusted");
        type(ITEM, "facts[plan_tasks_completed]", "19");
        type(ITEM, "facts[plan_tasks_total]", "20");
        type(ITEM, ".reason", "Công nhận tài liệu bổ sung");
        save();
        assertThat(text("[data-points='" + ITEM + "']")).isEqualTo("0,95");
        assertThat(opinion(Stage.COUNCIL).author()).startsWith("hoi-dong");
        conclude();
    }

    private void isPublished() {
        signOut();
        assertThat(page()).doesNotContain("Kỳ đánh giá trong trình duyệt");
        signIn("thu-ky");
        go(HOME);
        step("publish", "30/QĐ");
        signOut();
        driver().findElement(By.linkText("Kỳ đánh giá trong trình duyệt")).click();
        assertThat(all("tbody tr")).hasSize(2);
        assertThat(page()).contains("Tỉnh Minh Họa 1", "Tỉnh Minh Họa 2");
        driver().findElement(By.linkText("Báo cáo đầy đủ với biểu đồ")).click();
        assertThat(all("svg")).isNotEmpty();
        driver().findElement(By.partialLinkText("Bảng xếp hạng")).click();
        driver().findElement(By.linkText("Tỉnh Minh Họa 1")).click();
        assertThat(page()).contains(ITEM, "0,95");
    }
}
