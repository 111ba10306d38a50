package vn.parindex.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.parindex.json.ParJson;
import vn.parindex.ranking.RankedUnit;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.survey.Question;

import static org.assertj.core.api.Assertions.assertThat;

/** The job as a cluster runs it: submitted, with the jars of Spark 3.5 and 4 and the Jackson that each brings. */
@Tag("heavy")
class SparkBatchIT {

    private static final int UNITS = 240;
    private static final int YEARS = 2;
    private static final int ANSWERS = 20_000;
    private static final MadeUpNation NATION = MadeUpNation.of(7, UNITS);

    @TempDir
    static Path folder;

    /** What one machine gives: canonical results in the order methodology, year, unit. */
    private static List<ScoredUnit> expected;

    @BeforeAll
    static void files() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        List<String> texts = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            for (int unit = 0; unit < UNITS; unit++) {
                texts.add(NATION.assessment(unit, MadeUpRules.FIRST_YEAR + year));
            }
        }
        texts.add(texts.stream()
                .filter(text -> text.contains("\"made-up-nation-department\""))
                .findFirst()
                .orElseThrow()
                .replace("made-up-nation-department", "made-up-nation-district"));
        Files.write(in.resolve("a.jsonl"), texts.subList(0, 300));
        List<String> second = new ArrayList<>(texts.subList(300, texts.size()));
        second.add(10, "{\"format\":\"par-assessment/1\",\"yaer\":2016}");
        second.add(100, "");
        second.add("không phải JSON");
        Files.write(Files.createDirectories(in.resolve("xã")).resolve("a.jsonl"), second);
        List<String> questions =
                NATION.questionnaire().questions().stream().map(Question::id).toList();
        List<String> rows = new ArrayList<>(List.of("unit,year,group,stratum,question,answer"));
        Map<String, Map<CountedAnswer, Long>> counted = new LinkedHashMap<>();
        for (long i = 0; i < ANSWERS; i++) {
            MadeUpNation.Answer answer = NATION.answer(i, YEARS, questions);
            add(
                    answer.unit() + " " + answer.year(),
                    answer.group(),
                    answer.stratum(),
                    answer.question(),
                    answer.answer(),
                    rows,
                    counted);
        }
        add("tinh-5 2016", "citizens", "town", questions.get(0), "Z", rows, counted);
        add("tinh-5 2016", "citizens", "town", questions.get(0), "Z", rows, counted);
        rows.add("tinh-999,2016,citizens,town," + questions.get(0) + ",A");
        rows.add("bo-1,2016,citizens,town," + questions.get(0) + ",A");
        rows.add("tinh-5,2016,citizens");
        rows.add("tinh-5,2016,citizens,town," + questions.get(0) + ",A,A");
        Files.write(folder.resolve("answers.csv"), rows);
        List<String> units = new ArrayList<>(List.of("unit,level,parent"));
        for (int i = 0; i < UNITS; i++) {
            MadeUpNation.NationUnit unit = NATION.place(i);
            units.add(unit.unit().id() + "," + unit.level() + "," + unit.parent());
        }
        Files.write(folder.resolve("units.csv"), units);
        Files.writeString(
                folder.resolve("questionnaire.json"), ParJson.QUESTIONNAIRE.canonical(NATION.questionnaire()));
        AssessmentScorer scorer = NATION.scorer();
        expected = texts.stream()
                .map(text -> {
                    var read = ParJson.ASSESSMENT.read(text, "x");
                    List<CountedAnswer> answers =
                            counted.getOrDefault(read.unit().id() + " " + read.year(), Map.of()).entrySet().stream()
                                    .map(e -> new CountedAnswer(
                                            e.getKey().group(),
                                            e.getKey().stratum(),
                                            e.getKey().question(),
                                            e.getKey().answer(),
                                            e.getValue()))
                                    .toList();
                    return scorer.score(text.getBytes(StandardCharsets.UTF_8), "x", answers, refused -> {})
                            .orElseThrow();
                })
                .sorted(Comparator.comparing(ScoredUnit::methodology)
                        .thenComparing(ScoredUnit::year)
                        .thenComparing(ScoredUnit::unit))
                .toList();
    }

    private static void add(
            String unitAndYear,
            String group,
            String stratum,
            String question,
            String answer,
            List<String> rows,
            Map<String, Map<CountedAnswer, Long>> counted) {
        rows.add(String.join(",", unitAndYear.replace(' ', ','), group, stratum, question, answer));
        counted.computeIfAbsent(unitAndYear, key -> new LinkedHashMap<>())
                .merge(new CountedAnswer(group, stratum, question, answer, 1), 1L, Long::sum);
    }

    private static List<String> lines(Path out, String table) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(out.resolve(table))) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }

    /** The rows of a table by the names of their columns; no field of these holds a comma. */
    private static List<Map<String, String>> table(Path out, String table) throws IOException {
        List<String> lines = lines(out, table);
        String[] names = lines.get(0).split(",", -1);
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] fields = line.split(",", -1);
                    Map<String, String> row = new LinkedHashMap<>();
                    for (int i = 0; i < names.length; i++) {
                        row.put(names[i], fields[i].replace("\"\"", ""));
                    }
                    return row;
                })
                .toList();
    }

    private String[] arguments(Path out, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--assessments", folder.resolve("in").toString(),
                "--answers", folder.resolve("answers.csv").toString(),
                "--questionnaire", folder.resolve("questionnaire.json").toString(),
                "--units", folder.resolve("units.csv").toString(),
                "--tables", "csv",
                "--lines", "yes",
                "--out", out.toString()));
        arguments.addAll(List.of(more));
        return arguments.toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5.9", "4.2.0"})
    void the_same_bytes_whatever_the_partitions_the_serialiser_and_the_tasks_killed(String version) throws Exception {
        SparkCluster cluster = SparkCluster.of(version);
        assertThat(cluster.hasJar(version.startsWith("3") ? "jackson-databind-2.15" : "jackson-databind-2.2"))
                .as("the cluster's own Jackson")
                .isTrue();
        Path plain = folder.resolve("out-" + version);
        Path killed = folder.resolve("killed-" + version);
        Path log = folder.resolve("killed-" + version + ".txt");

        SparkCluster.Run run =
                cluster.job(ParBatch.class).run(Path.of("target/it-" + version + ".log"), arguments(plain));
        assertThat(run.code()).as(run.text()).isZero();
        SparkCluster.Run other = cluster.job(ParBatch.class)
                .onDriver(Path.of("target/test-classes"))
                .conf("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
                .conf("spark.extraListeners", KillOnce.class.getName())
                .property("par.killed", log.toString())
                .run(Path.of("target/it-killed-" + version + ".log"), arguments(killed, "--partitions", "7"));
        assertThat(other.code()).as(other.text()).isZero();

        List<String> texts = expected.stream().map(ScoredUnit::result).toList();
        assertThat(lines(plain, "lines")).isEqualTo(texts);
        assertThat(lines(killed, "lines")).isEqualTo(texts);
        assertThat(Files.readAllLines(log))
                .as("tasks that were killed half-way")
                .isNotEmpty();
        for (String table : List.of("rankings", "without_rank", "means", "rollup", "refused", "refused_by_code")) {
            assertThat(lines(killed, table))
                    .as(table)
                    .isEqualTo(lines(plain, table))
                    .hasSizeGreaterThan(1);
        }
        ranks(plain);
        deadLetters(plain);
    }

    private static void ranks(Path out) throws IOException {
        Map<String, List<IndexResult>> lists = expected.stream()
                .collect(Collectors.groupingBy(
                        row -> row.methodology() + " " + row.year(),
                        TreeMap::new,
                        Collectors.mapping(row -> ParJson.RESULT.read(row.result(), "x"), Collectors.toList())));
        Map<String, String> ranks = table(out, "rankings").stream()
                .collect(Collectors.toMap(
                        row -> row.get("methodology") + " " + row.get("year") + " " + row.get("unit"),
                        row -> row.get("rank")));
        Map<String, String> means = table(out, "means").stream()
                .filter(row -> row.get("of_all").equals("true"))
                .collect(Collectors.toMap(
                        row -> row.get("methodology") + " " + row.get("year"), row -> row.get("mean")));
        int ranked = 0;
        for (Map.Entry<String, List<IndexResult>> list : lists.entrySet()) {
            Ranking ranking = Ranking.of(list.getValue(), TieRule.competition());
            for (RankedUnit unit : ranking.ranked()) {
                assertThat(ranks.get(list.getKey() + " " + unit.unit().id())).isEqualTo("" + unit.rank());
                ranked++;
            }
            assertThat(new java.math.BigDecimal(means.get(list.getKey())).setScale(11, java.math.RoundingMode.HALF_UP))
                    .isEqualByComparingTo(ranking.means()
                            .all()
                            .orElseThrow()
                            .value()
                            .inPercent(vn.parindex.value.Rounding.halfUp(9))
                            .movePointLeft(2));
        }
        assertThat(ranks).hasSize(ranked);
    }

    private static void deadLetters(Path out) throws IOException {
        List<String> refused = lines(out, "refused");
        assertThat(refused)
                .anySatisfy(row -> assertThat(row).startsWith("xã/a.jsonl@").contains("PAR-3004"));
        assertThat(refused)
                .anySatisfy(row -> assertThat(row)
                        .contains("PAR-7106")
                        .contains("citizens/town/")
                        .endsWith(",2"));
        assertThat(refused)
                .anySatisfy(row ->
                        assertThat(row).startsWith("answers.csv,PAR-6004,").endsWith(",2"));
        assertThat(table(out, "refused_by_code"))
                .contains(Map.of("code", "PAR-7106", "count", "2"), Map.of("code", "PAR-6004", "count", "2"));
        assertThat(table(out, "unused_answers"))
                .as("bo-1 has an assessment under another methodology than that of the questionnaire")
                .containsExactly(
                        Map.of("unit", "bo-1", "year", "2016", "count", "1"),
                        Map.of("unit", "tinh-999", "year", "2016", "count", "1"));
        assertThat(table(out, "rollup"))
                .filteredOn(row ->
                        row.get("unit").equals("tinh-1") && row.get("of_level").equals("department"))
                .extracting(row -> row.get("methodology") + " " + row.get("year") + " " + row.get("units"))
                .contains("made-up-nation-department 2016 3", "made-up-nation-district 2016 1")
                .hasSize(YEARS + 1);
    }

    /** The thin jar brings no Jackson: the library runs on the cluster's own. */
    @ParameterizedTest
    @ValueSource(strings = {"3.5.9", "4.2.0"})
    void the_thin_jar_gives_the_same(String version) throws Exception {
        Path out = folder.resolve("thin-" + version);
        SparkCluster.Run run = SparkCluster.of(version)
                .job(ParBatch.class)
                .jar(
                        Path.of("target/par-spark-batch-0.1.0-SNAPSHOT.jar").toString(),
                        jar("par-core") + "," + jar("par-rules-2020"))
                .run(Path.of("target/it-thin-" + version + ".log"), arguments(out));

        assertThat(run.code()).as(run.text()).isZero();
        assertThat(lines(out, "lines"))
                .isEqualTo(expected.stream().map(ScoredUnit::result).toList());
    }

    private static String jar(String name) {
        return Path.of("../..", name, "target", name + "-0.1.0-SNAPSHOT.jar")
                .toAbsolutePath()
                .normalize()
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.5.9", "4.2.0"})
    void what_spark_makes_of_the_nation_is_what_one_machine_makes(String version) throws Exception {
        Path made = folder.resolve("made-" + version);
        SparkCluster cluster = SparkCluster.of(version);
        SparkCluster.Run make = cluster.job(MakeNation.class)
                .run(
                        Path.of("target/it-make-" + version + ".log"),
                        "--units",
                        "100",
                        "--years",
                        "1",
                        "--answers",
                        "500",
                        "--seed",
                        "7",
                        "--out",
                        made.toString());
        assertThat(make.code()).as(make.text()).isZero();
        Path out = folder.resolve("of-made-" + version);
        SparkCluster.Run run = cluster.job(ParBatch.class)
                .run(
                        Path.of("target/it-parquet-" + version + ".log"),
                        "--assessments",
                        made.resolve("assessments.parquet").toString(),
                        "--lines",
                        "yes",
                        "--out",
                        out.toString());

        assertThat(run.code()).as(run.text()).isZero();
        MadeUpNation nation = MadeUpNation.of(7, 100);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            texts.add(nation.scorer()
                    .score(nation.assessment(i, 2016).getBytes(StandardCharsets.UTF_8), "x", List.of(), r -> {})
                    .orElseThrow()
                    .result());
        }
        assertThat(lines(out, "lines")).containsExactlyInAnyOrderElementsOf(texts);
    }

    @Test
    void what_would_be_noticed_hours_later_is_refused_before_anything_is_scored() throws Exception {
        SparkCluster cluster = SparkCluster.of("4.2.0");
        Path out = folder.resolve("refused");
        SparkCluster.Run options = cluster.job(ParBatch.class)
                .run(
                        Path.of("target/it-options.log"),
                        "--tables",
                        "xml",
                        "--partitions",
                        "-1",
                        "--answers",
                        "a.csv",
                        "--mode",
                        "last");
        assertThat(options.code()).isNotZero();
        assertThat(options.text())
                .contains("option --tables is xml; it must be parquet or csv")
                .contains("option --partitions is -1; it must be 1 to 999999")
                .contains("options --answers and --questionnaire go together")
                .contains("option --mode is last; it must be self or appraised or final")
                .contains("option --out is missing")
                .contains("option --assessments is missing");

        Path inside = folder.resolve("in/results");
        SparkCluster.Run apart = cluster.job(ParBatch.class)
                .run(
                        Path.of("target/it-apart.log"),
                        "--assessments",
                        folder.resolve("in").toString(),
                        "--out",
                        inside.toString());
        assertThat(apart.code()).isNotZero();
        assertThat(apart.text())
                .contains("option --out is " + inside + ", where --assessments is read; name another folder");
        assertThat(inside).doesNotExist();

        Path units = folder.resolve("bad-units.csv");
        Files.write(units, List.of("unit,level,parent", "a,commune,b", "b,district,a", "c,commune,d", "c,commune,"));
        SparkCluster.Run tree = cluster.job(ParBatch.class)
                .run(
                        Path.of("target/it-units.log"),
                        "--assessments",
                        folder.resolve("in").toString(),
                        "--units",
                        units.toString(),
                        "--out",
                        out.toString());
        assertThat(tree.code()).isNotZero();
        assertThat(tree.text())
                .contains("units: unit a stands above itself")
                .contains("units: unit b stands above itself")
                .contains("units: unit c stands twice")
                .contains("units: unit c has the parent d, which is not in the list");
        assertThat(out).doesNotExist();
    }
}
