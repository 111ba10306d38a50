package vn.parindex.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.value.internal.CompactMap;

/**
 * The facts of one leaf by their ids, in order.
 *
 * <p>Asking for a fact that is not there, or for one of another type, is a fault of the caller and throws
 * {@link IllegalArgumentException}. Immutable and thread-safe.
 */
public final class Facts {

    /** No facts. */
    public static final Facts NONE = new Facts(CompactMap.copyOf(Map.of()));

    private final CompactMap<String, Fact> byId;

    private Facts(CompactMap<String, Fact> byId) {
        this.byId = byId;
    }

    /**
     * Obtains facts by id.
     *
     * @param facts the facts
     * @return the facts, in the order of the map
     */
    public static Facts of(Map<String, ? extends Fact> facts) {
        if (!(facts instanceof CompactMap)) {
            facts.forEach((id, fact) -> Objects.requireNonNull(fact, Objects.requireNonNull(id, "fact id")));
        }
        return facts.isEmpty() ? NONE : new Facts(CompactMap.copyOf(facts));
    }

    /**
     * Checks whether there are none.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /**
     * Returns all facts.
     *
     * @return an unmodifiable map by id, in order
     */
    @JsonValue
    public Map<String, Fact> asMap() {
        return byId;
    }

    /**
     * Returns a fact.
     *
     * @param id its id
     * @return the fact, or empty if it is not there
     */
    public Optional<Fact> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Checks whether a condition is met.
     *
     * @param id the id of a fact that is met or not
     * @return true if it is met
     */
    public boolean met(String id) {
        return get(id, Fact.Met.class).value();
    }

    /**
     * Returns a number: an amount or a count.
     *
     * @param id the id of a number
     * @return the number
     */
    public BigDecimal amount(String id) {
        return number(id).value();
    }

    /**
     * Returns a number in its digits: an amount or a count.
     *
     * @param id the id of a number
     * @return the number
     */
    public Fact.Amount number(String id) {
        return get(id, Fact.Amount.class);
    }

    /**
     * Returns the share of one number in another, exactly.
     *
     * @param part the id of a number, zero or more
     * @param whole the id of a number above zero
     * @return the share
     */
    public Share share(String part, String whole) {
        Fact.Amount a = number(part);
        Fact.Amount b = number(whole);
        return a.decimals() == b.decimals() && a.digits() >= 0 && b.digits() > 0
                ? Share.of(a.digits(), b.digits())
                : Share.of(a.value(), b.value());
    }

    /**
     * Returns the level chosen.
     *
     * @param id the id of a choice of levels
     * @return the id of the level
     */
    public String level(String id) {
        return get(id, Fact.ChosenLevel.class).id();
    }

    /**
     * Returns a number as a percentage.
     *
     * @param id the id of a number
     * @return the percentage
     */
    public Percentage percent(String id) {
        return Percentage.ofNanos(number(id).nanos("percent"));
    }

    /**
     * Returns a number as points.
     *
     * @param id the id of a number
     * @return the points
     */
    public Points points(String id) {
        return Points.ofNanos(number(id).nanos("points"));
    }

    private <T extends Fact> T get(String id, Class<T> type) {
        Fact fact = byId.get(id);
        if (!type.isInstance(fact)) {
            throw new IllegalArgumentException("fact " + id + " is not a " + type.getSimpleName());
        }
        return type.cast(fact);
    }

    /**
     * Checks whether the facts are the same by their ids.
     *
     * @param o another object
     * @return true if so
     */
    @Override
    public boolean equals(Object o) {
        return o instanceof Facts other && byId.equals(other.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }

    /**
     * Returns the facts, for people who program.
     *
     * @return e.g. <code>{dossiers_on_time=4800, dossiers_resolved=5000}</code>
     */
    @Override
    public String toString() {
        return byId.toString();
    }
}
