package vn.parindex.json.internal;

import vn.parindex.codec.Place;
import vn.parindex.codec.Reading;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.IndexResult;
import vn.parindex.result.OpinionValue;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.result.State;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * Compares the scores that a document states with those that its leaves make. A total is never taken from a document.
 *
 * <p>What only the methodology can tell (what a rule gives for figures, which stage counts, which band an index falls
 * into) is not looked at.
 */
final class StatedScores {

    private static final Text GRADE_TOO_EARLY =
            Text.of("kết quả tạm tính chưa được xếp nhóm, xếp loại", "a provisional result has no grade yet");

    private final StatedResult stated;
    private final IndexResult derived;
    private final Place root;
    private final Reading in;

    StatedScores(StatedResult stated, IndexResult derived, Place root, Reading in) {
        this.stated = stated;
        this.derived = derived;
        this.root = root;
        this.in = in;
    }

    void check() {
        for (int i = 0; i < stated.outcomes().size(); i++) {
            Outcome node = stated.outcomes().get(i);
            opinions("/outcomes/" + i, node);
            same(
                    "/outcomes/" + i + "/score",
                    node.score(),
                    derived.outcomes().get(i).score());
        }
        for (int i = 0; i < stated.parts().size(); i++) {
            same(
                    "/parts/" + i + "/score",
                    stated.parts().get(i).score(),
                    derived.parts().get(i).score());
        }
        for (int i = 0; i < stated.adjustments().size(); i++) {
            AdjustmentOutcome adjustment = stated.adjustments().get(i);
            upTo("/adjustments/" + i + "/counted", adjustment.counted(), adjustment.asked());
        }
        same("/total", stated.total(), derived.total());
        if (derived.isProvisional() && !stated.grades().isEmpty()) {
            fault(InputCode.BAD_VALUE, "/grades", "reason", GRADE_TOO_EARLY);
        }
    }

    private void opinions(String place, Outcome node) {
        for (int k = 0; k < node.opinions().size(); k++) {
            OpinionValue opinion = node.opinions().get(k);
            String points = place + "/opinions/" + k + "/points";
            if (opinion.state() == State.SCORED) {
                upTo(points, opinion.points(), node.score().fullMaximum());
            } else {
                same(points, opinion.points(), Points.ZERO);
            }
        }
    }

    private void upTo(String place, Points points, Points most) {
        if (points.compareTo(most) > 0) {
            fault(InputCode.DECIMAL_OUT_OF_RANGE, place, "got", points, "least", Points.ZERO, "most", most);
        }
    }

    private void same(String place, Score said, Score made) {
        same(place + "/state", said.state().label(), made.state().label());
        same(place + "/points", said.points(), made.points());
        same(place + "/maximum", said.maximum(), made.maximum());
        same(place + "/fullMaximum", said.fullMaximum(), made.fullMaximum());
        same(place + "/open", said.open(), made.open());
    }

    private void same(String place, Object said, Object made) {
        if (!said.equals(made)) {
            fault(InputCode.DERIVED_MISMATCH, place, "got", said, "expected", made);
        }
    }

    private void fault(FindingCode code, String pointer, Object... arguments) {
        in.fault(code, root.then(pointer), arguments);
    }
}
