package vn.parindex.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.Evidence;
import vn.parindex.assessment.Opinion;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Leaf;
import vn.parindex.value.Fact;
import vn.parindex.value.Phrases;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;

/** Makes the opinion on one leaf from its rows. */
final class LeafReader {

    private final CellReader cells;
    private final Phrases words;

    /**
     * A row of the sheet that belongs to a leaf.
     *
     * @param row its number, from 0
     * @param form the form's row there
     */
    record Line(int row, FormRow form) {}

    LeafReader(CellReader cells, Phrases words) {
        this.cells = cells;
        this.words = words;
    }

    /** Returns the opinion; empty if nothing was entered, or if there were faults. */
    Optional<Opinion> read(Leaf leaf, List<Line> lines) {
        int faultsBefore = cells.faults().count();
        Map<String, Fact> facts = new LinkedHashMap<>();
        List<Line> blank = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        Optional<Points> points = Optional.empty();
        String explanation = "";
        for (Line line : lines) {
            if (cells.isBlank(line.row(), FormColumn.VALUE)) {
                blank.add(line);
            }
            figure(leaf, line).ifPresent(fact -> facts.put(line.form().keyFact(), fact));
            evidence(line.row()).ifPresent(evidence::add);
            if (line.form().first()) {
                points = cells.number(line.row(), FormColumn.POINTS, Limit.points(leaf.maximum()))
                        .map(Points::of);
                explanation = cells.text(line.row(), FormColumn.EXPLANATION);
            }
        }
        boolean some = blank.size() < lines.size() || points.isPresent() || !evidence.isEmpty();
        if (some) {
            blank.forEach(line -> cells.faults()
                    .at(
                            cells.sheet(),
                            line.row(),
                            FormColumn.VALUE,
                            ExcelCode.FIGURE_MISSING,
                            "code",
                            leaf.code(),
                            "figure",
                            line.form().fact().get().name()));
        }
        if (cells.faults().count() > faultsBefore || !some && explanation.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Opinion(Stage.SELF, Opinion.Decision.STATED, facts, points, "", explanation, evidence, "", "", ""));
    }

    private Optional<Fact> figure(Leaf leaf, Line line) {
        FactSpec fact = line.form().fact().get();
        Map<String, Fact> choices = Choices.of(leaf, fact, words);
        return choices.isEmpty()
                ? cells.number(line.row(), FormColumn.VALUE, Limit.of(fact, leaf.maximum()))
                        .map(Fact::of)
                : cells.choice(line.row(), FormColumn.VALUE, choices);
    }

    private Optional<Evidence> evidence(int row) {
        String number = cells.text(row, FormColumn.NUMBER);
        String date = cells.date(row, FormColumn.DATE);
        String title = cells.text(row, FormColumn.TITLE);
        if (number.isEmpty() && title.isEmpty()) {
            boolean named = !cells.isBlank(row, FormColumn.NUMBER) || !cells.isBlank(row, FormColumn.TITLE);
            if (!date.isEmpty() && !named) {
                cells.faults().at(cells.sheet(), row, FormColumn.NUMBER, ExcelCode.EVIDENCE_UNNAMED);
            }
            return Optional.empty();
        }
        return Optional.of(new Evidence(number, date, "", title, "", ""));
    }
}
