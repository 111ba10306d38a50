package vn.parindex.methodology;

import java.util.Objects;
import vn.parindex.value.Text;
import vn.parindex.value.Word;

/**
 * One way in which leaves get their points, such as appraisal or the leaders' survey; also one part of the printed
 * result.
 *
 * @param id what leaves name, e.g. {@code appraisal}
 * @param kind what sort of method it is
 * @param name its name in tables
 * @param selfAssessed whether the unit claims points for such leaves
 */
public record Method(String id, Kind kind, Text name, boolean selfAssessed) {

    /** The kinds of method. */
    public enum Kind implements Word {
        /** Claimed by the unit, appraised by the ministry or the province. */
        APPRAISAL("appraisal"),
        /** A mean of survey answers. */
        SURVEY("survey"),
        /** A published index, such as SIPAS. */
        INDEX("index");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    public Method {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }
}
