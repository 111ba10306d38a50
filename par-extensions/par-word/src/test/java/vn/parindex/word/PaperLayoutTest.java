package vn.parindex.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

import static org.assertj.core.api.Assertions.assertThat;

/** The measures that Nghị định 30/2020/NĐ-CP has, and what must not stand alone at the foot of a page. */
class PaperLayoutTest {

    private static final double TWIPS_A_MILLIMETRE = 1440 / 25.4;

    private static final Map<String, Paper> PAPERS = SamplePapers.all(SamplePapers.PROVINCE, SamplePapers.FIELDS);

    @Test
    void pages_are_a4_with_the_margins_of_the_decree() {
        PAPERS.forEach((name, paper) -> {
            List<CTSectPr> sections = sections(SamplePapers.docx(paper));
            assertThat(sections).as(name).hasSize(2);
            for (CTSectPr section : sections) {
                assertThat(List.of(
                                millimetres(section.getPgSz().getW()),
                                millimetres(section.getPgSz().getH())))
                        .containsExactlyInAnyOrder(210L, 297L);
                assertThat(millimetres(section.getPgMar().getTop())).isBetween(20L, 25L);
                assertThat(millimetres(section.getPgMar().getBottom())).isBetween(20L, 25L);
                assertThat(millimetres(section.getPgMar().getLeft())).isBetween(30L, 35L);
                assertThat(millimetres(section.getPgMar().getRight())).isBetween(15L, 20L);
            }
            assertThat(sections.get(0).isSetTitlePg())
                    .as("no number on the first page")
                    .isTrue();
            assertThat(sections.get(1).isSetTitlePg()).isFalse();
        });
    }

    @Test
    void words_are_in_times_new_roman_of_13_or_14_points() {
        PAPERS.forEach((name, paper) -> {
            XWPFDocument document = SamplePapers.docx(paper);
            assertThat(document.getStyles().getDefaultRunStyle().getRPr().xmlText())
                    .as(name)
                    .contains("Times New Roman");
            document.getParagraphs().stream()
                    .filter(p -> !p.getText().isBlank())
                    .filter(p ->
                            !p.getRuns().get(0).isItalic() || p.getRuns().get(0).getFontSizeAsDouble() > 12)
                    .flatMap(p -> p.getRuns().stream())
                    .map(XWPFRun::getFontSizeAsDouble)
                    .forEach(size -> assertThat(size).as(name).isBetween(13.0, 14.0));
        });
    }

    @Test
    void table_heads_are_repeated_and_rows_are_not_torn() {
        PAPERS.forEach((name, paper) -> {
            for (XWPFTable table : SamplePapers.docx(paper).getTables()) {
                assertThat(table.getRows()).as(name).allMatch(row -> row.isCantSplitRow());
            }
            assertThat(SamplePapers.docx(paper).getTables())
                    .as(name)
                    .anyMatch(table -> table.getRow(0).isRepeatHeader());
        });
    }

    @Test
    void no_heading_stands_alone_at_the_foot_of_a_page() {
        PAPERS.forEach((name, paper) -> {
            for (XWPFParagraph paragraph : SamplePapers.docx(paper).getParagraphs()) {
                if (paragraph.getStyle() != null) {
                    assertThat(paragraph.isKeepNext()).as(paragraph.getText()).isTrue();
                }
            }
        });
        XWPFTable points =
                SamplePapers.docx(PAPERS.get("self-assessment")).getTables().get(3);
        assertThat(points.getRow(1).getCell(2).getText()).isEqualTo("Công tác chỉ đạo, điều hành cải cách hành chính");
        assertThat(points.getRow(1).getCell(2).getParagraphArray(0).isKeepNext())
                .isTrue();
        assertThat(points.getRow(3).getCell(2).getParagraphArray(0).isKeepNext())
                .isFalse();
    }

    @Test
    void numbers_stand_at_the_right() {
        XWPFTable points =
                SamplePapers.docx(PAPERS.get("self-assessment")).getTables().get(3);
        assertThat(points.getRow(3).getCell(3).getText()).isEqualTo("0,25");
        assertThat(points.getRow(3).getCell(3).getParagraphArray(0).getAlignment())
                .isEqualTo(org.apache.poi.xwpf.usermodel.ParagraphAlignment.RIGHT);
    }

    private static List<CTSectPr> sections(XWPFDocument document) {
        List<CTSectPr> sections = new ArrayList<>();
        document.getParagraphs().stream()
                .map(p -> p.getCTP().getPPr())
                .filter(properties -> properties != null && properties.isSetSectPr())
                .forEach(properties -> sections.add(properties.getSectPr()));
        sections.add(document.getDocument().getBody().getSectPr());
        return sections;
    }

    private static long millimetres(Object twips) {
        return Math.round(((BigInteger) twips).doubleValue() / TWIPS_A_MILLIMETRE);
    }
}
