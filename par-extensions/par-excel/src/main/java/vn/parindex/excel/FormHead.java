package vn.parindex.excel;

import vn.parindex.methodology.Methodology;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.Unit;

/**
 * The unit, year and methodology of a form, as they stand on its hidden sheet: names in column A, values in column B,
 * in this order.
 *
 * @param format the form's name and version
 * @param methodology the methodology's id
 * @param digest the methodology's digest
 * @param unitId the unit's id
 * @param unitName its name
 * @param unitGroup its group, possibly empty
 * @param year the year assessed
 * @param language the form's language
 */
record FormHead(
        String format,
        String methodology,
        String digest,
        String unitId,
        String unitName,
        String unitGroup,
        String year,
        String language) {

    static final String FORMAT = "par-self-assessment/1";

    /** The hidden sheet; the same name in each language, so that a form is recognised before its language is known. */
    static final String SHEET = "par";

    static FormHead of(Methodology methodology, Unit unit, IndexYear year, Language language) {
        return new FormHead(
                FORMAT,
                methodology.id().value(),
                methodology.digest(),
                unit.id(),
                unit.name(),
                unit.group(),
                year.toString(),
                language.id());
    }

    static final String[] NAMES = {"format", "methodology", "digest", "unit", "name", "group", "year", "language"};

    String[] values() {
        return new String[] {format, methodology, digest, unitId, unitName, unitGroup, year, language};
    }

    static FormHead of(String[] v) {
        return new FormHead(v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]);
    }
}
