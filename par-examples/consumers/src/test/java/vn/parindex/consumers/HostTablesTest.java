package vn.parindex.consumers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables of hosts in the documents: each names the same versions as run. */
class HostTablesTest {

    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");

    @Test
    void both_languages_state_the_same_versions_which_the_details_have_too() throws IOException {
        Set<String> english = versions("../../README.md", "| host |");
        Set<String> details = versions("../../docs/hosts.md", "| host |");

        assertThat(english).isNotEmpty().isSubsetOf(details);
        assertThat(versions("../../README.vi.md", "| môi trường |")).isEqualTo(english);
    }

    @Test
    void what_a_host_of_spring_boot_adds_is_what_the_document_says() throws IOException {
        String document = Files.readString(Path.of("../../docs/spring-boot.md"));
        String added = document.substring(document.indexOf("```xml") + 6, document.indexOf("```\n"));
        for (String host : List.of("spring-boot-3", "spring-boot-4")) {
            String pom = oneLine(Files.readString(Path.of("hosts", host, "pom.xml")));
            String version = pom.substring(pom.indexOf("<par.version>") + 13, pom.indexOf("</par.version>"));
            for (String dependency : added.split("(?=<dependency>)|(?<=</dependency>)")) {
                if (dependency.startsWith("<dependency>")) {
                    assertThat(pom.replace("${par.version}", version)).contains(oneLine(dependency));
                }
            }
        }
    }

    private static String oneLine(String xml) {
        return xml.replaceAll(">\\s+", ">");
    }

    private static Set<String> versions(String file, String head) throws IOException {
        List<String> rows = Files.readAllLines(Path.of(file)).stream()
                .dropWhile(line -> !line.startsWith(head))
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        Set<String> versions = new TreeSet<>();
        rows.forEach(
                row -> VERSION.matcher(row).results().map(MatchResult::group).forEach(versions::add));
        return versions;
    }
}
