package vn.parindex.report;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.parindex.finding.Finding;
import vn.parindex.result.AdjustmentOutcome;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.State;

/** The findings of a result, a ranking or a comparison, one a row. */
final class FindingTable {

    private FindingTable() {}

    /** Returns the findings at their places. */
    static Table of(List<Finding> findings, ReportText words) {
        return of(findings, place -> place, words);
    }

    /** Returns the findings at places that have a name of their own, such as units. */
    static Table of(List<Finding> findings, UnaryOperator<String> name, ReportText words) {
        CellFactory cells = new CellFactory(words);
        return cells.<Finding>table(
                        words.say("findings.title"),
                        List.of(
                                cells.<Finding>code("place", finding -> name.apply(finding.place()))
                                        .unlessEmpty(),
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

    /**
     * Returns the findings of a result; those that only remark that an item is not scored yet are counted in a note.
     *
     * @param whole true to list these one by one as well
     */
    static Table of(ReportContext context, boolean whole) {
        IndexResult result = context.result();
        Map<String, String> names = result.adjustments().stream()
                .collect(Collectors.toMap(
                        AdjustmentOutcome::id, a -> context.words().language().show(a.name()), (one, other) -> one));
        List<Finding> listed = result.findings().stream()
                .filter(finding -> whole || !context.isNotScored(finding))
                .toList();
        Table table = of(listed, place -> names.getOrDefault(place, place), context.words());
        List<Outcome> open = context.leaves().stream()
                .filter(leaf -> leaf.score().state() == State.NOT_SCORED)
                .toList();
        return whole || open.isEmpty()
                ? table
                : new Table(
                        table.language(),
                        table.title(),
                        table.columns(),
                        table.rows(),
                        List.of(context.say(
                                "findings.not-scored",
                                "count",
                                context.words().number(open.size()),
                                "codes",
                                context.codes(open))));
    }
}
