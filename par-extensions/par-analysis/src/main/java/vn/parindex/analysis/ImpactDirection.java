package vn.parindex.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/** Which way a figure moves from one set of rules to another. */
public enum ImpactDirection implements Labelled {
    /** Up, whatever becomes of what is open. */
    UP("up", Text.of("tăng", "rises")),
    /** Down, whatever becomes of what is open. */
    DOWN("down", Text.of("giảm", "falls")),
    /** Not at all. */
    SAME("same", Text.of("giữ nguyên", "stays")),
    /** Not known while figures are missing. */
    OPEN("open", Text.of("chưa rõ", "not known"));

    private final String id;
    private final Text label;

    ImpactDirection(String id, Text label) {
        this.id = id;
        this.label = label;
    }

    /** The direction of a change between two bounds; not known where there is none. */
    static ImpactDirection of(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        if (least.isEmpty() || most.isEmpty()) {
            return OPEN;
        }
        if (least.get().signum() > 0) {
            return UP;
        }
        if (most.get().signum() < 0) {
            return DOWN;
        }
        return least.get().signum() == 0 && most.get().signum() == 0 ? SAME : OPEN;
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
