package vn.parindex.ranking;

import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.parindex.value.Language;
import vn.parindex.value.NameOrder;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * A value that separates units of equal index, under a name that a ranking shows.
 *
 * <p>Where a key has no value for one of the equal units it separates none of them: a missing figure is not a low
 * figure. Two keys are equal if their ids are.
 */
public final class TieKey {

    private static final TieKey NAME = of(
            "name",
            Text.of("tên đơn vị theo bảng chữ cái tiếng Việt", "name in the order of the Vietnamese alphabet"),
            c -> Optional.of(c.unit().name()),
            NameOrder.VIETNAMESE);
    private static final TieKey UNIT_ID = of(
            "unit-id",
            Text.of("mã đơn vị theo thứ tự mã ký tự", "unit id in code point order"),
            c -> Optional.of(c.unit().id()),
            CodePointOrder.ORDER);

    private final String id;
    private final Text label;
    private final Predicate<Contender> known;
    private final Comparator<Contender> order;

    private TieKey(String id, Text label, Predicate<Contender> known, Comparator<Contender> order) {
        this.id = id;
        this.label = label;
        this.known = known;
        this.order = order;
    }

    /**
     * Returns the key of the name in the order of the Vietnamese alphabet, the first first; see {@link NameOrder}.
     *
     * @return the key
     */
    public static TieKey name() {
        return NAME;
    }

    /**
     * Returns the key of the unit's id in code point order, the lower first. Ids are unique, so this key leaves no two
     * units equal.
     *
     * @return the key
     */
    public static TieKey unitId() {
        return UNIT_ID;
    }

    /**
     * Returns the key of the exact points of one part of the result, the higher first; see {@link Contender#parts()}.
     *
     * @param method id of the part's method, e.g. {@code survey}
     * @param name the part's name, for {@link #label()}
     * @return the key, with the id {@code part:survey} in the example
     */
    public static TieKey part(String method, Text name) {
        Objects.requireNonNull(method, "method");
        Text label = Text.of("điểm " + name.vi(), "points of " + name.in(Language.EN));
        return of(
                "part:" + method,
                label,
                c -> Optional.ofNullable(c.parts().get(method)),
                Comparator.<Points>reverseOrder());
    }

    /**
     * Obtains a key of the host's own.
     *
     * @param <T> the type of the values compared
     * @param id the id that a ranking names, not blank
     * @param label the words shown to people
     * @param value the value of a unit, or empty if it has none
     * @param order the order of values, the better first
     * @return the key
     * @throws IllegalArgumentException if the id is blank
     */
    public static <T> TieKey of(
            String id, Text label, Function<Contender, Optional<T>> value, Comparator<? super T> order) {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(order, "order");
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("id is blank");
        }
        return new TieKey(
                id,
                label,
                c -> value.apply(c).isPresent(),
                Comparator.comparing(c -> value.apply(c).orElseThrow(), order));
    }

    /** Checks whether every one of the units has a value. */
    boolean isKnownOf(Collection<Contender> units) {
        return units.stream().allMatch(known);
    }

    /** Returns the order with the better unit first; only for units that have a value. */
    Comparator<Contender> order() {
        return order;
    }

    /**
     * Returns the id that rankings name.
     *
     * @return e.g. {@code name}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the words shown to people.
     *
     * @return the label in both languages
     */
    public Text label() {
        return label;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof TieKey other && id.equals(other.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Returns the id.
     *
     * @return e.g. {@code part:survey}
     */
    @Override
    public String toString() {
        return id;
    }
}
