package vn.parindex.rulesframes;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.json.MethodologyFormat;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.MethodologyId;

/**
 * A frame for the published figures of one decision and level: points are stated as they were printed, nothing is
 * computed from facts.
 *
 * <p>Its items are those whose maxima are known. Where neither parts nor areas are known, the one item is the printed
 * index itself, in percent. Further frames of the rounds 2020 and 2021 stand in the module of Decision 1149/QĐ-BNV; of
 * the round 2016 too little of the decision is known for any. That the round of 2024 was scored under Decision
 * 892/QĐ-BNV is likely and not certain.
 */
public enum ParFrame {
    /** Provinces, rounds 2012 to 2015: two parts of 60 and 40 points, <strong>not confirmed for provinces</strong>. */
    PROVINCE_PARTS_2012("vn-1294-2012-province-parts", "province-parts-2012"),
    /** Ministries, rounds 2012 to 2015: two parts of 60 and 40 points. */
    MINISTRY_PARTS_2012("vn-1294-2012-ministry-parts", "ministry-parts-2012"),
    /** Provinces, round 2017: the eight areas of 10, 10, 14.5, 11, 16, 7, 16 and 15.5 points. */
    PROVINCE_AREAS_2017("vn-2948-2017-province-areas", "province-areas-2017"),
    /** Ministries, round 2017: the whole index alone. */
    MINISTRY_INDEX_2017("vn-2948-2017-ministry-index", "ministry-index-2017"),
    /** Provinces, rounds 2018 and 2019: the whole index alone. */
    PROVINCE_INDEX_2018("vn-2636-2018-province-index", "province-index-2018"),
    /** Ministries, rounds 2018 and 2019: the whole index alone. */
    MINISTRY_INDEX_2018("vn-2636-2018-ministry-index", "ministry-index-2018"),
    /** Ministries, rounds 2020 and 2021: two parts of 63.5 and 36.5 points. */
    MINISTRY_PARTS_2020("vn-1149-2020-ministry-parts", "ministry-parts-2020"),
    /** Provinces, rounds 2022 and 2023: four parts of 61.5, 22, 10 and 6.5 points. */
    PROVINCE_PARTS_2022("vn-876-2022-province-parts", "province-parts-2022"),
    /** Provinces, rounds 2022 and 2023: areas of 9.5, 10, 13, 10.5 and 16.5 points; areas 5 to 7 as one of 40.5. */
    PROVINCE_AREAS_2022("vn-876-2022-province-areas", "province-areas-2022"),
    /** Ministries, rounds 2022 and 2023: two parts of 68.5 and 31.5 points. */
    MINISTRY_PARTS_2022("vn-876-2022-ministry-parts", "ministry-parts-2022"),
    /** Provinces, round 2024: the four parts of 2023, <strong>not printed for 2024</strong>. */
    PROVINCE_PARTS_2024("vn-892-2024-province-parts", "province-parts-2024"),
    /** Provinces, round 2024: areas of 9.5, 10, 13, 10.5, 15 and 16.5 points; areas 6 and 7 as one of 25.5. */
    PROVINCE_AREAS_2024("vn-892-2024-province-areas", "province-areas-2024"),
    /** Ministries, round 2024: the whole index alone. */
    MINISTRY_INDEX_2024("vn-892-2024-ministry-index", "ministry-index-2024");

    private final MethodologyId id;
    private final String folder;

    ParFrame(String id, String folder) {
        this.id = MethodologyId.of(id);
        this.folder = folder;
    }

    /**
     * Returns the frame with an identity.
     *
     * @param id the identity
     * @return the frame, or empty if there is none
     */
    public static Optional<ParFrame> ofId(MethodologyId id) {
        Objects.requireNonNull(id, "id");
        return Arrays.stream(values()).filter(frame -> frame.id.equals(id)).findFirst();
    }

    /**
     * Its identity; nothing is loaded.
     *
     * @return e.g. {@code vn-876-2022-province-parts}
     */
    public MethodologyId id() {
        return id;
    }

    /**
     * Reads the frame. Each call reads it anew; a {@link vn.parindex.catalog.MethodologyCatalog} keeps what it has
     * loaded.
     *
     * @return the methodology
     */
    public Methodology methodology() {
        return ParJson.METHODOLOGY.read(
                MethodologyFormat.MAIN_FILE, name -> ParFrame.class.getResourceAsStream(folder + "/" + name));
    }
}
