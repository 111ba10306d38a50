package vn.parindex.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.authoring.AuthoringJson;
import vn.parindex.authoring.ConfirmationSheet;
import vn.parindex.authoring.Correction;
import vn.parindex.authoring.RuleSets;
import vn.parindex.authoring.TextSheet;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Confidence;

/** {@code par methodology corrections CHECKLIST}: a filled check-list made into a file of corrections. */
@Command(name = "corrections")
final class CorrectionsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "${bundle:CHECKLIST}")
    private Path checkList;

    @Mixin
    private NewRuleSet target;

    @Option(names = "--source", paramLabel = "${bundle:ID}", required = true)
    private String source;

    @Option(names = "--table", paramLabel = "${bundle:TEXT}", defaultValue = "")
    private String table;

    @Option(names = "--confidence", paramLabel = "official|reported|reconstructed", defaultValue = "official")
    private String confidence;

    @Option(names = "--out", paramLabel = "${bundle:FILE}", required = true)
    private Path out;

    CorrectionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Methodology base = target.base();
        TextSheet sheet = SheetFile.read(checkList);
        console.report(sheet.remarks());
        List<Correction> rows = ConfirmationSheet.corrections(sheet, base, source, table, confidence());
        var corrections = target.corrections(base, rows);
        RuleSets.correct(base, corrections);
        console.write(out, AuthoringJson.CORRECTIONS.pretty(corrections));
        long confirmed = rows.stream().filter(Correction::confirms).count();
        console.line(console.say("corrections.made", "rows", confirmed, "values", rows.size() - confirmed));
        return ExitStatus.DONE;
    }

    private Confidence confidence() {
        return ClosedList.labelled(console, "--confidence", confidence, List.of(Confidence.values()));
    }
}
