package vn.parindex.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.parindex.authoring.RuleSets;
import vn.parindex.catalog.CatalogCode;
import vn.parindex.catalog.MethodologyCatalog;
import vn.parindex.catalog.MethodologyProvider;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.Severity;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.Table;
import vn.parindex.result.IndexResult;
import vn.parindex.value.Excerpt;
import vn.parindex.value.IndexYear;
import vn.parindex.value.Language;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.NodeCode;
import vn.parindex.value.PhraseBook;
import vn.parindex.value.Phrases;

/** One run of the tool: its language, its streams, and the methodologies at hand. */
final class Console {

    private static final PhraseBook BOOK = PhraseBook.of(Console.class::getResourceAsStream, "phrases");

    private final Language language;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final PageOpener opener;
    private final Phrases phrases;
    private final Set<Path> taken = new HashSet<>();
    private final List<Path> rules = new ArrayList<>();
    private MethodologyCatalog catalog;
    private boolean faulty;

    Console(Language language, PrintStream out, PrintStream err, boolean terminal) {
        this(language, out, err, terminal, PageOpener.desktop());
    }

    Console(Language language, PrintStream out, PrintStream err, boolean terminal, PageOpener opener) {
        this.language = language;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.opener = opener;
        phrases = BOOK.in(language);
    }

    Language language() {
        return language;
    }

    PrintStream out() {
        return out;
    }

    /** A counter for long work, silent where nobody watches. */
    Progress progress(long steps) {
        return new Progress(err, phrases, terminal, steps, System::nanoTime);
    }

    /** Takes further rule sets; each time some options are read, all of them are handed over again. */
    void rules(List<Path> paths) {
        paths.stream().filter(path -> !rules.contains(path)).forEach(rules::add);
    }

    /** The files named, and the JSON files of folders named, in the order of their names. */
    List<Path> assessments(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> inside = Files.list(path)) {
                inside.filter(p -> p.toString().endsWith(".json")).sorted().forEach(files::add);
            } catch (IOException | UncheckedIOException e) {
                throw new ParIndexException(
                        Finding.error(InputCode.UNREADABLE, path, "reason", say("folder.unreadable")), e);
            }
        }
        if (files.isEmpty()) {
            throw new UsageFault(say("rank.nothing"));
        }
        return files;
    }

    /** Prints a line of the result. */
    void line(String text) {
        out.println(Excerpt.whole(text));
    }

    /** Prints tables, an empty line between two of them. */
    void tables(List<Table> tables, Format format) {
        out.print(tables.stream().map(format.tables()::render).collect(Collectors.joining("\n")));
    }

    /** Prints a JSON document; several as a list of documents. */
    void documents(List<String> documents) {
        String all = documents.stream().map(String::strip).collect(Collectors.joining(",\n"));
        out.println(documents.size() == 1 ? all : "[" + all + "]");
    }

    /** Prints a line on standard error. */
    void error(String text) {
        out.flush();
        err.println(Excerpt.whole(text));
    }

    /** Prints one finding a line on standard error, with how grave it is. */
    void report(List<Finding> findings) {
        findings.forEach(f -> error(f.severity().label().in(language) + " " + f.message(language)));
    }

    /** Reports findings about what was given; with an error among them a command that is done ends with status 1. */
    void reportFaults(List<Finding> findings) {
        faulty |= findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        report(findings);
    }

    /** The exit status of a command, with the faults that it went on in spite of. */
    int status(int status) {
        return status == ExitStatus.DONE && faulty ? ExitStatus.FAULTS : status;
    }

    /** Writes a file's bytes. */
    @FunctionalInterface
    interface FileContent {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The bytes of a text. */
    static FileContent text(String content) {
        return out -> out.write(content.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a text file as a whole, or not at all, and prints its path. */
    void write(Path path, String content) {
        write(path, text(content));
    }

    /** Writes a file as a whole, or not at all, and prints its path. */
    void write(Path path, FileContent content) {
        write(Map.of(path, content));
    }

    /** Writes files as wholes, all of them or none, and prints their paths. */
    void write(Map<Path, FileContent> files) {
        List<PartFile> parts = new ArrayList<>();
        try {
            files.forEach((path, content) -> {
                PartFile part = PartFile.of(path, parts.size());
                if (!taken.add(part.whole())) {
                    throw new UsageFault(say("write.taken", "path", path.toString()));
                }
                parts.add(part);
                part.fill(content);
            });
            parts.forEach(PartFile::put);
        } finally {
            parts.forEach(PartFile::remove);
        }
        files.keySet().forEach(path -> error(say("written", "path", path.toString())));
    }

    /** Refuses to open pages where there is no desktop. */
    void requireDesktop() {
        if (!opener.isThere()) {
            throw new UsageFault(say("open.none"));
        }
    }

    /** Opens a page that was written. */
    void open(Path page) {
        try {
            opener.open(page.toAbsolutePath());
        } catch (IOException | UnsupportedOperationException e) {
            error(say("open.failed", "path", page.toString()));
            faulty = true;
        }
    }

    /** Makes a folder to write in, if it is not there. */
    void folder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw PartFile.unwritable(folder, e);
        }
    }

    /** The name of a file without its folder. */
    static String name(Path path) {
        return Objects.toString(path.getFileName(), path.toString());
    }

    /** Remembers a file that is read, so that no result is written over it. */
    Path reading(Path path) {
        try {
            taken.add(path.toRealPath());
        } catch (IOException e) {
            taken.add(path.toAbsolutePath().normalize());
        }
        return path;
    }

    /** Prints what is wrong with a result on standard error, with its file's name where there are several. */
    void reportErrors(IndexResult result, Path file) {
        faulty |= result.hasErrors();
        result.findings().stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .forEach(f -> error(f.severity().label().in(language) + " " + (file == null ? "" : file + " ")
                        + f.message(language)));
    }

    /** A sentence of this tool in the user's language. */
    String say(String key, Object... namesAndValues) {
        return phrases.say(key, namesAndValues);
    }

    /** The methodologies installed, and those of {@code --rules}. */
    MethodologyCatalog catalog() {
        if (catalog == null) {
            List<MethodologyProvider> providers = new ArrayList<>();
            ServiceLoader.load(MethodologyProvider.class, Console.class.getClassLoader())
                    .forEach(providers::add);
            catalog = withRules(providers);
        }
        return catalog;
    }

    /** Reads the rule sets named, each when its base has been read, in whatever order they are given. */
    private MethodologyCatalog withRules(List<MethodologyProvider> providers) {
        MethodologyCatalog made = MethodologyCatalog.of(providers);
        List<Path> left = List.copyOf(rules);
        while (!left.isEmpty()) {
            List<Path> refused = new ArrayList<>();
            List<Finding> faults = new ArrayList<>();
            for (Path path : left) {
                try {
                    providers.add(new FolderProvider(path, made));
                    made = MethodologyCatalog.of(providers);
                } catch (ParIndexException e) {
                    refused.add(path);
                    faults.addAll(e.findings());
                }
            }
            if (refused.size() == left.size()) {
                throw new ParIndexException(faults);
            }
            left = refused;
        }
        return made;
    }

    /** A sentence, with the word that was probably meant. */
    String withNearest(String sentence, String typed, Collection<String> words) {
        return Nearest.to(typed, words)
                .map(nearest -> sentence + " " + say("usage.suggested", "words", nearest))
                .orElse(sentence);
    }

    /**
     * A methodology named by its id, or by the path of its folder or file, which may contain an overlay or corrections.
     */
    Methodology methodology(String idOrPath) {
        return isId(idOrPath) ? catalog().get(MethodologyId.of(idOrPath)) : RuleSets.read(Path.of(idOrPath), catalog());
    }

    /**
     * Names the rule set, or the word of a list told in the fault, that was probably meant by one that is not there.
     */
    void suggest(List<Finding> findings) {
        findings.stream()
                .filter(fault -> fault.arguments().has("got"))
                .flatMap(fault -> Nearest.to(fault.arguments().get("got").toString(), allowed(fault)).stream())
                .distinct()
                .forEach(word -> error(say("usage.suggested", "words", word)));
    }

    private List<String> allowed(Finding fault) {
        if (fault.code() == CatalogCode.UNKNOWN_METHODOLOGY) {
            return catalog().ids().stream().map(Object::toString).toList();
        }
        return fault.place().isEmpty()
                        && fault.arguments().has("allowed")
                        && fault.arguments().get("allowed") instanceof Collection<?> words
                ? words.stream().map(Object::toString).toList()
                : List.of();
    }

    /** A year as it was typed. */
    IndexYear year(int typed) {
        try {
            return IndexYear.of(typed);
        } catch (IllegalArgumentException e) {
            throw new UsageFault(say("compare.year", "got", Integer.toString(typed)));
        }
    }

    /** The code of a node as it was typed. */
    static NodeCode code(String typed) {
        try {
            return NodeCode.parse(typed);
        } catch (IllegalArgumentException e) {
            throw new ParIndexException(Finding.error(InputCode.BAD_CODE, "", "got", Excerpt.of(typed)), e);
        }
    }

    /** Checks whether a methodology is named by its id rather than by a path. */
    static boolean isId(String idOrPath) {
        return idOrPath.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*") && !Files.exists(Path.of(idOrPath));
    }
}
