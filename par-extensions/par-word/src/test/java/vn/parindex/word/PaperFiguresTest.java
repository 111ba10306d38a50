package vn.parindex.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every figure in a paper is that of the result. */
class PaperFiguresTest {

    private static final Map<String, Paper> PAPERS = SamplePapers.all(SamplePapers.PROVINCE, SamplePapers.FIELDS);
    private static final IndexResult SELF = SamplePapers.result(SamplePapers.PROVINCE, Mode.SELF);
    private static final IndexResult APPRAISED = SamplePapers.result(SamplePapers.PROVINCE, Mode.APPRAISED);
    private static final IndexResult FINAL = SamplePapers.result(SamplePapers.PROVINCE, Mode.FINAL);

    @Test
    void the_self_assessment_shows_each_claim_with_document_and_explanation() {
        List<Map<String, String>> rows = appendix("self-assessment");
        assertThat(rows).hasSize(FINAL.outcomes().size() + 1);
        int number = 0;
        for (Map<String, String> row : rows.subList(0, rows.size() - 1)) {
            Outcome node = SELF.outcome(NodeCode.parse(row.get("Mã"))).orElseThrow();
            assertThat(row.get("Tên tiêu chí")).isEqualTo(node.name().vi());
            assertThat(row.get("Điểm tối đa")).isEqualTo(printed(node.score().maximum()));
            assertThat(row.get("Kết quả")).isEqualTo(printed(node.score().points()));
            if (node.isLeaf()) {
                number++;
                assertThat(row.get("STT")).isEqualTo(Integer.toString(number));
                assertThat(row.get("Tự đánh giá"))
                        .isEqualTo(node.opinion(Stage.SELF)
                                .map(opinion -> printed(opinion.points()))
                                .orElse(""));
            }
        }
        assertThat(row(rows, "1.1.1")).containsEntry("Tài liệu kiểm chứng đã nộp", "101/KH-UBND ngày 02/12/2019");
        assertThat(row(rows, "1.3.1"))
                .containsEntry(
                        "Giải trình của đơn vị",
                        "Đơn vị đã bổ sung danh sách chi tiết; phần còn thiếu do đơn vị trực thuộc gửi chậm.");
        // 56.52 = 6.45 + 5.02 + 9.49 + 7.40 + 7.39 + 6.71 + 8.05 + 6.00 but for what rounding each area changes
        assertThat(rows.get(rows.size() - 1))
                .containsEntry("Điểm tối đa", "100,00")
                .containsEntry("Tự đánh giá", "56,52")
                .containsEntry("Kết quả", "83,83");
        assertThat(text("self-assessment"))
                .contains("Tổng điểm tự đánh giá là 56,52 điểm.")
                .contains("kết quả là 83,83 điểm trên tổng số 100,00 điểm tối đa");
    }

    @Test
    void the_minutes_show_what_each_party_gives() {
        List<Map<String, String>> rows = appendix("minutes");
        assertThat(rows).hasSize(12);
        for (Map<String, String> row : rows) {
            NodeCode code = NodeCode.parse(row.get("Mã"));
            assertThat(row)
                    .containsEntry("Tự đánh giá", points(SELF, code))
                    .containsEntry("Thẩm định", points(APPRAISED, code))
                    .containsEntry("Kết luận", points(FINAL, code));
        }
        assertThat(text("minutes"))
                .contains("Tổng điểm theo tự đánh giá: 83,83 điểm.")
                .contains("Tổng điểm sau thẩm định: 80,08 điểm.")
                .contains("Kết luận: 80,58 điểm trên 100,00 điểm tối đa, Chỉ số đạt 80,58%.");
    }

    @Test
    void the_decisions_are_those_of_the_council_alone() {
        List<Map<String, String>> rows = appendix("decisions");
        assertThat(rows).extracting(row -> row.get("Mã")).containsExactly("", "1.3.1", "7.1.3");
        assertThat(rows.get(0)).containsEntry("Tên tiêu chí", "Tỉnh Minh Họa").containsEntry("STT", "");
        for (Map<String, String> row : rows.subList(1, 3)) {
            NodeCode code = NodeCode.parse(row.get("Mã"));
            assertThat(row)
                    .containsEntry("Thẩm định", points(APPRAISED, code))
                    .containsEntry("Hội đồng quyết định", points(FINAL, code))
                    .containsEntry("Thay đổi so với thẩm định", "+0,25")
                    .containsEntry("Lý do, căn cứ", "Công nhận tài liệu bổ sung.");
        }
    }

    @Test
    void the_announcement_ranks_units_as_the_ranking_does() {
        List<Map<String, String>> rows = appendix("announcement");
        assertThat(rows)
                .extracting(row -> row.get("Thứ hạng") + " " + row.get("Đơn vị") + " " + row.get("Chỉ số (%)"))
                .containsExactlyInAnyOrder("1 Tỉnh Minh Họa 80,58", "1 Tỉnh B 80,58", "1 Tỉnh C 80,58");
        assertThat(text("announcement"))
                .contains("Có 3 đơn vị được xếp hạng. Chỉ số trung bình đạt 80,58%.")
                .contains("2. Số đơn vị theo")
                .doesNotContain("Đơn vị xếp thứ nhất");
    }

    @Test
    void the_announcement_names_all_that_share_a_rank() {
        // item 1.1.1 has 0.25 points for a plan that was issued on time
        Assessment late = ParJson.ASSESSMENT.read(
                ParJson.ASSESSMENT
                        .canonical(SamplePapers.province("tinh-c", "Tỉnh C"))
                        .replaceFirst("(\"plan_issued_on_time\":)true", "$1false"),
                "late");
        Paper paper = Papers.announcement(
                SamplePapers.METHODOLOGY,
                SamplePapers.ranking(SamplePapers.PROVINCE, late, SamplePapers.province("tinh-b", "Tỉnh B")),
                SamplePapers.FIELDS);
        assertThat(SamplePapers.html(paper))
                .contains("2. Đơn vị xếp thứ nhất: Tỉnh B, Tỉnh Minh Họa, Chỉ số đạt 80,58%. "
                        + "Đơn vị xếp cuối: Tỉnh C, Chỉ số đạt 80,33%.")
                .contains("3. Số đơn vị theo");
    }

    @Test
    void units_of_one_name_each_have_their_decisions() {
        AppraisedUnit other = SamplePapers.appraised(SamplePapers.province("tinh-khac", "Tỉnh Minh Họa"));
        Paper paper = Papers.decisions(
                SamplePapers.METHODOLOGY,
                List.of(SamplePapers.appraised(SamplePapers.PROVINCE), other),
                SamplePapers.FIELDS);
        assertThat(SamplePapers.html(paper)).contains("của 2 đơn vị và quyết định điểm của 4 mục");
        assertThatThrownBy(() -> Papers.decisions(SamplePapers.METHODOLOGY, List.of(other, other), SamplePapers.FIELDS))
                .isInstanceOf(ParIndexException.class);
    }

    @Test
    void the_notice_shows_what_is_lost_and_why() {
        List<Map<String, String>> rows = appendix("notice");
        for (Map<String, String> row : rows.subList(0, rows.size() - 1)) {
            Outcome leaf = FINAL.outcome(NodeCode.parse(row.get("Mã"))).orElseThrow();
            assertThat(row)
                    .containsEntry("Kết quả", printed(leaf.score().points()))
                    .containsEntry("Điểm mất", printed(leaf.score().lost()));
            assertThat(row.get("Lý do")).isNotBlank();
        }
        assertThat(rows)
                .hasSize((int) FINAL.leaves().stream()
                                .filter(leaf -> !leaf.score().lost().isZero())
                                .count()
                        + 1);
        // 100 - 80.58
        assertThat(rows.get(rows.size() - 1)).containsEntry("Điểm mất", "19,42");
        assertThat(text("notice"))
                .contains("80,58 điểm trên 100,00 điểm tối đa; Chỉ số đạt 80,58%")
                .contains("Xếp thứ 1 trong 3 đơn vị được xếp hạng.");
    }

    @Test
    void both_formats_have_the_same_cells() {
        PAPERS.forEach((name, paper) -> {
            String page = SamplePapers.html(paper);
            for (XWPFTable table : tables(name)) {
                table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .map(XWPFTableCell::getText)
                        .forEach(cell -> assertThat(page)
                                .as(name)
                                .contains(HtmlPaper.escaped(cell).replace("\n", "<br>")));
            }
        });
    }

    private static Map<String, String> row(List<Map<String, String>> rows, String code) {
        return rows.stream()
                .filter(row -> row.get("Mã").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String points(IndexResult result, NodeCode code) {
        return printed(result.outcome(code).orElseThrow().score().points());
    }

    private static String printed(Points points) {
        return Language.VI.number(FINAL.published(points));
    }

    /** Returns the tables with a heading; not the head and the foot of the paper. */
    private static List<XWPFTable> tables(String name) {
        return SamplePapers.docx(PAPERS.get(name)).getTables().stream()
                .filter(table -> table.getRow(0).isRepeatHeader())
                .toList();
    }

    private static String text(String name) {
        try (XWPFDocument document = SamplePapers.docx(PAPERS.get(name))) {
            return String.join(
                    "\n",
                    document.getParagraphs().stream().map(p -> p.getText()).toList());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Returns the rows of the last table by the names of its columns. */
    private static List<Map<String, String>> appendix(String name) {
        List<XWPFTable> tables = tables(name);
        XWPFTable table = tables.get(tables.size() - 1);
        List<String> heads = table.getRow(0).getTableCells().stream()
                .map(XWPFTableCell::getText)
                .toList();
        return table.getRows().stream()
                .skip(1)
                .map(row -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    for (int i = 0; i < heads.size(); i++) {
                        cells.put(heads.get(i), row.getCell(i).getText());
                    }
                    return cells;
                })
                .toList();
    }
}
