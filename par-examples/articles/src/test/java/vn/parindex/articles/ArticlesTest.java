package vn.parindex.articles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ArticlesTest {

    @Test
    void an_giang_rose_and_fell_behind() throws IOException {
        assertThat(printed("en"))
                .startsWith("An Giang: its index rose and its rank fell, why?\n"
                        + "An Giang rose 1.35 while the mean rose 2.57: it fell 1.22 behind, 15 ranks down"
                        + " (2019 -> 2020)\n");
    }

    /** Six items, each of which may have any part of its points already. */
    @Test
    void lam_dongs_targets_give_a_range() throws IOException {
        assertThat(printed("en"))
                .contains(
                        "Lâm Đồng rose 3.27 while the mean rose 2.57: it moved 0.70 ahead, 8 ranks up (2019 -> 2020)\n"
                                + "83.93 and these targets: between 83.93 and ")
                .contains("- 7.2.2 ")
                .contains("- 7.1.6 ");
    }

    @Test
    void long_an_is_shown_made_up_figures_and_told_so() throws IOException {
        assertThat(printed("vi"))
                .contains("Long An: nên làm gì trước? (số liệu giả định, không phải của tỉnh)\n")
                .contains("7.2.2 ")
                .contains("(từ 60 lên 100, trên tổng số 100)");
    }

    /**
     * As the articles print them: An Giang 84.67, rank 26, 15 places down from 11; Lâm Đồng 83.93, rank 32 from 40,
     * +3.27 from 80.66; targets of 50, 20, 70, 60, 40 % and every late dossier apologised for.
     */
    @Test
    void the_figures_are_those_of_the_articles(@TempDir Path folder) throws IOException {
        assertThat(printed("en"))
                .contains("2020: index 84.67, rank 26", "2019: index 83.32, rank 11", "15 ranks down")
                .contains("Lâm Đồng rose 3.27", "8 ranks up");
        Path page = folder.resolve("articles.html");
        Articles.main(new String[] {page.toString()});
        assertThat(Files.readString(page))
                .contains("<td class=\"number\">80,66</td><td class=\"number\">83,93</td>")
                .contains("<td class=\"number\">40</td><td class=\"number\">32</td>")
                .contains("Long An: nên làm gì trước? (số liệu giả định, không phải của tỉnh)")
                .contains("Nguồn: số liệu giả định, không phải của tỉnh.")
                .contains("<figcaption>An Giang tăng 1,35 điểm")
                .doesNotContain("<script");
        assertThat(Files.readString(Path.of("src/main/resources/vn/parindex/articles/lam-dong.csv")))
                .contains("7.2.2,50 %", "7.2.3,20 %", "7.1.4,70 %", "7.1.5,60 %", "7.1.6,40 %", "3.4.4,100 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"next", "lost", "what-if", "plan", "robustness", "impact"})
    void the_page_shows_the_code_that_is_compiled_here(String tag) throws IOException {
        List<String> source = Files.readAllLines(Path.of("src/main/java/vn/parindex/articles/AnalysisTour.java"));
        int from = source.indexOf("        // tag::" + tag + "[]");
        int to = source.indexOf("        // end::" + tag + "[]");
        String code = "```java" + String.join("", source.subList(from + 1, to)) + "```";

        String page = Files.readString(Path.of("../../docs/analysis.md")).replaceAll(" // .*", "");
        assertThat(page.replaceAll("\\s+", "").contains(code.replaceAll("\\s+", "")))
                .as(code)
                .isTrue();
    }

    private static String printed(String language) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            Articles.main(new String[] {language});
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
