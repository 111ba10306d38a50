package vn.parindex.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;
import vn.parindex.assessment.Assessment;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.published.RoundDecisions;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Mode;
import vn.parindex.value.Share;

/** Reads assessments and scores them: what the commands share that take assessment files. */
final class AssessmentScoring {

    private final Console console;
    private final Map<MethodologyId, IndexEvaluator> evaluators = new HashMap<>();
    private final Set<String> remarked = new HashSet<>();
    private final RoundUnits units;
    private RoundDecisions decisions;

    @Option(names = "--mode", paramLabel = "self|appraised|final", defaultValue = "final")
    private Mode mode;

    AssessmentScoring(Console console) {
        this.console = console;
        this.units = new RoundUnits(console);
    }

    /** A result with the methodology that it was computed with. */
    record Scored(Assessment assessment, Methodology methodology, IndexResult result) {}

    /** Scores one file. */
    Scored score(Path file) {
        Assessment assessment = ParJson.ASSESSMENT.read(console.reading(file));
        IndexEvaluator evaluator = evaluators.computeIfAbsent(
                assessment.methodology(),
                id -> IndexEvaluator.of(console.catalog().get(id)));
        remark(evaluator.methodology(), assessment.year());
        units.remark(evaluator.methodology().level(), assessment.unit(), assessment.year());
        return new Scored(assessment, evaluator.methodology(), evaluator.evaluate(assessment, mode));
    }

    /** Says once of each round where it was scored under another decision, or where that is not sure. */
    private void remark(Methodology methodology, IndexYear year) {
        if (remarked.add(methodology.id() + " " + year)) {
            console.report(decisions(methodology, year));
        }
    }

    /** What is to be said of a round: that it was scored under another decision, or that this is not sure. */
    List<Finding> decisions(Methodology methodology, IndexYear year) {
        decisions = decisions == null ? RoundDecisions.installed() : decisions;
        return decisions.check(methodology, year);
    }

    Mode mode() {
        return mode;
    }

    /** Scores all files; if any cannot be used, the faults of all of them are thrown together. */
    List<Scored> score(List<Path> files) {
        List<Scored> scored = new ArrayList<>();
        List<Finding> faults = new ArrayList<>();
        Progress progress = console.progress(files.size());
        for (Path file : files) {
            try {
                scored.add(score(file));
            } catch (ParIndexException refused) {
                refused.findings().forEach(f -> faults.add(placed(file, f)));
            }
            progress.step();
        }
        progress.end();
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        return scored;
    }

    /** Scores all files and tells the errors of each result; a command that goes on ends with status 1 then. */
    List<Scored> scoreTelling(List<Path> files) {
        List<Scored> scored = score(files);
        for (int i = 0; i < files.size(); i++) {
            console.reportErrors(scored.get(i).result(), files.get(i));
        }
        return scored;
    }

    /**
     * Scores the files and folders of other units for their indices. The unit's own file among them is left out; those
     * that cannot be ranked together with it are refused.
     */
    List<Share> indices(List<Path> files, Scored own) {
        List<IndexResult> others = score(console.assessments(files)).stream()
                .map(Scored::result)
                .filter(other -> !other.unit().id().equals(own.result().unit().id()))
                .toList();
        List<IndexResult> all = new ArrayList<>(others);
        all.add(own.result());
        Ranking.of(all, TieRule.competition());
        return others.stream().flatMap(other -> other.index().stream()).toList();
    }

    /** Ranks a unit among its peers, of which files and folders are given; its own file among them is left out. */
    Ranking among(IndexResult own, List<Path> peers) {
        List<IndexResult> all = new ArrayList<>(List.of(own));
        score(console.assessments(peers)).stream()
                .map(Scored::result)
                .filter(peer -> !peer.unit().id().equals(own.unit().id()))
                .forEach(all::add);
        return Ranking.of(all, TieRule.competition());
    }

    /** Among many files a fault needs its file's name, if it does not carry it yet. */
    static Finding placed(Path file, Finding finding) {
        String name = Console.name(file);
        return finding.place().startsWith(name)
                ? finding
                : finding.at(name + (finding.place().isEmpty() ? "" : " ") + finding.place());
    }
}
