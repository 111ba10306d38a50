package vn.parindex.benchmarks.sample;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.methodology.Area;
import vn.parindex.methodology.Criterion;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.SubCriterion;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;

/** Rule sets of any size: the areas of one, over and over, under new codes. Names repeat, which is hard to match. */
public final class GrownTree {

    private GrownTree() {}

    /** Repeats the areas of a methodology. */
    public static Methodology of(Methodology base, int times) {
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            base.areas().forEach(area -> areas.add(moved(area, areas.size() + 1)));
        }
        return built(base, areas);
    }

    /** Puts one more area in front, so that every code is another one. */
    public static Methodology shifted(Methodology base) {
        List<Area> areas = new ArrayList<>();
        areas.add(moved(base.areas().get(base.areas().size() - 1), 1));
        base.areas().forEach(area -> areas.add(moved(area, areas.size() + 1)));
        return built(base, areas);
    }

    private static Methodology built(Methodology base, List<Area> areas) {
        Points total = areas.stream().map(Area::maximum).reduce(Points.ZERO, Points::plus);
        return base.toBuilder().areas(areas).total(total).build();
    }

    private static Area moved(Area area, int number) {
        NodeCode code = NodeCode.parse(Integer.toString(number));
        List<Criterion> criteria = new ArrayList<>();
        area.criteria().forEach(criterion -> criteria.add(moved(criterion, code.child(criteria.size() + 1))));
        return new Area(code, area.name(), area.maximum(), criteria, area.citation(), area.confidence(), area.note());
    }

    private static Criterion moved(Criterion criterion, NodeCode code) {
        List<SubCriterion> parts = new ArrayList<>();
        criterion.subCriteria().forEach(part -> parts.add(moved(part, code.child(parts.size() + 1))));
        return new Criterion(
                code,
                criterion.name(),
                criterion.maximum(),
                parts,
                criterion.scoring(),
                criterion.citation(),
                criterion.confidence(),
                criterion.note());
    }

    private static SubCriterion moved(SubCriterion part, NodeCode code) {
        return new SubCriterion(
                code, part.name(), part.maximum(), part.scored(), part.citation(), part.confidence(), part.note());
    }
}
