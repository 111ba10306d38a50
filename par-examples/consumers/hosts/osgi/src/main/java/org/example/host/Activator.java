package org.example.host;

import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import vn.parindex.assessment.Assessment;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.published.RoundFacts;
import vn.parindex.result.IndexResult;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.Mode;

/** Scores an assessment in a file when the bundle starts. */
public final class Activator implements BundleActivator {

    @Override
    public void start(BundleContext context) throws Exception {
        MethodologyCatalog catalog = MethodologyCatalog.installed();
        System.setProperty("found", catalog.ids().size() + " methodologies");
        System.setProperty("findings", catalog.findings().toString());
        System.setProperty(
                "units", String.valueOf(!UnitRegister.installed().units().isEmpty()));
        System.setProperty(
                "facts", String.valueOf(!RoundFacts.installed().misfits().isEmpty()));
        if (!catalog.ids().isEmpty()) {
            Assessment assessment = ParJson.ASSESSMENT.read(Path.of(context.getProperty("demo")));
            IndexResult result =
                    IndexEvaluator.of(catalog.get(assessment.methodology())).evaluate(assessment, Mode.FINAL);
            Path file = Path.of(context.getProperty("result"));
            Files.createDirectories(file.getParent());
            Files.writeString(file, ParJson.RESULT.canonical(result));
        }
    }

    @Override
    public void stop(BundleContext context) {}
}
