package vn.parindex.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.parindex.evaluation.EvaluationCode;
import vn.parindex.finding.Finding;
import vn.parindex.methodology.RuleKind;
import vn.parindex.result.IndexResult;
import vn.parindex.result.LeafOutcome;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.ResultOutline;
import vn.parindex.result.Score;
import vn.parindex.result.Stamp;
import vn.parindex.result.State;
import vn.parindex.result.Trace;
import vn.parindex.value.Arguments;
import vn.parindex.value.Branch;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Facts;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

/** A result written down by hand: leaves with points of a maximum, summed into areas, parts and the total. */
public final class SampleResult {

    private final String unitId;
    private final Map<NodeCode, Score> leaves = new TreeMap<>();
    private final Map<NodeCode, String> methods = new TreeMap<>();
    private String methodology = "vn-test-province";
    private String digest = "0123456789abcdef".repeat(4);
    private String library = "0.1.0";
    private String group = "";
    private int year = 2020;
    private Mode mode = Mode.FINAL;
    private boolean ranked = true;
    private List<Finding> findings = List.of();

    private SampleResult(String unitId) {
        this.unitId = unitId;
    }

    public static SampleResult of(String unitId) {
        return new SampleResult(unitId);
    }

    /** A unit with one leaf of 100 points. */
    public static IndexResult withIndex(String unitId, String points) {
        return of(unitId).leaf("1.1", points, "100").build();
    }

    public SampleResult leaf(String code, String points, String maximum) {
        return leaf(code, "appraisal", scored(points, maximum));
    }

    public SampleResult surveyLeaf(String code, String points, String maximum) {
        return leaf(code, "survey", scored(points, maximum));
    }

    private static Score scored(String points, String maximum) {
        return new Score(State.SCORED, Points.parse(points), Points.parse(maximum), Points.parse(maximum), Points.ZERO);
    }

    public SampleResult openLeaf(String code, String maximum) {
        return leaf(code, "appraisal", open(maximum));
    }

    public SampleResult openSurveyLeaf(String code, String maximum) {
        return leaf(code, "survey", open(maximum));
    }

    private static Score open(String maximum) {
        Points most = Points.parse(maximum);
        return new Score(State.NOT_SCORED, Points.ZERO, most, most, most);
    }

    public SampleResult notApplicableLeaf(String code, String maximum) {
        return leaf(
                code,
                "appraisal",
                new Score(State.NOT_APPLICABLE, Points.ZERO, Points.ZERO, Points.parse(maximum), Points.ZERO));
    }

    private SampleResult leaf(String code, String method, Score score) {
        leaves.put(NodeCode.parse(code), score);
        methods.put(NodeCode.parse(code), method);
        return this;
    }

    public SampleResult methodology(String id, String bytes) {
        methodology = id;
        digest = bytes.length() == 64 ? bytes : bytes.repeat(4);
        return this;
    }

    public SampleResult library(String version) {
        library = version;
        return this;
    }

    public SampleResult group(String name) {
        group = name;
        return this;
    }

    public SampleResult year(int value) {
        year = value;
        return this;
    }

    public SampleResult mode(Mode value) {
        mode = value;
        return this;
    }

    public SampleResult outOfRanking() {
        ranked = false;
        return this;
    }

    public SampleResult withError() {
        findings = List.of(Finding.error(EvaluationCode.OTHER_METHODOLOGY, "", "got", "a", "allowed", "b"));
        return this;
    }

    public SampleResult withWarning() {
        findings = List.of(Finding.warning(EvaluationCode.OTHER_METHODOLOGY, "", "got", "a", "allowed", "b"));
        return this;
    }

    public IndexResult build() {
        Map<NodeCode, String> nodes = new TreeMap<>(methods);
        for (NodeCode leaf : leaves.keySet()) {
            for (Optional<NodeCode> up = leaf.parent();
                    up.isPresent();
                    up = up.get().parent()) {
                nodes.put(up.get(), "");
            }
        }
        Map<String, Text> parts = new TreeMap<>();
        methods.values().forEach(method -> parts.put(method, Text.of("Phần " + method, "")));
        List<ResultOutline.Row> rows = new ArrayList<>();
        nodes.forEach((code, method) -> rows.add(
                new ResultOutline.Row(code, Text.of("Mục " + code, "Item " + code), Confidence.REPORTED, method)));
        Stamp stamp = new Stamp(
                MethodologyId.of(methodology),
                Text.of("Thử", "Test"),
                "0/QĐ",
                digest,
                library,
                mode,
                List.of(Stage.COUNCIL),
                Rounding.halfUp(2));
        IndexResult.Builder result = IndexResult.builder(ResultOutline.of(rows, parts))
                .stamp(stamp)
                .unit(new Unit(unitId, "Đơn vị " + unitId, group))
                .year(IndexYear.of(year))
                .ranked(ranked)
                .findings(findings);
        leaves.values()
                .forEach(score -> result.leaf(
                        new LeafOutcome(score.state(), score.points(), List.of(opinion(score)), trace()),
                        score.fullMaximum()));
        return result.build();
    }

    private static OpinionValue opinion(Score score) {
        return new OpinionValue(
                Stage.COUNCIL, score.state(), score.points(), Optional.empty(), Optional.empty(), "", "");
    }

    private static Trace trace() {
        return new Trace(
                RuleKind.STATED,
                Optional.of(Stage.COUNCIL),
                Branch.STATED,
                Facts.NONE,
                Arguments.NONE,
                Rounding.halfUp(5),
                new Citation("test", ""),
                Confidence.REPORTED);
    }
}
