package vn.parindex.quarkus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The resource in docs/quarkus.md is that of the consumer, which is compiled here and run by the profile hosts. */
class QuarkusDocumentTest {

    private static final String RESOURCE =
            "par-examples/consumers/hosts/quarkus/src/main/java/org/example/host/AssessmentResource.java";

    @Test
    void the_document_shows_this_resource() throws IOException {
        String resource = Files.readAllLines(root().resolve(RESOURCE)).stream()
                .dropWhile(line -> !line.contains("// tag::resource[]"))
                .skip(1)
                .takeWhile(line -> !line.contains("// end::resource[]"))
                .collect(Collectors.joining("\n"));

        assertThat(Files.readString(root().resolve("docs/quarkus.md"))).contains("```java\n" + resource + "\n```");
    }

    private static Path root() {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve(".mvn"))) {
            root = root.getParent();
        }
        return root;
    }
}
