package vn.parindex.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.finding.Finding;
import vn.parindex.published.CheckedScore;
import vn.parindex.published.PublishedScores;
import vn.parindex.published.PublishedVerification;
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

    /** The lines, with one only for figures of these verdicts; the last line is the same in every language. */
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
        lines.add(verification.summary());
        return lines;
    }

    private String line(CheckedScore row) {
        return scores.place(row.score()) + ": " + row.label().in(console.language()) + ": " + row.score()
                + details(row);
    }

    private String details(CheckedScore row) {
        if (row.verdict() == Verdict.REPRODUCED) {
            return row.held().stream()
                    .map(relation -> relation.label().in(console.language()))
                    .collect(Collectors.joining("; ", " (", ")"));
        }
        return row.findings().stream()
                .map(finding -> finding.code().id() + " " + finding.sentence(console.language()))
                .collect(Collectors.joining("; ", ": ", ""));
    }
}
