package org.example.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.parindex.assessment.Assessment;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;

/** Scores an assessment in a file and writes the result to another. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws IOException {
        MethodologyCatalog catalog = MethodologyCatalog.installed();
        System.out.println(catalog.ids().size() + " methodologies");
        catalog.findings().forEach(finding -> System.out.println(finding.message(Language.EN)));
        Assessment assessment = ParJson.ASSESSMENT.read(Path.of(arguments[0]));
        IndexEvaluator evaluator = IndexEvaluator.of(catalog.get(assessment.methodology()));
        IndexResult result = evaluator.evaluate(assessment, Mode.FINAL);
        System.out.println(result.total().points() + " points");
        Files.createDirectories(Path.of(arguments[1]).getParent());
        Files.writeString(Path.of(arguments[1]), ParJson.RESULT.canonical(result));
    }
}
