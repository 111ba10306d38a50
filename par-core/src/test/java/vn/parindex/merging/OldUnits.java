package vn.parindex.merging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import vn.parindex.assessment.Assessment;
import vn.parindex.assessment.Entry;
import vn.parindex.assessment.Opinion;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.units.UnitRegister;
import vn.parindex.value.Fact;
import vn.parindex.value.IndexYear;
import vn.parindex.value.NodeCode;
import vn.parindex.value.Stage;
import vn.parindex.value.Unit;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Made-up units without English names that merge: a and b into d, p and g into p2 in 2022, d and c into e in 2024; s is
 * divided into s1 and s2.
 */
final class OldUnits {

    static final Methodology RULES = read();
    static final IndexYear ROUND = IndexYear.of(2021);
    static final UnitRegister REGISTER = UnitRegister.of(List.of(ParJson.UNITS.read(
            """
            {"format": "par-units/1", "id": "test",
             "sources": [{"id": "ours", "title": {"vi": "Dữ liệu thử"}, "grade": "R"}],
             "kinds": [{"id": "province", "name": {"vi": "tỉnh", "en": "province"}}],
             "units": [%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s],
             "events": [
               {"date": "2022-07-01", "kind": "merge", "from": ["a", "b"], "to": ["d"], "instrument": "1/NQ",
                "citation": {"source": "ours"}, "confidence": "reconstructed"},
               {"date": "2022-07-01", "kind": "merge", "from": ["p", "g"], "to": ["p2"], "instrument": "1/NQ",
                "citation": {"source": "ours"}, "confidence": "reconstructed"},
               {"date": "2024-07-01", "kind": "merge", "from": ["d", "c"], "to": ["e"], "instrument": "2/NQ",
                "citation": {"source": "ours"}, "confidence": "reconstructed"},
               {"date": "2024-07-01", "kind": "split", "from": ["s"], "to": ["s1", "s2"], "instrument": "3/NQ",
                "citation": {"source": "ours"}, "confidence": "reconstructed"}]}
            """.formatted(
                            unit("a", "An Đông", "", "2022-06-30"),
                            unit("b", "Bình Tây", "", "2022-06-30"),
                            unit("c", "Châu Nam", "", "2024-06-30"),
                            unit("d", "An Bình", "2022-07-01", "2024-06-30"),
                            unit("e", "An Bình Châu", "2024-07-01", ""),
                            unit("s", "Sơn Bắc", "", "2024-06-30"),
                            unit("s1", "Sơn Một", "2024-07-01", ""),
                            unit("s2", "Sơn Hai", "2024-07-01", ""),
                            unit("p", "Phú", "", "2022-06-30"),
                            unit("g", "Giao", "", "2022-06-30"),
                            unit("p2", "Phú", "2022-07-01", "")),
            "units.json")));

    private OldUnits() {}

    private static String unit(String id, String name, String from, String to) {
        return """
                {"id": "%s", "level": "province",%s%s
                 "names": [{"kind": "province", "official": {"vi": "Tỉnh %s"}, "short": "%s"}],
                 "citation": {"source": "ours"}, "confidence": "reconstructed"}""".formatted(
                        id,
                        from.isEmpty() ? "" : " \"from\": \"" + from + "\",",
                        to.isEmpty() ? "" : " \"to\": \"" + to + "\",",
                        name,
                        name);
    }

    private static Methodology read() {
        try (InputStream stream = ParJson.class.getResourceAsStream("sound-one-document.json")) {
            return ParJson.METHODOLOGY.read(new String(stream.readAllBytes(), UTF_8), "sound.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Assessment.Builder assessment(String id) {
        String name = REGISTER.unit(id).map(unit -> unit.lastName().shortName()).orElse(id);
        return Assessment.of(Unit.of(id, name), RULES.id(), ROUND);
    }

    static Entry dossiers(long onTime, long resolved) {
        return Entry.of(
                NodeCode.parse("1.1.4"),
                Opinion.at(Stage.SELF)
                        .withFact("dossiers_on_time", Fact.of(onTime))
                        .withFact("dossiers_resolved", Fact.of(resolved)));
    }
}
