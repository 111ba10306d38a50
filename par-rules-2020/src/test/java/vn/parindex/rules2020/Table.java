package vn.parindex.rules2020;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.parindex.methodology.Methodology;

/** The expected values beside the tests; see about.md. */
final class Table {

    private Table() {}

    /** The rows of a file without its head. */
    static List<String[]> rows(String name) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Table.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split("\t")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Methodology methodology(String id) {
        return Map.of(
                        "vn-1149-2020-province", ParRules2020.provinces(),
                        "vn-1149-2020-ministry", ParRules2020.ministries(),
                        "vn-1149-2020-province-parts", ParRules2020.provinceParts(),
                        "vn-1149-2020-ministry-areas", ParRules2020.ministryAreas())
                .get(id);
    }

    static List<Methodology> all() {
        return List.of(
                ParRules2020.provinces(),
                ParRules2020.ministries(),
                ParRules2020.provinceParts(),
                ParRules2020.ministryAreas());
    }
}
