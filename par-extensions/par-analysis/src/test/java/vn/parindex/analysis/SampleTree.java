package vn.parindex.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.Criterion;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.LegalBasis;
import vn.parindex.methodology.Method;
import vn.parindex.methodology.MethodKind;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.NotApplicablePolicy;
import vn.parindex.methodology.OpinionPolicy;
import vn.parindex.methodology.PublishedIndex;
import vn.parindex.methodology.RoundingPolicy;
import vn.parindex.methodology.Scoring;
import vn.parindex.methodology.ScoringRule;
import vn.parindex.methodology.Source;
import vn.parindex.methodology.SurveyMean;
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

/** A made-up criteria tree: areas of criteria that are leaves themselves, 1.1, 1.2, 2.1 and so on. */
final class SampleTree {

    static final IndexYear YEAR = IndexYear.of(2020);
    private static final Citation CITATION = new Citation("test", "");

    private final List<List<Criterion>> areas = new ArrayList<>(List.of(new ArrayList<>()));
    private final Map<String, FactSpec> facts = new LinkedHashMap<>();
    private final MethodologyId id;

    SampleTree(String id) {
        this.id = MethodologyId.of(id);
    }

    SampleTree() {
        this("sample-tree");
    }

    SampleTree area() {
        areas.add(new ArrayList<>());
        return this;
    }

    /** Names a figure and its kind; others are named by their ids and of the kind that the rule takes first. */
    SampleTree fact(String fact, FactKind kind, String vi, String en) {
        facts.put(fact, new FactSpec(fact, kind, Text.of(vi, en), Optional.empty()));
        return this;
    }

    SampleTree leaf(String maximum, ScoringRule rule) {
        List<Criterion> area = areas.get(areas.size() - 1);
        NodeCode code = NodeCode.parse(areas.size() + "." + (area.size() + 1));
        rule.facts()
                .forEach(fact -> facts.putIfAbsent(
                        fact,
                        new FactSpec(
                                fact,
                                rule.accepts(fact).get(0),
                                Text.of("số liệu " + fact, "figure " + fact),
                                Optional.empty())));
        String method = rule instanceof SurveyMean ? "survey" : rule instanceof PublishedIndex ? "index" : "appraisal";
        area.add(new Criterion(
                code,
                name(code),
                Points.parse(maximum),
                List.of(),
                Optional.of(new Scoring(method, rule, Optional.empty(), true, Optional.empty())),
                CITATION,
                Confidence.REPORTED,
                ""));
        return this;
    }

    Methodology grown() {
        List<Area> all = new ArrayList<>();
        Points total = Points.ZERO;
        for (List<Criterion> criteria : areas) {
            NodeCode code = NodeCode.parse(Integer.toString(all.size() + 1));
            Points sum = criteria.stream().map(Criterion::maximum).reduce(Points.ZERO, Points::plus);
            all.add(new Area(code, name(code), sum, criteria, CITATION, Confidence.OFFICIAL, ""));
            total = total.plus(sum);
        }
        return Methodology.builder()
                .id(id)
                .name(Text.of("bộ tiêu chí thử", "sample tree"))
                .level("province")
                .decision(new LegalBasis("1/TEST", LocalDate.of(2020, 1, 1), Text.of("thử", "test"), "test"))
                .rounds(List.of(YEAR, IndexYear.of(2021)))
                .total(total)
                .methods(List.of(
                        new Method("appraisal", MethodKind.APPRAISAL, Text.of("thẩm định", "appraisal"), true),
                        new Method("survey", MethodKind.SURVEY, Text.of("điều tra xã hội học", "survey"), false),
                        new Method("index", MethodKind.INDEX, Text.of("chỉ số hài lòng", "satisfaction index"), false)))
                .opinions(new OpinionPolicy(Map.of(
                        Mode.SELF, List.of(Stage.SELF),
                        Mode.APPRAISED, List.of(Stage.APPRAISAL_2, Stage.APPRAISAL_1),
                        Mode.FINAL, List.of(Stage.COUNCIL, Stage.APPRAISAL_2, Stage.APPRAISAL_1))))
                .rounding(new RoundingPolicy(
                        Rounding.halfUp(5), Rounding.halfUp(2), CITATION, Confidence.RECONSTRUCTED, ""))
                .notApplicable(new NotApplicablePolicy(
                        NotApplicablePolicy.Effect.LEAVES_MAXIMUM, CITATION, Confidence.REPORTED, ""))
                .facts(List.copyOf(facts.values()))
                .sources(List.of(
                        new Source("test", "", Text.of("nguồn thử", "test source"), "", Optional.empty(), "R", "", "")))
                .areas(all)
                .build();
    }

    private static Text name(NodeCode code) {
        return Text.of("mục " + code, "item " + code);
    }
}
