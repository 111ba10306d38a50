package vn.parindex.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.Severity;
import vn.parindex.json.ParJson;
import vn.parindex.merging.FactMerging;
import vn.parindex.merging.MergedFact;
import vn.parindex.merging.MergedFacts;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.Table;
import vn.parindex.result.Score;
import vn.parindex.units.RegisteredUnit;
import vn.parindex.units.UnitMatch;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;

/** {@code par units merge A.json B.json --into NAME}: what a new unit would have had before its merger. */
@Command(name = "merge")
final class UnitsMerge implements Callable<Integer> {

    /** More than these do not stand in a line of text; CSV has all of them. */
    private static final int MOST_ADDENDS = 5;

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "${bundle:FILE}|${bundle:FOLDER}")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--into", paramLabel = "${bundle:NAME}", required = true)
    private String into;

    @Option(names = "--parts")
    private boolean parts;

    @Option(names = "--year", paramLabel = "${bundle:YEAR}")
    private Integer year;

    @Option(names = "--units", paramLabel = "${bundle:FILE}")
    private List<Path> lists = new ArrayList<>();

    @Option(names = "--leave", paramLabel = "${bundle:CODE}")
    private List<String> open = new ArrayList<>();

    @Option(names = "--mode", paramLabel = "self|appraised|final", defaultValue = "final")
    private Mode mode;

    @Option(names = "--out", paramLabel = "${bundle:FILE}")
    private Path out;

    @Option(names = "--format", paramLabel = "text|csv", defaultValue = "text")
    private TextOrCsv format;

    /** The formats of tables alone. */
    enum TextOrCsv {
        TEXT,
        CSV
    }

    UnitsMerge(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Assessment> assessments = read();
        Methodology methodology = console.catalog().get(assessments.get(0).methodology());
        UnitRegister register = UnitsCommand.register(console, lists);
        FactMerging merging = FactMerging.of(methodology, register);
        Set<NodeCode> left = open.stream().map(Console::code).collect(Collectors.toCollection(TreeSet::new));
        MergedFacts merged = parts
                ? merging.rollUp(assessments, whole(merging, assessments.get(0).year()), left)
                : merging.merge(
                        assessments,
                        merging.find(into, Optional.ofNullable(year).map(console::year)),
                        left);
        console.tables(List.of(table(methodology, merged)), format == TextOrCsv.CSV ? Format.CSV : Format.TEXT);
        console.report(merged.findings());
        FactMerging.remark(
                        register,
                        methodology.level(),
                        merged.assessment().unit(),
                        merged.assessment().year())
                .ifPresent(remark -> console.report(List.of(remark)));
        summary(methodology, merged);
        if (out == null) {
            console.error(console.say("merge.out"));
        } else {
            console.write(out, ParJson.ASSESSMENT.pretty(merged.assessment()));
        }
        return ExitStatus.DONE;
    }

    /** The assessments of all files, or the faults of all of them. */
    private List<Assessment> read() {
        List<Assessment> assessments = new ArrayList<>();
        List<Finding> faults = new ArrayList<>();
        for (Path file : console.assessments(paths)) {
            try {
                assessments.add(ParJson.ASSESSMENT.read(console.reading(file)));
            } catch (ParIndexException e) {
                faults.addAll(e.findings());
            }
        }
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return assessments;
    }

    /** The unit that all assessed units belong to. */
    private RegisteredUnit whole(FactMerging merging, IndexYear round) {
        if (year != null) {
            throw new UsageFault(console.say("merge.year"));
        }
        UnitMatch match = merging.findWhole(into, round);
        return match.unit()
                .orElseThrow(() -> new ParIndexException(match.findings().stream()
                        .map(finding -> new Finding(finding.code(), Severity.ERROR, "", finding.arguments()))
                        .toList()));
    }

    private Table table(Methodology methodology, MergedFacts merged) {
        ConsoleColumns columns = new ConsoleColumns(console);
        return columns.<MergedFact>table(
                        console.say(
                                "merge.title",
                                "unit",
                                merged.assessment().unit().name(),
                                "year",
                                merged.assessment().year()),
                        List.of(
                                columns.code("code", MergedFact::leaf),
                                columns.text(
                                        "fact",
                                        row -> methodology
                                                .fact(row.fact())
                                                .orElseThrow()
                                                .name()),
                                columns.text("stage", row -> row.stage().label()),
                                columns.number("sum", row -> number(row.sum())),
                                columns.text("addends", this::addends)))
                .rows(format == TextOrCsv.CSV ? merged.added() : changed(merged.added()))
                .build();
    }

    /** The figures without those of a stage that left them as they were. */
    private static List<MergedFact> changed(List<MergedFact> added) {
        Map<String, Fact> before = new HashMap<>();
        return added.stream()
                .filter(row -> !row.sum().equals(before.put(row.leaf() + " " + row.fact(), row.sum())))
                .toList();
    }

    private String addends(MergedFact row) {
        if (row.addends().size() > MOST_ADDENDS && format == TextOrCsv.TEXT) {
            return console.say("merge.units", "count", row.addends().size());
        }
        return row.addends().stream()
                .map(addend -> addend.unit().name() + " " + console.language().show(number(addend.value())))
                .collect(Collectors.joining(" + "));
    }

    private static BigDecimal number(Fact fact) {
        return ((Fact.Amount) fact).value();
    }

    /** How much was added and how much is open, and between which points the result can end. */
    private void summary(Methodology methodology, MergedFacts merged) {
        long refused = merged.findings().stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .map(finding -> finding.place())
                .filter(place -> methodology.leaves().stream()
                        .anyMatch(leaf -> leaf.code().toString().equals(place)))
                .distinct()
                .count();
        Score total = IndexEvaluator.of(methodology)
                .evaluate(merged.assessment(), mode)
                .total();
        console.line(console.say(
                "merge.summary",
                "facts",
                merged.added().size(),
                "leaves",
                merged.assessment().entries().size(),
                "refused",
                refused,
                "mode",
                mode.label(),
                "least",
                total.least(),
                "most",
                total.most(),
                "max",
                total.maximum()));
    }
}
