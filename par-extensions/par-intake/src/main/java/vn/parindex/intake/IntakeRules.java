package vn.parindex.intake;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.evaluation.IndexEvaluator;
import vn.parindex.value.MethodologyId;

/** The methodologies that forms are read under, with an evaluator for each that was asked for. Thread-safe. */
public final class IntakeRules {

    private final MethodologyCatalog catalog;
    private final Map<MethodologyId, IndexEvaluator> evaluators = new ConcurrentHashMap<>();

    private IntakeRules(MethodologyCatalog catalog) {
        this.catalog = Objects.requireNonNull(catalog, "catalog");
    }

    /**
     * Obtains the methodologies of a catalogue.
     *
     * @param catalog the catalogue
     * @return its methodologies
     */
    public static IntakeRules of(MethodologyCatalog catalog) {
        return new IntakeRules(catalog);
    }

    /**
     * Obtains the methodologies installed, see {@link MethodologyCatalog#installed()}. Constraints use these unless the
     * validator has a {@link CatalogValidatorFactory}.
     *
     * @return the methodologies installed
     */
    public static IntakeRules installed() {
        return of(MethodologyCatalog.installed());
    }

    /**
     * Returns the catalogue.
     *
     * @return the catalogue
     */
    public MethodologyCatalog catalog() {
        return catalog;
    }

    /**
     * Returns the evaluator of a methodology, made once.
     *
     * @param id the methodology's id
     * @return the evaluator
     * @throws vn.parindex.finding.ParIndexException if the catalogue has no such methodology
     */
    public IndexEvaluator evaluator(MethodologyId id) {
        return evaluators.computeIfAbsent(id, key -> IndexEvaluator.of(catalog.get(key)));
    }
}
