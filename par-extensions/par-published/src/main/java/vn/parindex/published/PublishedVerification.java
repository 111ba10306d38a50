package vn.parindex.published;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;

/**
 * Published figures checked against each other: every relation that must hold between them, and a verdict on each.
 *
 * <p>Example: 57.66, 9.56, 18.83 and 5 make 91.05; the index printed for Quảng Ninh in 2020 is 91.04. Five figures of
 * two decimals may miss each other by less than 0.025, so all five are reproduced. With 57.68 they miss by 0.03, and
 * those that nothing else vouches for are misfits.
 *
 * <p>Immutable and thread-safe.
 */
public final class PublishedVerification {

    private final List<CheckedScore> rows;
    private final List<Finding> warnings;
    private final Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);

    private PublishedVerification(List<CheckedScore> rows, List<Finding> warnings) {
        this.rows = List.copyOf(rows);
        this.warnings = List.copyOf(warnings);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, (int)
                    rows.stream().filter(row -> row.verdict() == verdict).count());
        }
    }

    /**
     * Checks figures, excusing the contradictions that are known, {@link RoundFacts#misfits()}.
     *
     * @param scores the figures
     * @param facts the facts of their rounds, e.g. {@link RoundFacts#installed()}
     * @return the verification
     */
    public static PublishedVerification of(PublishedScores scores, RoundFacts facts) {
        return of(scores, facts, List.of());
    }

    /**
     * Checks figures, excusing those declared here and those of {@link RoundFacts#misfits()}.
     *
     * <p>A declared figure takes no part in the checks of others. If it contradicts nothing, or no such figure is
     * there, a declaration given here is reported as stale in {@link #warnings()}.
     *
     * @param scores the figures
     * @param facts the facts of their rounds
     * @param declared the misfits declared for these figures
     * @return the verification
     */
    public static PublishedVerification of(PublishedScores scores, RoundFacts facts, List<DeclaredMisfit> declared) {
        Objects.requireNonNull(scores, "scores");
        Objects.requireNonNull(facts, "facts");
        Map<String, DeclaredMisfit> misfits = new HashMap<>();
        facts.misfits().forEach(misfit -> misfits.put(misfit.key(), misfit));
        declared.forEach(misfit -> misfits.put(misfit.key(), misfit));
        List<Figure> figures = FigureReader.read(scores.rows(), facts);
        CheckRun whole = new CheckRun(figures, facts);
        Map<Figure, DeclaredMisfit> excused = new IdentityHashMap<>();
        for (Figure figure : figures) {
            if (whole.isMisfit(figure)) {
                DeclaredMisfit misfit = misfits.get(DeclaredMisfit.key(figure.score()));
                if (misfit != null) {
                    excused.put(figure, misfit);
                }
            }
        }
        // What is excused must not make others wrong, so these are checked again without it.
        CheckRun last = excused.isEmpty()
                ? whole
                : new CheckRun(
                        figures.stream()
                                .filter(figure -> !excused.containsKey(figure))
                                .toList(),
                        facts);
        List<CheckedScore> checked = new ArrayList<>();
        for (Figure figure : figures) {
            checked.add(
                    excused.containsKey(figure)
                            ? excused(scores, figure, excused.get(figure))
                            : last.checked(scores, figure));
        }
        List<Finding> warnings = new ArrayList<>(UnknownWords.of(scores, figures, facts));
        warnings.addAll(last.remarks(scores));
        warnings.addAll(stale(
                scores,
                declared,
                excused.values().stream().map(DeclaredMisfit::key).collect(Collectors.toSet())));
        return new PublishedVerification(checked, warnings);
    }

    private static CheckedScore excused(PublishedScores scores, Figure figure, DeclaredMisfit misfit) {
        return new CheckedScore(
                figure.score(),
                Verdict.DECLARED,
                Set.of(),
                Map.of(),
                List.of(Finding.note(
                        PublishedCode.DECLARED_MISFIT,
                        scores.place(figure.score()),
                        "reason",
                        misfit.reasonText(),
                        "place",
                        misfit.place())));
    }

    private static List<Finding> stale(PublishedScores scores, List<DeclaredMisfit> declared, Set<String> used) {
        if (declared.isEmpty()) {
            return List.of();
        }
        Set<String> present = new HashSet<>();
        scores.rows().forEach(row -> present.add(DeclaredMisfit.key(row)));
        List<Finding> stale = new ArrayList<>();
        for (DeclaredMisfit misfit : declared) {
            if (!used.contains(misfit.key())) {
                FindingCode code = present.contains(misfit.key())
                        ? PublishedCode.DECLARATION_STALE
                        : PublishedCode.DECLARATION_UNUSED;
                stale.add(Finding.warning(
                        code,
                        misfit.place(),
                        "year",
                        misfit.year(),
                        "unit",
                        misfit.unit(),
                        "measure",
                        FigureMeasure.label(misfit.measure()),
                        "got",
                        PrintedNumber.shown(misfit.value())));
            }
        }
        return stale;
    }

    /**
     * Returns all figures with their verdicts, in the order of the file.
     *
     * @return an unmodifiable list
     */
    public List<CheckedScore> rows() {
        return rows;
    }

    /**
     * Returns how many figures have a verdict.
     *
     * @param verdict the verdict
     * @return the number, zero or more
     */
    public int count(Verdict verdict) {
        return counts.get(verdict);
    }

    /**
     * Returns how many of the reproduced figures follow from others by an equation; the rest agree in order only.
     *
     * @return the number, at most that of the reproduced
     */
    public int recomputed() {
        return (int) rows.stream().filter(CheckedScore::isRecomputed).count();
    }

    /**
     * Returns the warnings beside the verdicts: words that are not known, each once; sums that miss by more than is
     * usual; declarations that excuse nothing.
     *
     * @return an unmodifiable list
     */
    public List<Finding> warnings() {
        return warnings;
    }

    /**
     * Checks whether no figure is a misfit.
     *
     * @return true if all contradictions are declared
     */
    public boolean isClean() {
        return count(Verdict.MISFIT) == 0;
    }

    /**
     * Returns the counts in one line, the same in every language, for scripts.
     *
     * @return the line, e.g. {@code verified: 545 reproduced, 4 declared, 404 not checkable, 0 misfits}
     */
    public String summary() {
        return "verified: " + count(Verdict.REPRODUCED) + " reproduced, " + count(Verdict.DECLARED) + " declared, "
                + count(Verdict.NOT_CHECKABLE) + " not checkable, " + count(Verdict.MISFIT) + " misfits";
    }
}
