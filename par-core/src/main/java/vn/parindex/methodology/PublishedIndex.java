package vn.parindex.methodology;

import java.util.List;
import java.util.Objects;
import vn.parindex.value.Branch;
import vn.parindex.value.Facts;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;

/**
 * A published index such as SIPAS, 0 to 100 %, times the maximum, rounded once. Example: 83.45 % of 10 is 8.345.
 *
 * @param fact the fact, of kind {@code percent}
 * @param index the name of the index, e.g. {@code SIPAS}
 */
public record PublishedIndex(String fact, String index) implements ScoringRule {

    static final RuleFields<PublishedIndex> FIELDS = RuleFields.of(
            PublishedIndex.class,
            "index",
            "index : {index}",
            PublishedIndex::new,
            RuleField.fact("fact", PublishedIndex::fact, FactSpec.Kind.PERCENT),
            RuleField.name("index", PublishedIndex::index, "The name of the index, e.g. SIPAS."));

    public PublishedIndex {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(index, "index");
    }

    @Override
    public RuleKind kind() {
        return RuleKind.INDEX;
    }

    @Override
    public Points best(Points maximum) {
        return maximum;
    }

    @Override
    public PossiblePoints possible(Points maximum, Rounding rounding) {
        return PossiblePoints.between(Points.ZERO, maximum);
    }

    @Override
    public RuleOutcome score(Facts facts, Points maximum, Rounding rounding) {
        Percentage percent = facts.percent(fact);
        return RuleOutcome.points(percent.toShare().of(maximum, rounding), Branch.INDEX, "percent", percent);
    }

    @Override
    public List<Branch> branches(Points maximum) {
        return List.of(Branch.INDEX);
    }

    @Override
    public List<RuleFault> faults(Points maximum) {
        return List.of();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.index(this);
    }
}
