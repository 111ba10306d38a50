package vn.parindex.rulesframes;

import java.util.Map;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Opinion;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/** Published figures entered into a frame. */
final class PublishedFigures {

    static final MethodologyCatalog CATALOG = MethodologyCatalog.installed();

    private PublishedFigures() {}

    static IndexResult result(String frame, int year, String unit, Map<String, String> points) {
        Methodology methodology = CATALOG.get(MethodologyId.of(frame));
        Assessment.Builder assessment = Assessment.of(Unit.of(unit, unit), methodology.id(), IndexYear.of(year));
        points.forEach((item, stated) -> {
            NodeCode code = NodeCode.parse(item);
            Stage stage = methodology.leaf(code).orElseThrow().measured() ? Stage.SURVEY : Stage.COUNCIL;
            assessment.add(code, Opinion.at(stage).withPoints(Points.parse(stated)));
        });
        return IndexEvaluator.of(methodology).evaluate(assessment.build(), Mode.FINAL);
    }
}
