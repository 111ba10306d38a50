package vn.parindex.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.parindex.methodology.GradeScale;
import vn.parindex.ranking.Contender;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.value.Citation;
import vn.parindex.value.Confidence;
import vn.parindex.value.Percentage;
import vn.parindex.value.Points;
import vn.parindex.value.Rounding;
import vn.parindex.value.RoundingKind;
import vn.parindex.value.Share;
import vn.parindex.value.Text;
import vn.parindex.value.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs the conformance kit, {@code src/tck}, on this library. */
class ConformanceTest {

    private static final Path KIT = Path.of("src/tck/par-tck");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> every_case_of_the_kit_is_passed() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : folders()) {
            if (Files.exists(folder.resolve("input.json"))) {
                JsonNode input = read(folder.resolve("input.json"));
                JsonNode expected = read(folder.resolve("expected.json"));
                String operation = input.get("operation").textValue();
                for (int i = 0; i < input.get("cases").size(); i++) {
                    JsonNode given = input.get("cases").get(i);
                    JsonNode answer = expected.get("cases").get(i);
                    tests.add(DynamicTest.dynamicTest(
                            folder.getFileName() + ": " + given.get("id").textValue(), () -> {
                                assertThat(answer.get("id")).isEqualTo(given.get("id"));
                                assertThat(run(operation, given)).isEqualTo(answer(answer));
                            }));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(40);
        return tests.stream();
    }

    @Test
    void every_folder_says_what_it_is_about_and_every_expectation_where_it_is_from() throws IOException {
        for (Path folder : folders()) {
            assertThat(folder.resolve("about.md")).isNotEmptyFile();
            if (Files.exists(folder.resolve("expected.json"))) {
                for (JsonNode answer : read(folder.resolve("expected.json")).get("cases")) {
                    assertThat(answer.get("source").textValue())
                            .as(answer.toString())
                            .isNotBlank();
                    assertThat(answer.get("grade").textValue())
                            .as(answer.toString())
                            .matches("[ABCR]");
                }
            }
        }
    }

    @Test
    void the_list_of_the_kit_counts_its_cases() throws IOException {
        List<String> rows = Files.readAllLines(KIT.resolve("about.md"), StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(rows).hasSameSizeAs(folders());
        for (Path folder : folders()) {
            if (Files.exists(folder.resolve("input.json"))) {
                JsonNode input = read(folder.resolve("input.json"));
                assertThat(rows)
                        .anyMatch(row -> row.startsWith("| `" + folder.getFileName() + "` |")
                                && row.endsWith("| " + input.get("cases").size() + " |"));
            }
        }
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.list(KIT)) {
            return files.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static JsonNode read(Path file) throws IOException {
        JsonNode document = JSON.readTree(Files.readString(file, StandardCharsets.UTF_8));
        assertThat(document.get("format").textValue()).isEqualTo("par-tck/1");
        return document;
    }

    /** What is expected, without id and origin. */
    private static Map<String, String> answer(JsonNode answer) {
        Map<String, String> values = new LinkedHashMap<>();
        answer.properties().forEach(field -> {
            if (!List.of("id", "source", "grade").contains(field.getKey())) {
                values.put(
                        field.getKey(),
                        field.getValue().isTextual()
                                ? field.getValue().textValue()
                                : field.getValue().toString());
            }
        });
        return values;
    }

    private static Map<String, String> run(String operation, JsonNode given) {
        return switch (operation) {
            case "round" ->
                Map.of(
                        "result",
                        rounding(given, given.get("mode").textValue())
                                .apply(decimal(given, "value"))
                                .toPlainString());
            case "share" ->
                Map.of(
                        "result",
                        printed(
                                Share.of(points(given, "points"), points(given, "maximum"))
                                        .toPercentage(halfUp(given)),
                                given));
            case "sum" -> sum(given);
            case "part-of-maximum" ->
                Map.of(
                        "result",
                        Percentage.parse(given.get("percent").textValue())
                                .toShare()
                                .of(points(given, "maximum"), halfUp(given))
                                .toString());
            case "band" -> Map.of("result", band(given));
            case "rank" -> Map.of("ranks", ranks(given));
            default -> throw new IllegalArgumentException("no such operation: " + operation);
        };
    }

    private static Map<String, String> sum(JsonNode given) {
        Points sum = StreamSupport.stream(given.get("terms").spliterator(), false)
                .map(term -> Points.parse(term.textValue()))
                .reduce(Points.ZERO, Points::plus);
        return Map.of(
                "exact",
                sum.toString(),
                "printed",
                halfUp(given).apply(sum.toBigDecimal()).toPlainString());
    }

    private static String band(JsonNode given) {
        List<GradeScale.Band> bands = new ArrayList<>();
        for (JsonNode band : given.get("bands")) {
            String id = band.get("id").textValue();
            bands.add(new GradeScale.Band(
                    id,
                    Text.of(id, id),
                    Optional.ofNullable(band.get("from")).map(from -> Percentage.parse(from.textValue())),
                    band.path("included").booleanValue()));
        }
        GradeScale scale = new GradeScale(
                "s",
                Text.of("s", "s"),
                GradeScale.Purpose.GROUP,
                GradeScale.Basis.EXACT,
                bands,
                new Citation("s", ""),
                Confidence.REPORTED);
        return scale.bandOf(Percentage.parse(given.get("index").textValue()).toShare(), Rounding.halfUp(2))
                .id();
    }

    private static String ranks(JsonNode given) {
        List<Contender> contenders = new ArrayList<>();
        for (JsonNode unit : given.get("units")) {
            String name = unit.get("unit").textValue();
            contenders.add(Contender.published(
                    Unit.of(name, name), Percentage.parse(unit.get("index").textValue())));
        }
        TieRule rule = given.get("rule").textValue().equals("dense") ? TieRule.dense() : TieRule.competition();
        Map<String, Integer> ranks = new LinkedHashMap<>();
        Ranking.among(contenders, rule, GradeScale.Basis.EXACT, Rounding.halfUp(2))
                .ranked()
                .forEach(unit -> ranks.put(unit.unit().id(), unit.rank()));
        return JSON.valueToTree(ranks).toString();
    }

    private static Rounding rounding(JsonNode given, String mode) {
        for (RoundingKind known : RoundingKind.values()) {
            if (known.id().equals(mode)) {
                return new Rounding(given.get("decimals").intValue(), known);
            }
        }
        throw new IllegalArgumentException("no such mode: " + mode);
    }

    private static Rounding halfUp(JsonNode given) {
        return rounding(given, "half-up");
    }

    private static String printed(Percentage percentage, JsonNode given) {
        return halfUp(given).apply(percentage.toBigDecimal()).toPlainString();
    }

    private static BigDecimal decimal(JsonNode given, String key) {
        return new BigDecimal(given.get(key).textValue());
    }

    private static Points points(JsonNode given, String key) {
        return Points.parse(given.get(key).textValue());
    }
}
