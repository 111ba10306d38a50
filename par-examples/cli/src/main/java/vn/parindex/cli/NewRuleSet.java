package vn.parindex.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.parindex.authoring.AuthoringJson;
import vn.parindex.authoring.Correction;
import vn.parindex.authoring.Corrections;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCode;
import vn.parindex.finding.ParIndexException;
import vn.parindex.methodology.Methodology;
import vn.parindex.methodology.Source;
import vn.parindex.value.MethodologyId;
import vn.parindex.value.Text;

/** The steps shared by the commands that put corrections in a sheet together with what the sheet leaves out. */
final class NewRuleSet {

    private final Console console;

    @Option(names = "--base", paramLabel = "${bundle:ID}|${bundle:PATH}")
    private String base;

    @Option(names = "--id", paramLabel = "${bundle:ID}")
    private String id;

    @Option(names = "--name", paramLabel = "${bundle:TEXT}")
    private String name;

    @Option(names = "--sources", paramLabel = "${bundle:FILE}")
    private Path sources;

    NewRuleSet(Console console) {
        this.console = console;
    }

    boolean isGiven() {
        return base != null || id != null;
    }

    /** The methodology that is corrected. */
    Methodology base() {
        if (base == null || id == null) {
            throw new UsageFault(console.say("corrections.base"));
        }
        return console.methodology(base);
    }

    Corrections corrections(Methodology of, List<Correction> rows) {
        List<Source> added = sources == null ? List.of() : AuthoringJson.SOURCES.read(sources);
        String named = Console.isId(base) ? base : Path.of(base).getFileName().toString();
        return new Corrections(
                named,
                of.digest(),
                id(),
                Optional.ofNullable(name).map(vi -> Text.of(vi, "")),
                added,
                List.of(),
                rows,
                "");
    }

    private MethodologyId id() {
        try {
            return MethodologyId.of(id);
        } catch (IllegalArgumentException e) {
            throw new ParIndexException(
                    Finding.error(InputCode.BAD_IDENTIFIER, "--id", "got", id, "expected", "vn-1149-2020-province-1"),
                    e);
        }
    }
}
