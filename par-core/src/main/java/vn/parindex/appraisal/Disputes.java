package vn.parindex.appraisal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.value.Mode;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Stage;

/**
 * The comparison of a unit's opinions: the leaves on which claim, appraisal and council differ, with size and reason of
 * the difference and its effect on index and rank.
 *
 * <p>Leaves that are open, because they were not claimed, not appraised or are not valid, are listed apart and never
 * count as zero.
 *
 * @param disputed the leaves with a difference: the largest effect on the index first, then in the order of the law
 * @param open the leaves that have nothing that counts in some mode, in the order of the law; one that differs between
 *     two others is in both lists
 * @param totals the whole compared; without the pairs of which one side is provisional
 */
public record Disputes(List<ComparedLeaf> disputed, List<ComparedLeaf> open, Map<ModePair, ModeDifference> totals) {

    public Disputes {
        disputed = List.copyOf(disputed);
        open = List.copyOf(open);
        Map<ModePair, ModeDifference> copy = new EnumMap<>(ModePair.class);
        copy.putAll(totals);
        totals = Collections.unmodifiableMap(copy);
    }

    /**
     * Compares the opinions of an assessment.
     *
     * @param assessment the assessment
     * @param results its results, one for each mode
     * @param others the indices of all other units, exact; empty if they are not known
     * @return the comparison
     * @throws IllegalArgumentException if a mode is missing, or a result is of another unit or methodology
     */
    public static Disputes of(Assessment assessment, List<IndexResult> results, List<Share> others) {
        Map<Mode, IndexResult> byMode = new EnumMap<>(Mode.class);
        for (IndexResult result : results) {
            if (!result.unit().id().equals(assessment.unit().id())
                    || !result.stamp().methodology().equals(assessment.methodology())) {
                throw new IllegalArgumentException("results: " + result.unit().id() + " under "
                        + result.stamp().methodology() + ", the assessment is of "
                        + assessment.unit().id() + " under " + assessment.methodology());
            }
            byMode.put(result.stamp().mode(), result);
        }
        for (Mode mode : Mode.values()) {
            if (!byMode.containsKey(mode)) {
                throw new IllegalArgumentException("results: none in mode " + mode.id());
            }
        }
        return new Comparer(assessment, byMode, others.stream().sorted().toList()).compare();
    }

    /**
     * Returns the difference between two modes for the whole.
     *
     * @param pair the two modes
     * @return the difference; empty if one of the two results is provisional
     */
    public Optional<ModeDifference> total(ModePair pair) {
        return Optional.ofNullable(totals.get(pair));
    }

    /**
     * Returns the points by which two modes differ, added up over the leaves that have a value in both.
     *
     * @param pair the two modes
     * @return below zero where points were taken
     */
    public Points sum(ModePair pair) {
        return disputed.stream()
                .flatMap(leaf -> leaf.difference(pair).stream())
                .map(ModeDifference::points)
                .reduce(Points.ZERO, Points::plus);
    }

    /** Compares the leaves one by one, and the whole; the others' indices are in ascending order. */
    private record Comparer(Assessment assessment, Map<Mode, IndexResult> results, List<Share> others) {

        private static final Comparator<ComparedLeaf> LARGEST_FIRST = Comparator.<ComparedLeaf, Share>comparing(
                        Comparer::largest)
                .reversed()
                .thenComparing(ComparedLeaf::code);

        Disputes compare() {
            List<ComparedLeaf> disputed = new ArrayList<>();
            List<ComparedLeaf> open = new ArrayList<>();
            for (Outcome outcome : results.get(Mode.FINAL).leaves()) {
                ComparedLeaf leaf = leaf(outcome);
                if (!leaf.differences().isEmpty()) {
                    disputed.add(leaf);
                }
                if (leaf.isOpen()) {
                    open.add(leaf);
                }
            }
            disputed.sort(LARGEST_FIRST);
            return new Disputes(disputed, open, totals());
        }

        private static Share largest(ComparedLeaf leaf) {
            return leaf.differences().values().stream()
                    .flatMap(d -> d.effect().stream())
                    .map(IndexEffect::size)
                    .max(Comparator.naturalOrder())
                    .orElse(Share.of(0, 1));
        }

        private ComparedLeaf leaf(Outcome outcome) {
            Map<Mode, Outcome> outcomes = new EnumMap<>(Mode.class);
            Map<Mode, CountedValue> counted = new EnumMap<>(Mode.class);
            results.forEach((mode, result) -> {
                Outcome of = result.outcome(outcome.code()).orElseThrow();
                outcomes.put(mode, of);
                counted.put(
                        mode,
                        new CountedValue(
                                of.score().state(),
                                of.score().points(),
                                of.trace().orElseThrow().stage()));
            });
            Entry entry = assessment.entry(outcome.code()).orElse(Entry.of(outcome.code()));
            Map<ModePair, ModeDifference> differences = new EnumMap<>(ModePair.class);
            for (ModePair pair : ModePair.values()) {
                CountedValue from = counted.get(pair.from());
                CountedValue to = counted.get(pair.to());
                boolean same = from.state() == to.state() && from.points().equals(to.points());
                if (!from.isOpen() && !to.isOpen() && !same) {
                    differences.put(pair, difference(pair, outcomes, entry));
                }
            }
            return new ComparedLeaf(
                    outcome.code(), outcome.name(), outcome.score().fullMaximum(), counted, differences, entry);
        }

        private ModeDifference difference(ModePair pair, Map<Mode, Outcome> outcomes, Entry entry) {
            Score from = outcomes.get(pair.from()).score();
            Score to = outcomes.get(pair.to()).score();
            Score total = results.get(pair.to()).total();
            Points points = total.points().minus(to.points()).plus(from.points());
            Points maximum = total.maximum().minus(to.maximum()).plus(from.maximum());
            Optional<IndexEffect> effect = maximum.isZero() || total.index().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new IndexEffect(
                            Share.of(points.max(Points.ZERO), maximum),
                            total.index().get()));
            return new ModeDifference(
                    to.points().minus(from.points()),
                    effect,
                    total.isProvisional() ? Optional.empty() : effect.flatMap(this::rank),
                    reason(
                            entry,
                            outcomes.get(pair.to())
                                    .trace()
                                    .orElseThrow()
                                    .stage()
                                    .orElseThrow()));
        }

        /** Returns the reason of the last judging opinion up to a stage that changed the value. */
        private static String reason(Entry entry, Stage stage) {
            String reason = "";
            for (Opinion opinion : entry.opinions().values()) {
                boolean changed = opinion.stage().judges()
                        && opinion.hasValue()
                        && opinion.decision() != Opinion.Decision.RECOGNISED;
                if (changed && opinion.stage().compareTo(stage) <= 0) {
                    reason = opinion.reason();
                }
            }
            return reason;
        }

        private Map<ModePair, ModeDifference> totals() {
            Map<ModePair, ModeDifference> totals = new EnumMap<>(ModePair.class);
            for (ModePair pair : ModePair.values()) {
                Score from = results.get(pair.from()).total();
                Score to = results.get(pair.to()).total();
                if (!from.isProvisional() && !to.isProvisional()) {
                    Optional<IndexEffect> effect =
                            from.index().flatMap(before -> to.index().map(after -> new IndexEffect(before, after)));
                    totals.put(
                            pair,
                            new ModeDifference(
                                    to.points().minus(from.points()), effect, effect.flatMap(this::rank), ""));
                }
            }
            return totals;
        }

        private Optional<RankMove> rank(IndexEffect effect) {
            return others.isEmpty() ? Optional.empty() : Optional.of(RankMove.of(effect, others));
        }
    }
}
