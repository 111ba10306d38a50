package vn.parindex.cli;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.parindex.excel.ExcelFormat;
import vn.parindex.report.HtmlFormat;
import vn.parindex.report.Report;
import vn.parindex.report.ReportFormat;
import vn.parindex.report.Table;
import vn.parindex.report.TextFormat;

/** The files that a report is written to: an option a format, shared by several commands. */
final class ReportOutput {

    /** The formats, each with an option of its name. */
    private static final List<ReportFormat> FORMATS =
            List.of(TextFormat.HTML, TextFormat.CSV, TextFormat.MARKDOWN, TextFormat.PLAIN, ExcelFormat.XLSX);

    private static final int MOST_LETTERS = 60;

    private final Console console;
    private final Map<ReportFormat, String> files = new LinkedHashMap<>();

    /** Accepted, and the default already. */
    @Option(names = "--bom")
    private boolean byteOrderMark;

    @Option(names = "--open")
    private boolean open;

    ReportOutput(Console console) {
        this.console = console;
    }

    /** Adds the options to the command that these belong to. */
    @Spec(Spec.Target.MIXEE)
    private void addTo(CommandSpec command) {
        for (ReportFormat format : FORMATS) {
            command.addOption(OptionSpec.builder("--" + format.id())
                    .paramLabel(format == TextFormat.CSV ? "${bundle:FILE}|${bundle:FOLDER}" : "${bundle:FILE}")
                    .type(String.class)
                    .setter(new ISetter() {
                        @Override
                        public <T> T set(T value) {
                            if (value != null) {
                                files.put(format, (String) value);
                            }
                            return null;
                        }
                    })
                    .build());
        }
    }

    /** Checks whether any file is asked for; a page can be opened only where one is written and seen. */
    boolean isAsked() {
        if (open) {
            if (!files.containsKey(TextFormat.HTML)) {
                throw new UsageFault(console.say("open.page"));
            }
            console.requireDesktop();
        }
        return !files.isEmpty();
    }

    void write(Report report) {
        files.forEach((format, name) -> {
            Path path = Path.of(name);
            if (format == TextFormat.CSV && isFolder(name)) {
                writeTables(report, path);
            } else {
                ReportFormat chosen = format == TextFormat.CSV
                        ? TextFormat.CSV_WITH_BOM
                        : format == TextFormat.HTML ? HtmlFormat.linkedTo(link(report, path)) : format;
                console.write(path, out -> chosen.write(report, out));
            }
        });
        if (open) {
            console.open(Path.of(files.get(TextFormat.HTML)));
        }
    }

    /** Returns the way from a page to the file of a table, where files of figures are written as well. */
    private Function<Table, Optional<String>> link(Report report, Path page) {
        String name = files.get(TextFormat.CSV);
        if (name == null) {
            return table -> Optional.empty();
        }
        Path target = Path.of(name);
        if (!isFolder(name)) {
            return table -> relative(page, target);
        }
        Map<Table, Path> paths = paths(report, target);
        return table -> Optional.ofNullable(paths.get(table)).flatMap(file -> relative(page, file));
    }

    /** Returns the relative address of a file from a page; empty if they lie on different drives. */
    private static Optional<String> relative(Path page, Path file) {
        Path from = page.toAbsolutePath().normalize().getParent();
        Path to = file.toAbsolutePath().normalize();
        if (from == null || !Objects.equals(from.getRoot(), to.getRoot())) {
            return Optional.empty();
        }
        String path = from.relativize(to).toString().replace(File.separatorChar, '/');
        try {
            return Optional.of(new URI(null, null, "./" + path, null).toASCIIString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no address: " + path, e);
        }
    }

    /** Checks whether a folder is meant: one that is there, or a name with a slash behind. */
    private static boolean isFolder(String name) {
        return name.endsWith("/") || name.endsWith(File.separator) || Files.isDirectory(Path.of(name));
    }

    /** Writes each table into a file of its own. */
    private void writeTables(Report report, Path folder) {
        console.folder(folder);
        Map<Path, Console.FileContent> contents = new LinkedHashMap<>();
        paths(report, folder)
                .forEach((table, file) -> contents.put(file, out -> TextFormat.CSV_WITH_BOM.write(table, out)));
        console.write(contents);
    }

    /** Returns the file of each table, named by its number and its title. */
    private static Map<Table, Path> paths(Report report, Path folder) {
        List<Table> tables = report.sections().stream()
                .flatMap(section -> section.tables().stream())
                .filter(table -> !table.rows().isEmpty())
                .toList();
        Map<Table, Path> paths = new LinkedHashMap<>();
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
            paths.put(table, folder.resolve(i + 1 + "-" + plain(table.title()) + ".csv"));
        }
        return paths;
    }

    /** Returns a title in the letters that every file system takes. */
    private static String plain(String title) {
        String letters = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9 ]", "")
                .strip()
                .replaceAll(" +", "-");
        return letters.substring(0, Math.min(letters.length(), MOST_LETTERS)).replaceFirst("-$", "");
    }
}
