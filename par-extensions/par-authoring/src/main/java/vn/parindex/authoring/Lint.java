package vn.parindex.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.parindex.finding.Finding;
import vn.parindex.finding.FindingCode;
import vn.parindex.methodology.Methodology;

/**
 * Advice on a methodology that is sound: what is allowed and yet probably a mistake, or worth knowing before it is
 * published.
 *
 * <p>Warnings: points that no figure leads to, a band that no index can fall into or whose lower end lies between two
 * printed values, a figure used in two meanings, a row surer than its source, siblings or units of one name, an item
 * that may be not applicable and yet gets zero at 0/0, a method or form that nothing uses. Notes: steps above 100 %, a
 * citation without a place, points off the quarter, missing English, figures and sources that nothing uses,
 * self-assessed items without evidence, a criterion with one sub-criterion, a total other than 100.
 */
public final class Lint {

    /** More advice than anybody reads is cut. */
    private static final int MOST = 1000;

    private final List<Finding> advice = new ArrayList<>();

    private Lint() {}

    /**
     * Returns all advice on a methodology.
     *
     * @param methodology the methodology
     * @return warnings and notes, placed by pointers into the canonical form: first on what stands beside the tree,
     *     then row by row; at most 1,000
     */
    public static List<Finding> of(Methodology methodology) {
        Objects.requireNonNull(methodology, "methodology");
        Lint lint = new Lint();
        new HeadAdvice(methodology, lint).give();
        new TreeAdvice(methodology, lint).give();
        return List.copyOf(lint.advice);
    }

    void warn(FindingCode code, String pointer, Object... arguments) {
        add(Finding.warning(code, pointer, arguments));
    }

    void note(FindingCode code, String pointer, Object... arguments) {
        add(Finding.note(code, pointer, arguments));
    }

    private void add(Finding finding) {
        if (advice.size() < MOST) {
            advice.add(finding);
        }
    }
}
