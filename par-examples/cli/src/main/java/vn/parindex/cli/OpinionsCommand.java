package vn.parindex.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.appraisal.ComparedLeaf;
import vn.parindex.appraisal.CountedValue;
import vn.parindex.appraisal.Disputes;
import vn.parindex.appraisal.IndexEffect;
import vn.parindex.appraisal.ModeDifference;
import vn.parindex.appraisal.ModePair;
import vn.parindex.appraisal.RankMove;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.ranking.RankingCode;
import vn.parindex.report.CouncilReport;
import vn.parindex.report.Table;
import vn.parindex.result.IndexResult;
import vn.parindex.result.State;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;

/**
 * {@code par opinions FILE}: where self-assessment, appraisal and council differ, and what it does to index and rank.
 */
@Command(name = "opinions")
final class OpinionsCommand implements Callable<Integer> {

    private static final Rounding EFFECT = Rounding.halfUp(2);

    private final Console console;

    @Parameters(paramLabel = "${bundle:FILE}")
    private Path file;

    @Option(names = "--others", paramLabel = "${bundle:FILE}", arity = "1..*")
    private List<Path> others = new ArrayList<>();

    @Mixin
    private ReportOutput output;

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
    private Format format;

    OpinionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Assessment assessment = ParJson.ASSESSMENT.read(console.reading(file));
        IndexEvaluator evaluator = IndexEvaluator.of(console.catalog().get(assessment.methodology()));
        List<IndexResult> results = Arrays.stream(Mode.values())
                .map(mode -> evaluator.evaluate(assessment, mode))
                .toList();
        Disputes disputes = Disputes.of(
                assessment, results, otherIndices(evaluator, assessment.unit().id()));
        IndexResult counted = results.get(Mode.FINAL.ordinal());
        console.reportErrors(counted, null);
        int status = counted.hasErrors() ? ExitStatus.FAULTS : ExitStatus.DONE;
        if (output.isAsked()) {
            output.write(
                    CouncilReport.of(evaluator.methodology(), counted, disputes).in(console.language()));
            return status;
        }
        if (format == Format.JSON) {
            console.out().print(ParJson.DISPUTES.pretty(disputes));
            return status;
        }
        console.out()
                .print(format.tables().render(table(disputes, assessment.unit().name())));
        if (format == Format.TEXT) {
            console.line("");
            for (ModePair comparison : ModePair.values()) {
                console.line(total(disputes, comparison));
            }
            if (!disputes.open().isEmpty()) {
                console.line(console.say(
                        "opinions.open",
                        "count",
                        disputes.open().size(),
                        "codes",
                        disputes.open().stream()
                                .map(leaf -> leaf.code().toString())
                                .toList()));
            }
        }
        return status;
    }

    /** The indices of the others; a unit does not compete with itself, and nobody competes twice. */
    private List<Share> otherIndices(IndexEvaluator evaluator, String own) {
        Set<String> seen = new HashSet<>(Set.of(own));
        List<Finding> twice = new ArrayList<>();
        List<Share> indices = new ArrayList<>();
        for (Path path : others) {
            IndexResult result = evaluator.evaluate(ParJson.ASSESSMENT.read(console.reading(path)), Mode.FINAL);
            if (!seen.add(result.unit().id())) {
                twice.add(Finding.error(
                        RankingCode.UNIT_TWICE, path, "got", result.unit().id()));
            }
            result.index().ifPresent(indices::add);
        }
        if (!twice.isEmpty()) {
            throw new ParIndexException(twice);
        }
        return indices;
    }

    private Table table(Disputes disputes, String unit) {
        ConsoleColumns columns = new ConsoleColumns(console);
        return columns.<ShownDifference>table(
                        console.say("opinions.title", "unit", unit),
                        List.of(
                                columns.code("code", shown -> shown.leaf().code()),
                                columns.text("name", shown -> shown.leaf().name()),
                                columns.text("comparison", shown -> shown.pair().label()),
                                columns.number(
                                        "maximum", shown -> printed(shown.leaf().maximum())),
                                columns.optional("before", shown -> points(shown, ModePair::from)),
                                columns.optional("after", shown -> points(shown, ModePair::to)),
                                columns.change(
                                        "difference",
                                        shown -> Optional.of(
                                                printed(shown.difference().points()))),
                                columns.optional("indexBefore", shown -> index(shown, IndexEffect::before)),
                                columns.optional("indexAfter", shown -> index(shown, IndexEffect::after)),
                                columns.change(
                                        "effect",
                                        shown -> shown.difference().effect().map(e -> e.percentagePoints(EFFECT))),
                                columns.optional("rankBefore", shown -> rank(shown, RankMove::before)),
                                columns.optional("rankAfter", shown -> rank(shown, RankMove::after)),
                                columns.text(
                                        "reason", shown -> shown.difference().reason())))
                .rows(disputes.disputed().stream()
                        .flatMap(OpinionsCommand::differences)
                        .toList())
                .notes(console.say("opinions.note"))
                .build();
    }

    /** One difference of a leaf. */
    private record ShownDifference(ComparedLeaf leaf, ModePair pair, ModeDifference difference) {}

    private static Stream<ShownDifference> differences(ComparedLeaf leaf) {
        return shown(leaf).stream()
                .flatMap(pair ->
                        leaf.difference(pair).stream().map(difference -> new ShownDifference(leaf, pair, difference)));
    }

    private static Optional<BigDecimal> points(ShownDifference shown, Function<ModePair, Mode> side) {
        CountedValue counted = shown.leaf().counted().get(side.apply(shown.pair()));
        return counted.state() == State.SCORED ? Optional.of(printed(counted.points())) : Optional.empty();
    }

    private static Optional<BigDecimal> index(ShownDifference shown, Function<IndexEffect, Share> side) {
        return shown.difference()
                .effect()
                .map(side)
                .map(share -> share.toPercentage(EFFECT).toBigDecimal().setScale(EFFECT.decimals()));
    }

    private static Optional<BigDecimal> rank(ShownDifference shown, ToIntFunction<RankMove> rank) {
        return shown.difference().rank().map(move -> BigDecimal.valueOf(rank.applyAsInt(move)));
    }

    /**
     * Returns the pairs shown: where nobody changed the appraisal, the whole way from claim to result repeats the first
     * step.
     */
    private static List<ModePair> shown(ComparedLeaf leaf) {
        boolean unchanged = leaf.difference(ModePair.APPRAISED_TO_FINAL).isEmpty()
                && leaf.difference(ModePair.SELF_TO_APPRAISED).isPresent();
        return Arrays.stream(ModePair.values())
                .filter(c -> !unchanged || c != ModePair.SELF_TO_FINAL)
                .toList();
    }

    /** At least two decimals, and all that there are. */
    private static BigDecimal printed(Points points) {
        BigDecimal exact = points.toBigDecimal();
        return exact.setScale(Math.max(2, exact.scale()));
    }

    private String total(Disputes disputes, ModePair comparison) {
        Points sum = disputes.sum(comparison);
        ModeDifference whole = disputes.totals().get(comparison);
        return whole == null
                ? console.say(
                        "opinions.sum",
                        "comparison",
                        comparison.label(),
                        "points",
                        console.language().signed(printed(sum)))
                : console.say(
                        "opinions.total",
                        "comparison",
                        comparison.label(),
                        "points",
                        console.language().signed(printed(whole.points())),
                        "effect",
                        whole.effect()
                                .map(e -> console.language().signed(e.percentagePoints(EFFECT)))
                                .orElse("-"));
    }
}
