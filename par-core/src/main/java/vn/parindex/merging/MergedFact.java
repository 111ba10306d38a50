package vn.parindex.merging;

import java.util.List;
import java.util.Objects;
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

/**
 * A figure of a combined unit with those that it is the sum of.
 *
 * <p>Example: at leaf 5.2.1, 4,900 dossiers resolved on time of An Giang and 6,100 of Kiên Giang make 11,000.
 *
 * @param leaf the code of the leaf
 * @param stage the stage at which the figure stands
 * @param fact the id of the figure
 * @param sum the sum, exact
 * @param addends what each unit gave, in the order of the units
 */
public record MergedFact(NodeCode leaf, Stage stage, String fact, Fact sum, List<Addend> addends) {

    /**
     * What one unit gave.
     *
     * @param unit the unit
     * @param value its figure
     * @param stage the stage at which the unit gave it: that of the sum, or an earlier one that still stood
     */
    public record Addend(Unit unit, Fact value, Stage stage) {

        public Addend {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(stage, "stage");
        }
    }

    public MergedFact {
        Objects.requireNonNull(leaf, "leaf");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(sum, "sum");
        addends = List.copyOf(addends);
    }
}
