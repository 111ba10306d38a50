package vn.parindex.report;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlReportTest {

    private static final String UNIT =
            TextFormat.HTML.render(UnitReport.of(ReportSample.METHODOLOGY, SampleUnits.result(SampleUnits.complete()))
                    .withRanking(SampleUnits.ranking())
                    .withExplanations()
                    .in(Language.VI));
    private static final String PROVISIONAL = TextFormat.HTML.render(
            UnitReport.of(ReportSample.METHODOLOGY, SampleUnits.result(SampleUnits.provisional()))
                    .in(Language.VI));
    private static final String RANKING = TextFormat.HTML.render(
            RankingReport.of(ReportSample.METHODOLOGY, SampleUnits.ranking()).in(Language.EN));
    private static final List<String> PAGES = List.of(UNIT, PROVISIONAL, RANKING);

    private static List<String> all(String regex, String page) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(page);
        while (matcher.find()) {
            found.add(matcher.groupCount() > 0 ? matcher.group(1) : matcher.group());
        }
        return found;
    }

    @Test
    void a_unit_named_like_markup_is_shown_and_not_run() {
        assertThat(PROVISIONAL)
                .contains(
                        "<h1>Báo cáo Chỉ số cải cách hành chính năm 2020: Tỉnh &lt;script&gt;alert(1)&lt;/script&gt; &amp; "
                                + "&quot;Bình&quot;</h1>")
                .doesNotContain("<script");
        assertThat(RANKING)
                .contains("<span lang=\"vi\">Tỉnh</span> &lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void nothing_is_loaded_from_elsewhere() {
        for (String page : PAGES) {
            assertThat(all("(?:href|src)=\"([^\"]*)\"", page)).allMatch(target -> target.startsWith("#"));
            assertThat(page).doesNotContain("@import", "http://", "https://", "<link", "<img", "<iframe", "<object");
            assertThat(all("url\\(([^)]*)\\)", page)).allMatch(target -> target.startsWith("#"));
            assertThat(page).contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\"");
        }
    }

    @Test
    void the_language_is_named_and_headings_do_not_skip_a_level() {
        assertThat(UNIT).startsWith("<!DOCTYPE html>\n<html lang=\"vi\">");
        assertThat(RANKING).contains("<html lang=\"en\">");
        assertThat(UNIT).contains("<nav aria-label=\"Mục lục\">");
        assertThat(RANKING).contains("<nav aria-label=\"Contents\">");
        for (String page : PAGES) {
            List<String> levels = all("<h([1-6])", page);
            assertThat(levels).startsWith("1", "2").containsOnlyOnce("1");
            for (int i = 1; i < levels.size(); i++) {
                assertThat(Integer.parseInt(levels.get(i)))
                        .isLessThanOrEqualTo(Integer.parseInt(levels.get(i - 1)) + 1);
            }
        }
    }

    @Test
    void every_header_of_a_table_has_a_scope_and_every_table_a_caption() {
        for (String page : PAGES) {
            assertThat(all("<th[ >][^>]*>", page))
                    .isNotEmpty()
                    .allMatch(header -> header.contains("scope=\"col") || header.contains("scope=\"row\""));
            assertThat(all("<table[^>]*>(<caption id=)", page)).hasSameSizeAs(all("<table", page));
        }
    }

    @Test
    void every_id_is_unique_and_every_reference_has_a_target() {
        for (String page : PAGES) {
            List<String> ids = all(" id=\"([^\"]*)\"", page);
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(ids).containsAll(all("href=\"#([^\"]*)\"", page)).containsAll(all("url\\(#([^)]*)\\)", page));
            all("aria-labelledby=\"([^\"]*)\"", page)
                    .forEach(names -> assertThat(ids).contains(names.split(" ")));
        }
    }

    @Test
    void every_chart_is_well_formed_and_tells_each_figure_in_words() throws Exception {
        List<String> charts = new ArrayList<>();
        PAGES.forEach(page -> charts.addAll(all("<figure.*?</figure>", page)));
        // losses, leaves and shares of two units, claims of the one that has both, and the ranking
        assertThat(charts).hasSize(8);
        for (String chart : charts) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(chart)));
            assertThat(chart).contains("<figcaption>", "<p class=\"source\">", "href=\"#t");
            assertThat(all("<svg[^>]*>", chart)).allMatch(svg -> svg.contains("aria-hidden=\"true\""));
            assertThat(all("<li class=\"(?:own|other)\"><span>[^<]", chart)).isNotEmpty();
            assertThat(all("</svg><b>([^<]*)</b>", chart)).isNotEmpty().allMatch(figure -> !figure.isBlank());
            assertThat(all(" (?:x|x1|cx|width)=\"([^\"]*)%\"", chart))
                    .allMatch(place -> Double.parseDouble(place) >= 0 && Double.parseDouble(place) <= 100);
            assertThat(chart).doesNotContain("=\"-").doesNotContain("E-");
        }
    }

    @Test
    void an_axis_that_does_not_begin_at_zero_says_so() {
        assertThat(UNIT).containsPattern("Trục bắt đầu từ [0-9]+, không từ 0\\.");
    }

    @Test
    void reconstructed_rows_carry_a_mark_that_says_what_it_means() {
        assertThat(UNIT).contains("<abbr title=\"dựng lại\">(*)</abbr>");
        assertThat(PROVISIONAL)
                .contains(
                        "<abbr title=\"tạm tính\">(~)</abbr>",
                        "<p class=\"notice provisional\" role=\"note\"><strong>KẾT QUẢ TẠM TÍNH");
    }

    @Test
    void control_characters_and_marks_that_turn_the_direction_are_replaced() {
        String page = new MarkupWriter(Language.VI)
                .element("p", "a\u0000b\u202Ec\uD800d 95 %\n")
                .toString();
        assertThat(page).isEqualTo("<p>a\uFFFDb\uFFFDc\uFFFDd 95\u00A0%\n</p>");
    }

    @Test
    void sixty_three_units_make_one_page() {
        List<IndexResult> results = new ArrayList<>();
        for (int i = 0; i < 63; i++) {
            results.add(SampleUnits.result(
                    SampleUnits.complete(Unit.of("u" + i, "Tỉnh thứ " + (i + 1)), "60." + (10 + i), "70." + (10 + i))));
        }
        Ranking ranking = Ranking.of(results, TieRule.competition());
        String page = TextFormat.HTML.render(
                RankingReport.of(ReportSample.METHODOLOGY, ranking).in(Language.VI));
        assertThat(all(
                        "<tr role=\"row\" class=\"item level-0\"><td role=\"cell\" class=\"number\" data-label=\"Thứ hạng\">",
                        page))
                // once in the ranking, and in each of the two tables by areas
                .hasSize(3 * 63);
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(250_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void colours_have_the_contrast_that_readers_need_in_light_and_in_dark(int scheme) {
        Map<String, String> colours = new HashMap<>();
        String block = all(":root \\{(.*?)\\}", UNIT).get(scheme);
        all("(--[a-z0-9-]+: #[0-9a-f]{6})", block)
                .forEach(pair -> colours.put(pair.substring(2, pair.indexOf(':')), pair.substring(pair.indexOf('#'))));
        for (String pair : List.of(
                "text/ground",
                "text/panel",
                "muted/ground",
                "muted/panel",
                "link/ground",
                "link/panel",
                "alert-text/alert-ground",
                "caution-text/caution-ground")) {
            assertThat(contrast(colours, pair)).as(pair).isGreaterThanOrEqualTo(4.5);
        }
        for (String pair : List.of(
                "value/ground",
                "lost/ground",
                "gained/ground",
                "same/ground",
                "spread/ground",
                "spread/band",
                "value/band",
                "mean/band")) {
            assertThat(contrast(colours, pair)).as(pair).isGreaterThanOrEqualTo(3);
        }
    }

    /** Relative luminance and contrast as WCAG 2 defines them. */
    private static double contrast(Map<String, String> colours, String pair) {
        double one = luminance(colours.get(pair.substring(0, pair.indexOf('/'))));
        double two = luminance(colours.get(pair.substring(pair.indexOf('/') + 1)));
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private static double luminance(String colour) {
        double sum = 0;
        double[] weights = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < 3; i++) {
            double channel = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
