package vn.parindex.provincial;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.parindex.assessment.AdjustmentEntry;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.authoring.RuleSets;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.methodology.Leaf;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.UnitForm;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.report.OfficialTables;
import vn.parindex.report.TextFormat;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/**
 * A province's own index: a rule set of its own, derived from another by a file, and the results of its units.
 *
 * <p>The structure of these rule sets is ours and marked as an illustration; the figures are as published where the
 * tables say so.
 */
public final class ProvincialIndex {

    private final Methodology methodology;
    private final List<IndexResult> results;

    private ProvincialIndex(Methodology methodology, List<UnitFigure> figures) {
        this.methodology = methodology;
        IndexEvaluator evaluator = IndexEvaluator.of(methodology);
        this.results = figures.stream()
                .map(figure -> evaluator.evaluate(assessment(figure), Mode.FINAL))
                .toList();
    }

    /**
     * Obtains the index of one file of rules and one table of figures.
     *
     * @param rules name of the rule set's file, e.g. {@code tay-ninh-department-2023.json}
     * @return the index with every unit scored
     */
    public static ProvincialIndex of(String rules) {
        return new ProvincialIndex(rules(rules), UnitFigure.read(rules.replace(".json", ".tsv")));
    }

    /**
     * Returns a rule set of this example.
     *
     * @param name name of its file: a methodology or an overlay
     * @return the methodology, checked as a whole
     */
    public static Methodology rules(String name) {
        return RuleSets.read(name, ProvincialIndex.class::getResourceAsStream, MethodologyCatalog.installed());
    }

    /**
     * Returns the rules.
     *
     * @return the methodology
     */
    public Methodology methodology() {
        return methodology;
    }

    /**
     * Returns the results of all units.
     *
     * @return in the order of the table
     */
    public List<IndexResult> results() {
        return results;
    }

    /**
     * Returns the units ranked.
     *
     * @return the ranking, equal units sharing a rank
     */
    public Ranking ranking() {
        return Ranking.of(results, TieRule.competition());
    }

    /** Returns an assessment whose points fill one area after the other: of real units only sums are known. */
    private Assessment assessment(UnitFigure figure) {
        Assessment.Builder builder = Assessment.of(
                Unit.of(figure.id(), figure.unit()),
                methodology.id(),
                methodology.rounds().get(0));
        Optional<UnitForm> form = methodology.formOf(figure.id());
        Points left = figure.points();
        for (Leaf leaf : methodology.leaves()) {
            if (form.filter(f -> f.leavesOut(leaf.code())).isEmpty()) {
                Points given = left.min(leaf.maximum());
                builder.add(Entry.of(leaf.code(), Opinion.at(Stage.COUNCIL).withPoints(given)));
                left = left.minus(given);
            }
        }
        if (!figure.bonus().isZero()) {
            builder.add(new AdjustmentEntry("bonus", figure.bonus(), "điểm thưởng (minh họa)"));
        }
        return builder.build();
    }

    /**
     * Prints the ranking of each example.
     *
     * @param arguments not used
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String rules : List.of(
                "an-giang-department-2020.json",
                "an-giang-district-2020.json",
                "tay-ninh-department-2023.json",
                "tien-giang-2020.json")) {
            ProvincialIndex index = of(rules);
            out.println(
                    TextFormat.PLAIN.render(OfficialTables.ranking(index.methodology(), index.ranking(), Language.VI)));
        }
    }
}
