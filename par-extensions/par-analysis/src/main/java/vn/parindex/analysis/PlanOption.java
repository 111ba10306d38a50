package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.Objects;
import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/**
 * A step that a plan may take: a target with its cost. Several for one leaf are alternatives.
 *
 * @param target the target
 * @param cost its cost, zero or more, in any unit, the same for all
 * @param choice free, or settled beforehand
 */
public record PlanOption(ImprovementTarget target, BigDecimal cost, PlanChoice choice) {

    public PlanOption {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(cost, "cost");
        Objects.requireNonNull(choice, "choice");
    }

    /** What is settled of a step beforehand. */
    public enum PlanChoice implements Labelled {
        /** Nothing. */
        FREE("free", Text.of("tùy chọn", "free")),
        /** The leaf has to take one of its steps that are required. */
        REQUIRED("required", Text.of("bắt buộc", "required")),
        /** The step must not be taken. */
        FORBIDDEN("forbidden", Text.of("không được chọn", "forbidden"));

        private final String id;
        private final Text label;

        PlanChoice(String id, Text label) {
            this.id = id;
            this.label = label;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Text label() {
            return label;
        }
    }
}
