package vn.parindex.ranking;

import java.util.Objects;
import vn.parindex.value.Text;
import vn.parindex.value.Word;

/**
 * What a ranking is of.
 *
 * @param kind the whole index, a node or a part
 * @param id empty for the whole, else the node's code or the id of the part's method
 * @param name its name
 */
public record Subject(Kind kind, String id, Text name) {

    /** Sorts of subject. */
    public enum Kind implements Word {
        /** The whole index. */
        INDEX("index"),
        /** An area, a criterion or a leaf. */
        NODE("node"),
        /** One method's part of the result. */
        PART("part");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /** The whole index. */
    static final Subject INDEX = new Subject(Kind.INDEX, "", Text.of("Chỉ số cải cách hành chính", "PAR Index"));

    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }
}
