package vn.parindex.result.internal;

import java.util.AbstractList;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import vn.parindex.result.Outcome;
import vn.parindex.value.NodeCode;

/**
 * The outcomes of all nodes in the order of the law, each made anew whenever somebody asks for it.
 *
 * <p>Immutable and thread-safe as far as the function that makes them is: the same place always gives an equal outcome.
 */
public final class LazyOutcomes extends AbstractList<Outcome> implements RandomAccess {

    private final Map<NodeCode, Integer> places;
    private final IntFunction<Outcome> outcomes;

    /**
     * Creates the list.
     *
     * @param places the place of each node
     * @param outcomes makes the outcome of a place
     */
    public LazyOutcomes(Map<NodeCode, Integer> places, IntFunction<Outcome> outcomes) {
        this.places = Objects.requireNonNull(places, "places");
        this.outcomes = Objects.requireNonNull(outcomes, "outcomes");
    }

    /**
     * Returns the place of each node.
     *
     * @return an unmodifiable map
     */
    public Map<NodeCode, Integer> places() {
        return places;
    }

    @Override
    public Outcome get(int index) {
        return outcomes.apply(Objects.checkIndex(index, places.size()));
    }

    @Override
    public int size() {
        return places.size();
    }
}
