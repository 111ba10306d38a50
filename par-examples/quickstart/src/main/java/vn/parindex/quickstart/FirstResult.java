package vn.parindex.quickstart;

import java.nio.file.Path;
import vn.parindex.assessment.Assessment;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.State;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;

/** A file of an assessment, read, scored and printed. */
public final class FirstResult {

    private FirstResult() {}

    /**
     * Scores a file.
     *
     * @param arguments the path of a file {@code par-assessment/1}
     */
    public static void main(String[] arguments) {
        // tag::whole[]
        Assessment assessment;
        Methodology methodology;
        try {
            assessment = ParJson.ASSESSMENT.read(Path.of(arguments[0]));
            methodology = MethodologyCatalog.installed().get(assessment.methodology());
        } catch (ParIndexException refused) {
            for (Finding fault : refused.findings()) {
                System.out.println(fault.message(Language.EN)); // all faults at once, each with its place
            }
            return;
        }
        IndexResult result = IndexEvaluator.of(methodology).evaluate(assessment, Mode.SELF);
        for (Outcome leaf : result.leaves()) {
            if (leaf.score().state() == State.SCORED) {
                System.out.println(leaf.code() + ": " + leaf.score().points());
            }
        }
        System.out.println(
                "least " + result.total().least() + ", most " + result.total().most());
        // end::whole[]
    }
}
