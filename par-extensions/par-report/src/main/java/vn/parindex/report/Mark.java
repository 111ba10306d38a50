package vn.parindex.report;

import java.util.Optional;
import vn.parindex.value.Confidence;
import vn.parindex.value.Word;

/** A sign beside a row that says something a reader must know before using it. */
public enum Mark implements Word {
    /** The row, or one that it sums up, is reconstructed: not the official annex. */
    RECONSTRUCTED("reconstructed", "(*)"),
    /** The row, or one that it sums up, is from the press or another secondary source, and none is reconstructed. */
    REPORTED("reported", "(+)"),
    /** Leaves are missing or invalid, so that the figure is provisional. */
    PROVISIONAL("provisional", "(~)");

    private final String id;
    private final String sign;

    Mark(String id, String sign) {
        this.id = id;
        this.sign = sign;
    }

    /** The mark of rows of a confidence; none for what is official. */
    static Optional<Mark> of(Confidence confidence) {
        return switch (confidence) {
            case RECONSTRUCTED -> Optional.of(RECONSTRUCTED);
            case REPORTED -> Optional.of(REPORTED);
            case OFFICIAL -> Optional.empty();
        };
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * The sign shown to people; what it means stands in the legend.
     *
     * @return e.g. {@code (*)}
     */
    public String sign() {
        return sign;
    }
}
