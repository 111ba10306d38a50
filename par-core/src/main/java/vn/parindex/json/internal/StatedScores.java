package vn.parindex.json.internal;

import vn.parindex.codec.Place;
import vn.parindex.codec.Reading;
import vn.parindex.finding.FindingCode;
import vn.parindex.finding.InputCode;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;

/**
 * Compares the scores that a document states with those that its leaves make. A total is never taken from a document.
 *
 * <p>What only the methodology can tell (what a rule gives for figures, which stage counts, which band an index falls
 * into) is not looked at.
 */
final class StatedScores {

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
            same("/outcomes", i, node.score(), derived.outcomes().get(i).score());
        }
        for (int i = 0; i < stated.parts().size(); i++) {
            same(
                    "/parts",
                    i,
                    stated.parts().get(i).score(),
                    derived.parts().get(i).score());
        }
        same("/total", stated.total(), derived.total());
    }

    private void same(String list, int index, Score said, Score made) {
        if (!said.equals(made)) {
            same(list + "/" + index + "/score", said, made);
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
