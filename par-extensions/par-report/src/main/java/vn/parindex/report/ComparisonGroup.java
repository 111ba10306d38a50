package vn.parindex.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Score;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Share;

/**
 * The units that one unit is compared with.
 *
 * @param results their results, final, of the same methodology, mode and year
 */
record ComparisonGroup(List<IndexResult> results) {

    static final ComparisonGroup NONE = new ComparisonGroup(List.of());

    /** The ranked units of a ranking: what is provisional or out of ranking counts in no mean. */
    static ComparisonGroup of(Methodology methodology, Ranking ranking) {
        ranking.stamp().ifPresent(stamp -> ReportContext.requireSame(methodology, stamp, ""));
        Set<String> ranked =
                ranking.ranked().stream().map(unit -> unit.unit().id()).collect(Collectors.toSet());
        return new ComparisonGroup(ranking.results().stream()
                .filter(result -> ranked.contains(result.unit().id()))
                .toList());
    }

    boolean isEmpty() {
        return results.isEmpty();
    }

    int size() {
        return results.size();
    }

    /** The mean of the units' indices. */
    Optional<Share> mean() {
        return mean(results.stream().flatMap(result -> result.index().stream()).toList());
    }

    /** The mean of the units' shares of a node. */
    Optional<Share> mean(NodeCode code) {
        return mean(shares(code));
    }

    /** The units' shares of a node, those to which it applies. */
    List<Share> shares(NodeCode code) {
        return results.stream()
                .flatMap(result -> result.outcome(code).stream())
                .map(Outcome::score)
                .map(Score::index)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Share> mean(List<Share> shares) {
        return shares.isEmpty() ? Optional.empty() : Optional.of(Share.mean(shares));
    }
}
