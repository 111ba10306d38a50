package vn.parindex.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.methodology.Methodology;
import vn.parindex.ranking.Ranking;
import vn.parindex.ranking.TieRule;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Language;
import vn.parindex.value.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said in Vietnamese holds no English word and no id where there is a Vietnamese name.
 *
 * <p>A word without diacritics is Vietnamese if it is one syllable, by the spelling of the language: an initial, a
 * nucleus and one of eight finals. Abbreviations are in capitals.
 */
class VietnameseWordsTest {

    private static final Pattern SYLLABLE =
            Pattern.compile("(?i)(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?"
                    + "([aeiouy]|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|oo|oai|oay|oao|ua|ui|uo|uu|uy|ue|uye|uya|ye|yeu|uou"
                    + "|uoi|ieu|uao|uay)(c|ch|m|n|ng|nh|p|t)?");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:[-_.][\\p{L}\\p{M}]+)*");

    /** Names of programs, of forms of data and of the people whom statistics are called after, which have no other. */
    private static final Set<String> NAMES = Set.of(
            "Excel", "Word", "docx", "Markdown", "Unicode", "Schema", "byte", "xls", "Pearson", "Spearman", "Tukey");

    /** What a user types: words of files and of the command line, beside names of options and columns. */
    private static final Set<String> TYPED = Set.of(
            "csv json jsonl ndjson tsv xlsx yaml yml par batch new check rules Maven Java org.example.rules bash zsh help completion source results.csv areas.csv faults.csv results.jsonl overlay id an-giang key_code key_fact code fact Text",
            "appraised appraiser council final self secretary unit-editor unit-leader",
            "commune department district ministry province competition dense ordinal",
            "methodology corrections questionnaire campaign events result crosswalk units",
            "official reported reconstructed reconstruction",
            "self-assessment minutes decisions announcement notice",
            "after before under areas assessment base citation confidence explain field format from grade head help level",
            "maximum measure method out rescale rule source tree unit unit-name value year",
            "max-bad-percent max-bad-rows",
            "par-assessment par-campaign par-corrections par-demo par-events par-questionnaire par-sources");

    private static final Set<String> ALLOWED = allowed();

    private static Set<String> allowed() {
        Set<String> all = new TreeSet<>(NAMES);
        TYPED.forEach(line -> all.addAll(List.of(line.split(" "))));
        return all;
    }

    private static Set<String> foreign(String text, Set<String> allowed) {
        Set<String> foreign = new TreeSet<>();
        WORD.matcher(text).results().map(found -> found.group()).forEach(word -> {
            boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(word);
            boolean abbreviation = word.equals(word.toUpperCase(java.util.Locale.ROOT));
            if (plain && !abbreviation && !SYLLABLE.matcher(word).matches() && !allowed.contains(word)) {
                foreign.add(word);
            }
        });
        return foreign;
    }

    @Test
    void english_words_and_ids_are_told_from_vietnamese_ones() {
        assertThat(foreign("Mức all-on-time: Chỉ số của province, tasks_done; CCHC theo quy trinh, khong.", Set.of()))
                .containsExactly("all-on-time", "province", "tasks_done");
    }

    static Stream<RecomputableTablesTest.Example> examples() {
        return RecomputableTablesTest.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reports_are_in_vietnamese(RecomputableTablesTest.Example example) {
        for (Mode mode : Mode.values()) {
            List<IndexResult> results = example.results(mode);
            for (int i = 0; i < results.size(); i++) {
                requireVietnamese(
                        example.methodology(),
                        UnitReport.of(example.methodology(), results.get(i))
                                .withAssessment(example.units().get(i))
                                .withExplanations()
                                .withEveryItem()
                                .in(Language.VI));
            }
            requireVietnamese(
                    example.methodology(),
                    RankingReport.of(example.methodology(), Ranking.of(results, TieRule.competition()))
                            .in(Language.VI));
        }
    }

    private static void requireVietnamese(Methodology methodology, Report report) {
        // ids that are told as such, the sign of a programme, names and answers of the samples that are no words
        String text = TextFormat.PLAIN
                .render(report)
                .replaceAll("[a-z0-9-]+@[0-9a-f]{64}", "")
                .replaceAll("[0-9]+/CTr-MH", "")
                .replace("\"so-d\"", "")
                .replace("<script>alert(1)</script>", "")
                .replace("unheard-of", "");
        assertThat(foreign(text, Set.of()))
                .as(methodology.id() + ": " + report.title())
                .isEmpty();
    }

    @Test
    void no_sentence_in_vietnamese_holds_an_english_word() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("../../par-core", "..", "../../par-examples/cli")) {
            try (Stream<Path> paths = Files.walk(Path.of(folder))) {
                paths.filter(path -> path.toString().matches(".*/src/main/.*_vi\\.properties"))
                        .forEach(files::add);
            }
        }
        assertThat(files).hasSizeGreaterThan(15);
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#") && line.contains("=")) {
                    String sentence = line.substring(line.indexOf('=') + 1)
                            .replaceAll(
                                    "\\{[^}]*}|%n|\\\\u[0-9a-fA-F]{4}|--[a-z-]+|cột [a-z_,]+|par-[a-z]+/1|, [a-z_]+,[a-z_,]+",
                                    " ");
                    assertThat(foreign(sentence, ALLOWED))
                            .as(file + ": " + line)
                            .isEmpty();
                }
            }
        }
    }
}
