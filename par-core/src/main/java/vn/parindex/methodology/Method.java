package vn.parindex.methodology;

import java.util.Objects;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Text;

/**
 * One way in which leaves get their points, such as appraisal or the leaders' survey; also one part of the printed
 * result.
 *
 * @param id the id in leaves, e.g. {@code appraisal}
 * @param kind its kind
 * @param name its name in tables
 * @param selfAssessed true if the unit claims points for such leaves
 */
public record Method(String id, MethodKind kind, Text name, boolean selfAssessed) {

    public Method {
        InputCheck.word("/id", id);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }
}
