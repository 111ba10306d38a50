package vn.parindex.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.value.Language;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of {@code docs/reference}, which are made from the code.
 *
 * <p>A page that is stale fails. With {@code -Dpar.test.argLine=-Dpar.golden=write} the pages are written instead, to
 * be read and committed.
 */
class ReferencePagesTest {

    private static final Path FOLDER = Path.of("..", "..", "docs", "reference");
    private static final String NOTE = "<!-- Made by ReferencePagesTest of par-examples/cli; do not edit. -->\n\n";

    static Stream<Arguments> pages() {
        return Stream.of(
                page("commands.md", () -> CommandPage.of(Language.EN)),
                page("commands.vi.md", () -> CommandPage.of(Language.VI)),
                page("codes.md", () -> CodePage.of(Language.EN)),
                page("codes.vi.md", () -> CodePage.of(Language.VI)),
                page("formats.md", FormatPage::of),
                page("limits.md", () -> LimitPage.of(Language.EN)),
                page("limits.vi.md", () -> LimitPage.of(Language.VI)),
                page("procedure.md", () -> ProcedurePage.of(Language.EN)),
                page("procedure.vi.md", () -> ProcedurePage.of(Language.VI)),
                page("rules.md", () -> RulePage.of(Language.EN)),
                page("rules.vi.md", () -> RulePage.of(Language.VI)),
                page("data.md", () -> DataPage.of(Language.EN)),
                page("data.vi.md", () -> DataPage.of(Language.VI)),
                page("types.md", TypePage::of));
    }

    private static Arguments page(String name, Supplier<String> content) {
        return Arguments.of(name, content);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_says_what_the_code_says(String name, Supplier<String> content) throws IOException {
        Path file = FOLDER.resolve(name);
        String made = NOTE + content.get();
        if ("write".equals(System.getProperty("par.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, made);
        }
        assertThat(file).exists();
        assertThat(Files.readString(file))
                .as(name + " is stale; write it anew with -Dpar.test.argLine=-Dpar.golden=write")
                .isEqualTo(made);
    }

    /** A page cannot miss a type by not seeing it. */
    @Test
    void every_public_type_is_on_the_page_of_types() throws IOException {
        String page = Files.readString(FOLDER.resolve("types.md"));
        for (Path module : TypePage.modules()) {
            for (Path folder : TypePage.exported(module)) {
                try (Stream<Path> files = Files.list(folder)) {
                    assertThat(files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".java") && !name.contains("-info"))
                                    .filter(name ->
                                            Run.read(folder.resolve(name)).contains("\npublic "))
                                    .map(name -> "| `" + name.replace(".java", "`")))
                            .allMatch(page::contains);
                }
            }
        }
    }

    @Test
    void every_command_and_option_is_on_the_page_of_commands() throws IOException {
        String page = Files.readString(FOLDER.resolve("commands.md"));
        assertThat(CommandChoice.all().keySet()).allMatch(name -> page.contains("\n## par " + name));
        assertThat(CommandPage.optionNames()).hasSizeGreaterThan(40).allMatch(name -> page.contains("`" + name));
    }

    /** What is left without words in the help is left so on the page. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_parameter_and_option_is_told_in_words(Language language) {
        assertThat(CommandPage.of(language).lines())
                .filteredOn(line -> line.startsWith("| `"))
                .allMatch(
                        line -> line.replace("\\|", "").split("\\|")[3].strip().length() > 2);
    }

    @Test
    void no_page_is_left_over() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            pages().map(page -> page.get()[0].toString()).toList());
        }
    }
}
