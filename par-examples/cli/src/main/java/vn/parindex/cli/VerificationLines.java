package vn.parindex.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.finding.Finding;
import vn.parindex.published.CheckedScore;
import vn.parindex.published.PublishedScores;
import vn.parindex.published.PublishedVerification;
import vn.parindex.published.Relation;
import vn.parindex.published.Verdict;

/** A verification on the screen: a line for each figure, the warnings, how strong the agreement is, the counts. */
final class VerificationLines {

    private final Console console;
    private final PublishedScores scores;
    private final PublishedVerification verification;

    VerificationLines(Console console, PublishedScores scores, PublishedVerification verification) {
        this.console = console;
        this.scores = scores;
        this.verification = verification;
    }

    /** The lines, with one only for figures of these verdicts. */
    List<String> of(Set<Verdict> shown) {
        List<String> lines = new ArrayList<>();
        verification.rows().stream()
                .filter(row -> shown.contains(row.verdict()))
                .forEach(row -> lines.add(line(row)));
        for (Finding warning : verification.warnings()) {
            lines.add(warning.severity().label().in(console.language()) + " " + warning.message(console.language()));
        }
        int recomputed = verification.recomputed();
        lines.add(console.say(
                "verify.strength",
                "recomputed",
                recomputed,
                "ordered",
                verification.count(Verdict.REPRODUCED) - recomputed));
        lines.add(console.say(
                "verify.summary",
                "reproduced",
                verification.count(Verdict.REPRODUCED),
                "declared",
                verification.count(Verdict.DECLARED),
                "open",
                verification.count(Verdict.NOT_CHECKABLE),
                "misfits",
                verification.count(Verdict.MISFIT)));
        return lines;
    }

    private String line(CheckedScore row) {
        return scores.place(row.score()) + ": " + row.label().in(console.language()) + ": "
                + row.score().inWords().in(console.language()) + details(row);
    }

    /** A relation that holds, and by how much the figure could be off if others give it. */
    private String relation(CheckedScore row, Relation relation) {
        String label = relation.label().in(console.language());
        BigDecimal tolerance = row.tolerances().get(relation);
        if (tolerance == null) {
            return label;
        }
        return tolerance.signum() == 0
                ? console.say("verify.exact", "relation", label)
                : console.say(
                        "verify.tolerance",
                        "relation",
                        label,
                        "tolerance",
                        console.language().number(tolerance));
    }

    private String details(CheckedScore row) {
        return row.verdict() == Verdict.REPRODUCED ? " (" + reason(row) + ")" : ": " + reason(row);
    }

    /** The reason for a verdict: what holds for the figure, what it contradicts, or what is missing. */
    String reason(CheckedScore row) {
        Stream<String> reasons = row.verdict() == Verdict.REPRODUCED
                ? row.held().stream().map(relation -> relation(row, relation))
                : row.findings().stream()
                        .map(finding -> finding.code().id() + " " + finding.sentence(console.language()));
        return reasons.collect(Collectors.joining("; "));
    }
}
