package vn.parindex.ranking;

import java.util.Objects;
import vn.parindex.value.Labelled;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

/**
 * A unit that a ranking lists apart, and why.
 *
 * @param contender the unit with what it would be ranked by
 * @param reason why it has no rank
 */
public record WithoutRank(Contender contender, Reason reason) {

    /** Why a unit has no rank. */
    public enum Reason implements Labelled {
        /** It is scored and not ranked, by decision. */
        OUT_OF_RANKING("out-of-ranking", Text.of("không xếp hạng", "not ranked")),
        /** Leaves are open; what is missing is not zero. */
        PROVISIONAL("provisional", Text.of("kết quả tạm tính", "provisional")),
        /** Nothing of what is ranked applies to it. */
        NOTHING_APPLIES("nothing-applies", Text.of("không áp dụng", "nothing applies"));

        private final String id;
        private final Text label;

        Reason(String id, Text label) {
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

    public WithoutRank {
        Objects.requireNonNull(contender, "contender");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Returns the unit itself.
     *
     * @return the unit
     */
    public Unit unit() {
        return contender.unit();
    }
}
