package vn.parindex.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Stamp;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Share;

/**
 * The ranked units of a ranking, with which the report of one unit is compared.
 *
 * <p>Means and spreads are computed once, when the group is made, so that the reports of all units of a ranking share
 * one group and each takes no longer the more units there are. What is provisional or out of ranking counts in no mean.
 * Immutable and thread-safe.
 */
public final class ComparisonGroup {

    static final ComparisonGroup NONE = new ComparisonGroup(Optional.empty(), Map.of(), List.of());

    private final Optional<Stamp> stamp;
    private final Map<String, Integer> ranks;
    private final int size;
    private final Optional<ShareSpread> index;
    private final Map<NodeCode, ShareSpread> areas = new HashMap<>();

    /**
     * The spread of the shares of several units.
     *
     * @param least the least share
     * @param mean the exact mean
     * @param most the largest share
     */
    record ShareSpread(Share least, Share mean, Share most) {

        private static Optional<ShareSpread> of(List<Share> shares) {
            return shares.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new ShareSpread(Collections.min(shares), Share.mean(shares), Collections.max(shares)));
        }
    }

    private ComparisonGroup(Optional<Stamp> stamp, Map<String, Integer> ranks, List<IndexResult> results) {
        this.stamp = stamp;
        this.ranks = ranks;
        this.size = results.size();
        this.index = ShareSpread.of(
                results.stream().flatMap(result -> result.index().stream()).toList());
        Map<NodeCode, List<Share>> shares = new HashMap<>();
        for (IndexResult result : results) {
            for (Outcome area : result.areas()) {
                area.score()
                        .index()
                        .ifPresent(share -> shares.computeIfAbsent(area.code(), code -> new ArrayList<>())
                                .add(share));
            }
        }
        shares.forEach((code, of) -> ShareSpread.of(of).ifPresent(spread -> areas.put(code, spread)));
    }

    /**
     * Obtains the ranked units of a ranking.
     *
     * @param methodology the methodology that the results were computed with
     * @param ranking the ranking; one of figures brought from elsewhere gives ranks and no means
     * @return the group
     * @throws ParIndexException with PAR-9001 if the ranking's results were computed with other rules
     */
    public static ComparisonGroup of(Methodology methodology, Ranking ranking) {
        Objects.requireNonNull(methodology, "methodology");
        ranking.stamp().ifPresent(stamp -> ReportContext.requireSame(methodology, stamp, ""));
        Map<String, Integer> ranks = new HashMap<>();
        for (RankedUnit ranked : ranking.ranked()) {
            ranks.put(ranked.unit().id(), ranked.rank());
        }
        return new ComparisonGroup(
                ranking.stamp(),
                ranks,
                ranking.results().stream()
                        .filter(result -> ranks.containsKey(result.unit().id()))
                        .toList());
    }

    /** Returns what the results of the units were computed from; empty if there are none. */
    Optional<Stamp> stamp() {
        return stamp;
    }

    /** Checks whether there is no unit to compare figures with. */
    boolean isEmpty() {
        return size == 0;
    }

    /** Returns how many units there are figures of. */
    int size() {
        return size;
    }

    /** Returns how many units have a rank. */
    int ranked() {
        return ranks.size();
    }

    /** Returns the rank of a unit; empty if it has none. */
    OptionalInt rankOf(String unitId) {
        Integer rank = ranks.get(unitId);
        return rank == null ? OptionalInt.empty() : OptionalInt.of(rank);
    }

    /** Returns the spread of the units' indices. */
    Optional<ShareSpread> index() {
        return index;
    }

    /** Returns the spread of the shares of the units to which an area applies. */
    Optional<ShareSpread> area(NodeCode code) {
        return Optional.ofNullable(areas.get(code));
    }
}
