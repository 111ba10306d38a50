package vn.parindex.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Mode;
import vn.parindex.word.AppraisedUnit;
import vn.parindex.word.Paper;
import vn.parindex.word.PaperFields;
import vn.parindex.word.PaperFormat;
import vn.parindex.word.Papers;

/** {@code par paper KIND FILE|FOLDER...}: an official paper, as a Word document or a page for print. */
@Command(name = "paper")
final class PaperCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private AssessmentScoring scoring;

    @Parameters(index = "0", paramLabel = "self-assessment|minutes|decisions|announcement|notice")
    private String kind;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "${bundle:FILE}|${bundle:FOLDER}")
    private List<Path> paths;

    @Option(names = "--docx", paramLabel = "${bundle:FILE}")
    private Path docx;

    @Option(names = "--html", paramLabel = "${bundle:FILE}")
    private Path html;

    @Option(names = "--peers", paramLabel = "${bundle:FILE}|${bundle:FOLDER}", arity = "1..*")
    private List<Path> peers = new ArrayList<>();

    @Mixin
    private PaperFieldOptions options;

    PaperCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        PaperKind asked = ClosedList.labelled(console, console.say("paper.kind"), kind, List.of(PaperKind.values()));
        if (docx == null && html == null) {
            throw new UsageFault(console.say("paper.nowhere"));
        }
        List<Path> files = console.assessments(paths);
        if (asked.isOfOne() && files.size() > 1) {
            throw new UsageFault(console.say("paper.one", "kind", asked.label(), "count", files.size()));
        }
        if (!peers.isEmpty() && asked != PaperKind.NOTICE) {
            throw new UsageFault(console.say("paper.peers", "kind", PaperKind.NOTICE.label()));
        }
        PaperFields fields = options.fields(console);
        Paper paper = paper(asked, scored(asked, files), fields);
        Map<Path, Console.FileContent> written = new LinkedHashMap<>();
        put(written, docx, PaperFormat.DOCX, paper);
        put(written, html, PaperFormat.HTML, paper);
        console.write(written);
        return ExitStatus.DONE;
    }

    /** Scores the files and reports the errors of the results that the paper shows: a self-assessment shows claims. */
    private List<AssessmentScoring.Scored> scored(PaperKind asked, List<Path> files) {
        if (asked != PaperKind.SELF_ASSESSMENT) {
            return scoring.scoreTelling(files);
        }
        List<AssessmentScoring.Scored> scored = scoring.score(files);
        console.reportErrors(in(scored.get(0), Mode.SELF), files.get(0));
        return scored;
    }

    private static void put(Map<Path, Console.FileContent> written, Path path, PaperFormat format, Paper paper) {
        if (path != null) {
            written.put(path, out -> format.write(paper, out));
        }
    }

    private Paper paper(PaperKind asked, List<AssessmentScoring.Scored> scored, PaperFields fields) {
        AssessmentScoring.Scored first = scored.get(0);
        Methodology methodology = first.methodology();
        return switch (asked) {
            case SELF_ASSESSMENT ->
                Papers.selfAssessment(methodology, in(first, Mode.SELF), first.assessment(), fields);
            case MINUTES -> Papers.minutes(methodology, appraised(first), fields);
            case DECISIONS ->
                Papers.decisions(
                        methodology,
                        scored.stream().map(PaperCommand::appraised).toList(),
                        fields);
            case ANNOUNCEMENT ->
                Papers.announcement(
                        methodology,
                        Ranking.of(
                                scored.stream()
                                        .map(AssessmentScoring.Scored::result)
                                        .toList(),
                                TieRule.competition()),
                        fields);
            case NOTICE -> Papers.notice(methodology, first.result(), among(first.result()), fields);
        };
    }

    private static IndexResult in(AssessmentScoring.Scored scored, Mode mode) {
        return IndexEvaluator.of(scored.methodology()).evaluate(scored.assessment(), mode);
    }

    private static AppraisedUnit appraised(AssessmentScoring.Scored scored) {
        return new AppraisedUnit(
                scored.assessment(),
                Arrays.stream(Mode.values()).map(mode -> in(scored, mode)).toList());
    }

    /** The unit among its peers, as {@code par report} has it; its own file among them is left out. */
    private Optional<Ranking> among(IndexResult own) {
        return peers.isEmpty() ? Optional.empty() : Optional.of(scoring.among(own, peers));
    }
}
