package vn.parindex;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds over all modules, of which no other test sees more than one. */
class HouseTest {

    private static final Pattern CODE =
            Pattern.compile("^ {4}[A-Z][A-Z0-9_]*\\(([1-9]\\d{3})\\)[,;]", Pattern.MULTILINE);

    /** A type, nested or not, where it is declared. */
    private static final Pattern TYPE = Pattern.compile(
            "^ *(?:(?:public|protected|private|static|final|abstract|sealed|non-sealed|strictfp) )*"
                    + "(?:class|interface|enum|record|@interface) ([A-Z]\\w*)\\b",
            Pattern.MULTILINE);

    /**
     * Nested types are meant, too, but for builders and the lists of constraints, which Bean Validation wants to be
     * named so: nobody names one without its owner. Benchmarks and hosts are not the house.
     */
    @Test
    void no_type_has_the_simple_name_of_another() throws IOException {
        assertThat(types())
                .flatExtracting(file -> TYPE.matcher(Files.readString(file))
                        .results()
                        .map(declared -> declared.group(1))
                        .toList())
                .hasSizeGreaterThan(500)
                .contains("Assessment", "Builder", "TopicLine")
                .filteredOn(name -> !name.equals("Builder") && !name.equals("List"))
                .doesNotHaveDuplicates();
    }

    @Test
    void no_two_codes_have_the_same_number() throws IOException {
        assertThat(types())
                .filteredOn(file -> file.toString().endsWith("Code.java"))
                .flatExtracting(file -> CODE.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .map(constant -> constant.replaceAll("\\D", ""))
                        .toList())
                .hasSizeGreaterThan(300)
                .doesNotHaveDuplicates();
    }

    /** {@code par help PAR-1014} and the pages of codes are made of it. */
    @Test
    void every_code_has_a_cause_and_a_remedy_in_both_languages() throws IOException {
        List<String> rows =
                Files.readAllLines(Path.of("../par-examples/cli/src/main/resources/vn/parindex/cli/remedies.tsv"));

        assertThat(rows.get(0)).isEqualTo("code\tcause_vi\tremedy_vi\tcause_en\tremedy_en");
        assertThat(rows).allMatch(row -> row.split("\t").length == 5);
        List<String> codes = rows.subList(1, rows.size()).stream()
                .map(row -> row.substring(0, row.indexOf('\t')))
                .toList();
        assertThat(codes).isSorted();
        assertThat(types())
                .filteredOn(file -> file.toString().endsWith("Code.java"))
                .flatExtracting(file -> CODE.matcher(Files.readString(file))
                        .results()
                        .map(constant -> "PAR-" + constant.group(1))
                        .toList())
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void the_bom_holds_every_published_jar_and_nothing_of_others() throws IOException {
        String bom = Files.readString(Path.of("../par-bom/pom.xml"));
        String managed = bom.substring(bom.indexOf("<dependencyManagement>"), bom.indexOf("</dependencyManagement>"));
        List<String> jars;
        try (Stream<Path> files = Files.walk(Path.of("..").toRealPath(), 2)) {
            jars = files.filter(file -> Files.exists(file.resolve("src/main/java/module-info.java")))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("par-"))
                    .toList();
        }
        assertThat(Pattern.compile("<artifactId>(.*?)</artifactId>")
                        .matcher(managed)
                        .results()
                        .map(found -> found.group(1)))
                .contains("par-rules-2020")
                .containsExactlyInAnyOrderElementsOf(jars);
        assertThat(managed.split("<groupId>vn.parindex</groupId>", -1)).hasSize(jars.size() + 1);
    }

    private static List<Path> types() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files.filter(file ->
                            file.toString().replace(File.separatorChar, '/').contains("/src/main/java/"))
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith("../par-benchmarks"))
                    .filter(file -> !file.startsWith("../par-examples/consumers"))
                    .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                    .toList();
        }
    }
}
