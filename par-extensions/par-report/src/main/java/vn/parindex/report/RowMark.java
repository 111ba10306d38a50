package vn.parindex.report;

import java.util.Optional;
import vn.parindex.value.Confidence;
import vn.parindex.value.Language;
import vn.parindex.value.Word;

/** A sign beside a row that carries what a reader must know before using it. */
public enum RowMark implements Word {
    /** The row, or one that it sums up, is reconstructed: not the official annex. */
    RECONSTRUCTED("reconstructed", "(*)"),
    /** The row, or one that it sums up, is from the press or another secondary source, and none is reconstructed. */
    REPORTED("reported", "(+)"),
    /** Leaves are missing or invalid, so that the figure is provisional. */
    PROVISIONAL("provisional", "(~)");

    private final String id;
    private final String sign;

    RowMark(String id, String sign) {
        this.id = id;
        this.sign = sign;
    }

    /** Returns the mark of rows of a confidence; none for what is official. */
    static Optional<RowMark> of(Confidence confidence) {
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
     * Returns the sign shown to people, whose meaning stands in the legend.
     *
     * @return e.g. {@code (*)}
     */
    public String sign() {
        return sign;
    }

    /**
     * Returns the mark as a short word, for programs and for readers who cannot see the sign.
     *
     * @param language the language
     * @return e.g. {@code provisional figure}
     */
    public String word(Language language) {
        return ReportText.of(language).say("mark.word." + id);
    }

    /** Returns the sign with its meaning. */
    String legend(Language language) {
        ReportText words = ReportText.of(language);
        return words.say("mark.legend", "sign", sign, "meaning", words.say("mark." + id));
    }
}
