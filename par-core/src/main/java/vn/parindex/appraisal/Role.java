package vn.parindex.appraisal;

import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/** The roles of the procedure. */
public enum Role implements Labelled {
    /** Writes the unit's claims and explanations. */
    UNIT_EDITOR("unit-editor", Text.of("người lập báo cáo của đơn vị", "the unit's editor")),
    /** Approves the unit's self-assessment report and signs its explanation. */
    UNIT_LEADER("unit-leader", Text.of("lãnh đạo đơn vị", "the unit's leadership")),
    /** Appraises the items that its agency is responsible for. */
    APPRAISER("appraiser", Text.of("người thẩm định", "an appraiser")),
    /** Decides what remains in dispute. */
    COUNCIL("council", Text.of("Hội đồng thẩm định", "the appraisal council")),
    /** Keeps the procedure: survey figures, locks, the ends of rounds, publication. */
    SECRETARY("secretary", Text.of("thư ký Hội đồng thẩm định", "the council's secretary"));

    private final String id;
    private final Text label;

    Role(String id, Text label) {
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

    /**
     * Checks whether it acts for the unit that is assessed.
     *
     * @return true for editor and leadership
     */
    public boolean isOfUnit() {
        return this == UNIT_EDITOR || this == UNIT_LEADER;
    }
}
