package vn.parindex.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.parindex.analysis.LeafSteps;
import vn.parindex.analysis.NextStepSentences;
import vn.parindex.analysis.NextSteps;
import vn.parindex.analysis.RaiseBarrier;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.MethodologyCode;
import vn.parindex.value.NodeCode;

/** {@code par next FILE [CODE]}: the smallest changes of figures that earn the next points. */
@Command(name = "next")
final class NextCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "${bundle:FILE}")
    private Path file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:CODE}")
    private String code;

    @Mixin
    private AssessmentScoring scoring;

    NextCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        AssessmentScoring.Scored scored = scoring.score(List.of(file)).get(0);
        NextSteps steps = NextSteps.of(
                IndexEvaluator.of(scored.methodology()),
                scored.assessment(),
                scored.result().stamp().mode());
        NextStepSentences sentences = NextStepSentences.of(steps, console.language());
        leaves(steps).forEach(leaf -> sentences.of(leaf).forEach(console::line));
        if (code == null) {
            for (RaiseBarrier barrier : RaiseBarrier.values()) {
                barred(steps, barrier);
            }
        }
        console.reportErrors(scored.result(), null);
        return scored.result().hasErrors() ? ExitStatus.FAULTS : ExitStatus.DONE;
    }

    /** The leaves asked for: those of a node, or all that can be raised, those first that raise the whole most. */
    private List<LeafSteps> leaves(NextSteps steps) {
        if (code == null) {
            return steps.mostFirst();
        }
        NodeCode node = Console.code(code);
        List<LeafSteps> leaves = steps.leaves().stream()
                .filter(leaf -> node.equals(leaf.leaf().code())
                        || node.contains(leaf.leaf().code()))
                .toList();
        if (leaves.isEmpty()) {
            throw new ParIndexException(Finding.error(MethodologyCode.UNKNOWN_NODE, "", "got", code));
        }
        return leaves;
    }

    private void barred(NextSteps steps, RaiseBarrier barrier) {
        List<String> codes = new ArrayList<>();
        steps.leaves().stream()
                .filter(leaf -> leaf.barrier().filter(barrier::equals).isPresent())
                .forEach(leaf -> codes.add(leaf.leaf().code().toString()));
        if (!codes.isEmpty()) {
            console.line(console.say(
                    "next.barred",
                    "count",
                    codes.size(),
                    "reason",
                    barrier.label(),
                    "codes",
                    String.join(", ", codes)));
        }
    }
}
