package vn.parindex.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.Criterion;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.LegalBasis;
import vn.parindex.methodology.Method;
import vn.parindex.methodology.MethodKind;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.MethodologyBuilder;
import vn.parindex.methodology.NotApplicablePolicy;
import vn.parindex.methodology.OpinionPolicy;
import vn.parindex.methodology.RoundingPolicy;
import vn.parindex.methodology.Scoring;
import vn.parindex.methodology.Source;
import vn.parindex.methodology.SubCriterion;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Stage;
import vn.parindex.value.Text;

/** Plants criteria trees for tests, area by area; maxima of parents are summed up. */
final class TestTree {

    static final MethodologyId ID = MethodologyId.of("test-tree");
    static final IndexYear YEAR = IndexYear.of(2020);
    static final Citation CITATION = new Citation("test", "");

    private final List<List<Criterion>> areas = new ArrayList<>();
    private final Map<String, FactSpec> facts = new LinkedHashMap<>();

    private TestTree() {}

    static TestTree plant() {
        return new TestTree();
    }

    /** One area with one criterion, which is the leaf 1.1. */
    static TestTree of(TestLeaf leaf) {
        return plant().area().criterion(leaf);
    }

    TestTree area() {
        areas.add(new ArrayList<>());
        return this;
    }

    /** A criterion that is itself a leaf (given one), or has these sub-criteria (given more). */
    TestTree criterion(TestLeaf... leaves) {
        List<Criterion> area = areas.get(areas.size() - 1);
        NodeCode code = NodeCode.parse(areas.size() + "." + (area.size() + 1));
        for (TestLeaf leaf : leaves) {
            leaf.facts()
                    .forEach((id, kind) ->
                            facts.put(id, new FactSpec(id, kind, Text.of("số liệu " + id, id), Optional.empty())));
        }
        if (leaves.length == 1) {
            area.add(new Criterion(
                    code,
                    name(code),
                    leaves[0].maximum(),
                    List.of(),
                    Optional.of(scoring(leaves[0])),
                    CITATION,
                    Confidence.REPORTED,
                    ""));
            return this;
        }
        List<SubCriterion> children = new ArrayList<>();
        Points sum = Points.ZERO;
        for (TestLeaf leaf : leaves) {
            NodeCode child = code.child(children.size() + 1);
            children.add(new SubCriterion(
                    child, name(child), leaf.maximum(), scoring(leaf), CITATION, Confidence.RECONSTRUCTED, ""));
            sum = sum.plus(leaf.maximum());
        }
        area.add(new Criterion(code, name(code), sum, children, Optional.empty(), CITATION, Confidence.REPORTED, ""));
        return this;
    }

    Methodology grown() {
        return builder().build();
    }

    MethodologyBuilder builder() {
        List<Area> all = new ArrayList<>();
        Points total = Points.ZERO;
        for (List<Criterion> criteria : areas) {
            NodeCode code = NodeCode.parse(Integer.toString(all.size() + 1));
            Points sum = criteria.stream().map(Criterion::maximum).reduce(Points.ZERO, Points::plus);
            all.add(new Area(code, name(code), sum, criteria, CITATION, Confidence.OFFICIAL, ""));
            total = total.plus(sum);
        }
        return Methodology.builder()
                .id(ID)
                .name(Text.of("bộ tiêu chí thử", "test tree"))
                .level("province")
                .decision(new LegalBasis("1/TEST", LocalDate.of(2020, 1, 1), Text.of("thử", "test"), "test"))
                .rounds(List.of(YEAR))
                .total(total)
                .methods(List.of(
                        new Method("appraisal", MethodKind.APPRAISAL, Text.of("thẩm định", "appraisal"), true),
                        new Method("survey", MethodKind.SURVEY, Text.of("điều tra xã hội học", "survey"), false),
                        new Method("index", MethodKind.INDEX, Text.of("chỉ số hài lòng", "satisfaction index"), false)))
                .opinions(new OpinionPolicy(Map.of(
                        Mode.SELF, List.of(Stage.SELF),
                        Mode.APPRAISED, List.of(Stage.APPRAISAL_2, Stage.APPRAISAL_1),
                        Mode.FINAL, List.of(Stage.COUNCIL, Stage.APPRAISAL_2, Stage.APPRAISAL_1))))
                .rounding(rounding(Rounding.halfUp(5), Rounding.halfUp(2)))
                .notApplicable(new NotApplicablePolicy(
                        NotApplicablePolicy.Effect.LEAVES_MAXIMUM, CITATION, Confidence.REPORTED, ""))
                .facts(List.copyOf(facts.values()))
                .sources(List.of(
                        new Source("test", "", Text.of("nguồn thử", "test source"), "", Optional.empty(), "R", "", "")))
                .areas(all);
    }

    static RoundingPolicy rounding(Rounding leaf, Rounding published) {
        return new RoundingPolicy(leaf, published, CITATION, Confidence.RECONSTRUCTED, "");
    }

    private static Text name(NodeCode code) {
        return Text.of("mục " + code, "item " + code);
    }

    private static Scoring scoring(TestLeaf leaf) {
        return new Scoring(
                leaf.method(),
                leaf.rule(),
                Optional.empty(),
                leaf.mayBeNotApplicable(),
                leaf.notSelfAssessed() ? Optional.of(false) : Optional.empty());
    }
}
