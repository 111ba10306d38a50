package vn.parindex.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.Explanation;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.State;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/** Runs worked cases through the engine and looks which branches they take. */
final class CaseCheck {

    private final Methodology methodology;
    private final IndexEvaluator evaluator;
    private final Language language;

    CaseCheck(Methodology methodology, Language language) {
        this.methodology = methodology;
        this.evaluator = IndexEvaluator.of(methodology);
        this.language = language;
    }

    /** Throws an error that shows expected, got and why, if the engine does not do what was worked. */
    void check(WorkedCase worked) {
        IndexResult result = result(worked);
        Outcome outcome = result.outcome(worked.code()).orElseThrow();
        String got = switch (outcome.score().state()) {
            case SCORED -> outcome.score().points().toString();
            case NOT_APPLICABLE -> "n/a";
            case INVALID -> "invalid";
            case NOT_SCORED -> "not scored";
        };
        boolean number =
                outcome.score().state() == State.SCORED && worked.expected().matches("[0-9.]+");
        boolean same = number
                ? Points.parse(worked.expected()).equals(outcome.score().points())
                : worked.expected().equals(got);
        String branch = taken(worked);
        Laws.require(
                same && (worked.branch().isEmpty() || worked.branch().equals(branch)),
                "line " + worked.line() + ", " + worked.code() + ": expected " + worked.expected() + " by "
                        + worked.branch() + " ("
                        + worked.arithmetic() + "), got " + got + " by " + branch + "\n"
                        + Explanation.of(methodology, result, worked.code(), language)
                                .text());
    }

    /** The branches of each leaf that no case takes, one sentence a branch. */
    List<String> missing(List<WorkedCase> cases) {
        Map<NodeCode, Set<String>> taken = new HashMap<>();
        cases.forEach(worked ->
                taken.computeIfAbsent(worked.code(), code -> new HashSet<>()).add(taken(worked)));
        List<String> missing = new ArrayList<>();
        for (Leaf leaf : methodology.leaves()) {
            for (String branch : Branches.of(leaf.rule(), leaf.maximum())) {
                if (!taken.getOrDefault(leaf.code(), Set.of()).contains(branch)) {
                    missing.add(leaf.code() + ": "
                            + (language == Language.VI ? "chưa có trường hợp cho nhánh " : "no case for branch ")
                            + branch);
                }
            }
        }
        return missing;
    }

    private String taken(WorkedCase worked) {
        Outcome outcome = result(worked).outcome(worked.code()).orElseThrow();
        return Branches.taken(outcome.trace().orElseThrow());
    }

    private IndexResult result(WorkedCase worked) {
        List<Stage> precedence = methodology.opinions().of(Mode.FINAL);
        boolean measured = methodology.leaf(worked.code()).orElseThrow().measured();
        Opinion opinion = Opinion.at(measured ? Stage.SURVEY : precedence.get(precedence.size() - 1));
        for (var fact : worked.facts().entrySet()) {
            opinion = opinion.withFact(fact.getKey(), fact.getValue());
        }
        Assessment assessment = Assessment.of(
                        Unit.of("case", "Trường hợp"),
                        methodology.id(),
                        methodology.rounds().get(0))
                .add(Entry.of(worked.code(), opinion))
                .build();
        return evaluator.evaluate(assessment, Mode.FINAL);
    }
}
