package vn.parindex.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.catalog.ResourceOpener;
import vn.parindex.excel.SelfAssessmentSheet;
import vn.parindex.finding.Finding;
import vn.parindex.finding.ParIndexException;
import vn.parindex.json.ParJson;

/** {@code par assessment}: assessments from other forms. */
@Command(name = "assessment", subcommands = AssessmentCommand.Import.class)
final class AssessmentCommand implements Runnable {

    private final Console console;

    @Spec
    private CommandSpec spec;

    AssessmentCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }

    /** {@code par assessment import FILE.xlsx [--methodology ID] [--out FILE.json]}. */
    @Command(name = "import")
    static final class Import implements Callable<Integer> {

        private final Console console;

        @Parameters(paramLabel = "${bundle:FILE}")
        private Path file;

        @Option(names = "--methodology", paramLabel = "${bundle:ID}|${bundle:PATH}")
        private String methodology;

        @Option(names = "--out", paramLabel = "${bundle:FILE}")
        private Path out;

        Import(Console console) {
            this.console = console;
        }

        @Override
        public Integer call() {
            SelfAssessmentSheet sheet = read();
            console.report(sheet.warnings());
            String document = ParJson.ASSESSMENT.pretty(sheet.assessment());
            if (out == null) {
                console.out().print(document);
            } else {
                console.write(out, document);
            }
            return ExitStatus.DONE;
        }

        private SelfAssessmentSheet read() {
            try (InputStream stream = ResourceOpener.stream(file)) {
                String name = Console.name(file);
                return methodology == null
                        ? SelfAssessmentSheet.read(stream, name, console.catalog()::get)
                        : SelfAssessmentSheet.read(stream, name, console.methodology(methodology));
            } catch (IOException e) {
                throw new ParIndexException(Finding.unreadable(file.toString(), e), e);
            }
        }
    }
}
