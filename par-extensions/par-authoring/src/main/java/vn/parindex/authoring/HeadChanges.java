package vn.parindex.authoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.parindex.methodology.Adjustment;
import vn.parindex.methodology.GradeScale;
import vn.parindex.methodology.ListedUnit;
import vn.parindex.methodology.Method;
import vn.parindex.methodology.MethodologyBuilder;
import vn.parindex.methodology.NotApplicablePolicy;
import vn.parindex.methodology.OpinionPolicy;
import vn.parindex.methodology.RoundingPolicy;
import vn.parindex.methodology.UnitForm;
import vn.parindex.methodology.UnrankedUnit;
import vn.parindex.value.Points;

/**
 * The parts that an overlay sets beside the tree, each as a whole; what is empty stays as it is in the base. Codes in
 * forms are those of the new tree, which may name rows that the overlay adds.
 *
 * @param total the sum of the areas
 * @param methods the methods
 * @param opinions the opinions that count
 * @param rounding the rounding of figures
 * @param notApplicable the effect of "not applicable"
 * @param scales groups and ratings
 * @param adjustments bonus and penalty points
 * @param unranked units scored and not ranked
 * @param forms the forms of units
 * @param units the units that it is made for
 */
public record HeadChanges(
        Optional<Points> total,
        Optional<List<Method>> methods,
        Optional<OpinionPolicy> opinions,
        Optional<RoundingPolicy> rounding,
        Optional<NotApplicablePolicy> notApplicable,
        Optional<List<GradeScale>> scales,
        Optional<List<Adjustment>> adjustments,
        Optional<List<UnrankedUnit>> unranked,
        Optional<List<UnitForm>> forms,
        Optional<List<ListedUnit>> units) {

    public HeadChanges {
        Objects.requireNonNull(total, "total");
        methods = methods.map(List::copyOf);
        Objects.requireNonNull(opinions, "opinions");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(notApplicable, "notApplicable");
        scales = scales.map(List::copyOf);
        adjustments = adjustments.map(List::copyOf);
        unranked = unranked.map(List::copyOf);
        forms = forms.map(List::copyOf);
        units = units.map(List::copyOf);
    }

    /**
     * Obtains changes of nothing.
     *
     * @return changes of nothing
     */
    public static HeadChanges none() {
        return new HeadChanges(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    void in(MethodologyBuilder builder) {
        total.ifPresent(builder::total);
        methods.ifPresent(builder::methods);
        opinions.ifPresent(builder::opinions);
        rounding.ifPresent(builder::rounding);
        notApplicable.ifPresent(builder::notApplicable);
        scales.ifPresent(builder::scales);
        adjustments.ifPresent(builder::adjustments);
        unranked.ifPresent(builder::unranked);
        forms.ifPresent(builder::forms);
        units.ifPresent(builder::units);
    }

    /** Returns the keys of what is set, as in the format. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        total.ifPresent(value -> keys.add("total"));
        methods.ifPresent(value -> keys.add("methods"));
        opinions.ifPresent(value -> keys.add("opinions"));
        rounding.ifPresent(value -> keys.add("rounding"));
        notApplicable.ifPresent(value -> keys.add("notApplicable"));
        scales.ifPresent(value -> keys.add("scales"));
        adjustments.ifPresent(value -> keys.add("adjustments"));
        unranked.ifPresent(value -> keys.add("unranked"));
        forms.ifPresent(value -> keys.add("forms"));
        units.ifPresent(value -> keys.add("units"));
        return keys;
    }
}
