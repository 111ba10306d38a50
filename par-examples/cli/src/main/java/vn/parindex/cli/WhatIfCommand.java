package vn.parindex.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.analysis.ImprovementTargets;
import vn.parindex.analysis.PrintedPart;
import vn.parindex.analysis.PublishedWhatIf;
import vn.parindex.analysis.WhatIf;
import vn.parindex.analysis.WhatIfSentences;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.TypedInput;
import vn.parindex.published.PublishedRound;
import vn.parindex.ranking.Contender;
import vn.parindex.value.Share;
import vn.parindex.value.TypedDecimal;

/** {@code par what-if FILE --targets TARGETS}: what targets would bring; also from a published index alone. */
@Command(name = "what-if")
final class WhatIfCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "${bundle:FILE}")
    private Path file;

    @Option(names = "--targets", paramLabel = "${bundle:FILE}", required = true)
    private Path targets;

    @Option(names = "--others", paramLabel = "${bundle:FILE}|${bundle:FOLDER}", arity = "1..*")
    private List<Path> others = new ArrayList<>();

    @Option(names = "--year", paramLabel = "${bundle:YEAR}")
    private Integer year;

    @Option(names = "--published", paramLabel = "${bundle:FILE}")
    private Path published;

    @Option(names = "--unit", paramLabel = "${bundle:NAME}")
    private String unit;

    @Option(names = "--index", paramLabel = "${bundle:N}")
    private String index;

    @Option(names = "--methodology", paramLabel = "${bundle:ID}|${bundle:PATH}")
    private String methodology;

    @Option(names = "--part", paramLabel = "${bundle:CODE}=${bundle:N}")
    private List<String> parts = new ArrayList<>();

    @Mixin
    private AssessmentScoring scoring;

    WhatIfCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if ((file == null) == (index == null)
                || (index == null) != (methodology == null)
                || index == null && !parts.isEmpty()) {
            throw new UsageFault(console.say("whatif.either"));
        }
        WhatIfSentences sentences = WhatIfSentences.in(console.language());
        if (index != null) {
            IndexEvaluator evaluator = IndexEvaluator.of(console.methodology(methodology));
            PublishedWhatIf whatIf = PublishedWhatIf.of(evaluator, printed(), targets(), parts());
            sentences
                    .lines(whatIf, published(evaluator.methodology().level(), unit == null ? "" : unit))
                    .forEach(console::line);
            remarkYear();
            return ExitStatus.DONE;
        }
        AssessmentScoring.Scored scored = scoring.score(List.of(file)).get(0);
        WhatIf whatIf = WhatIf.of(
                IndexEvaluator.of(scored.methodology()),
                scored.assessment(),
                scored.result().stamp().mode(),
                targets());
        List<Share> indices = new ArrayList<>();
        if (!others.isEmpty()) {
            indices.addAll(scoring.indices(others, scored));
        }
        indices.addAll(published(
                scored.methodology().level(), scored.assessment().unit().name()));
        sentences.lines(whatIf, indices).forEach(console::line);
        remarkYear();
        console.reportErrors(scored.result(), null);
        return scored.result().hasErrors() ? ExitStatus.FAULTS : ExitStatus.DONE;
    }

    /** Ranks among published figures are no published ranks: not every unit is in them. */
    private void remarkYear() {
        if (year != null) {
            console.line(console.say("rank.published.note"));
        }
    }

    private ImprovementTargets targets() {
        return ImprovementTargets.read(console.reading(targets));
    }

    /** The printed parts as they were typed, with their decimals. */
    private List<PrintedPart> parts() {
        List<PrintedPart> printed = new ArrayList<>();
        for (String part : parts) {
            int at = part.indexOf('=');
            if (at < 1) {
                throw new UsageFault(console.say("whatif.part", "got", part));
            }
            String points = part.substring(at + 1);
            TypedInput.number(points);
            printed.add(new PrintedPart(
                    part.substring(0, at).strip(),
                    TypedDecimal.of(points).number().orElseThrow()));
        }
        return printed;
    }

    /** The index as it was typed, with its decimals. */
    private BigDecimal printed() {
        TypedInput.percentage(index);
        return TypedDecimal.of(index).number().orElseThrow();
    }

    /** The published indices of the others in the year asked for; none without one. */
    private List<Share> published(String level, String own) {
        if (year == null) {
            return List.of();
        }
        List<Share> indices = new ArrayList<>();
        PublishedFile figures = PublishedFile.read(published);
        contenders(figures, level, own).forEach(contender -> contender.index().ifPresent(indices::add));
        if (indices.isEmpty()) {
            throw figures.none(console, level, Integer.toString(year));
        }
        return indices;
    }

    /** The other units of the one ranking that the unit is in: lists of different provinces are never put together. */
    private List<Contender> contenders(PublishedFile figures, String level, String own) {
        List<PublishedRound> rounds = figures.rounds(console.year(year), level);
        List<PublishedRound> with =
                rounds.stream().filter(round -> round.unit(own).isPresent()).toList();
        List<PublishedRound> chosen = with.isEmpty() ? rounds : with;
        if (chosen.size() > 1) {
            throw new UsageFault(console.say(
                    "whatif.rankings",
                    "year",
                    Integer.toString(year),
                    "rankings",
                    chosen.stream().map(PublishedFile::ranking).toList()));
        }
        return chosen.stream()
                .flatMap(round -> round.contenders().stream()
                        .filter(contender -> !round.unit(own).equals(Optional.of(contender.unit()))))
                .toList();
    }
}
