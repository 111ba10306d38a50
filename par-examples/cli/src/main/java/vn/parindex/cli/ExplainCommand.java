package vn.parindex.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.report.Explanation;
import vn.parindex.report.ReportJson;
import vn.parindex.value.NodeCode;

/** {@code par explain FILE [CODE]}: why a node has its points, in sentences. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "${bundle:FILE}")
    private Path file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:CODE}")
    private String code;

    @Mixin
    private AssessmentScoring scoring;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private TextOrJson format;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AssessmentScoring.Scored scored = scoring.score(List.of(file)).get(0);
        Explanation explanation = code == null
                ? Explanation.of(scored.methodology(), scored.result(), console.language())
                : Explanation.of(
                        scored.methodology(), scored.result(), scored.assessment(), node(scored), console.language());
        console.out()
                .print(
                        format == TextOrJson.JSON
                                ? ReportJson.EXPLANATION.pretty(explanation)
                                : explanation.text().stripTrailing() + "\n");
        console.reportErrors(scored.result(), null);
        return scored.result().hasErrors() ? ExitStatus.FAULTS : ExitStatus.DONE;
    }

    private NodeCode node(AssessmentScoring.Scored scored) {
        NodeCode node = Console.code(code);
        if (scored.result().outcome(node).isEmpty()) {
            throw new ParIndexException(Finding.error(MethodologyCode.UNKNOWN_NODE, "", "got", code));
        }
        return node;
    }
}
