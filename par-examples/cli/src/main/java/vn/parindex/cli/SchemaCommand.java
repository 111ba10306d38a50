package vn.parindex.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.parindex.authoring.CorrectionsReader;
import vn.parindex.authoring.OverlayReader;
import vn.parindex.json.MethodologyReader;

/** {@code par methodology schema KIND}: the JSON Schema of a file, for editors. */
@Command(name = "schema")
final class SchemaCommand implements Runnable {

    /** The kinds of files. */
    enum Kind {
        METHODOLOGY,
        OVERLAY,
        CORRECTIONS
    }

    private final Console console;

    @Parameters(paramLabel = "methodology|overlay|corrections")
    private Kind kind;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.out()
                .print(
                        switch (kind) {
                            case METHODOLOGY -> MethodologyReader.schema();
                            case OVERLAY -> OverlayReader.schema();
                            case CORRECTIONS -> CorrectionsReader.schema();
                        });
    }
}
