package vn.parindex.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.authoring.Lint;
import vn.parindex.authoring.RuleSets;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.Severity;

/** {@code par methodology lint PATH}: all faults of a rule set, or all advice on it. */
@Command(name = "lint")
final class LintCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "${bundle:ID}|${bundle:PATH}")
    private String id;

    @Option(names = "--strict")
    private boolean strict;

    LintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Finding> findings = Console.isId(id) ? Lint.of(console.methodology(id)) : lint(Path.of(id));
        findings.forEach(
                f -> console.line(f.severity().label().in(console.language()) + " " + f.message(console.language())));
        console.line(console.say(
                "lint.summary",
                "errors",
                count(findings, Severity.ERROR),
                "warnings",
                count(findings, Severity.WARNING),
                "notes",
                count(findings, Severity.NOTE)));
        boolean failed = strict ? !findings.isEmpty() : count(findings, Severity.ERROR) > 0;
        return failed ? ExitStatus.FAULTS : ExitStatus.DONE;
    }

    private List<Finding> lint(Path path) {
        if (!YamlFile.isYaml(path)) {
            return RuleSets.lint(path, console.catalog());
        }
        try {
            ResourceOpener opener = YamlFile.opener(path, YamlFile.toJson(path));
            return RuleSets.lint(Console.name(path), opener, console.catalog());
        } catch (ParIndexException refused) {
            return refused.findings();
        }
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
