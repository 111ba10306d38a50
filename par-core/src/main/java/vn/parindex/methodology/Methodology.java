package vn.parindex.methodology;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.internal.MapperRefusal;
import vn.parindex.value.Confidence;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NameKey;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Points;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;
import vn.parindex.value.internal.Sent;

/**
 * One decision's rule set for one administrative level (bộ tiêu chí, phương pháp xác định Chỉ số CCHC): the criteria
 * tree with its rules, scales and sources.
 *
 * <p>A methodology that exists has been checked as a whole: totals add up, each rule can give exactly its leaf's
 * maximum, each fact and source is declared. It is never changed; {@link #toBuilder()} makes another one. Its
 * {@link #digest()} identifies the bytes that a result came from. Immutable and thread-safe.
 */
@SuppressWarnings("serial") // goes as its text
public final class Methodology implements Serializable {

    private final MethodologyBuilder parts;
    private final List<Node> nodes;
    private final Map<NodeCode, Node> byCode;
    private final List<Leaf> leaves;
    private final Map<String, FactSpec> factsById;
    private final Set<NameKey> unrankedNames;
    private final Set<String> unrankedIds;
    private final String digest;

    Methodology(MethodologyBuilder parts) {
        this.parts = parts;
        List<Finding> faults = new MethodologyCheck(parts).faults();
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        List<Node> all = new ArrayList<>();
        parts.areas.forEach(area -> collect(area, all));
        nodes = List.copyOf(all);
        Map<NodeCode, Node> index = new LinkedHashMap<>();
        List<Leaf> scored = new ArrayList<>();
        for (Node node : nodes) {
            index.put(node.code(), node);
            node.scoring().ifPresent(s -> scored.add(new Leaf(node, s, method(s.method()))));
        }
        byCode = Collections.unmodifiableMap(index);
        leaves = List.copyOf(scored);
        Map<String, FactSpec> specs = new LinkedHashMap<>();
        parts.facts.forEach(fact -> specs.put(fact.id(), fact));
        factsById = Collections.unmodifiableMap(specs);
        unrankedNames = parts.unranked.stream()
                .map(unit -> NameKey.of(unit.name().vi()))
                .collect(Collectors.toUnmodifiableSet());
        unrankedIds = parts.units.stream()
                .filter(unit -> unrankedNames.contains(NameKey.of(unit.name().vi())))
                .map(ListedUnit::id)
                .collect(Collectors.toUnmodifiableSet());
        digest = CanonicalForm.digest(this);
    }

    private static void collect(Node node, List<Node> into) {
        into.add(node);
        node.children().forEach(child -> collect(child, into));
    }

    /**
     * Returns a builder of a methodology.
     *
     * @return an empty builder
     */
    public static MethodologyBuilder builder() {
        return new MethodologyBuilder();
    }

    /**
     * Returns a builder with all parts of this methodology.
     *
     * @return a builder with all parts of this one
     */
    public MethodologyBuilder toBuilder() {
        return new MethodologyBuilder(parts);
    }

    /** {@return the identity} */
    public MethodologyId id() {
        return parts.id;
    }

    /** {@return the name} */
    public Text name() {
        return parts.name;
    }

    /** {@return the administrative level, a word such as {@code province}} */
    public String level() {
        return parts.level;
    }

    /** {@return the decision that it encodes} */
    public LegalBasis decision() {
        return parts.decision;
    }

    /** {@return the assessment years it was made for} */
    public List<IndexYear> rounds() {
        return parts.rounds;
    }

    /** {@return the sum of the areas' maxima, usually 100} */
    public Points total() {
        return parts.total;
    }

    /** {@return the ways in which leaves get their points, in the order of printed parts} */
    public List<Method> methods() {
        return parts.methods;
    }

    /** {@return the stages whose opinions count in each mode} */
    public OpinionPolicy opinions() {
        return parts.opinions;
    }

    /** {@return the rounding of figures} */
    public RoundingPolicy rounding() {
        return parts.rounding;
    }

    /** {@return the effect of "not applicable"} */
    public NotApplicablePolicy notApplicable() {
        return parts.notApplicable;
    }

    /** {@return groups and ratings} */
    public List<GradeScale> scales() {
        return parts.scales;
    }

    /** {@return bonus and penalty points allowed} */
    public List<Adjustment> adjustments() {
        return parts.adjustments;
    }

    /** {@return units scored and not ranked} */
    public List<UnrankedUnit> unranked() {
        return parts.unranked;
    }

    /**
     * Checks whether a unit is ranked: none of those scored and not ranked has its name, however typed, or, where the
     * units are listed, its id.
     *
     * @param unit the unit
     * @return false if it is scored and not ranked
     */
    public boolean isRanked(Unit unit) {
        return unrankedNames.isEmpty()
                || !unrankedIds.contains(unit.id()) && !unrankedNames.contains(NameKey.of(unit.name()));
    }

    /**
     * Returns the forms of units to which not everything applies.
     *
     * @return the forms, in order; empty if there is one form for all
     */
    public List<UnitForm> forms() {
        return parts.forms;
    }

    /**
     * Returns the units that it is made for.
     *
     * @return the units, in order; empty if they are not listed
     */
    public List<ListedUnit> units() {
        return parts.units;
    }

    /**
     * Returns the form that a unit is scored on.
     *
     * @param unitId the unit's id
     * @return its form, or empty if everything applies to it
     */
    public Optional<UnitForm> formOf(String unitId) {
        return parts.units.stream()
                .filter(u -> u.id().equals(unitId))
                .findFirst()
                .flatMap(unit -> parts.forms.stream()
                        .filter(f -> f.id().equals(unit.form()))
                        .findFirst());
    }

    /** {@return the figures that rules measure} */
    public List<FactSpec> facts() {
        return parts.facts;
    }

    /** {@return the documents that rows rest on} */
    public List<Source> sources() {
        return parts.sources;
    }

    /** {@return the tree} */
    public List<Area> areas() {
        return parts.areas;
    }

    /** {@return remarks, possibly empty} */
    public String note() {
        return parts.note;
    }

    /**
     * Returns all nodes, parents before their children, in the order of the law.
     *
     * @return areas, criteria and sub-criteria
     */
    public List<Node> nodes() {
        return nodes;
    }

    /**
     * Returns what is scored, in the order of the law: sub-criteria, and criteria without any.
     *
     * @return the leaves
     */
    public List<Leaf> leaves() {
        return leaves;
    }

    /**
     * Returns the node of a code.
     *
     * @param code the code
     * @return the node, or empty if there is none
     */
    public Optional<Node> node(NodeCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * Returns the leaf of a code.
     *
     * @param code the code
     * @return the leaf, or empty if there is none
     */
    public Optional<Leaf> leaf(NodeCode code) {
        return node(code).flatMap(n -> n.scoring().map(s -> new Leaf(n, s, method(s.method()))));
    }

    /**
     * Returns the fact of an id.
     *
     * @param factId the id
     * @return the fact, or empty if it is not declared
     */
    public Optional<FactSpec> fact(String factId) {
        return Optional.ofNullable(factsById.get(factId));
    }

    /**
     * Returns the source of an id.
     *
     * @param sourceId the id
     * @return the source, or empty if it is not listed
     */
    public Optional<Source> source(String sourceId) {
        return parts.sources.stream().filter(s -> s.id().equals(sourceId)).findFirst();
    }

    /**
     * Returns the scale for a purpose.
     *
     * @param purpose group or rating
     * @return the first such scale, or empty if there is none
     */
    public Optional<GradeScale> scale(GradeScale.Purpose purpose) {
        return parts.scales.stream().filter(s -> s.purpose() == purpose).findFirst();
    }

    private Method method(String methodId) {
        return parts.methods.stream()
                .filter(m -> m.id().equals(methodId))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns how many points rest on rows of each confidence, counted at the leaves.
     *
     * @return maximum points by confidence, every confidence present
     */
    public Map<Confidence, Points> pointsByConfidence() {
        Map<Confidence, Points> sums = new EnumMap<>(Confidence.class);
        for (Confidence confidence : Confidence.values()) {
            sums.put(confidence, Points.ZERO);
        }
        leaves.forEach(leaf -> sums.merge(leaf.confidence(), leaf.maximum(), Points::plus));
        return Collections.unmodifiableMap(sums);
    }

    /**
     * Returns the whole methodology as one JSON document in a fixed order without white space; it is written anew each
     * time.
     *
     * @return the canonical form
     */
    public String canonical() {
        return CanonicalForm.of(this);
    }

    /**
     * Returns the digest of the data: the SHA-256 of the canonical form in UTF-8.
     *
     * @return 64 hexadecimal digits
     */
    public String digest() {
        return digest;
    }

    /** Refuses mappers that do not know its format, which would leave figures out. */
    @JsonValue
    private Object written() {
        throw MapperRefusal.of(Methodology.class, "METHODOLOGY");
    }

    /**
     * Checks whether another methodology has the same content, that is, the same digest.
     *
     * @param o the other object
     * @return true for a methodology with the same canonical form
     */
    @Override
    public boolean equals(Object o) {
        return o instanceof Methodology other && digest.equals(other.digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    /**
     * Returns the identity and the beginning of the digest.
     *
     * @return e.g. {@code vn-1149-2020-province@1f3a5b7c9d0e}
     */
    @Override
    public String toString() {
        return parts.id + "@" + digest.substring(0, 12);
    }

    private Object writeReplace() {
        return Sent.of(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw Sent.refused(Methodology.class);
    }
}
