package vn.parindex.published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The code and the table of facts of docs/published-figures.md. */
class PublishedFiguresDocumentTest {

    private static final Path DOCUMENT = Path.of("../../docs/published-figures.md");
    private static final Path SOURCE = Path.of("src/test/java/vn/parindex/published/PublishedFiguresDocumentTest.java");

    @Test
    void the_example_runs(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("scores.csv"),
                Printed.HEADER + "2012,province,A,index,87.12,s,A\n2012,province,A,appraised,53.25,s,A\n"
                        + "2012,province,A,survey,33.87,s,A\n");
        // docs
        PublishedScores scores = PublishedScores.read(file); // or ParIndexException with all faults of the file
        PublishedVerification verification = PublishedVerification.of(scores, RoundFacts.installed());

        boolean clean = verification.isClean(); // no figure is a misfit
        CheckedScore first = verification.rows().get(0);
        String sentence = first.score() + ": " + first.label().in(Language.EN);
        String json = PublishedJson.VERIFICATION.pretty(verification);
        // end
        assertThat(clean).isTrue();
        assertThat(sentence).isEqualTo("2012 province, A, index = 87.12: reproduced");
        assertThat(json).contains("par-verification/1");
    }

    @Test
    void the_document_shows_this_code() throws IOException {
        assertThat(block("```java\n(.*?)```", DOCUMENT)).isEqualTo(block(" // docs\n(.*?) +// end\n", SOURCE));
    }

    @Test
    void the_document_names_every_table_of_facts() throws IOException {
        String document = Files.readString(DOCUMENT);
        Matcher table = Pattern.compile("\"([a-z-]+\\.(?:tsv|csv))\"")
                .matcher(Files.readString(Path.of("src/main/java/vn/parindex/published/RoundFacts.java")));
        int tables = 0;
        while (table.find()) {
            assertThat(document).contains("| `" + table.group(1) + "` |");
            tables++;
        }
        assertThat(tables).isEqualTo(11);
    }

    private static String block(String pattern, Path file) throws IOException {
        Matcher block = Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(file));
        assertThat(block.find()).as(file.toString()).isTrue();
        return block.group(1).replaceAll("\\s+", "");
    }
}
