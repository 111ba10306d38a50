package vn.parindex.methodology;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.parindex.value.Labelled;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * The kinds of scoring rule, each with the fields it is made of and an example.
 *
 * <p>A new kind is its class, its line here and in the {@code permits} of what it implements, and its sentences in both
 * languages ({@code rule.*} and {@code branch.*} of the explanations). Reading, writing, the canonical form, the JSON
 * Schema, the notation of sheets, rescaling and advice follow from its fields.
 */
public enum RuleKind implements Labelled {

    /** Met or not met. */
    ALL_OR_NOTHING(
            AllOrNothing.FIELDS,
            new AllOrNothing("plan_issued"),
            Text.of("đạt thì được điểm tối đa, không đạt thì 0 điểm", "met: the maximum, else zero")),

    /** Steps on a share. */
    SHARE_STEPS(
            ShareSteps.FIELDS,
            new ShareSteps("tasks_done", "tasks_total", steps("100", "1", "80", "0.5"), Points.ZERO, NoneOutcome.FULL),
            Text.of("chấm theo mức của tỷ lệ", "steps on a share")),

    /** Steps on a count. */
    COUNT_STEPS(
            CountSteps.FIELDS,
            new CountSteps("initiatives", steps("2", "1", "1", "0.5"), Points.ZERO),
            Text.of("chấm theo mức của số lượng", "steps on a count")),

    /** In proportion to a share. */
    PROPORTIONAL(
            Proportional.FIELDS,
            new Proportional(
                    "dossiers_on_time",
                    "dossiers_resolved",
                    Percentage.of(70),
                    Percentage.of(95),
                    NoneOutcome.NOT_APPLICABLE),
            Text.of(
                    "tỷ lệ nhân với điểm tối đa, dưới ngưỡng bắt đầu thì 0 điểm, từ ngưỡng tối đa thì được điểm tối đa",
                    "share x maximum from the floor on, else zero; the maximum from the full-marks point on")),

    /** A straight line on a share. */
    LINEAR(
            Linear.FIELDS,
            new Linear("tasks_done", "tasks_total", anchor("60", "0"), anchor("90", "1"), NoneOutcome.ZERO),
            Text.of(
                    "nội suy tuyến tính giữa hai mức, ngoài hai mức thì giữ nguyên điểm",
                    "a straight line between two points, level outside them")),

    /** The sum of the items met. */
    CHECKLIST(
            Checklist.FIELDS,
            new Checklist(List.of(
                    item("plan_issued", Text.of("ban hành kế hoạch", "plan issued")),
                    item("report_on_time", Text.of("báo cáo đúng hạn", "report on time")))),
            Text.of("cộng điểm của các nội dung đạt", "the sum of the items met")),

    /** An amount off for each one counted. */
    DEDUCTIONS(
            Deductions.FIELDS,
            new Deductions("reports_late", Points.parse("0.25"), Text.of("báo cáo chậm", "late report")),
            Text.of(
                    "từ điểm tối đa trừ dần cho mỗi trường hợp, trừ đến 0 thì dừng",
                    "the maximum less an amount for every one counted, never under zero")),

    /** An amount for each one counted. */
    INCREMENTS(
            Increments.FIELDS,
            new Increments(
                    "initiatives", Points.parse("0.25"), Text.of("sáng kiến được công nhận", "recognised initiative")),
            Text.of(
                    "mỗi trường hợp được cộng điểm, đến điểm tối đa thì dừng",
                    "an amount for every one counted, never over the maximum")),

    /** One of several described levels. */
    LEVELS(
            Levels.FIELDS,
            new Levels(
                    "level",
                    List.of(
                            new Levels.Level("full", Text.of("đầy đủ", "full"), Points.of(1)),
                            new Levels.Level("none", Text.of("không", "none"), Points.ZERO))),
            Text.of("chấm theo mức đạt được", "one of several described levels is chosen")),

    /** The mean of survey answers. */
    SURVEY(
            SurveyMean.FIELDS,
            new SurveyMean("survey"),
            Text.of("kết quả trung bình của điều tra xã hội học nhân với điểm tối đa", "mean answer x maximum")),

    /** A published index. */
    INDEX(
            PublishedIndex.FIELDS,
            new PublishedIndex("index", "SIPAS"),
            Text.of("chỉ số đã công bố nhân với điểm tối đa", "published index x maximum")),

    /** Points stated. */
    STATED(
            Stated.FIELDS,
            new Stated("points", Optional.of(Points.parse("0.25"))),
            Text.of("điểm do cấp có thẩm quyền ghi nhận", "points stated by whoever is entitled to"));

    private final RuleFields<? extends ScoringRule> fields;
    private final ScoringRule example;
    private final Text label;

    <R extends ScoringRule> RuleKind(RuleFields<R> fields, R example, Text label) {
        this.fields = fields;
        this.example = example;
        this.label = label;
    }

    @Override
    public String id() {
        return fields.name();
    }

    /**
     * Returns the fields that a rule of this kind is made of.
     *
     * @return the fields, in the order of the format
     */
    public RuleFields<? extends ScoringRule> fields() {
        return fields;
    }

    /**
     * Returns a rule of this kind that is sound for a leaf of {@linkplain ScoringRule#best(Points) its best points}.
     *
     * @return the example that schemas and refusals show
     */
    public ScoringRule example() {
        return example;
    }

    @Override
    public Text label() {
        return label;
    }

    private static List<Step> steps(String first, String firstPoints, String second, String secondPoints) {
        return List.of(
                new Step(new BigDecimal(first), Points.parse(firstPoints)),
                new Step(new BigDecimal(second), Points.parse(secondPoints)));
    }

    private static Linear.Anchor anchor(String share, String points) {
        return new Linear.Anchor(Percentage.parse(share), Points.parse(points));
    }

    private static Checklist.Item item(String fact, Text name) {
        return new Checklist.Item(fact, name, Points.parse("0.25"));
    }
}
