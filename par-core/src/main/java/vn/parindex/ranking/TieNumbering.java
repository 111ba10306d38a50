package vn.parindex.ranking;

import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/** The ways of numbering equal units. */
public enum TieNumbering implements Labelled {
    /** Equal units share a rank and the next rank leaves a gap: 1, 2, 2, 4. */
    COMPETITION(
            "competition", Text.of("đồng hạng, hạng kế tiếp bỏ cách (1-2-2-4)", "equal ranks, then a gap (1-2-2-4)")),
    /** Equal units share a rank and the next rank follows at once: 1, 2, 2, 3. */
    DENSE("dense", Text.of("đồng hạng, hạng kế tiếp liền nhau (1-2-2-3)", "equal ranks, no gap (1-2-2-3)")),
    /** Equal units are separated by stated keys: 1, 2, 3, 4. */
    ORDINAL(
            "ordinal",
            Text.of(
                    "không đồng hạng, xếp theo tiêu chí phụ (1-2-3-4)",
                    "no equal ranks, separated by a key (1-2-3-4)"));

    private final String id;
    private final Text label;

    TieNumbering(String id, Text label) {
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
