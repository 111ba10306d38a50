package vn.parindex.methodology;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Percentage;
import vn.parindex.value.Rounding;
import vn.parindex.value.Share;
import vn.parindex.value.Text;
import vn.parindex.value.Word;

/**
 * Bands of the index: groups of a year's report (nhóm A, B, C) or ratings (xếp loại).
 *
 * <p>A scale states whether it compares the exact index or the printed one, and for each band whether its lower end
 * belongs to it. Example: bands from 90, from 80, and the rest put 80 exactly into the second band.
 *
 * @param id the id in results
 * @param name its name
 * @param purpose group or rating
 * @param compares the value of the index that is compared
 * @param bands from the highest to the lowest; the lowest has no lower end
 * @param citation its source
 * @param confidence the confidence in it
 */
public record GradeScale(
        String id,
        Text name,
        Purpose purpose,
        Basis compares,
        List<Band> bands,
        Citation citation,
        Confidence confidence) {

    /** The purposes of scales. */
    public enum Purpose implements Word {
        /** A report's groups. */
        GROUP("group"),
        /** Ratings. */
        RATING("rating");

        private final String id;

        Purpose(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /** The values of an index that a scale may compare. */
    public enum Basis implements Word {
        /** The exact index. */
        EXACT("exact"),
        /** The index as printed. */
        PUBLISHED("published");

        private final String id;

        Basis(String id) {
            this.id = id;
        }

        @Override
        public String id() {
            return id;
        }
    }

    /**
     * One band.
     *
     * @param id the id in results
     * @param name its name
     * @param from its lower end; empty for the lowest band
     * @param fromIncluded true if the lower end itself belongs to it
     */
    public record Band(String id, Text name, Optional<Percentage> from, boolean fromIncluded) {

        public Band {
            InputCheck.word("/id", id);
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(from, "from");
        }
    }

    public GradeScale {
        InputCheck.word("/id", id);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(compares, "compares");
        bands = List.copyOf(bands);
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(confidence, "confidence");
    }

    /**
     * Returns the band that an index falls into.
     *
     * @param index the exact index as a share
     * @param published the rounding of printed indices, used where this scale compares printed values
     * @return the band
     */
    public Band bandOf(Share index, Rounding published) {
        Share compared =
                compares == Basis.EXACT ? index : index.toPercentage(published).toShare();
        for (Band band : bands) {
            if (band.from().isEmpty()) {
                return band;
            }
            int side = compared.compareTo(band.from().get());
            if (side > 0 || side == 0 && band.fromIncluded()) {
                return band;
            }
        }
        throw new IllegalStateException("scale without a lowest band: " + id);
    }
}
