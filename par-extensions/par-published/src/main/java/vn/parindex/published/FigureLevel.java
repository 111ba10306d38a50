package vn.parindex.published;

import java.util.Locale;
import java.util.Optional;

/** The administrative levels of a file of figures, by the words of its column {@code level}. */
enum FigureLevel {
    /** Provinces, all ranked by the ministry. */
    PROVINCE,
    /** Ministries, all ranked by the ministry. */
    MINISTRY,
    /** Regions of provinces, of which means are printed. */
    REGION,
    /** Departments of a province, beside which agencies of other kinds stand, in lists of their own or in none. */
    DEPARTMENT,
    /** Districts of a province. */
    DISTRICT,
    /** Communes of a province. */
    COMMUNE;

    static Optional<FigureLevel> of(String word) {
        for (FigureLevel level : values()) {
            if (level.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    static boolean isProvince(String word) {
        return of(word).filter(level -> level == PROVINCE).isPresent();
    }

    static boolean isRegion(String word) {
        return of(word).filter(level -> level == REGION).isPresent();
    }

    /**
     * Checks whether units of a level are named without a province in front, and have no points on top of the scale.
     */
    static boolean isNational(String word) {
        return of(word).filter(level -> level.isOfRound() || level == REGION).isPresent();
    }

    /**
     * Checks whether a level is ranked by the ministry itself, on a scale of 100 and without any tie that was ever
     * printed.
     */
    static boolean isOfRound(String word) {
        return of(word).filter(FigureLevel::isOfRound).isPresent();
    }

    /** Checks whether each unit of a level with an index has a rank, printed or not. */
    static boolean isWhollyRanked(String word) {
        return of(word).filter(level -> level.isOfRound() || level == DISTRICT).isPresent();
    }

    private boolean isOfRound() {
        return this == PROVINCE || this == MINISTRY;
    }
}
