package vn.parindex.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.parindex.authoring.RuleSets;
import vn.parindex.authoring.TextSheet;
import vn.parindex.json.ParJson;
import vn.parindex.methodology.Methodology;

/** {@code par methodology import FILE}: a rule set from a sheet or from YAML. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "${bundle:FILE}")
    private Path file;

    @Option(names = "--head", paramLabel = "${bundle:FILE}")
    private Path head;

    @Option(names = "--source", paramLabel = "${bundle:ID}", defaultValue = "reconstruction")
    private String source;

    @Option(names = "--out", paramLabel = "${bundle:FOLDER}|${bundle:FILE}", required = true)
    private Path out;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (YamlFile.isYaml(file)) {
            yaml();
        } else {
            if (head == null) {
                throw new UsageFault(console.say("import.head"));
            }
            TextSheet sheet = SheetFile.read(file);
            console.report(sheet.remarks());
            write(RuleSets.read(head, sheet, source));
        }
        return ExitStatus.DONE;
    }

    private void yaml() {
        String json = YamlFile.toJson(file);
        Methodology read = RuleSets.read(Console.name(file), YamlFile.opener(file, json), console.catalog());
        if (isFile()) {
            console.write(out, json);
            console.line(console.say("show.digest", "value", "SHA-256 " + read.digest()));
        } else {
            write(read);
        }
    }

    private boolean isFile() {
        return out.toString().endsWith(".json");
    }

    private void write(Methodology methodology) {
        if (isFile()) {
            console.write(out, ParJson.METHODOLOGY.pretty(methodology));
        } else {
            console.folder(out);
            Map<Path, Console.FileContent> files = new LinkedHashMap<>();
            ParJson.METHODOLOGY
                    .folder(methodology)
                    .forEach((name, content) -> files.put(out.resolve(name), Console.text(content)));
            console.write(files);
        }
        console.line(console.say("show.digest", "value", "SHA-256 " + methodology.digest()));
    }
}
