package vn.parindex.excel;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.Opinion;
import vn.parindex.json.ParJson;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.excel.FormColumn.DATE;
import static vn.parindex.excel.FormColumn.EXPLANATION;
import static vn.parindex.excel.FormColumn.NUMBER;
import static vn.parindex.excel.FormColumn.POINTS;
import static vn.parindex.excel.FormColumn.TITLE;
import static vn.parindex.excel.FormColumn.VALUE;

class SelfAssessmentSheetTest {

    private static final String MET = "1.1.1/plan_issued_on_time";
    private static final String DONE = "1.1.3/plan_tasks_completed";
    private static final String ALL = "1.1.3/plan_tasks_total";
    private static final String LATE = "1.2/reports_late_missing_or_incomplete";
    private static final String LEVEL = "1.6/level";

    @Test
    void an_empty_form_is_an_assessment_without_entries_and_a_warning() {
        SelfAssessmentSheet read = FilledForm.vietnamese().read();
        assertThat(read.warnings())
                .extracting(warning -> warning.message(Language.VI))
                .containsExactly("PAR-3135 mau.xlsx!Tự đánh giá: phiếu chưa có mục nào được nhập");
        assertThat(read.assessment()).isEqualTo(empty().build());
    }

    @Test
    void a_filled_form_is_read_into_the_assessment_that_was_typed() {
        Assessment expected = empty().add(entry(
                        "1.1.1",
                        Opinion.at(Stage.SELF)
                                .withFact("plan_issued_on_time", Fact.met(true))
                                .withPoints(Points.parse("0.25"))
                                .withEvidence(
                                        new Evidence("101/BC-UBND", "2020-12-02", "", "Kế hoạch CCHC năm", "", ""))))
                .add(entry(
                        "1.1.3",
                        Opinion.at(Stage.SELF)
                                .withFact("plan_tasks_completed", Fact.of(39))
                                .withFact("plan_tasks_total", Fact.of(41))
                                .withEvidence(Evidence.of("12/BC", ""))
                                .withEvidence(Evidence.of("", "Phụ lục nhiệm vụ"))
                                .withExplanation("Hai nhiệm vụ lùi sang năm sau\ntheo Công văn 5")))
                .add(entry("1.2", Opinion.at(Stage.SELF).withFact("reports_late_missing_or_incomplete", Fact.of(0))))
                .add(entry("1.6", Opinion.at(Stage.SELF).withFact("level", Fact.level("all-on-time"))))
                .build();
        Assessment read = FilledForm.vietnamese()
                .text(MET, VALUE, "có")
                .number(MET, POINTS, "0.25")
                .text(MET, NUMBER, "101/BC-UBND")
                .text(MET, DATE, "2020-12-02")
                .text(MET, TITLE, "Kế hoạch CCHC năm")
                .number(DONE, VALUE, "39")
                .text(DONE, NUMBER, "12/BC")
                .text(DONE, EXPLANATION, "Hai nhiệm vụ lùi sang năm sau\ntheo Công văn 5")
                .number(ALL, VALUE, "41")
                .text(ALL, TITLE, "Phụ lục nhiệm vụ")
                .number(LATE, VALUE, "0")
                .text(LEVEL, VALUE, "hoàn thành đúng hạn tất cả nhiệm vụ")
                .read()
                .assessment();
        assertThat(read).isEqualTo(expected);
        assertThat(ParJson.ASSESSMENT.read(ParJson.ASSESSMENT.canonical(read), "again"))
                .isEqualTo(read);
    }

    @Test
    void the_english_form_takes_english_words() {
        Assessment read = FilledForm.english().text(MET, VALUE, "No").read().assessment();
        assertThat(opinion(read, "1.1.1").facts()).containsEntry("plan_issued_on_time", Fact.met(false));
    }

    @Test
    void a_number_is_what_was_typed_although_excel_stores_seventeen_digits() {
        Assessment read = FilledForm.vietnamese()
                .number(DONE, VALUE, "39")
                .number(ALL, VALUE, "1.2E+3")
                .number(DONE, POINTS, "0.55000000000000004")
                .read()
                .assessment();
        assertThat(opinion(read, "1.1.3").facts()).containsEntry("plan_tasks_total", Fact.of(1200));
        assertThat(opinion(read, "1.1.3").points()).contains(Points.parse("0.55"));
    }

    @Test
    void words_typed_with_combining_marks_are_read_in_normal_form() {
        String typed = Normalizer.normalize("Kế hoạch, có ký hiệu", Normalizer.Form.NFD);
        Assessment read = FilledForm.vietnamese()
                .text(MET, VALUE, Normalizer.normalize("Có", Normalizer.Form.NFD))
                .text(MET, TITLE, "  " + typed)
                .read()
                .assessment();
        assertThat(opinion(read, "1.1.1").evidence()).containsExactly(Evidence.of("", "Kế hoạch, có ký hiệu"));
    }

    @Test
    void a_date_that_excel_holds_as_a_date_is_written_year_first() {
        // 44197 is 2021-01-01, counted from 1899-12-30; the style 1 is made a date below.
        Assessment read = FilledForm.vietnamese()
                .change(
                        "xl/styles.xml",
                        xml -> xml.replaceFirst(
                                "(?s)<cellXfs.*</cellXfs>",
                                "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"))
                .text(MET, VALUE, "có")
                .text(MET, NUMBER, "5")
                .raw(MET, DATE, "<c r=\"@\" s=\"1\"><v>44197</v></c>")
                .read()
                .assessment();
        assertThat(opinion(read, "1.1.1").evidence()).containsExactly(new Evidence("5", "2021-01-01", "", "", "", ""));
    }

    @Test
    void a_document_number_typed_as_a_number_is_its_digits() {
        Assessment read = FilledForm.vietnamese()
                .text(MET, VALUE, "có")
                .number(MET, NUMBER, "101")
                .read()
                .assessment();
        assertThat(opinion(read, "1.1.1").evidence()).containsExactly(Evidence.of("101", ""));
    }

    @Test
    void an_explanation_alone_is_an_opinion_without_a_figure() {
        Assessment read = FilledForm.vietnamese()
                .text(MET, EXPLANATION, "Chưa có kế hoạch")
                .read()
                .assessment();
        assertThat(opinion(read, "1.1.1")).isEqualTo(Opinion.at(Stage.SELF).withExplanation("Chưa có kế hoạch"));
    }

    @Test
    void rows_are_known_by_their_codes_and_not_by_their_places() {
        FilledForm form = FilledForm.vietnamese().number(DONE, VALUE, "1").number(ALL, VALUE, "2");
        Assessment swapped = form.exchangeRows(form.address(DONE, VALUE), form.address(ALL, VALUE))
                .read()
                .assessment();
        assertThat(opinion(swapped, "1.1.3").facts())
                .containsEntry("plan_tasks_completed", Fact.of(1))
                .containsEntry("plan_tasks_total", Fact.of(2));
    }

    private static Assessment.Builder empty() {
        return Assessment.of(FilledForm.UNIT, MethodologyId.of("vn-1149-2020-province"), IndexYear.of(2020));
    }

    private static Entry entry(String code, Opinion opinion) {
        return Entry.of(NodeCode.parse(code), opinion);
    }

    private static Opinion opinion(Assessment assessment, String code) {
        return assessment
                .entry(NodeCode.parse(code))
                .orElseThrow()
                .opinion(Stage.SELF)
                .orElseThrow();
    }
}
