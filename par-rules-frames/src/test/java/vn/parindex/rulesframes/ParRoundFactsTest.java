package vn.parindex.rulesframes;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.catalog.RoundFactsProvider;
import vn.parindex.csv.CsvReader;
import vn.parindex.csv.CsvRecord;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables of facts of rounds; par-published reads them and tries what stands in them. */
class ParRoundFactsTest {

    private static final RoundFactsProvider FACTS = new ParRoundFacts();

    @Test
    void are_found_by_the_service_loader() {
        assertThat(ServiceLoader.load(RoundFactsProvider.class))
                .extracting(Object::getClass)
                .contains(ParRoundFacts.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "area-counts.tsv",
                "area-maxima.tsv",
                "area-words.tsv",
                "decisions.tsv",
                "groups.tsv",
                "outside-ranking.tsv",
                "part-maxima.tsv",
                "ranked-units.tsv",
                "ratings.tsv",
                "unit-lists.tsv",
                "unit-spellings.tsv"
            })
    void every_fact_has_a_source_and_a_grade(String table) throws IOException {
        try (InputStream stream = FACTS.open(table)) {
            CsvReader reader = CsvReader.utf8(stream, table);
            List<String> columns = reader.next().map(CsvRecord::fields).orElseThrow();
            assertThat(columns).endsWith("source", "grade");
            int rows = 0;
            for (var row = reader.next(); row.isPresent(); row = reader.next()) {
                List<String> fields = row.get().fields();
                assertThat(fields).as(reader.place(row.get())).hasSameSizeAs(columns);
                assertThat(fields.get(fields.size() - 2))
                        .as(reader.place(row.get()))
                        .isNotBlank();
                assertThat(fields.get(fields.size() - 1))
                        .as(reader.place(row.get()))
                        .matches("[ABC]");
                rows++;
            }
            assertThat(rows).isPositive();
            assertThat(reader.faults()).isEmpty();
        }
    }

    @Test
    void a_table_that_is_not_there_is_not_offered() throws IOException {
        assertThat(FACTS.open("weather.tsv")).isNull();
    }
}
