package vn.parindex.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.analysis.AnalysisJson;
import vn.parindex.analysis.ImpactUnit;
import vn.parindex.analysis.RuleImpact;
import vn.parindex.analysis.RuleImpactReport;
import vn.parindex.assessment.Assessment;
import vn.parindex.authoring.Derivation;
import vn.parindex.authoring.Diff;
import vn.parindex.authoring.RuleSets;
import vn.parindex.comparison.Crosswalk;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.Report;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;

/**
 * {@code par impact FILE… --from RULES --to DRAFT}: what a draft of rules would have done to units assessed already.
 */
@Command(name = "impact")
final class ImpactCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "${bundle:FILE}|${bundle:FOLDER}")
    private List<Path> paths;

    @Option(names = "--from", paramLabel = "${bundle:ID}|${bundle:PATH}")
    private String from;

    @Option(names = "--to", paramLabel = "${bundle:ID}|${bundle:PATH}", required = true)
    private String to;

    @Option(names = "--crosswalk", paramLabel = "${bundle:FILE}")
    private Path crosswalk;

    @Option(names = "--mode", paramLabel = "self|appraised|final", defaultValue = "final")
    private Mode mode;

    @Option(names = "--format", paramLabel = "text|md|csv|html|json", defaultValue = "text")
    private PageFormat format;

    @Mixin
    private ReportOutput output;

    ImpactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (from == null && Console.isId(to)) {
            throw new UsageFault(console.say("impact.from"));
        }
        List<Finding> faults = new ArrayList<>();
        Optional<Diff> diff = tried(faults, "", this::diff);
        List<Assessment> assessments = new ArrayList<>();
        List<Path> files = console.assessments(paths);
        for (Path file : files) {
            tried(faults, Console.name(file), () -> ParJson.ASSESSMENT.read(console.reading(file)))
                    .ifPresent(assessments::add);
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        RuleImpact impact = RuleImpact.of(diff.orElseThrow(), assessments, mode);
        Report report = RuleImpactReport.of(impact, console.language());
        if (format == PageFormat.JSON) {
            console.out().print(AnalysisJson.IMPACT.pretty(impact));
        } else if (!output.isAsked()) {
            console.out().print(format.text().render(report));
        }
        output.write(report);
        for (int i = 0; i < files.size(); i++) {
            console.reportErrors(impact.units().get(i).before(), files.size() == 1 ? null : files.get(i));
        }
        return impact.units().stream().map(ImpactUnit::before).anyMatch(result -> result.hasErrors())
                ? ExitStatus.FAULTS
                : ExitStatus.DONE;
    }

    /** Something read; empty if it is refused, with its faults placed in its file. */
    private static <T> Optional<T> tried(List<Finding> faults, String file, Callable<T> reading) {
        try {
            return Optional.of(reading.call());
        } catch (ParIndexException refused) {
            refused.findings()
                    .forEach(fault -> faults.add(
                            file.isEmpty() || fault.place().startsWith(file)
                                    ? fault
                                    : fault.at((file + " " + fault.place()).strip())));
            return Optional.empty();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The two rule sets, joined as they were derived, by a crosswalk, or by what their rows say. */
    private Diff diff() {
        if (Console.isId(to)) {
            return joined(console.methodology(from), console.methodology(to));
        }
        Derivation derivation = RuleSets.derive(Path.of(to), console.catalog());
        if (from == null && derivation.base().equals(derivation.methodology())) {
            throw new UsageFault(console.say("impact.from"));
        }
        Methodology force = from == null ? derivation.base() : console.methodology(from);
        return crosswalk == null && derivation.base().equals(force)
                ? Diff.of(derivation)
                : joined(force, derivation.methodology());
    }

    private Diff joined(Methodology force, Methodology draft) {
        if (crosswalk == null) {
            return Diff.of(force, draft);
        }
        Map<MethodologyId, Methodology> both = Map.of(force.id(), force, draft.id(), draft);
        Function<MethodologyId, Optional<Methodology>> known = id -> Optional.ofNullable(both.get(id));
        Crosswalk read = ParJson.crosswalk(known).read(console.reading(crosswalk));
        return RuleImpact.joined(read);
    }
}
