package vn.parindex.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.methodology.Adjustment;
import vn.parindex.methodology.AdjustmentKind;
import vn.parindex.methodology.AllOrNothing;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.Checklist;
import vn.parindex.methodology.CountSteps;
import vn.parindex.methodology.Criterion;
import vn.parindex.methodology.Deductions;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.LegalBasis;
import vn.parindex.methodology.Levels;
import vn.parindex.methodology.Linear;
import vn.parindex.methodology.Method;
import vn.parindex.methodology.MethodKind;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.NoneOutcome;
import vn.parindex.methodology.NotApplicablePolicy;
import vn.parindex.methodology.OpinionPolicy;
import vn.parindex.methodology.Proportional;
import vn.parindex.methodology.PublishedIndex;
import vn.parindex.methodology.RoundingPolicy;
import vn.parindex.methodology.Scoring;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.ShareSteps;
import vn.parindex.methodology.Source;
import vn.parindex.methodology.Stated;
import vn.parindex.methodology.Step;
import vn.parindex.methodology.SubCriterion;
import vn.parindex.methodology.SurveyMean;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;

/**
 * A small invented methodology of 20 points with every kind of rule and every confidence, and invented assessments; see
 * about.md.
 */
final class ReportSample {

    static final Methodology METHODOLOGY = methodology(Rounding.halfUp(5));

    /**
     * The same a year later: 1.3 has another name, SIPAS counts 4 instead of 5 points and 3.3 counts 3 instead of 2.
     */
    static final Methodology LATER = METHODOLOGY.toBuilder()
            .id(MethodologyId.of("sample-report-later"))
            .name(Text.of("Bộ tiêu chí mẫu, năm sau", "Sample criteria, the year after"))
            .areas(List.of(steering("Sáng kiến được áp dụng"), procedures(), impact("4", "3")))
            .build();

    private ReportSample() {}

    static Methodology methodology(Rounding leafRounding) {
        return Methodology.builder()
                .id(MethodologyId.of("sample-report"))
                .name(Text.of("Bộ tiêu chí mẫu để kiểm thử báo cáo", "Sample criteria for testing reports"))
                .level("province")
                .decision(new LegalBasis(
                        "01/QĐ-MẪU", LocalDate.of(2020, 12, 30), Text.of("Cơ quan mẫu", "Sample agency"), "qd-01"))
                .rounds(List.of(IndexYear.of(2020), IndexYear.of(2021)))
                .total(Points.of(20))
                .methods(List.of(
                        new Method("appraisal", MethodKind.APPRAISAL, Text.of("Thẩm định", "Appraisal"), true),
                        new Method("survey", MethodKind.SURVEY, Text.of("Điều tra xã hội học", "Survey"), false),
                        new Method("sipas", MethodKind.INDEX, Text.of("Chỉ số hài lòng", "Satisfaction index"), false)))
                .opinions(new OpinionPolicy(Map.of(
                        Mode.SELF,
                        List.of(Stage.SELF),
                        Mode.APPRAISED,
                        List.of(Stage.APPRAISAL_2, Stage.APPRAISAL_1),
                        Mode.FINAL,
                        List.of(Stage.COUNCIL, Stage.APPRAISAL_2, Stage.APPRAISAL_1))))
                .rounding(new RoundingPolicy(
                        leafRounding,
                        Rounding.halfUp(2),
                        new Citation("reconstruction", ""),
                        Confidence.RECONSTRUCTED,
                        ""))
                .notApplicable(new NotApplicablePolicy(
                        NotApplicablePolicy.Effect.LEAVES_MAXIMUM,
                        new Citation("reconstruction", ""),
                        Confidence.RECONSTRUCTED,
                        ""))
                .scales(List.of(new GradeScale(
                        "groups",
                        Text.of("Nhóm kết quả", "Groups"),
                        GradeScale.Purpose.GROUP,
                        GradeScale.Basis.PUBLISHED,
                        List.of(
                                band("a", "Nhóm A", "Group A", "90"),
                                band("b", "Nhóm B", "Group B", "80"),
                                new GradeScale.Band("c", Text.of("Nhóm C", "Group C"), Optional.empty(), true)),
                        new Citation("press", ""),
                        Confidence.REPORTED)))
                .adjustments(List.of(
                        new Adjustment(
                                "initiative",
                                AdjustmentKind.BONUS,
                                Text.of("Thưởng sáng kiến", "Bonus for initiatives"),
                                Points.parse("0.5"),
                                Adjustment.Placement.OUTSIDE_TOTAL,
                                new Citation("press", ""),
                                Confidence.REPORTED),
                        new Adjustment(
                                "late",
                                AdjustmentKind.PENALTY,
                                Text.of("Trừ nộp muộn", "Penalty for late filing"),
                                Points.of(1),
                                Adjustment.Placement.OUTSIDE_TOTAL,
                                new Citation("press", ""),
                                Confidence.REPORTED)))
                .facts(facts())
                .sources(List.of(
                        new Source(
                                "qd-01",
                                "01/QĐ-MẪU",
                                Text.of("Quyết định mẫu số 01/QĐ-MẪU", "Sample decision 01/QĐ-MẪU"),
                                "2020-12-30",
                                Optional.empty(),
                                "A",
                                "",
                                ""),
                        new Source(
                                "press", "", Text.of("Báo mẫu", "Sample newspaper"), "", Optional.empty(), "B", "", ""),
                        new Source(
                                "reconstruction",
                                "",
                                Text.of("Bản phục dựng để kiểm thử", "Reconstruction for testing"),
                                "",
                                Optional.empty(),
                                "R",
                                "",
                                "")))
                .areas(List.of(steering("Sáng kiến"), procedures(), impact("5", "2")))
                .build();
    }

    /** One area with one leaf, 1.1, which may be not applicable. */
    static Methodology single(ScoringRule rule, String max, String method) {
        Points maximum = Points.parse(max);
        Criterion leaf = new Criterion(
                NodeCode.parse("1.1"),
                Text.of("Mục mẫu", "Sample item"),
                maximum,
                List.of(),
                Optional.of(new Scoring(method, rule, Optional.empty(), true, Optional.empty())),
                citation(Confidence.OFFICIAL),
                Confidence.OFFICIAL,
                "");
        Area area = new Area(
                NodeCode.parse("1"),
                Text.of("Lĩnh vực mẫu", "Sample area"),
                maximum,
                List.of(leaf),
                citation(Confidence.OFFICIAL),
                Confidence.OFFICIAL,
                "");
        return METHODOLOGY.toBuilder().total(maximum).areas(List.of(area)).build();
    }

    private static GradeScale.Band band(String id, String vi, String en, String from) {
        return new GradeScale.Band(id, Text.of(vi, en), Optional.of(Percentage.parse(from)), true);
    }

    private static List<FactSpec> facts() {
        return List.of(
                met("plan_on_time", "kế hoạch năm ban hành đúng hạn", "yearly plan issued on time"),
                count("late_reports", "báo cáo nộp muộn", "late reports", "báo cáo", "reports"),
                count("initiatives", "sáng kiến được công nhận", "recognised initiatives", "sáng kiến", "initiatives"),
                new FactSpec("level", FactKind.LEVEL, Text.of("mức độ đạt được", "level reached"), Optional.empty()),
                count(
                        "procedures_online",
                        "thủ tục cung cấp trực tuyến",
                        "procedures offered online",
                        "thủ tục",
                        "procedures"),
                count(
                        "procedures_all",
                        "thủ tục hành chính của tỉnh",
                        "procedures of the province",
                        "thủ tục",
                        "procedures"),
                count(
                        "dossiers_on_time",
                        "hồ sơ giải quyết đúng hạn",
                        "dossiers resolved on time",
                        "hồ sơ",
                        "dossiers"),
                count("dossiers_all", "hồ sơ đã giải quyết", "dossiers resolved", "hồ sơ", "dossiers"),
                amount("paid", "vốn đã giải ngân", "investment disbursed"),
                amount("planned", "vốn được giao", "investment planned"),
                met("published", "công bố danh mục thủ tục", "list of procedures published"),
                met("posted", "niêm yết tại nơi tiếp nhận", "posted at the reception desk"),
                met("apologised", "xin lỗi bằng văn bản khi trễ hạn", "written apology for delays"),
                new FactSpec(
                        "survey",
                        FactKind.PERCENT,
                        Text.of("kết quả bình quân điều tra xã hội học", "mean result of the survey"),
                        Optional.empty()),
                new FactSpec(
                        "index",
                        FactKind.PERCENT,
                        Text.of("giá trị chỉ số đã công bố", "published value of the index"),
                        Optional.empty()),
                new FactSpec(
                        "points",
                        FactKind.POINTS,
                        Text.of("điểm đã công bố", "points as published"),
                        Optional.empty()));
    }

    private static Area steering(String initiatives) {
        return area(
                "1",
                "Chỉ đạo, điều hành",
                "Steering",
                "4",
                Confidence.REPORTED,
                List.of(
                        leaf(
                                "1.1",
                                "Ban hành kế hoạch",
                                "Plan issued",
                                "0.5",
                                Confidence.OFFICIAL,
                                "appraisal",
                                new AllOrNothing("plan_on_time")),
                        leaf(
                                "1.2",
                                "Chế độ báo cáo",
                                "Reporting",
                                "1",
                                Confidence.REPORTED,
                                "appraisal",
                                new Deductions(
                                        "late_reports",
                                        Points.parse("0.25"),
                                        Text.of("báo cáo nộp muộn", "late report"))),
                        leaf(
                                "1.3",
                                initiatives,
                                "Initiatives",
                                "1",
                                Confidence.REPORTED,
                                "appraisal",
                                new CountSteps(
                                        "initiatives",
                                        List.of(step("5", "1"), step("2", "0.5"), step("1", "0.25")),
                                        Points.ZERO)),
                        leaf(
                                "1.4",
                                "Nhiệm vụ được giao",
                                "Assigned tasks",
                                "1.5",
                                Confidence.REPORTED,
                                "appraisal",
                                new Levels(
                                        "level",
                                        List.of(
                                                new Levels.Level(
                                                        "all-on-time",
                                                        Text.of(
                                                                "hoàn thành đúng hạn tất cả nhiệm vụ",
                                                                "all tasks done on time"),
                                                        Points.parse("1.5")),
                                                new Levels.Level(
                                                        "some-late",
                                                        Text.of("có nhiệm vụ trễ hạn", "some tasks late"),
                                                        Points.parse("0.75")),
                                                new Levels.Level(
                                                        "not-done",
                                                        Text.of("có nhiệm vụ chưa hoàn thành", "some tasks not done"),
                                                        Points.ZERO))))));
    }

    private static Area procedures() {
        Criterion first = new Criterion(
                NodeCode.parse("2.1"),
                Text.of("Giải quyết thủ tục hành chính", "Handling of procedures"),
                Points.of(3),
                List.of(
                        sub(
                                "2.1.1",
                                "Thủ tục trực tuyến",
                                "Procedures online",
                                "2",
                                new ShareSteps(
                                        "procedures_online",
                                        "procedures_all",
                                        List.of(step("80", "2"), step("50", "1")),
                                        Points.ZERO,
                                        NoneOutcome.NOT_APPLICABLE)),
                        sub(
                                "2.1.2",
                                "Hồ sơ giải quyết đúng hạn",
                                "Dossiers on time",
                                "1",
                                new Proportional(
                                        "dossiers_on_time",
                                        "dossiers_all",
                                        Percentage.of(95),
                                        Percentage.HUNDRED,
                                        NoneOutcome.FULL))),
                Optional.empty(),
                new Citation("reconstruction", ""),
                Confidence.RECONSTRUCTED,
                "");
        return area(
                "2",
                "Cải cách thủ tục hành chính",
                "Reform of procedures",
                "6",
                Confidence.RECONSTRUCTED,
                List.of(
                        first,
                        leaf(
                                "2.2",
                                "Giải ngân vốn đầu tư",
                                "Investment disbursed",
                                "1.5",
                                Confidence.RECONSTRUCTED,
                                "appraisal",
                                new Linear(
                                        "paid",
                                        "planned",
                                        new Linear.Anchor(Percentage.of(50), Points.ZERO),
                                        new Linear.Anchor(Percentage.of(95), Points.parse("1.5")),
                                        NoneOutcome.ZERO)),
                        leaf(
                                "2.3",
                                "Công khai thủ tục",
                                "Publication of procedures",
                                "1.5",
                                Confidence.RECONSTRUCTED,
                                "appraisal",
                                new Checklist(List.of(
                                        new Checklist.Item(
                                                "published",
                                                Text.of("công bố danh mục thủ tục", "list published"),
                                                Points.parse("0.5")),
                                        new Checklist.Item(
                                                "posted",
                                                Text.of("niêm yết tại nơi tiếp nhận", "posted at the desk"),
                                                Points.parse("0.5")),
                                        new Checklist.Item(
                                                "apologised",
                                                Text.of("xin lỗi bằng văn bản", "written apology"),
                                                Points.parse("0.5")))))));
    }

    private static Area impact(String satisfaction, String development) {
        return area(
                "3",
                "Tác động của cải cách hành chính",
                "Impact of reform",
                "10",
                Confidence.OFFICIAL,
                List.of(
                        leaf(
                                "3.1",
                                "Đánh giá của lãnh đạo",
                                "Leaders' opinion",
                                "3",
                                Confidence.OFFICIAL,
                                "survey",
                                new SurveyMean("survey")),
                        leaf(
                                "3.2",
                                "Hài lòng của người dân",
                                "Citizens' satisfaction",
                                satisfaction,
                                Confidence.OFFICIAL,
                                "sipas",
                                new PublishedIndex("index", "SIPAS")),
                        leaf(
                                "3.3",
                                "Phát triển kinh tế - xã hội",
                                "Socio-economic development",
                                development,
                                Confidence.OFFICIAL,
                                "appraisal",
                                new Stated("points", Optional.of(Points.parse("0.25"))))));
    }

    private static Area area(
            String code, String vi, String en, String max, Confidence confidence, List<Criterion> criteria) {
        return new Area(
                NodeCode.parse(code),
                Text.of(vi, en),
                Points.parse(max),
                criteria,
                citation(confidence),
                confidence,
                "");
    }

    private static Criterion leaf(
            String code, String vi, String en, String max, Confidence confidence, String method, ScoringRule rule) {
        Text report = Text.of("Báo cáo năm", code.equals("2.3") ? "" : "Yearly report");
        Optional<Text> evidence = method.equals("appraisal") ? Optional.of(report) : Optional.empty();
        return new Criterion(
                NodeCode.parse(code),
                Text.of(vi, en),
                Points.parse(max),
                List.of(),
                Optional.of(new Scoring(method, rule, evidence, false, Optional.empty())),
                citation(confidence),
                confidence,
                "");
    }

    private static SubCriterion sub(String code, String vi, String en, String max, ScoringRule rule) {
        return new SubCriterion(
                NodeCode.parse(code),
                Text.of(vi, en),
                Points.parse(max),
                new Scoring(
                        "appraisal",
                        rule,
                        Optional.of(Text.of("Báo cáo năm", "Yearly report")),
                        true,
                        Optional.empty()),
                citation(Confidence.RECONSTRUCTED),
                Confidence.RECONSTRUCTED,
                "");
    }

    private static Citation citation(Confidence confidence) {
        return switch (confidence) {
            case OFFICIAL -> new Citation("qd-01", "Phụ lục 1");
            case REPORTED -> new Citation("press", "");
            case RECONSTRUCTED -> new Citation("reconstruction", "");
        };
    }

    private static Step step(String from, String points) {
        return new Step(new java.math.BigDecimal(from), Points.parse(points));
    }

    private static FactSpec met(String id, String vi, String en) {
        return new FactSpec(id, FactKind.MET, Text.of(vi, en), Optional.empty());
    }

    private static FactSpec count(String id, String vi, String en, String unitVi, String unitEn) {
        return new FactSpec(id, FactKind.COUNT, Text.of(vi, en), Optional.of(Text.of(unitVi, unitEn)));
    }

    private static FactSpec amount(String id, String vi, String en) {
        return new FactSpec(id, FactKind.AMOUNT, Text.of(vi, en), Optional.of(Text.of("triệu đồng", "million VND")));
    }
}
