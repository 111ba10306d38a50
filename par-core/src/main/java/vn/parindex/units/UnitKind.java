package vn.parindex.units;

import vn.parindex.value.Labelled;
import vn.parindex.value.Text;

/** The kinds of units, as their full names begin. */
public enum UnitKind implements Labelled {
    /** A ministry. */
    MINISTRY("ministry", Text.of("bộ", "ministry")),
    /** A ministry-level agency. */
    MINISTRY_AGENCY("ministry-agency", Text.of("cơ quan ngang bộ", "ministry-level agency")),
    /** A province that is no city. */
    PROVINCE("province", Text.of("tỉnh", "province")),
    /** A city directly under the central government. */
    CITY("city", Text.of("thành phố", "city")),
    /** A department or office of a province. */
    DEPARTMENT("department", Text.of("sở, ban, ngành", "department")),
    /** A rural district, until two tiers were left. */
    RURAL_DISTRICT("rural-district", Text.of("huyện", "rural district")),
    /** An urban district, until two tiers were left. */
    URBAN_DISTRICT("urban-district", Text.of("quận", "urban district")),
    /** A district-level town, until two tiers were left. */
    TOWN("town", Text.of("thị xã", "town")),
    /** A city under a province, until two tiers were left. */
    PROVINCIAL_CITY("provincial-city", Text.of("thành phố", "city of a province")),
    /** A rural commune. */
    COMMUNE("commune", Text.of("xã", "commune")),
    /** An urban commune. */
    WARD("ward", Text.of("phường", "ward")),
    /** A commune-level town. */
    TOWNSHIP("township", Text.of("thị trấn", "township")),
    /** A commune on islands with rules of its own. */
    SPECIAL_ZONE("special-zone", Text.of("đặc khu", "special zone")),
    /** Anything else that is assessed. */
    OTHER("other", Text.of("đơn vị khác", "other unit"));

    private final String id;
    private final Text label;

    UnitKind(String id, Text label) {
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
