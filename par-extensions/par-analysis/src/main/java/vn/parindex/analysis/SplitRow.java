package vn.parindex.analysis;

import java.util.Objects;
import vn.parindex.value.Points;
import vn.parindex.value.Text;

/**
 * The change of points at one place: the whole, a method, an area or a leaf.
 *
 * @param subject the kind of place
 * @param code the node's code, the method's id, or empty for the whole; of what is gone the earlier one
 * @param name its name
 * @param before its points in the earlier result
 * @param after its points in the later result
 * @param split the change by its cause
 */
public record SplitRow(LossSubject subject, String code, Text name, Points before, Points after, MoveSplit split) {

    public SplitRow {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(split, "split");
    }

    SplitRow plus(SplitRow other) {
        return new SplitRow(
                subject, code, name, before.plus(other.before), after.plus(other.after), split.plus(other.split));
    }
}
