package vn.parindex.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.authoring.DataStatus;
import vn.parindex.report.Table;
import vn.parindex.report.TextFormat;

/** {@code par methodology status ID|PATH}: how many rows and points are official, reported or reconstructed. */
@Command(name = "status")
final class StatusCommand implements Runnable {

    /** The formats of the status. */
    enum StatusFormat {
        TEXT,
        CSV
    }

    private final Console console;

    @Parameters(paramLabel = "${bundle:ID}|${bundle:PATH}")
    private String id;

    @Option(names = "--format", paramLabel = "text|csv", defaultValue = "text")
    private StatusFormat format;

    StatusCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        Table table = DataStatus.of(console.methodology(id)).table(console.language());
        console.out().print(format == StatusFormat.CSV ? TextFormat.CSV.render(table) : TextFormat.PLAIN.render(table));
    }
}
