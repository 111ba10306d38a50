package vn.parindex.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.authoring.TextSheet;
import vn.parindex.authoring.TreeSheet;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;

/** {@code par methodology export ID|PATH}: a rule set as a sheet, as YAML or as one JSON document. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private static final List<Integer> WIDTHS = List.of(8, 14, 45, 40, 8, 12, 45, 40, 40, 14, 40, 40, 14, 14, 25);

    private final Console console;

    @Parameters(paramLabel = "${bundle:ID}|${bundle:PATH}")
    private String id;

    @Option(names = "--tsv", paramLabel = "${bundle:FILE}")
    private Path tsv;

    @Option(names = "--csv", paramLabel = "${bundle:FILE}")
    private Path csv;

    @Option(names = "--xlsx", paramLabel = "${bundle:FILE}")
    private Path xlsx;

    @Option(names = "--yaml", paramLabel = "${bundle:FILE}")
    private Path yaml;

    @Option(names = "--json", paramLabel = "${bundle:FILE}")
    private Path json;

    @Option(names = "--head", paramLabel = "${bundle:FILE}")
    private Path head;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Methodology methodology = console.methodology(id);
        List<List<String>> rows = TreeSheet.rows(methodology);
        if (tsv == null && csv == null && xlsx == null && yaml == null && json == null && head == null) {
            console.out().print(tabs(rows));
        }
        write(tsv, () -> tabs(rows));
        write(csv, () -> SheetFile.csv(rows, true));
        write(yaml, () -> YamlFile.fromJson(methodology.canonical()));
        write(json, () -> ParJson.METHODOLOGY.pretty(methodology));
        write(head, () -> ParJson.METHODOLOGY.head(methodology));
        if (xlsx != null) {
            console.write(xlsx, out -> SheetFile.xlsx(rows, WIDTHS, -1, List.of(), out));
        }
        return ExitStatus.DONE;
    }

    private static String tabs(List<List<String>> rows) {
        return TextSheet.of("tsv", rows).toTsv();
    }

    private void write(Path path, Supplier<String> content) {
        if (path != null) {
            console.write(path, content.get());
        }
    }
}
