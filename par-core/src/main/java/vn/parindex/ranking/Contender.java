package vn.parindex.ranking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import vn.parindex.result.IndexResult;
import vn.parindex.result.Outcome;
import vn.parindex.result.Part;
import vn.parindex.result.Score;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Share;
import vn.parindex.value.Unit;

/**
 * A unit in a ranking with the value by which it is ranked: the index, the share of one node, or a published figure.
 *
 * @param unit the unit; means are formed by its group
 * @param index the exact value; empty if nothing applies to the unit
 * @param ranked false for a unit that is scored and not ranked
 * @param open leaves that still have to be scored or mended; above zero the value is provisional and gets no rank
 * @param parts points by id of the method, as far as known; for {@link TieKey#part}
 */
public record Contender(Unit unit, Optional<Share> index, boolean ranked, int open, Map<String, Points> parts) {

    /**
     * Checks the values and copies the parts.
     *
     * @throws IllegalArgumentException if the number of open leaves is negative
     */
    public Contender {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(index, "index");
        if (open < 0) {
            throw new IllegalArgumentException("open is negative: " + open);
        }
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /**
     * Obtains a unit of which a figure was published.
     *
     * @param unit the unit
     * @param published the figure as printed, in percent
     * @return a unit in the ranking, complete
     * @throws IllegalArgumentException if the figure is negative
     */
    public static Contender published(Unit unit, Percentage published) {
        return new Contender(unit, Optional.of(published.toShare()), true, 0, Map.of());
    }

    /**
     * Obtains a unit with its index.
     *
     * @param result its result
     * @return the unit
     */
    public static Contender of(IndexResult result) {
        return of(result, result.total(), leaf -> true);
    }

    /**
     * Obtains a unit with its share of one node: an area, a criterion or a leaf. Leaves outside that node do not make
     * it provisional.
     *
     * @param result its result
     * @param node the node's code
     * @return the unit
     * @throws IllegalArgumentException if the result has no such node
     */
    public static Contender of(IndexResult result, NodeCode node) {
        Score score = result.outcome(node)
                .map(Outcome::score)
                .orElseThrow(() -> new IllegalArgumentException(
                        "node not in " + result.stamp().methodology() + ": " + node));
        return of(result, score, leaf -> leaf.code().equals(node) || node.contains(leaf.code()));
    }

    /**
     * Obtains a unit with its share of one method's part.
     *
     * @param result its result
     * @param method id of the method
     * @return the unit
     * @throws IllegalArgumentException if the result has no such part
     */
    public static Contender ofPart(IndexResult result, String method) {
        Score score = result.parts().stream()
                .filter(p -> p.method().equals(method))
                .findFirst()
                .map(Part::score)
                .orElseThrow(() -> new IllegalArgumentException(
                        "method not in " + result.stamp().methodology() + ": " + method));
        return of(result, score, leaf -> leaf.method().equals(method));
    }

    private static Contender of(IndexResult result, Score score, Predicate<Outcome> within) {
        // the score decides: a provisional one is never ranked, even if no open leaf is listed
        int open = score.isProvisional() ? Math.max(1, openLeaves(result, within)) : 0;
        Map<String, Points> parts = new LinkedHashMap<>();
        result.parts().stream()
                .filter(p -> !p.score().isProvisional())
                .forEach(p -> parts.put(p.method(), p.score().points()));
        return new Contender(result.unit(), score.index(), result.ranked(), open, parts);
    }

    private static int openLeaves(IndexResult result, Predicate<Outcome> within) {
        return (int) result.leaves().stream()
                .filter(within)
                .filter(leaf -> leaf.score().isProvisional())
                .count();
    }

    /**
     * Returns a copy in another group.
     *
     * @param other the group, possibly empty
     * @return another contender
     */
    public Contender withGroup(String other) {
        return new Contender(new Unit(unit.id(), unit.name(), other), index, ranked, open, parts);
    }

    /**
     * Returns a copy that is scored and not ranked.
     *
     * @return another contender
     */
    public Contender outOfRanking() {
        return new Contender(unit, index, false, open, parts);
    }

    /**
     * Returns a copy with points of the parts, for {@link TieKey#part}.
     *
     * @param points points by id of the method
     * @return another contender
     */
    public Contender withParts(Map<String, Points> points) {
        return new Contender(unit, index, ranked, open, points);
    }

    /**
     * Checks whether leaves are still open, so that the value may change.
     *
     * @return true if so
     */
    public boolean isProvisional() {
        return open > 0;
    }
}
