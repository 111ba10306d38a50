package vn.parindex.published;

import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.parindex.value.Language;

/** Files of figures for tests: the project's own, and small ones of a few lines. */
final class Printed {

    static final String HEADER = "year,level,unit,measure,value,source,grade\n";

    /** What is known of the rounds. */
    static final RoundFacts FACTS = RoundFacts.installed();

    private Printed() {}

    /** The project's file of published scores. */
    static PublishedScores own() {
        InputStream stream = Printed.class.getResourceAsStream("published-scores.csv");
        return PublishedScores.read(stream, "published-scores.csv");
    }

    /** Rows of year, level, unit, measure and value; source and grade are added. */
    static PublishedScores rows(String... rows) {
        StringBuilder text = new StringBuilder(HEADER);
        for (String row : rows) {
            text.append(row).append(",s,A\n");
        }
        return PublishedScores.read(new StringReader(text.toString()), "f.csv");
    }

    static PublishedVerification verify(String... rows) {
        return verify(rows(rows));
    }

    static PublishedVerification verify(PublishedScores scores) {
        return PublishedVerification.of(scores, FACTS);
    }

    /** The sentences of all misfits, each once. */
    static List<String> faults(PublishedVerification verification, Language language) {
        return verification.rows().stream()
                .filter(row -> row.verdict() == Verdict.MISFIT)
                .flatMap(row -> row.findings().stream())
                .map(finding -> finding.code().id() + " " + finding.sentence(language))
                .distinct()
                .toList();
    }

    /** The lines, from 2, of the rows that end so. */
    static List<Integer> lines(PublishedVerification verification, Verdict verdict) {
        return verification.rows().stream()
                .filter(row -> row.verdict() == verdict)
                .map(row -> row.score().line())
                .toList();
    }

    /** What holds for the row of a line. */
    static Set<Relation> held(PublishedVerification verification, int line) {
        return verification.rows().stream()
                .filter(row -> row.score().line() == line)
                .findFirst()
                .orElseThrow()
                .held();
    }

    /** The same figures with another value in one row. */
    static PublishedScores with(PublishedScores scores, int index, String value) {
        List<PublishedScore> rows = new ArrayList<>(scores.rows());
        rows.set(index, withValue(rows.get(index), value));
        return PublishedScores.of(scores.name(), rows);
    }

    static PublishedScore withValue(PublishedScore row, String value) {
        return new PublishedScore(
                row.line(),
                row.year(),
                row.level(),
                row.unit(),
                row.list(),
                row.measure(),
                value,
                row.source(),
                row.grade());
    }

    static PublishedScore withMeasure(PublishedScore row, String measure) {
        return new PublishedScore(
                row.line(),
                row.year(),
                row.level(),
                row.unit(),
                row.list(),
                measure,
                row.value(),
                row.source(),
                row.grade());
    }
}
