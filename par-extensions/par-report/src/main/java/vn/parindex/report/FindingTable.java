package vn.parindex.report;

import java.util.List;
import vn.parindex.finding.Finding;

/** The findings of a result, a ranking or a comparison, one a row. */
final class FindingTable {

    private FindingTable() {}

    static Table of(List<Finding> findings, ReportText words) {
        CellFactory cells = new CellFactory(words);
        return cells.<Finding>table(
                        words.say("findings.title"),
                        List.of(
                                cells.code("place", Finding::place),
                                cells.text(
                                        "severity",
                                        finding -> finding.severity().label()),
                                cells.code("finding", finding -> finding.code().id()),
                                cells.text(
                                        "sentence",
                                        finding -> ReportText.sentence(finding.sentence(words.language())))))
                .rows(findings)
                .notesOr(words.say("findings.none"))
                .build();
    }
}
