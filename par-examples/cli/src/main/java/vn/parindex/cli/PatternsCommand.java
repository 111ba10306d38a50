package vn.parindex.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.analysis.AnalysisJson;
import vn.parindex.analysis.AppraisalStrictness;
import vn.parindex.analysis.ScorePatterns;
import vn.parindex.analysis.ScorePatternsReport;
import vn.parindex.appraisal.Assignment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.json.ParJson;
import vn.parindex.published.PublishedRound;
import vn.parindex.value.NodeCode;

/** {@code par patterns FILE|FOLDER…|YEAR}: what the figures of many units of one year have in common. */
@Command(name = "patterns")
final class PatternsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "${bundle:FILE}|${bundle:FOLDER}|${bundle:YEAR}", arity = "1..*")
    private List<String> subjects = new ArrayList<>();

    @Option(names = "--campaign", paramLabel = "${bundle:FILE}")
    private Path campaign;

    @Option(names = "--level", paramLabel = "${bundle:LEVEL}", defaultValue = "province")
    private String level;

    @Option(names = "--published", paramLabel = "${bundle:FILE}")
    private Path published;

    @Option(names = "--format", paramLabel = "text|md|csv|html|json", defaultValue = "text")
    private PageFormat format;

    @Mixin
    private AssessmentScoring scoring;

    PatternsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        boolean year =
                subjects.size() == 1 && subjects.get(0).matches("[0-9]{4}") && !Files.exists(Path.of(subjects.get(0)));
        ScorePatterns patterns = year ? published(Integer.parseInt(subjects.get(0))) : assessed();
        if (format == PageFormat.JSON) {
            console.out().print(AnalysisJson.PATTERNS.pretty(patterns));
        } else {
            console.out().print(format.text().render(ScorePatternsReport.of(patterns, console.language())));
        }
        return ExitStatus.DONE;
    }

    private ScorePatterns published(int year) {
        PublishedFile file = PublishedFile.read(published);
        String of = file.level(console, level);
        return ScorePatterns.ofPublished(ranking(console, file, of, year, file.rounds(console.year(year), of)));
    }

    /** The one ranking of a year; several are refused by their names. */
    private static PublishedRound ranking(
            Console console, PublishedFile file, String level, int year, List<PublishedRound> rounds) {
        if (rounds.isEmpty()) {
            throw file.none(console, level, Integer.toString(year));
        }
        if (rounds.size() > 1) {
            throw new UsageFault(console.say(
                    "patterns.rankings",
                    "year",
                    Integer.toString(year),
                    "rankings",
                    rounds.stream().map(PublishedFile::ranking).toList()));
        }
        return rounds.get(0);
    }

    private ScorePatterns assessed() {
        Function<NodeCode, Optional<Assignment>> agencies = campaign == null
                ? code -> Optional.empty()
                : ParJson.CAMPAIGN.read(console.reading(campaign))::assignment;
        List<AssessmentScoring.Scored> scored = scoring.scoreTelling(
                console.assessments(subjects.stream().map(Path::of).toList()));
        AssessmentScoring.Scored first = scored.get(0);
        ScorePatterns patterns = ScorePatterns.of(
                first.methodology(),
                scored.stream().map(AssessmentScoring.Scored::result).toList());
        return patterns.withStrictness(AppraisalStrictness.of(
                IndexEvaluator.of(first.methodology()),
                scored.stream().map(AssessmentScoring.Scored::assessment).toList(),
                agencies));
    }
}
