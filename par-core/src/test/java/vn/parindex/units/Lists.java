package vn.parindex.units;

import java.util.List;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Lists of units for tests, written down in short: a line a unit or an event. */
final class Lists {

    private static final String TAIL = "\"citation\": {\"source\": \"ours\"}, \"confidence\": \"reconstructed\"";

    private Lists() {}

    /** A unit of the level province, with the same full and short name; dates may be empty. */
    static String unit(String id, String name, String from, String to) {
        return """
                {"id": "%s", "level": "province",%s%s
                 "names": [{"kind": "province", "official": {"vi": "%s", "en": "%s"}, "short": "%s"}], %s}""".formatted(id, date("from", from), date("to", to), "Tỉnh " + name, name + " Province", name, TAIL);
    }

    private static String date(String key, String value) {
        return value.isEmpty() ? "" : " \"" + key + "\": \"" + value + "\",";
    }

    /** An event; ids are separated by spaces. */
    static String event(String date, String kind, String from, String to) {
        return "{\"date\": \"%s\", \"kind\": \"%s\", \"from\": [%s], \"to\": [%s], \"instrument\": \"1/NQ\", %s}"
                .formatted(date, kind, ids(from), ids(to), TAIL);
    }

    private static String ids(String ids) {
        return ids.isEmpty() ? "" : "\"" + ids.replace(" ", "\", \"") + "\"";
    }

    static String level(String level, String from, String to, String count) {
        return "{\"level\": \"%s\", \"name\": {\"vi\": \"cấp thử\", \"en\": \"%s level\"},%s%s%s %s}"
                .formatted(
                        level,
                        level,
                        date("from", from),
                        date("to", to),
                        count.isEmpty() ? "" : " \"count\": " + count + ",",
                        TAIL);
    }

    static String json(List<String> levels, List<String> units, List<String> events) {
        return """
                {"format": "par-units/1", "id": "test",
                 "sources": [{"id": "ours", "title": {"vi": "Dữ liệu thử"}, "grade": "R"}],
                 "kinds": [{"id": "province", "name": {"vi": "tỉnh", "en": "province"}, "alsoCalled": ["thành phố"]},
                   {"id": "city", "name": {"vi": "thành phố", "en": "city"}, "alsoCalled": ["tỉnh"]},
                   {"id": "ward", "name": {"vi": "phường", "en": "ward"}}, {"id": "commune", "name": {"vi": "xã", "en": "commune"}}],
                 "levels": [%s],
                 "units": [%s],
                 "events": [%s]}""".formatted(String.join(",\n", levels), String.join(",\n", units), String.join(",\n", events));
    }

    static UnitList list(List<String> levels, List<String> units, List<String> events) {
        return ParJson.UNITS.read(json(levels, units, events), "test.json");
    }

    static List<String> faults(UnitList... lists) {
        ParIndexException refused =
                catchThrowableOfType(ParIndexException.class, () -> UnitRegister.of(List.of(lists)));
        return refused == null
                ? List.of()
                : refused.findings().stream().map(Finding::toString).toList();
    }
}
