package vn.parindex.comparison;

import java.util.List;
import java.util.Objects;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Labelled;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Text;

/**
 * One row of a crosswalk: what became of some items.
 *
 * @param kind what happened
 * @param from codes in the earlier methodology; empty for what is new
 * @param to codes in the later methodology; empty for what is gone
 * @param note remarks, possibly empty
 * @param citation where this comes from: a source of the crosswalk
 * @param confidence how sure it is
 */
public record CrosswalkRow(
        Kind kind, List<NodeCode> from, List<NodeCode> to, String note, Citation citation, Confidence confidence) {

    /** What happened to items between two methodologies. */
    public enum Kind implements Labelled {
        /** One item, the same name and maximum; the code may have moved. */
        SAME("same", Text.of("giữ nguyên", "same")),
        /** One item, another name and the same maximum. */
        RENAMED("renamed", Text.of("đổi tên", "renamed")),
        /** One item, another maximum; the name may differ too. */
        MAXIMUM_CHANGED("maximum-changed", Text.of("đổi điểm tối đa", "maximum changed")),
        /** One item became several. */
        SPLIT("split", Text.of("tách", "split")),
        /** Several items became one. */
        MERGED("merged", Text.of("gộp", "merged")),
        /** Items that were not there before. */
        NEW("new", Text.of("mới", "new")),
        /** Items that are no longer there. */
        GONE("gone", Text.of("bỏ", "gone"));

        private final String id;
        private final Text label;

        Kind(String id, Text label) {
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

        /** Whether so many earlier and later items go with this kind. */
        boolean joins(int from, int to) {
            return switch (this) {
                case SAME, RENAMED, MAXIMUM_CHANGED -> from == 1 && to == 1;
                case SPLIT -> from == 1 && to > 1;
                case MERGED -> from > 1 && to == 1;
                case NEW -> from == 0 && to > 0;
                case GONE -> from > 0 && to == 0;
            };
        }

        /** How many earlier and later items go with this kind, in signs. */
        String form() {
            return switch (this) {
                case SAME, RENAMED, MAXIMUM_CHANGED -> "1 : 1";
                case SPLIT -> "1 : 2+";
                case MERGED -> "2+ : 1";
                case NEW -> "0 : 1+";
                case GONE -> "1+ : 0";
            };
        }
    }

    public CrosswalkRow {
        Objects.requireNonNull(kind, "kind");
        from = List.copyOf(from);
        to = List.copyOf(to);
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
    }
}
