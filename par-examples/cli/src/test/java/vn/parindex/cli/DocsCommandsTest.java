package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.parindex.authoring.TextSheet.SheetLine;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The command lines in the pages of {@code docs} and of the modules: blocks run as they are printed, spans name what
 * there is.
 */
class DocsCommandsTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Path LAUNCHER = ROOT.resolve("par");
    private static final Set<String> SKIPPED = Set.of("target", "src", ".git");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\w*\\n(.*?)^```");
    private static final Pattern SHOWN_FILE =
            Pattern.compile("(?ms)(?:a file|tệp) `([a-z0-9-]+\\.(?:json|csv))`[^\n]*:\n\n```(?:json|csv)\n(.*?)^```");
    private static final Pattern SPAN = Pattern.compile("`(?:\\./)?par ([^`\n]+)`");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    static Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean skipped = SKIPPED.contains(folder.getFileName().toString());
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".md")) {
                    pages.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        assertThat(pages).contains(ROOT.resolve("par-core/README.md"), ROOT.resolve("docs/reports.md"));
        return pages.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void command_lines_run_as_they_are_printed(Path page) throws IOException {
        String text = Run.read(page);
        Matcher files = SHOWN_FILE.matcher(text);
        while (files.find()) {
            Files.writeString(folder.resolve(files.group(1)), files.group(2));
        }
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            for (String line : blocks.group(1).split("\n")) {
                if (line.matches("(\\./)?par .*")) {
                    run(words(line));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void commands_and_options_that_are_named_are_there(Path page) {
        Matcher spans = SPAN.matcher(Run.read(page));
        while (spans.find()) {
            List<String> command = new ArrayList<>();
            List<String> options = new ArrayList<>();
            for (String word : spans.group(1).split("[ =]+")) {
                if (word.startsWith("--")) {
                    options.add(word);
                } else if (options.isEmpty() && command.size() < 2 && word.matches("[a-z-]+")) {
                    command.add(word);
                }
            }
            if (isOfLauncher(command)) {
                assertThat(options).as(spans.group()).allMatch(Run.read(LAUNCHER)::contains);
                continue;
            }
            command.add("--help");
            Run help = Run.par(command.toArray());
            if (help.status() != 0) {
                command.remove(1);
                help = Run.par(command.toArray());
            }
            assertThat(help.status()).as(spans.group()).isZero();
            assertThat(options).as(spans.group()).allMatch(help.out()::contains);
        }
    }

    /** The web service is started by the launcher itself, which its own test is about. */
    static boolean isOfLauncher(List<String> words) {
        return !words.isEmpty() && words.get(0).equals("service");
    }

    private void run(List<String> words) throws IOException {
        if (isOfLauncher(words)) {
            assertThat(words.subList(1, words.size())).allMatch(Run.read(LAUNCHER)::contains);
            return;
        }
        if (words.contains("corrections")) {
            markFirst(folder.resolve("list.xlsx"));
        }
        Run run = Run.par(words.toArray());
        assertThat(run.status()).as(words + " " + run.err()).isZero();
        assertThat(run.err()).as(words.toString()).doesNotContain("Lỗi PAR-");
    }

    /** Marks the first row of a check-list as right, as somebody does who compared it. */
    private static void markFirst(Path list) throws IOException {
        List<List<String>> rows = new ArrayList<>(
                SheetFile.read(list).lines().stream().map(SheetLine::cells).toList());
        List<String> first = new ArrayList<>(rows.get(1));
        first.addAll(Collections.nCopies(rows.get(0).size() - first.size(), ""));
        first.set(rows.get(0).indexOf("Đúng/sai"), "đúng");
        rows.set(1, first);
        try (OutputStream out = Files.newOutputStream(list)) {
            SheetFile.xlsx(rows, rows.get(0).stream().map(column -> 10).toList(), -1, List.of(), out);
        }
    }

    /** The words of a line; files lie in the folder of the test. */
    private List<String> words(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher =
                WORD.matcher(line.replaceFirst(" +# .*", "") + (line.contains("par demo") ? " --out par-demo" : ""));
        while (matcher.find()) {
            String word = Optional.ofNullable(matcher.group(1)).orElse(matcher.group(2));
            boolean file = word.matches("([a-z-]+/)?[a-z0-9-]+\\.(xlsx|json|csv|html|docx|md)")
                    || word.equals("par-demo")
                    || !words.isEmpty() && words.get(words.size() - 1).equals("--out");
            words.add(
                    word.equals("FILE.csv")
                            ? published()
                            : file ? folder.resolve(word).toString() : word);
        }
        return words.subList(1, words.size());
    }

    private static String published() {
        return Path.of("..", "..", "par-extensions", "par-published", "src", "test", "resources")
                .resolve("vn/parindex/published/published-scores.csv")
                .toString();
    }
}
