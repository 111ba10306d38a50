package vn.parindex.published;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.value.NameKey;
import vn.parindex.value.TypedText;

/**
 * A unit's name taken apart: the province in front, and whether it names one unit or speaks of many.
 *
 * @param key the key that names are compared by
 * @param scope the key of the province in front, which shares one ranking; empty for provinces and ministries
 *     themselves
 * @param own the key of the name behind the province
 * @param kind one unit, or what a figure of many is
 * @param note the words in brackets, as a key
 * @param list the list inside the level that it is ranked in; empty if the level is one list
 */
record UnitName(String key, String scope, String own, NameKind kind, String note, String list) {

    enum NameKind {
        UNIT,
        MEAN,
        GROUP,
        ABOVE_MEAN,
        RISEN,
        FALLEN,
        RANGE,
        MAXIMA,
        SET
    }

    /** The separator between a province and its units. */
    static final String DASH = " - ";

    private static final Pattern BRACKETS = Pattern.compile("(.*?) ?\\(([^()]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern CENTRE = Pattern.compile("\\btw\\b|trung ương|ngành dọc");
    private static final Pattern RISEN = Pattern.compile("\\btăng( điểm)?$");
    private static final Pattern FALLEN = Pattern.compile("\\bgiảm( điểm)?$");
    private static final Pattern KIND = Pattern.compile("^(ủy ban nhân dân )?(tỉnh|thành phố) (?=\\p{L})");
    private static final Pattern PARTING = Pattern.compile("(?<=[\\h\\s])[\\p{Pd}\\u2212](?=[\\h\\s])");

    static UnitName of(String level, String unit, RoundFacts facts) {
        Matcher brackets = BRACKETS.matcher(TypedText.line(unit));
        if (brackets.matches()) {
            String note = NameKey.of(brackets.group(2)).toString();
            NameKind kind = kindOf(note);
            if (kind != NameKind.UNIT) {
                return new UnitName(
                        NameKey.of(unit).toString(), province(brackets.group(1), facts), "", kind, note, "");
            }
        }
        String key = NameKey.of(unit).toString();
        if (FigureLevel.isNational(level)) {
            String own = FigureLevel.isProvince(level) ? province(unit, facts) : key;
            return new UnitName(own, "", own, NameKind.UNIT, "", "");
        }
        int dash = dash(unit, facts);
        if (dash < 0) {
            return new UnitName(key, "", key, NameKind.UNIT, "", "");
        }
        String scope = province(unit.substring(0, dash), facts);
        String own = NameKey.of(unit.substring(dash + 1)).toString();
        return new UnitName(scope + DASH + own, scope, own, NameKind.UNIT, "", "");
    }

    /**
     * Returns where the dash stands that parts the province from its unit: the one behind a name that has dashes
     * itself, else the first.
     *
     * @return -1 if there is none
     */
    private static int dash(String unit, RoundFacts facts) {
        Matcher dashes = PARTING.matcher(unit);
        int first = -1;
        while (dashes.find()) {
            if (facts.isDashed(province(unit.substring(0, dashes.start()), facts))) {
                return dashes.start();
            }
            first = first < 0 ? dashes.start() : first;
        }
        return first;
    }

    /**
     * A province's name without the word for it: of {@code thành phố hồ chí minh} and {@code tp. hồ chí minh} the same.
     */
    private static String province(String name, RoundFacts facts) {
        return facts.spelled(KIND.matcher(NameKey.of(name).toString()).replaceFirst(""));
    }

    UnitName in(String other) {
        return new UnitName(key, scope, own, kind, note, other);
    }

    /** The number in the brackets: of {@code (trung bình 63 tỉnh)} 63. */
    OptionalInt size() {
        Matcher number = NUMBER.matcher(note);
        return (kind == NameKind.MEAN || kind == NameKind.SET) && number.find()
                ? OptionalInt.of(Integer.parseInt(number.group()))
                : OptionalInt.empty();
    }

    /** Checks whether it speaks of the agencies of the centre in a province, which are ranked apart. */
    boolean isOfCentre() {
        return CENTRE.matcher(note).find();
    }

    private static NameKind kindOf(String note) {
        if (note.startsWith("trung bình") || note.startsWith("khối ")) {
            return NameKind.MEAN;
        }
        if (note.startsWith("nhóm ")) {
            return NameKind.GROUP;
        }
        if (note.startsWith("số ") && note.endsWith("trên trung bình")) {
            return NameKind.ABOVE_MEAN;
        }
        if (note.startsWith("số ") && RISEN.matcher(note).find()) {
            return NameKind.RISEN;
        }
        if (note.startsWith("số ") && FALLEN.matcher(note).find()) {
            return NameKind.FALLEN;
        }
        if (note.startsWith(NameKey.of("khoảng cách").toString())) {
            return NameKind.RANGE;
        }
        if (note.startsWith("thang điểm tối đa")) {
            return NameKind.MAXIMA;
        }
        return note.matches("[0-9]{1,4} .+") ? NameKind.SET : NameKind.UNIT;
    }
}
