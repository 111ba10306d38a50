package vn.parindex.service;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** What people do to a form in a browser: the wrong person, too late, two tabs, two clicks, an hour of coffee. */
@Tag("heavy")
class BrowserRoughUseTest extends BrowserCase {

    private static final String SHEET = RUNNING + "minh-hoa-1/areas/";

    private String explanation(String code) {
        return desk.state(unit(1))
                .assessment()
                .entry(NodeCode.parse(code))
                .flatMap(entry -> entry.opinion(Stage.SELF))
                .map(opinion -> opinion.explanation())
                .orElse("");
    }

    @Test
    void who_has_no_right_is_told_so_in_their_language_with_a_way_out() {
        signIn("chuyen-vien-minh-hoa-2");
        for (String place :
                List.of(RUNNING + "minh-hoa-1", RUNNING + "minh-hoa-1/areas/1", "/campaigns/minh-hoa-2021")) {
            go(place);
            assertThat(text("h1")).startsWith("Bạn không có quyền");
        }
        driver().findElement(By.linkText("việc của tôi")).click();
        assertThat(path()).isEqualTo("/home");
        signIn("tham-dinh-to-2");
        go(RUNNING + "minh-hoa-3/areas/1");
        assertThat(all(".item")).as("items of another team").isEmpty();
        go("/campaigns/minh-hoa-2021/units/khong-co");
        assertThat(text("h1")).isEqualTo("Không có trang này.");
        go("/khong-co");
        assertThat(text("h1")).isEqualTo("Không có trang này.");
    }

    @Test
    void who_is_late_is_told_and_keeps_what_was_typed() {
        signIn("chuyen-vien-minh-hoa-1");
        go(SHEET + "6");
        long before = events(unit(1));
        WebElement words = find("[name$='.explanation']");
        words.sendKeys(" Viết xong sau hạn");
        clock.move(Duration.ofDays(30));
        try {
            save();
            assertThat(page()).contains("PAR-8006", "Không có gì bị thay đổi", "đã quá hạn");
            assertThat(events(unit(1))).isEqualTo(before);
            go("/home");
            assertThat(all(".turn a[href='" + RUNNING + "minh-hoa-1']"))
                    .as("nothing can be done any more")
                    .isEmpty();
        } finally {
            clock.move(Duration.ofDays(-30));
        }
        go(SHEET + "6");
        driver().findElement(By.linkText("Mở bản nháp")).click();
        assertThat(find("[name$='.explanation']").getDomProperty("value")).contains("Viết xong sau hạn");
    }

    @Test
    void the_second_of_two_tabs_is_told_what_the_first_has_changed_and_loses_nothing() {
        signIn("chuyen-vien-minh-hoa-1");
        go(SHEET + "7");
        String code = find("[name$='.code']").getDomAttribute("value");
        String first = driver().getWindowHandle();
        driver().switchTo().newWindow(WindowType.TAB);
        go(SHEET + "7");
        type(code, ".explanation", "Từ cửa sổ thứ hai");
        save();
        String second = driver().getWindowHandle();
        driver().switchTo().window(first);
        type(code, ".explanation", "Từ cửa sổ thứ nhất");
        save();

        assertThat(page()).contains("người khác đã thay đổi hồ sơ", "Từ cửa sổ thứ hai");
        assertThat(field(code, ".explanation").getDomProperty("value")).isEqualTo("Từ cửa sổ thứ nhất");
        assertThat(explanation(code)).isEqualTo("Từ cửa sổ thứ hai");
        save();
        assertThat(explanation(code)).isEqualTo("Từ cửa sổ thứ nhất");
        driver().switchTo().window(second).close();
        driver().switchTo().window(first);
    }

    @Test
    void two_clicks_are_one_event() {
        signIn("chuyen-vien-minh-hoa-1");
        go(SHEET + "5");
        String code = find("[name$='.code']").getDomAttribute("value");
        long before = events(unit(1));
        type(code, ".explanation", "Bấm hai lần");
        WebElement page = find("html");
        new Actions(driver()).doubleClick(find(".save button")).perform();
        gone(page);
        untilText(".note", "Đã lưu 1 mục thay đổi.");
        assertThat(events(unit(1))).isEqualTo(before + 1);

        type(code, ".explanation", "Gửi hai lần");
        page = find("html");
        driver().executeScript("const form = document.getElementById('sheet'); form.submit(); form.submit();");
        gone(page);
        untilText(".note", "Đã lưu 1 mục thay đổi.");
        assertThat(events(unit(1))).isEqualTo(before + 2);
    }

    @Test
    void a_session_that_ends_in_mid_form_loses_nothing() {
        signIn("chuyen-vien-minh-hoa-1");
        go(SHEET + "8");
        String code = find("[name$='.explanation']")
                .findElement(By.xpath("ancestor::article"))
                .getDomAttribute("id")
                .substring(1);
        driver().manage().deleteAllCookies();
        type(code, ".explanation", "Viết trong một giờ");
        untilText("#saved", "Phiên làm việc đã hết hạn");
        save();
        assertThat(page()).contains("nội dung bạn vừa nhập được giữ lại");
        signInHere("chuyen-vien-minh-hoa-1");
        until(given -> path().startsWith(SHEET + "8"));
        assertThat(page()).contains("chưa được lưu");
        assertThat(field(code, ".explanation").getDomProperty("value")).isEqualTo("Viết trong một giờ");
        save();
        assertThat(explanation(code)).isEqualTo("Viết trong một giờ");
    }

    @Test
    void a_form_without_its_token_is_refused() {
        signIn("chuyen-vien-minh-hoa-1");
        go(SHEET + "4");
        long before = events(unit(1));
        find("[name$='.explanation']").sendKeys(" Giả mạo");
        driver().executeScript("document.querySelectorAll('[name=_csrf]').forEach(token => token.remove())");
        save();
        assertThat(text("h1")).startsWith("Bạn không có quyền");
        assertThat(events(unit(1))).isEqualTo(before);
    }

    @Test
    void the_sheet_is_filled_by_keyboard_alone() {
        signIn("chuyen-vien-minh-hoa-1");
        go(SHEET + "3");
        new Actions(driver()).sendKeys(Keys.TAB).perform();
        assertThat(focused().getText()).isEqualTo("Đến nội dung chính");
        String code = find("[name$='.code']").getDomAttribute("value");
        WebElement words = field(code, ".explanation");
        tabTo(words);
        new Actions(driver())
                .keyDown(Keys.CONTROL)
                .sendKeys("a")
                .keyUp(Keys.CONTROL)
                .sendKeys("Chỉ dùng bàn phím")
                .perform();
        WebElement page = find("html");
        tabTo(find(".save button"));
        new Actions(driver()).sendKeys(Keys.ENTER).perform();
        gone(page);
        assertThat(text(".note.good")).isEqualTo("Đã lưu 1 mục thay đổi.");
        assertThat(explanation(code)).isEqualTo("Chỉ dùng bàn phím");
    }

    private WebElement focused() {
        return driver().switchTo().activeElement();
    }

    /** Presses Tab until something has the focus; each thing on the way can be seen, and shows that it has it. */
    private void tabTo(WebElement wanted) {
        for (int pressed = 0; pressed < 400; pressed++) {
            new Actions(driver()).sendKeys(Keys.TAB).perform();
            WebElement here = focused();
            Object seen = driver().executeScript(
                            "const box = arguments[0].getBoundingClientRect();"
                                    + "const top = document.elementFromPoint("
                                    + "Math.max(1, box.x + box.width / 2), Math.max(1, box.y + Math.min(box.height, 20) / 2));"
                                    + "return top !== null && (arguments[0].contains(top) || top.contains(arguments[0]))"
                                    + " && getComputedStyle(arguments[0]).outlineStyle !== 'none'",
                            here);
            assertThat(seen).as(here.getDomProperty("outerHTML")).isEqualTo(true);
            if (here.equals(wanted)) {
                return;
            }
        }
        throw new AssertionError("not reached by Tab: " + wanted.getDomProperty("outerHTML"));
    }
}
