package vn.parindex.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.assessment.Assessment;
import vn.parindex.authoring.AuthoringJson;
import vn.parindex.authoring.Derivation;
import vn.parindex.authoring.Diff;
import vn.parindex.authoring.DiffEffect;
import vn.parindex.authoring.RuleSets;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.Table;
import vn.parindex.report.TextFormat;
import vn.parindex.value.Mode;

/**
 * {@code par methodology diff A B}: what differs between two rule sets, and what that does to units assessed under the
 * first.
 */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    /** The formats of differences. */
    enum DiffFormat {
        TEXT,
        MD,
        JSON
    }

    private final Console console;

    @Parameters(index = "0", paramLabel = "${bundle:ID}|${bundle:PATH}")
    private String before;

    @Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:ID}|${bundle:PATH}")
    private String after;

    @Option(names = "--assessments", paramLabel = "${bundle:FILE}", arity = "1..*")
    private List<Path> files = List.of();

    @Option(names = "--mode", paramLabel = "self|appraised|final", defaultValue = "final")
    private Mode mode;

    @Option(names = "--format", paramLabel = "text|md|json", defaultValue = "text")
    private DiffFormat format;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Diff diff = diff();
        List<Assessment> assessments =
                files.stream().map(ParJson.ASSESSMENT::read).toList();
        for (Assessment assessment : assessments) {
            if (!assessment.methodology().equals(diff.before().id())) {
                throw new UsageFault(console.say(
                        "diff.other",
                        "unit",
                        assessment.unit().name(),
                        "got",
                        assessment.methodology().value(),
                        "expected",
                        diff.before().id().value()));
            }
        }
        DiffEffect effect = DiffEffect.of(diff, assessments, mode);
        if (format == DiffFormat.JSON) {
            console.out()
                    .print(
                            files.isEmpty()
                                    ? AuthoringJson.DIFF.pretty(diff)
                                    : AuthoringJson.DIFF_EFFECT.pretty(effect));
            return ExitStatus.DONE;
        }
        List<Table> tables = new ArrayList<>(diff.tables(console.language()));
        if (tables.isEmpty()) {
            console.line(console.say("diff.none"));
        }
        if (!files.isEmpty()) {
            tables.add(effect.table(console.language()));
        }
        tables.forEach(table -> console.out()
                .print((format == DiffFormat.MD ? TextFormat.MARKDOWN.render(table) : TextFormat.PLAIN.render(table))
                        + "\n"));
        return ExitStatus.DONE;
    }

    /** A single rule set is compared with the base that it was made from. */
    private Diff diff() {
        if (after == null) {
            if (Console.isId(before)) {
                throw new UsageFault(console.say("diff.base"));
            }
            return Diff.of(RuleSets.derive(Path.of(before), console.catalog()));
        }
        Methodology one = console.methodology(before);
        if (!Console.isId(after)) {
            Derivation derivation = RuleSets.derive(Path.of(after), console.catalog());
            return derivation.base().equals(one) ? Diff.of(derivation) : Diff.of(one, derivation.methodology());
        }
        return Diff.of(one, console.methodology(after));
    }
}
