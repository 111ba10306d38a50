package vn.parindex.ranking;

import java.util.Objects;
import vn.parindex.value.Text;

/**
 * The subject of a ranking: the whole index, a node or a part.
 *
 * @param kind the whole index, a node or a part
 * @param id empty for the whole, else the node's code or the id of the part's method
 * @param name its name
 */
public record RankedSubject(SubjectKind kind, String id, Text name) {

    /** The whole index. */
    static final RankedSubject INDEX =
            new RankedSubject(SubjectKind.INDEX, "", Text.of("Chỉ số cải cách hành chính", "PAR Index"));

    public RankedSubject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
