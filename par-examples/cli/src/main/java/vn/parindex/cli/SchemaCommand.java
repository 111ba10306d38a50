package vn.parindex.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.parindex.authoring.AuthoringJson;
import vn.parindex.json.ParJson;

/** {@code par methodology schema KIND}: the JSON Schema of a file, for editors. */
@Command(name = "schema")
final class SchemaCommand implements Runnable {

    /** The kinds of files. */
    enum DocumentKind {
        METHODOLOGY,
        OVERLAY,
        CORRECTIONS
    }

    private final Console console;

    @Parameters(paramLabel = "methodology|overlay|corrections")
    private DocumentKind kind;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.out()
                .print(
                        switch (kind) {
                            case METHODOLOGY -> ParJson.METHODOLOGY.schema();
                            case OVERLAY -> AuthoringJson.OVERLAY.schema();
                            case CORRECTIONS -> AuthoringJson.CORRECTIONS.schema();
                        });
    }
}
