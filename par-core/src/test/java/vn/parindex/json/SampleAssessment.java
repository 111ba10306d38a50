package vn.parindex.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Approval;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.NotApplicable;
import vn.parindex.assessment.Opinion;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/** What assessment/sample.json says, built by hand. */
final class SampleAssessment {

    private SampleAssessment() {}

    static Assessment value() {
        return Assessment.of(
                        new Unit("an-giang", "An Giang", "Đồng bằng sông Cửu Long"),
                        MethodologyId.of("sample-2020"),
                        IndexYear.of(2020))
                .note("Số liệu minh họa")
                .approval(new Approval("Chủ tịch UBND tỉnh", "2021-01-15", "12/BC-UBND"))
                .add(Entry.of(code("1.1.1"), Opinion.at(Stage.SELF).withFact("plan_issued", Fact.met(true))))
                .add(Entry.of(
                        code("1.1.2"),
                        Opinion.at(Stage.SELF)
                                .withFact("tasks_done", Fact.of(new BigDecimal("123456789012345678.123456789")))
                                .withFact("tasks_planned", Fact.of(new BigDecimal("-0.000000001")))))
                .add(Entry.of(code("1.1.4"), claim(), cut()))
                .add(Entry.of(code("1.9")))
                .notApplicable(code("1.10"), new NotApplicable("Tỉnh không có đơn vị tự chủ", "Hội đồng thẩm định"))
                .add(Entry.of(code("2.1.2"), Opinion.at(Stage.SELF).withFact("level", Fact.level("in-part"))))
                .add(Entry.of(
                        code("2.2"), Opinion.at(Stage.SURVEY).withFact("survey", Fact.of(new BigDecimal("82.5")))))
                .add(new AdjustmentEntry("reform-bonus", Points.parse("1.5"), "Sáng kiến được nhân rộng"))
                .add(new AdjustmentEntry("late-penalty", Points.parse("0.25"), "Báo cáo chậm"))
                .build();
    }

    private static Opinion claim() {
        return Opinion.at(Stage.SELF)
                .withFact("dossiers_on_time", Fact.of(4800))
                .withFact("dossiers_resolved", Fact.of(5000))
                .withPoints(Points.parse("0.96"))
                .withEvidence(new Evidence(
                        "15/BC-UBND",
                        "2020-12-15",
                        "UBND tỉnh",
                        "Báo cáo \"một cửa\"",
                        "trang 3",
                        "https://example.org/15?a=1&b=2"))
                .withEvidence(new Evidence("", "", "", "Bảng kê 📄", "", ""))
                .withExplanation("Dòng một\nDòng hai")
                .withAuthor("Sở Nội vụ", "2021-01-10T08:00");
    }

    private static Opinion cut() {
        return Opinion.at(Stage.APPRAISAL_1)
                .withDecision(Opinion.Decision.ADJUSTED)
                .withPoints(Points.parse("0.5"))
                .withReason("Chưa thống kê hồ sơ của cấp huyện")
                .withRequested("Bảng kê hồ sơ cấp huyện");
    }

    static NodeCode code(String code) {
        return NodeCode.parse(code);
    }

    /** A file beside the tests. */
    static String text(String name) {
        try (InputStream stream = SampleAssessment.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
