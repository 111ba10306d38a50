package vn.parindex.rules2020;

import vn.parindex.json.MethodologyFormat;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;

/**
 * The methodologies of Decision 1149/QĐ-BNV of 30 December 2020, used for the rounds 2020 and 2021.
 *
 * <p><strong>Not the official annex.</strong> The annex tables were not obtained: single criteria, points and
 * thresholds were reconstructed so that the confirmed totals hold. Every row states its confidence; see
 * {@link Methodology#pointsByConfidence()}.
 *
 * <p>Each methodology is loaded when it is first asked for and kept; the same object is given at every call.
 */
public final class ParRules2020 {

    private static final KeptRules PROVINCES = new KeptRules("province");
    private static final KeptRules MINISTRIES = new KeptRules("ministry");
    private static final KeptRules PROVINCE_PARTS = new KeptRules("province-parts");
    private static final KeptRules MINISTRY_AREAS = new KeptRules("ministry-areas");

    private ParRules2020() {}

    /**
     * Returns the criteria for provinces: 8 areas, 43 criteria, 102 sub-criteria, 100 points.
     *
     * @return {@code vn-1149-2020-province}
     */
    public static Methodology provinces() {
        return PROVINCES.get();
    }

    /**
     * Returns the criteria for ministries: 7 areas, 40 criteria, 99 sub-criteria, 100 points.
     *
     * @return {@code vn-1149-2020-ministry}
     */
    public static Methodology ministries() {
        return MINISTRIES.get();
    }

    /**
     * Returns a frame for published results of provinces: the four printed parts, 60.5, 23.5, 10 and 6 points, stated
     * and not computed.
     *
     * @return {@code vn-1149-2020-province-parts}
     */
    public static Methodology provinceParts() {
        return PROVINCE_PARTS.get();
    }

    /**
     * Returns a frame for published results of ministries: the seven areas with their printed maxima, stated and not
     * computed.
     *
     * @return {@code vn-1149-2020-ministry-areas}
     */
    public static Methodology ministryAreas() {
        return MINISTRY_AREAS.get();
    }

    /**
     * A methodology that is read when it is first asked for; the reason is told again each time that it cannot be read.
     */
    private static final class KeptRules {

        private final String folder;
        private volatile Methodology methodology;

        KeptRules(String folder) {
            this.folder = folder;
        }

        Methodology get() {
            if (methodology == null) {
                synchronized (this) {
                    if (methodology == null) {
                        methodology = ParJson.METHODOLOGY.read(
                                MethodologyFormat.MAIN_FILE,
                                name -> ParRules2020.class.getResourceAsStream(folder + "/" + name));
                    }
                }
            }
            return methodology;
        }
    }
}
