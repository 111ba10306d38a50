package vn.parindex.report;

import java.util.List;
import vn.parindex.finding.Finding;
import vn.parindex.report.Table.Row;
import vn.parindex.report.Table.Weight;

/** What was found wrong or worth saying, one row a finding. */
final class FindingTable {

    private FindingTable() {}

    static Table of(List<Finding> findings, ReportText words) {
        CellFactory cells = new CellFactory(words);
        List<Row> rows = findings.stream()
                .map(finding -> new Row(
                        Weight.ITEM,
                        0,
                        List.of(
                                cells.words(finding.place()),
                                cells.words(finding.severity().label()),
                                cells.words(finding.code().id()),
                                cells.words(ReportText.sentence(finding.sentence(words.language()))))))
                .toList();
        return new Table(
                words.language(),
                words.say("findings.title"),
                List.of(cells.code("place"), cells.text("severity"), cells.code("finding"), cells.text("sentence")),
                rows,
                rows.isEmpty() ? List.of(words.say("findings.none")) : List.of());
    }
}
