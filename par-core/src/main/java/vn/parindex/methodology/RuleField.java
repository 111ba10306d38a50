package vn.parindex.methodology;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * One field of a kind of rule, or of a part of one: its key in files, its type, and its value in a rule.
 *
 * <p>Everything that handles rules whatever their kind goes by the {@link Type type}: reading, writing, the canonical
 * form, the schema, the notation of sheets, rescaling, advice and sentences. Immutable and thread-safe.
 *
 * @param <R> the rule or part
 * @param <T> the type of the value as the rule keeps it
 */
public final class RuleField<R, T> {

    /** The types of fields. */
    public enum Type {
        /** The id of a fact that the rule measures; a {@link String}. */
        FACT,
        /** A name in one language, such as that of an index; a {@link String}. */
        NAME,
        /** An identifier that assessments use, such as that of a level; a {@link String}. */
        IDENTIFIER,
        /** A text in both languages; a {@link Text}. */
        TEXT,
        /** Points, which follow the leaf's maximum when that is rescaled; {@link Points}. */
        POINTS,
        /** A percentage; a {@link Percentage}. */
        PERCENTAGE,
        /** A decimal not below zero, such as a threshold; a {@link BigDecimal}. */
        NUMBER,
        /** The outcome of 0/0; a {@link NoneOutcome}. */
        NONE,
        /** A part with fields of its own. */
        PART,
        /** A {@link List} of parts with fields of their own. */
        PARTS
    }

    /**
     * The parts of a field.
     *
     * @param fields the fields of each part
     * @param least the least number of parts
     * @param most the greatest number of parts
     */
    public record Parts(RuleFields<?> fields, int least, int most) {

        public Parts {
            Objects.requireNonNull(fields, "fields");
        }
    }

    private final String key;
    private final Type type;
    private final String meaning;
    private final Function<R, ?> value;
    private final Function<Object, T> typed;
    private boolean required = true;
    private Object standard;
    private List<FactKind> factKinds = List.of();
    private Parts parts;

    private RuleField(String key, Type type, String meaning, Function<R, ?> value, Function<Object, T> typed) {
        this.key = key;
        this.type = type;
        this.meaning = meaning;
        this.value = value;
        this.typed = typed;
    }

    static <R> RuleField<R, String> fact(String key, Function<R, String> value, FactKind... kinds) {
        String words = Arrays.stream(kinds).map(FactKind::id).collect(Collectors.joining(" or "));
        return fact(key, value, "The fact measured, of kind " + words + ".", kinds);
    }

    private static <R> RuleField<R, String> fact(
            String key, Function<R, String> value, String meaning, FactKind... kinds) {
        RuleField<R, String> field = new RuleField<>(key, Type.FACT, meaning, value, String.class::cast);
        field.factKinds = List.of(kinds);
        return field;
    }

    static <R extends ShareRule> RuleField<R, String> numerator() {
        return fact("numerator", ShareRule::numerator, "The fact a of the share a/b.", FactKind.AMOUNT, FactKind.COUNT);
    }

    static <R extends ShareRule> RuleField<R, String> denominator() {
        return fact(
                "denominator", ShareRule::denominator, "The fact b of the share a/b.", FactKind.AMOUNT, FactKind.COUNT);
    }

    static <R extends ShareRule> RuleField<R, NoneOutcome> none() {
        String meaning = "What 0/0 gives: the maximum, not applicable, or zero.";
        return new RuleField<>("none", Type.NONE, meaning, ShareRule::none, NoneOutcome.class::cast);
    }

    static <R> RuleField<R, String> name(String key, Function<R, String> value, String meaning) {
        return new RuleField<>(key, Type.NAME, meaning, value, String.class::cast);
    }

    static <R> RuleField<R, String> identifier(String key, Function<R, String> value, String meaning) {
        return new RuleField<>(key, Type.IDENTIFIER, meaning, value, String.class::cast);
    }

    static <R> RuleField<R, Text> text(String key, Function<R, Text> value, String meaning) {
        return new RuleField<>(key, Type.TEXT, meaning, value, Text.class::cast);
    }

    static <R> RuleField<R, Points> points(String key, Function<R, Points> value, String meaning) {
        return new RuleField<>(key, Type.POINTS, meaning, value, Points.class::cast);
    }

    /** Points that may be left out. */
    static <R> RuleField<R, Optional<Points>> optionalPoints(
            String key, Function<R, Optional<Points>> value, String meaning) {
        RuleField<R, Optional<Points>> field = new RuleField<>(
                key,
                Type.POINTS,
                meaning,
                rule -> value.apply(rule).orElse(null),
                plain -> Optional.ofNullable(plain).map(Points.class::cast));
        field.required = false;
        return field;
    }

    static <R> RuleField<R, Percentage> percentage(String key, Function<R, Percentage> value, String meaning) {
        return new RuleField<>(key, Type.PERCENTAGE, meaning, value, Percentage.class::cast);
    }

    /** A percentage that may be left out; then the standard one counts. */
    static <R> RuleField<R, Percentage> percentage(
            String key, Function<R, Percentage> value, Percentage standard, String meaning) {
        RuleField<R, Percentage> field = percentage(key, value, meaning);
        field.required = false;
        field.standard = standard;
        return field;
    }

    static <R> RuleField<R, BigDecimal> number(String key, Function<R, BigDecimal> value, String meaning) {
        return new RuleField<>(key, Type.NUMBER, meaning, value, BigDecimal.class::cast);
    }

    static <R, P> RuleField<R, P> part(String key, Function<R, P> value, RuleFields<P> fields, String meaning) {
        RuleField<R, P> field = new RuleField<>(key, Type.PART, meaning, value, fields.type()::cast);
        field.parts = new Parts(fields, 1, 1);
        return field;
    }

    static <R, P> RuleField<R, List<P>> parts(
            String key, Function<R, List<P>> value, RuleFields<P> fields, int least, int most, String meaning) {
        Function<Object, List<P>> typed = list -> {
            List<P> parts = new ArrayList<>();
            ((List<?>) list).forEach(part -> parts.add(fields.type().cast(part)));
            return List.copyOf(parts);
        };
        RuleField<R, List<P>> field = new RuleField<>(key, Type.PARTS, meaning, value, typed);
        field.parts = new Parts(fields, least, most);
        return field;
    }

    /**
     * Returns the key in files.
     *
     * @return e.g. {@code otherwise}
     */
    public String key() {
        return key;
    }

    /**
     * Returns the type of the value.
     *
     * @return the type
     */
    public Type type() {
        return type;
    }

    /**
     * Returns what the field means, as the JSON Schema shows it.
     *
     * @return one sentence in English
     */
    public String meaning() {
        return meaning;
    }

    /**
     * Checks whether the field must be there.
     *
     * @return false if it may be left out
     */
    public boolean isRequired() {
        return required;
    }

    /**
     * Returns the value that counts where the field is left out.
     *
     * @return the value, of the field's type; empty if nothing counts then
     */
    public Optional<Object> standard() {
        return Optional.ofNullable(standard);
    }

    /**
     * Returns the kinds of fact that the field accepts.
     *
     * @return the kinds, the usual one first; empty unless the field is a {@link Type#FACT}
     */
    public List<FactKind> factKinds() {
        return factKinds;
    }

    /**
     * Returns the parts of the field.
     *
     * @return the parts; present where the field is a {@link Type#PART} or {@link Type#PARTS}
     */
    public Optional<Parts> parts() {
        return Optional.ofNullable(parts);
    }

    /**
     * Returns the plain value in a rule or part.
     *
     * @param rule the rule or part
     * @return the value, of the field's type; null where it is left out
     */
    public Object in(R rule) {
        return value.apply(rule);
    }

    /** The value as the rule keeps it, of a plain one that may be null. */
    T typed(Object plain) {
        return typed.apply(plain == null ? standard : plain);
    }
}
