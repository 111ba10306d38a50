package vn.parindex.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.NodeCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The code of docs/reports.md, run. */
class ReportsDocumentTest {

    private final Methodology methodology = ReportSample.METHODOLOGY;
    private final Assessment assessment = SampleUnits.complete();
    private final IndexResult result = SampleUnits.result(assessment);
    private final Ranking ranking = SampleUnits.ranking();

    @Test
    void the_first_example_runs() {
        // docs
        Explanation why = Explanation.of(methodology, result, NodeCode.parse("2.1.2"), Language.VI);
        String sentences = why.text();
        String json = ReportJson.EXPLANATION.pretty(why);

        Report report = UnitReport.of(methodology, result)
                .withAssessment(assessment)
                .withRanking(ranking)
                .withExplanations()
                .in(Language.VI);
        String html = TextFormat.HTML.render(report);
        String text = TextFormat.PLAIN.render(report);
        String markdown = TextFormat.MARKDOWN.render(report);
        String forExcel = TextFormat.CSV_WITH_BOM.render(report);

        Table sheet = OfficialTables.sheet(methodology, result, Language.VI);
        String csv = TextFormat.CSV.render(sheet);
        // end
        assertThat(sentences)
                .contains(
                        "2.1.2: 4.800/5.000 hồ sơ giải quyết đúng hạn = 96%, từ 95% trở lên được tính theo tỷ lệ; được 0,96/1,00 điểm");
        assertThat(json).contains("par-explanation/1");
        assertThat(List.of(html, text, markdown, forExcel, csv))
                .allMatch(form -> form.contains("Hồ sơ giải quyết đúng hạn"));
    }

    @Test
    void the_second_example_refuses() {
        assertThatExceptionOfType(ParIndexException.class)
                .isThrownBy(
                        () ->
                                // docs
                                UnitReport.of(methodology, result)
                                        .forPublication(Confidence.OFFICIAL) // PAR-9002 names the rows
                        // end
                        )
                .withMessageStartingWith("PAR-9002");
    }

    @Test
    void the_document_shows_this_code_and_this_headline() throws IOException {
        String document = Files.readString(Path.of("../../docs/reports.md"));
        String source = Files.readString(Path.of("src/test/java/vn/parindex/report/ReportsDocumentTest.java"));
        List<String> shown = blocks("```java\n(.*?)```", document);
        assertThat(shown).hasSize(3);
        List<String> run = blocks(" // docs\n(.*?) +// end\n", source).stream()
                .map(ReportsDocumentTest::outdented)
                .toList();
        assertThat(shown.get(0).replaceAll("\\s+", "")).isEqualTo(run.get(0).replaceAll("\\s+", ""));
        // an entry of a list of columns, as it stands in the code
        assertThat(Files.readString(Path.of("src/main/java/vn/parindex/report/UnitTables.java")))
                .contains(shown.get(1).strip());
        assertThat(shown.get(2).replace(";", "").replaceAll("\\s+", ""))
                .isEqualTo(run.get(1).replaceAll("\\s+", ""));
        assertThat(document)
                .contains(
                        "> 2.1.2: 4.800/5.000 hồ sơ giải quyết đúng hạn = 96%, từ 95% trở lên được tính theo tỷ lệ; được 0,96/1,00 điểm");
    }

    private static String outdented(String code) {
        return code.lines()
                .map(line -> line.startsWith("        ") ? line.substring(8) : line)
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static List<String> blocks(String regex, String text) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = Pattern.compile(regex, Pattern.DOTALL).matcher(text);
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }
}
