package vn.parindex.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.authoring.TextSheet;
import vn.parindex.authoring.UnitSheet;
import vn.parindex.json.ParJson;
import vn.parindex.units.UnitList;
import vn.parindex.units.UnitRegister;

/** {@code par units export ID|FILE}: a list of units as a sheet. */
@Command(name = "export")
final class UnitsExport implements Callable<Integer> {

    private static final List<Integer> WIDTHS =
            List.of(12, 18, 32, 24, 32, 24, 14, 14, 18, 12, 12, 24, 24, 10, 18, 24, 14, 30, 14, 24, 24, 30, 30);

    private final Console console;

    @Parameters(paramLabel = "${bundle:ID}|${bundle:FILE}")
    private String list;

    @Option(names = "--tsv", paramLabel = "${bundle:FILE}")
    private Path tsv;

    @Option(names = "--csv", paramLabel = "${bundle:FILE}")
    private Path csv;

    @Option(names = "--xlsx", paramLabel = "${bundle:FILE}")
    private Path xlsx;

    UnitsExport(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        UnitRegister installed = UnitRegister.installed();
        List<List<String>> rows = UnitSheet.rows(list(installed), installed, console.language());
        if (tsv == null && csv == null && xlsx == null) {
            console.out().print(TextSheet.of("tsv", rows).toTsv());
        }
        if (tsv != null) {
            console.write(tsv, TextSheet.of("tsv", rows).toTsv());
        }
        if (csv != null) {
            console.write(csv, SheetFile.csv(rows, true));
        }
        if (xlsx != null) {
            console.write(xlsx, out -> SheetFile.xlsx(rows, WIDTHS, -1, List.of(), out));
        }
        return ExitStatus.DONE;
    }

    private UnitList list(UnitRegister installed) {
        return installed.lists().stream()
                .filter(each -> each.id().equals(list))
                .findFirst()
                .orElseGet(() -> ParJson.UNITS.read(console.reading(Path.of(list))));
    }
}
