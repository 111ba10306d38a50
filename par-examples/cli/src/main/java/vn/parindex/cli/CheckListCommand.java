package vn.parindex.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.authoring.ConfirmationSheet;

/** {@code par methodology check-list ID|PATH}: the rows to be compared with the source, for a checker to fill in. */
@Command(name = "check-list")
final class CheckListCommand implements Runnable {

    private static final List<Integer> WIDTHS = List.of(8, 40, 10, 45, 30, 30, 35, 14, 22, 10, 40, 12, 30, 35, 25, 30);
    private static final int MARK = 9;

    private final Console console;

    @Parameters(paramLabel = "${bundle:ID}|${bundle:PATH}")
    private String id;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--csv", paramLabel = "${bundle:FILE}")
    private Path csv;

    @Option(names = "--xlsx", paramLabel = "${bundle:FILE}")
    private Path xlsx;

    CheckListCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        List<List<String>> rows = ConfirmationSheet.rows(console.methodology(id), console.language(), all);
        if (csv != null) {
            console.write(csv, SheetFile.csv(rows, true));
        }
        if (xlsx != null) {
            List<String> marks = List.of(console.say("checklist.marks").split(","));
            console.write(xlsx, out -> SheetFile.xlsx(rows, WIDTHS, MARK, marks, out));
        }
        if (csv == null && xlsx == null) {
            console.out().print(SheetFile.csv(rows, false));
        }
    }
}
