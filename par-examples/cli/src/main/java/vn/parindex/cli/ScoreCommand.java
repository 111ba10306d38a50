package vn.parindex.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.finding.Severity;
import vn.parindex.json.ParJson;
import vn.parindex.report.OfficialTables;
import vn.parindex.report.TextFormat;
import vn.parindex.report.UnitReport;

/** {@code par score FILE}: one assessment's result. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "${bundle:FILE}")
    private Path file;

    @Mixin
    private AssessmentScoring scoring;

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
    private Format format;

    @Option(names = "--all")
    private boolean all;

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AssessmentScoring.Scored scored = scoring.score(List.of(file)).get(0);
        console.out()
                .print(
                        switch (format) {
                            case TEXT -> TextFormat.PLAIN.render(report(scored).in(console.language()));
                            case JSON -> ParJson.RESULT.pretty(scored.result());
                            case CSV ->
                                TextFormat.CSV.render(OfficialTables.sheet(
                                        scored.methodology(),
                                        scored.result(),
                                        scored.assessment(),
                                        console.language()));
                        });
        // notes stand in the result; what needs a hand goes to standard error as well
        console.report(scored.result().findings().stream()
                .filter(f -> f.severity() != Severity.NOTE)
                .toList());
        return scored.result().hasErrors() ? ExitStatus.FAULTS : ExitStatus.DONE;
    }

    private UnitReport report(AssessmentScoring.Scored scored) {
        UnitReport report = UnitReport.of(scored.methodology(), scored.result()).withAssessment(scored.assessment());
        return all ? report.withEveryItem() : report;
    }
}
