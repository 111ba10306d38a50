package vn.parindex.methodology;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.IndexYear;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * Gathers the parts of a {@link Methodology}; not thread-safe. Lists are empty and the note blank until set, all else
 * must be set.
 */
public final class MethodologyBuilder {

    MethodologyId id;
    Text name;
    String level;
    LegalBasis decision;
    List<IndexYear> rounds = List.of();
    Points total;
    List<Method> methods = List.of();
    OpinionPolicy opinions;
    RoundingPolicy rounding;
    NotApplicablePolicy notApplicable;
    List<GradeScale> scales = List.of();
    List<Adjustment> adjustments = List.of();
    List<UnrankedUnit> unranked = List.of();
    List<UnitForm> forms = List.of();
    List<ListedUnit> units = List.of();
    List<FactSpec> facts = List.of();
    List<Source> sources = List.of();
    List<Area> areas = List.of();
    String note = "";

    MethodologyBuilder() {}

    MethodologyBuilder(MethodologyBuilder other) {
        id = other.id;
        name = other.name;
        level = other.level;
        decision = other.decision;
        rounds = other.rounds;
        total = other.total;
        methods = other.methods;
        opinions = other.opinions;
        rounding = other.rounding;
        notApplicable = other.notApplicable;
        scales = other.scales;
        adjustments = other.adjustments;
        unranked = other.unranked;
        forms = other.forms;
        units = other.units;
        facts = other.facts;
        sources = other.sources;
        areas = other.areas;
        note = other.note;
    }

    /**
     * Sets the identity.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder id(MethodologyId value) {
        id = Objects.requireNonNull(value, "id");
        return this;
    }

    /**
     * Sets the name.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder name(Text value) {
        name = Objects.requireNonNull(value, "name");
        return this;
    }

    /**
     * Sets the administrative level, a word such as {@code province}.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder level(String value) {
        level = Objects.requireNonNull(value, "level");
        return this;
    }

    /**
     * Sets the decision that it encodes.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder decision(LegalBasis value) {
        decision = Objects.requireNonNull(value, "decision");
        return this;
    }

    /**
     * Sets the assessment years it was made for.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder rounds(List<IndexYear> value) {
        rounds = List.copyOf(value);
        return this;
    }

    /**
     * Sets the sum of the areas' maxima, usually 100.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder total(Points value) {
        total = Objects.requireNonNull(value, "total");
        return this;
    }

    /**
     * Sets the ways in which leaves get their points, in the order of printed parts.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder methods(List<Method> value) {
        methods = List.copyOf(value);
        return this;
    }

    /**
     * Sets which stage's opinion counts in which mode.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder opinions(OpinionPolicy value) {
        opinions = Objects.requireNonNull(value, "opinions");
        return this;
    }

    /**
     * Sets where figures are cut.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder rounding(RoundingPolicy value) {
        rounding = Objects.requireNonNull(value, "rounding");
        return this;
    }

    /**
     * Sets what "not applicable" does.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder notApplicable(NotApplicablePolicy value) {
        notApplicable = Objects.requireNonNull(value, "notApplicable");
        return this;
    }

    /**
     * Sets groups and ratings.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder scales(List<GradeScale> value) {
        scales = List.copyOf(value);
        return this;
    }

    /**
     * Sets bonus and penalty points allowed.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder adjustments(List<Adjustment> value) {
        adjustments = List.copyOf(value);
        return this;
    }

    /**
     * Sets units scored and not ranked.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder unranked(List<UnrankedUnit> value) {
        unranked = List.copyOf(value);
        return this;
    }

    /**
     * Sets the forms of units to which not everything applies.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder forms(List<UnitForm> value) {
        forms = List.copyOf(value);
        return this;
    }

    /**
     * Sets the units that it is made for.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder units(List<ListedUnit> value) {
        units = List.copyOf(value);
        return this;
    }

    /**
     * Sets the figures that rules measure.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder facts(List<FactSpec> value) {
        facts = List.copyOf(value);
        return this;
    }

    /**
     * Sets the documents that rows rest on.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder sources(List<Source> value) {
        sources = List.copyOf(value);
        return this;
    }

    /**
     * Sets the tree.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder areas(List<Area> value) {
        areas = List.copyOf(value);
        return this;
    }

    /**
     * Sets remarks, possibly empty.
     *
     * @param value the value
     * @return this builder
     */
    public MethodologyBuilder note(String value) {
        note = InputCheck.note(value);
        return this;
    }

    /**
     * Drops the facts that no rule of the tree measures, as happens where rows were taken away.
     *
     * @return this builder
     */
    public MethodologyBuilder withoutUnmeasuredFacts() {
        Set<String> measured = new HashSet<>();
        areas.forEach(area -> measured(area, measured));
        facts = facts.stream().filter(fact -> measured.contains(fact.id())).toList();
        return this;
    }

    private static void measured(Node node, Set<String> into) {
        node.scoring().ifPresent(scoring -> into.addAll(scoring.rule().facts()));
        node.children().forEach(child -> measured(child, into));
    }

    /**
     * Builds the methodology after all checks.
     *
     * @return the methodology
     * @throws NullPointerException naming the part that was not set
     * @throws vn.parindex.finding.ParIndexException with all faults, each placed by a pointer into the canonical form
     */
    public Methodology build() {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(opinions, "opinions");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(notApplicable, "notApplicable");
        return new Methodology(new MethodologyBuilder(this));
    }
}
