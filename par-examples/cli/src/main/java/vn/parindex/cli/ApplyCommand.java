package vn.parindex.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.authoring.CorrectionSheet;
import vn.parindex.authoring.DataStatus;
import vn.parindex.authoring.RuleSets;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;
import vn.parindex.report.TextFormat;

/** {@code par methodology apply FILE}: an overlay or corrections applied to their base. */
@Command(name = "apply")
final class ApplyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "${bundle:FILE}")
    private Path file;

    @Mixin
    private NewRuleSet target;

    @Option(names = "--out", paramLabel = "${bundle:FILE}")
    private Path out;

    ApplyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Methodology made = made();
        if (out != null) {
            console.write(out, ParJson.METHODOLOGY.pretty(made));
        }
        console.out().print(TextFormat.PLAIN.render(DataStatus.of(made).table(console.language())));
        console.line(console.say("show.id", "value", made.id().value()));
        console.line(console.say("show.digest", "value", "SHA-256 " + made.digest()));
        return ExitStatus.DONE;
    }

    private Methodology made() {
        if (file.toString().endsWith(".json")) {
            if (target.isGiven()) {
                throw new UsageFault(console.say("apply.says-itself"));
            }
            return RuleSets.read(file, console.catalog());
        }
        Methodology base = target.base();
        return RuleSets.correct(base, target.corrections(base, CorrectionSheet.read(SheetFile.read(file))));
    }
}
