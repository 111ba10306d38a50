package vn.parindex.benchmarks.process;

import java.nio.file.Path;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.result.IndexResult;
import vn.parindex.rules2020.ParRules2020;
import vn.parindex.value.Mode;

/** A JVM that reads the methodology of provinces and one assessment, and scores it. */
public final class ColdScore {

    private ColdScore() {}

    /** Takes the assessment's file. */
    public static void main(String[] arguments) {
        Methodology methodology = ParRules2020.provinces();
        IndexResult result =
                IndexEvaluator.of(methodology).evaluate(ParJson.ASSESSMENT.read(Path.of(arguments[0])), Mode.SELF);
        System.out.println(result.total().points());
    }
}
