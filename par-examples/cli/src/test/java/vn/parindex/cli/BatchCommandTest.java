package vn.parindex.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.csv.CsvReader;
import vn.parindex.json.ParJson;
import vn.parindex.value.Language;
import vn.parindex.value.PhraseBook;

import static org.assertj.core.api.Assertions.assertThat;

/** Many assessments at once: what is written, what is kept, what is told. */
class BatchCommandTest {

    private static final List<String> WRITTEN = List.of("areas.csv", "faults.csv", "results.csv", "results.jsonl");

    @TempDir
    private Path folder;

    private Path in;
    private Path out;
    private String province;
    private String ministry;

    @BeforeEach
    void prepare() throws IOException {
        in = Files.createDirectories(folder.resolve("in"));
        out = folder.resolve("out");
        province = oneLine(Run.copy(folder, "demo/province-2020.json"));
        ministry = oneLine(Run.copy(folder, "demo/ministry-2020.json"));
    }

    private static String oneLine(Path file) {
        return ParJson.ASSESSMENT.canonical(ParJson.ASSESSMENT.read(file));
    }

    private String unit(String id, String name) {
        return province.replaceFirst(
                "\"unit\":\\{[^}]*}", "\"unit\":{\"id\":\"" + id + "\",\"name\":\"" + name + "\"}");
    }

    /** Two files of their own, and 40 lines in a folder inside, one of them empty and one no JSON. */
    private void fill() throws IOException {
        Files.writeString(in.resolve("bộ.json"), ministry);
        Files.writeString(in.resolve("broken.json"), "{\"format\":\"par-assessment/1\"}");
        Files.writeString(in.resolve("note.txt"), "passed over");
        Files.writeString(in.resolve(".hidden.json"), "passed over");
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 40; i++) {
            lines.append(i == 7 ? "" : i == 9 ? "{" : unit("xa-" + i, "Xã " + i))
                    .append(i % 2 == 0 ? "\r\n" : "\n");
        }
        Files.createDirectories(in.resolve("xã"));
        Files.writeString(in.resolve("xã/units.jsonl"), lines);
    }

    private Run batch(Object... more) {
        List<Object> words = new ArrayList<>(List.of("batch", in, "--out", out, "--lang", "en"));
        words.addAll(List.of(more));
        return Run.par(words.toArray());
    }

    private List<Map<String, String>> table(String name) throws IOException {
        CsvReader reader = CsvReader.utf8(Files.newInputStream(out.resolve(name)), name);
        List<String> columns = reader.next().orElseThrow().fields();
        List<Map<String, String>> rows = new ArrayList<>();
        for (var row = reader.next(); row.isPresent(); row = reader.next()) {
            Map<String, String> fields = new TreeMap<>();
            for (int i = 0; i < columns.size(); i++) {
                fields.put(columns.get(i), row.get().fields().get(i));
            }
            rows.add(fields);
        }
        return rows;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(Console::name)
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** The bytes of the files, a letter for each. */
    private Map<String, String> written() throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        for (String name : WRITTEN) {
            bytes.put(name, Files.readString(out.resolve(name), StandardCharsets.ISO_8859_1));
        }
        return bytes;
    }

    @Test
    void all_that_can_be_scored_is_and_the_rest_is_listed_with_code_and_place() throws IOException {
        fill();
        Run run = batch();

        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.out())
                .isEqualTo("Assessments: 41. Scored: 39 (of which 0 kept from an earlier run, 0 with errors)."
                        + " Refused: 2.\n");
        assertThat(run.err().lines())
                .contains("Error PAR-3005 broken.json: key methodology is missing")
                .anyMatch(line -> line.startsWith("Error PAR-3003 xã/units.jsonl:9: not valid JSON"))
                .endsWith(
                        "Written: " + out.resolve("results.csv"),
                        "Written: " + out.resolve("areas.csv"),
                        "Written: " + out.resolve("faults.csv"),
                        "Written: " + out.resolve("results.jsonl"));
        assertThat(files(out)).containsExactlyElementsOf(WRITTEN);

        List<Map<String, String>> rows = table("results.csv");
        assertThat(rows).hasSize(41);
        assertThat(rows.get(0)).containsEntry("file", "broken.json").containsEntry("state", "refused");
        assertThat(rows.get(1))
                .containsEntry("file", "bộ.json")
                .containsEntry("line", "")
                .containsEntry("methodology", "vn-1149-2020-ministry");
        // the page of the demonstration prints 80.58 for the made-up province: 80.5755 points of 100
        assertThat(rows.get(2))
                .containsEntry("file", "xã/units.jsonl")
                .containsEntry("line", "1")
                .containsEntry("unit", "Xã 1")
                .containsEntry("year", "2020")
                .containsEntry("points", "80.5755")
                .containsEntry("maximum", "100")
                .containsEntry("index", "80.58")
                .containsEntry("scored", "112");
        assertThat(table("areas.csv"))
                .hasSize(7 + 38 * 8)
                .filteredOn(row -> row.get("unit_id").equals("xa-1"))
                .hasSize(8)
                .first()
                .satisfies(row -> assertThat(row)
                        .containsEntry("area", "1")
                        .containsEntry("points", "7.36262")
                        .containsEntry("maximum", "9.5")
                        .containsEntry("index", "77.50"));
        assertThat(table("faults.csv"))
                .extracting(row -> row.get("code"))
                .contains("PAR-3003", "PAR-3005")
                .allMatch(code -> code.matches("PAR-[0-9]{4}"));
    }

    @Test
    void each_result_is_the_canonical_one_of_its_assessment_alone() throws IOException {
        fill();
        batch();
        String alone =
                Run.par("score", in.resolve("bộ.json"), "--format", "json").out();
        List<String> lines = Files.readAllLines(out.resolve("results.jsonl"));
        assertThat(lines).hasSize(39);
        assertThat(ParJson.RESULT.pretty(ParJson.RESULT.read(lines.get(0), "line")))
                .isEqualTo(alone);
        assertThat(ParJson.RESULT.canonical(ParJson.RESULT.read(alone, "alone")))
                .isEqualTo(lines.get(0));
    }

    @Test
    void the_bytes_are_the_same_whatever_the_threads() throws IOException {
        fill();
        batch("--threads", "1");
        Map<String, String> one = written();
        batch("--threads", "4", "--anew");
        assertThat(written()).isEqualTo(one);
    }

    @Test
    void what_stands_is_not_scored_again_and_what_changed_is() throws IOException {
        fill();
        batch();
        Map<String, String> first = written();
        assertThat(batch().out()).contains("Scored: 39 (of which 39 kept");
        assertThat(written()).isEqualTo(first);

        Files.writeString(in.resolve("bộ.json"), ministry.replaceFirst("\"name\":\"[^\"]*\"", "\"name\":\"Bộ A\""));
        assertThat(batch().out()).contains("Scored: 39 (of which 38 kept");
        assertThat(table("results.csv").get(1)).containsEntry("unit", "Bộ A");
        assertThat(batch("--anew").out()).contains("Scored: 39 (of which 0 kept");
        assertThat(batch("--mode", "self").out()).contains("Scored: 39 (of which 0 kept");
        assertThat(batch("--mode", "self").out()).contains("Scored: 39 (of which 39 kept");

        Path results = out.resolve("results.csv");
        String library = table("results.csv").get(1).get("library");
        Files.writeString(results, Files.readString(results).replace("," + library + ",", ",0.0.1,"));
        assertThat(batch("--mode", "self").out()).contains("Scored: 39 (of which 0 kept");
    }

    @Test
    void a_run_that_was_killed_is_gone_on_with() throws IOException {
        fill();
        batch();
        Map<String, String> whole = written();
        Path writing = Files.createDirectories(out.resolve(".par-batch/writing"));
        for (String name : WRITTEN) {
            String bytes = whole.get(name);
            String half = name.equals("faults.csv") ? bytes : bytes.substring(0, bytes.length() / 2);
            Files.writeString(writing.resolve(name), half, StandardCharsets.ISO_8859_1);
            Files.delete(out.resolve(name));
        }
        Files.delete(out.resolve(".par-batch/whole"));

        // half of 39 lines; the last of them is cut
        assertThat(batch().out()).containsPattern("Scored: 39 \\(of which 1[89] kept");
        assertThat(written()).isEqualTo(whole);
        assertThat(out.resolve(".par-batch/left")).doesNotExist();
    }

    @Test
    void rubbish_where_an_earlier_run_should_stand_costs_nothing_but_time() throws IOException {
        fill();
        batch();
        Map<String, String> whole = written();
        for (String name : WRITTEN) {
            Files.write(out.resolve(name), new byte[] {(byte) 0xFF, 0, ',', '"', '\n', 'x'});
        }
        assertThat(batch().out()).contains("Scored: 39 (of which 0 kept");
        assertThat(written()).isEqualTo(whole);
    }

    @Test
    void a_unit_that_stands_twice_is_told_where() throws IOException {
        Files.writeString(in.resolve("a.jsonl"), unit("a", "A") + "\n" + unit("b", "B") + "\n" + unit("a", "A") + "\n");
        Run run = batch();
        assertThat(run.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(run.out()).contains("Scored: 3 (of which 0 kept from an earlier run, 1 with errors). Refused: 0.");
        assertThat(run.err()).contains("Error PAR-2015 a.jsonl:3: a 2020 vn-1149-2020-province stands twice");
        Files.writeString(in.resolve("a.jsonl"), unit("a", "A") + "\n" + unit("b", "B") + "\n" + unit("c", "A") + "\n");
        assertThat(batch().status()).isZero();
        assertThat(table("faults.csv")).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_does_not_stop_the_rest() throws IOException {
        fill();
        Path locked = Files.writeString(in.resolve("locked.json"), province);
        if (!locked.toFile().setReadable(false) || Files.isReadable(locked)) {
            // an administrator reads any file but the memory of a process, which gives an error at its beginning
            Files.delete(locked);
            Files.createSymbolicLink(locked, Path.of("/proc/self/mem"));
        }
        assertThat(batch().err()).contains("Error PAR-3001 locked.json");
        assertThat(table("results.csv")).hasSize(42);
    }

    @Test
    void a_line_that_is_too_long_is_refused_alone() throws IOException {
        Files.writeString(
                in.resolve("a.jsonl"), unit("a", "A") + "\n" + " ".repeat((16 << 20) + 1) + "\n" + unit("b", "B"));
        Run run = batch();
        assertThat(run.err())
                .contains("Error PAR-3016 a.jsonl:2: the size of the file exceeds the limit of 16,777,216");
        assertThat(run.out()).contains("Scored: 2 (of", "Refused: 1.");
    }

    @Test
    void what_was_written_stands_until_all_is_whole() throws IOException {
        fill();
        batch();
        try (FileChannel other = FileChannel.open(out.resolve(".par-batch/lock"), StandardOpenOption.WRITE)) {
            assertThat(other.tryLock()).isNotNull();
            Run run = batch();
            assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
            assertThat(run.err()).contains("another par batch is writing to " + out);
        }
        assertThat(table("results.csv")).hasSize(41);
    }

    @Test
    void the_results_may_stand_in_the_folder_that_is_read() throws IOException {
        Files.writeString(in.resolve("a.json"), province);
        out = in.resolve("out");
        batch();
        assertThat(batch().out()).startsWith("Assessments: 1. Scored: 1 (of which 1 kept");
    }

    @Test
    void links_are_followed_and_one_that_leads_nowhere_or_in_a_circle_is_told() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("elsewhere/inner"));
        Files.writeString(inner.resolve("a.json"), province);
        Files.createSymbolicLink(inner.resolve("circle"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(in.resolve("xã"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(in.resolve("gone.json"), folder.resolve("gone.json"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), in);

        Run run = Run.par("batch", link, "--out", out, "--lang", "en");

        assertThat(run.err().lines())
                .contains(
                        "Error PAR-3001 gone.json: cannot be read: no such file",
                        "Error PAR-3001 xã/inner/circle: cannot be read: symbolic links lead in a circle");
        assertThat(table("results.csv"))
                .extracting(row -> row.get("file") + " " + row.get("state"))
                .containsExactly("gone.json refused", "xã/inner/a.json scored", "xã/inner/circle refused");
    }

    @Test
    void results_that_lie_in_the_folder_by_another_path_are_not_read() throws IOException {
        Files.writeString(in.resolve("a.json"), province);
        Path link = Files.createSymbolicLink(folder.resolve("link"), in);
        out = in.resolve("out");
        for (int i = 0; i < 2; i++) {
            assertThat(Run.par("batch", link, "--out", out, "--lang", "en").out())
                    .startsWith("Assessments: 1. Scored: 1 (of which " + i + " kept");
        }
    }

    @Test
    void a_wrong_command_line_is_told_before_anything_is_written() throws IOException {
        assertThat(batch().err()).contains("there is no .json, .jsonl or .ndjson file in " + in);
        Files.writeString(in.resolve("a.json"), province);
        assertThat(Run.par("--lang", "en", "batch", in, "--out", in).err())
                .contains("--out names the folder that is read");
        assertThat(batch("--threads", "0").err()).contains("--threads is 0, must be 1 to 64");
        assertThat(Run.par("batch", in.resolve("a.json"), "--out", out).err())
                .contains("là tệp; par batch nhận một thư mục");
        Run none = Run.par("batch", in.resolve("no"), "--out", out);
        assertThat(none.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(none.err()).contains("PAR-3001");
        assertThat(out).doesNotExist();
        Run file = Run.par("batch", in, "--out", in.resolve("a.json"), "--lang", "en");
        assertThat(file.status()).isEqualTo(ExitStatus.FAULTS);
        assertThat(file.err()).contains("PAR-3025");
    }

    @Test
    void the_rules_of_each_round_are_remarked_once() throws IOException {
        Files.writeString(
                in.resolve("a.jsonl"),
                unit("a", "A").replace("\"year\":2020", "\"year\":2024") + "\n"
                        + unit("b", "B").replace("\"year\":2020", "\"year\":2024") + "\n");
        assertThat(batch().err().lines().filter(line -> line.contains("PAR-6310")))
                .hasSize(1);
    }

    @Test
    void progress_says_how_long_it_may_still_take() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Iterator<Long> clock =
                List.of(0L, 500_000_000L, 10_000_000_000L, 300_000_000_000L).iterator();
        Progress progress = new Progress(
                new PrintStream(shown, true, StandardCharsets.UTF_8),
                PhraseBook.of(Console.class::getResourceAsStream, "phrases").in(Language.EN),
                true,
                1000,
                clock::next);
        progress.step(10);
        progress.step(190);
        progress.step(300);
        progress.end();
        // 200 of 1000 in 10 s: 40 s more; 500 of 1000 in 300 s: 5 min more
        assertThat(shown.toString(StandardCharsets.UTF_8).split("\r"))
                .extracting(String::strip)
                .containsExactly("", "20 % - about 40 s left", "50 % - about 5 min left", "");
    }

    @Test
    void progress_is_silent_where_nobody_watches() {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Progress progress =
                new Progress(new PrintStream(shown, true, StandardCharsets.UTF_8), null, false, 1000, () -> {
                    throw new AssertionError("the clock is not asked");
                });
        progress.step(1000);
        progress.end();
        assertThat(shown.size()).isZero();
    }
}
