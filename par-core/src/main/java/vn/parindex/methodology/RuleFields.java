package vn.parindex.methodology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The fields of a kind of rule, or of a part such as a step, stated once and in the order of the format, with what
 * makes a rule of their values.
 *
 * <p>Values stand in maps by field, as plain objects of the types that {@link RuleField.Type} names; a field that is
 * left out has none. Immutable and thread-safe.
 *
 * @param <R> the rule or part
 */
public final class RuleFields<R> {

    private final Class<R> type;
    private final String name;
    private final String notation;
    private final List<RuleField<R, ?>> all;
    private final Function<Map<RuleField<?, ?>, Object>, R> maker;

    /** Makes a rule of three values. */
    @FunctionalInterface
    interface Three<A, B, C, R> {

        R make(A a, B b, C c);
    }

    /** Makes a rule of five values. */
    @FunctionalInterface
    interface Five<A, B, C, D, E, R> {

        R make(A a, B b, C c, D d, E e);
    }

    private RuleFields(
            Class<R> type,
            String name,
            String notation,
            Function<Map<RuleField<?, ?>, Object>, R> maker,
            List<RuleField<R, ?>> all) {
        this.type = type;
        this.name = name;
        this.notation = notation;
        this.maker = maker;
        this.all = all;
    }

    static <R, A> RuleFields<R> of(
            Class<R> type, String name, String notation, Function<A, R> maker, RuleField<R, A> a) {
        return new RuleFields<>(type, name, notation, values -> maker.apply(value(values, a)), List.of(a));
    }

    static <R, A, B> RuleFields<R> of(
            Class<R> type,
            String name,
            String notation,
            BiFunction<A, B, R> maker,
            RuleField<R, A> a,
            RuleField<R, B> b) {
        return new RuleFields<>(
                type, name, notation, values -> maker.apply(value(values, a), value(values, b)), List.of(a, b));
    }

    static <R, A, B, C> RuleFields<R> of(
            Class<R> type,
            String name,
            String notation,
            Three<A, B, C, R> maker,
            RuleField<R, A> a,
            RuleField<R, B> b,
            RuleField<R, C> c) {
        return new RuleFields<>(
                type,
                name,
                notation,
                values -> maker.make(value(values, a), value(values, b), value(values, c)),
                List.of(a, b, c));
    }

    static <R, A, B, C, D, E> RuleFields<R> of(
            Class<R> type,
            String name,
            String notation,
            Five<A, B, C, D, E, R> maker,
            RuleField<R, A> a,
            RuleField<R, B> b,
            RuleField<R, C> c,
            RuleField<R, D> d,
            RuleField<R, E> e) {
        return new RuleFields<>(
                type,
                name,
                notation,
                values -> maker.make(
                        value(values, a), value(values, b), value(values, c), value(values, d), value(values, e)),
                List.of(a, b, c, d, e));
    }

    private static <T> T value(Map<RuleField<?, ?>, Object> values, RuleField<?, T> field) {
        return field.typed(values.get(field));
    }

    /** The class of the rule or part. */
    Class<R> type() {
        return type;
    }

    /**
     * Returns the name: the word of the kind in files, or that of the part.
     *
     * @return e.g. {@code deductions} or {@code step}
     */
    public String name() {
        return name;
    }

    /**
     * Returns the notation of sheets: the word of the kind and a colon if there is more, then the parts between
     * semicolons, with a hole for each field but the facts. What stands before the hole of a field that may be left out
     * goes with it.
     *
     * @return e.g. <code>deduct : {each} per {per}</code>
     */
    public String notation() {
        return notation;
    }

    /**
     * Returns all fields.
     *
     * @return the fields in the order of the format
     */
    public List<RuleField<R, ?>> all() {
        return all;
    }

    /**
     * Returns one field.
     *
     * @param key its key
     * @return the field
     * @throws IllegalArgumentException if there is none of that key
     */
    public RuleField<R, ?> field(String key) {
        return all.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field in " + name + ": " + key));
    }

    /**
     * Returns the values of a rule or part.
     *
     * @param rule a rule or part of these fields
     * @return the values by field, in the order of the format
     * @throws ClassCastException if it has other fields
     */
    public Map<RuleField<?, ?>, Object> values(Object rule) {
        R typed = type.cast(rule);
        Map<RuleField<?, ?>, Object> values = new LinkedHashMap<>();
        for (RuleField<R, ?> field : all) {
            Object value = field.in(typed);
            if (value != null) {
                values.put(field, value);
            }
        }
        return values;
    }

    /**
     * Makes a rule or part.
     *
     * @param values the values by field
     * @return the rule or part
     * @throws NullPointerException if a required one is missing
     * @throws ClassCastException if one is of another type
     */
    public R make(Map<RuleField<?, ?>, Object> values) {
        return maker.apply(values);
    }

    /** The kinds accepted of each fact that a rule or part measures, by its id, in order. */
    Map<String, List<FactKind>> facts(Object rule) {
        Map<String, List<FactKind>> facts = new LinkedHashMap<>();
        addFacts(rule, facts);
        return facts;
    }

    private void addFacts(Object rule, Map<String, List<FactKind>> facts) {
        R typed = type.cast(rule);
        for (RuleField<R, ?> field : all) {
            if (field.type() == RuleField.Type.FACT) {
                Object value = field.in(typed);
                if (value != null) {
                    facts.putIfAbsent((String) value, field.factKinds());
                }
            } else if (field.parts().isPresent()) {
                Object value = field.in(typed);
                for (Object part : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
                    field.parts().get().fields().addFacts(part, facts);
                }
            }
        }
    }
}
