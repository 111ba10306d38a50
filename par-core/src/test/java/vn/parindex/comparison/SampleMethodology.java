package vn.parindex.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
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
import vn.parindex.methodology.RoundingPolicy;
import vn.parindex.methodology.Scoring;
import vn.parindex.methodology.Source;
import vn.parindex.methodology.Stated;
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

/** A small methodology of stated points, written down by hand. */
public final class SampleMethodology {

    private static final Citation CITATION = new Citation("test", "");

    private final String id;
    private final List<Area> areas = new ArrayList<>();
    private String level = "province";

    private SampleMethodology(String id) {
        this.id = id;
    }

    public static SampleMethodology of(String id) {
        return new SampleMethodology(id);
    }

    public SampleMethodology level(String word) {
        level = word;
        return this;
    }

    /** An area with criteria written as "name|maximum". */
    public SampleMethodology area(String name, String... criteria) {
        NodeCode code = NodeCode.parse(Integer.toString(areas.size() + 1));
        List<Criterion> children = new ArrayList<>();
        Points sum = Points.ZERO;
        for (String criterion : criteria) {
            String[] parts = criterion.split("\\|");
            Points maximum = Points.parse(parts[1]);
            Scoring scoring = new Scoring(
                    "appraisal", new Stated("points", Optional.empty()), Optional.empty(), true, Optional.empty());
            children.add(new Criterion(
                    code.child(children.size() + 1),
                    Text.of(parts[0], ""),
                    maximum,
                    List.of(),
                    Optional.of(scoring),
                    CITATION,
                    Confidence.REPORTED,
                    ""));
            sum = sum.plus(maximum);
        }
        areas.add(new Area(code, Text.of(name, ""), sum, children, CITATION, Confidence.REPORTED, ""));
        return this;
    }

    public Methodology build() {
        Map<Mode, List<Stage>> stages = new EnumMap<>(Mode.class);
        for (Mode mode : Mode.values()) {
            stages.put(mode, List.of(Stage.COUNCIL));
        }
        return Methodology.builder()
                .id(MethodologyId.of(id))
                .name(Text.of("Bộ tiêu chí " + id, "Criteria " + id))
                .level(level)
                .decision(new LegalBasis("0/QĐ", LocalDate.of(2020, 1, 1), Text.of("Thử", "Test"), "test"))
                .rounds(List.of(IndexYear.of(2020)))
                .total(areas.stream().map(Area::maximum).reduce(Points.ZERO, Points::plus))
                .methods(List.of(new Method("appraisal", MethodKind.APPRAISAL, Text.of("Thẩm định", ""), false)))
                .opinions(new OpinionPolicy(stages))
                .rounding(new RoundingPolicy(Rounding.halfUp(5), Rounding.halfUp(2), CITATION, Confidence.REPORTED, ""))
                .notApplicable(new NotApplicablePolicy(
                        NotApplicablePolicy.Effect.LEAVES_MAXIMUM, CITATION, Confidence.REPORTED, ""))
                .facts(List.of(new FactSpec("points", FactKind.POINTS, Text.of("điểm", ""), Optional.empty())))
                .sources(List.of(new Source("test", "", Text.of("Thử", ""), "", Optional.empty(), "R", "", "")))
                .areas(areas)
                .build();
    }
}
