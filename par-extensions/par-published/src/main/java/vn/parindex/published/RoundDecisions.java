package vn.parindex.published;

import java.util.List;
import java.util.Objects;
import vn.parindex.catalog.RoundFactsProvider;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.published.RoundDecision.DecisionStanding;
import vn.parindex.services.InstalledProviders;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Text;

/**
 * The decisions that rounds were scored under, as far as they are known, from the table {@code decisions.tsv} of
 * providers. Immutable and thread-safe.
 */
public final class RoundDecisions {

    private final List<RoundDecision> all;

    private RoundDecisions(List<RoundDecision> all) {
        this.all = all;
    }

    /**
     * Obtains the decisions of all providers that the class loader of this library sees; in an OSGi framework, also of
     * those in bundles that use it.
     *
     * @return the decisions
     * @throws ParIndexException if a table is unsound, with all faults
     * @throws java.util.ServiceConfigurationError if a provider is declared wrongly or cannot be made
     */
    public static RoundDecisions installed() {
        return of(InstalledProviders.of(RoundFactsProvider.class));
    }

    /**
     * Obtains the decisions that some providers offer.
     *
     * @param providers the providers
     * @return the decisions, in the order of the providers
     * @throws ParIndexException if a table is unsound, with all faults
     */
    public static RoundDecisions of(Iterable<? extends RoundFactsProvider> providers) {
        FactTables tables = new FactTables(Objects.requireNonNull(providers, "providers"));
        List<RoundDecision> all = tables.read(
                "decisions.tsv",
                List.of("level", "from", "to", "decision", "standing", "source_vi"),
                row -> new RoundDecision(
                        row.text("level"),
                        row.indexYear("from"),
                        row.indexYear("to"),
                        row.text("decision"),
                        row.standing("standing"),
                        Text.of(row.text("source_vi"), row.text("source")),
                        row.text("grade")));
        tables.refuseFaults();
        return new RoundDecisions(all);
    }

    /**
     * Returns all decisions.
     *
     * @return an unmodifiable list
     */
    public List<RoundDecision> all() {
        return all;
    }

    /**
     * Returns the decisions that a round may have been scored under, the surest first.
     *
     * @param level the level, e.g. {@code province}
     * @param year the round
     * @return one where it is sure; empty if nothing is known
     */
    public List<RoundDecision> of(String level, IndexYear year) {
        return all.stream()
                .filter(row -> row.isOf(level, year))
                .sorted((a, b) -> a.standing().compareTo(b.standing()))
                .toList();
    }

    /**
     * Checks whether a round was scored under the decision of a methodology. Of a methodology whose decision no round
     * is known by, as a province's own, nothing is said.
     *
     * @param methodology the methodology
     * @param year the round
     * @return a warning where another decision is known, a note where it is not sure; else nothing
     */
    public List<Finding> check(Methodology methodology, IndexYear year) {
        String number = methodology.decision().number();
        List<RoundDecision> known = of(methodology.level(), year);
        if (known.isEmpty() || all.stream().noneMatch(row -> row.decision().equals(number))) {
            return List.of();
        }
        List<String> others = known.stream()
                .map(RoundDecision::decision)
                .filter(decision -> !decision.equals(number))
                .toList();
        List<RoundDecision> own =
                known.stream().filter(row -> row.decision().equals(number)).toList();
        if (own.isEmpty()) {
            return List.of(Finding.warning(
                    PublishedCode.DECISION_WRONG, "", "year", year, "got", number, "expected", either(others)));
        }
        RoundDecision row = own.get(0);
        if (row.standing() == DecisionStanding.SURE) {
            return List.of();
        }
        return List.of(Finding.note(
                PublishedCode.DECISION_UNSURE,
                "",
                "year",
                year,
                "got",
                number,
                "standing",
                row.standing().label(),
                "others",
                others.isEmpty() ? "–" : either(others)));
    }

    private static Text either(List<String> decisions) {
        return Text.of(String.join(" hoặc ", decisions), String.join(" or ", decisions));
    }
}
