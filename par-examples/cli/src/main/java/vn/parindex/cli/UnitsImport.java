package vn.parindex.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.authoring.TextSheet;
import vn.parindex.authoring.UnitSheet;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.finding.Severity;
import vn.parindex.json.ParJson;
import vn.parindex.units.UnitList;
import vn.parindex.units.UnitRegister;

/**
 * {@code par units import FILE --out FILE.json}: a list of units from a sheet, checked together with those installed.
 */
@Command(name = "import")
final class UnitsImport implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "${bundle:FILE}")
    private Path file;

    @Option(names = "--units", paramLabel = "${bundle:FILE}")
    private List<Path> others = new ArrayList<>();

    @Option(names = "--out", paramLabel = "${bundle:FILE}", required = true)
    private Path out;

    UnitsImport(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        UnitRegister installed = UnitRegister.installed();
        TextSheet sheet = SheetFile.read(console.reading(file));
        console.report(sheet.remarks());
        UnitSheet units = UnitSheet.read(sheet, installed);
        List<UnitList> all = new ArrayList<>();
        installed.lists().stream()
                .filter(list -> !list.id().equals(units.list().id()))
                .forEach(all::add);
        others.forEach(path -> all.add(ParJson.UNITS.read(console.reading(path))));
        all.add(units.list());
        List<Finding> findings =
                UnitRegister.lint(all).stream().map(units::placed).toList();
        List<Finding> faults = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (!faults.isEmpty()) {
            throw new ParIndexException(faults);
        }
        console.report(findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING
                        || finding.place().startsWith(sheet.name() + ":"))
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList());
        console.write(out, ParJson.UNITS.pretty(units.list()));
        console.line(console.say(
                "units.import.done",
                "list",
                units.list().id(),
                "count",
                units.list().units().size()));
        console.line(
                console.say("show.digest", "value", "SHA-256 " + units.list().digest()));
        return ExitStatus.DONE;
    }
}
