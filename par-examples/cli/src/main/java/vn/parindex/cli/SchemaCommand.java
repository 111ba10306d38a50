package vn.parindex.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.parindex.json.CorrectionsReader;
import vn.parindex.json.MethodologyReader;
import vn.parindex.json.OverlayReader;

/** {@code par methodology schema KIND}: the JSON Schema of a file, for editors. */
@Command(name = "schema")
final class SchemaCommand implements Runnable {

    /** The kinds of files. */
    enum Kind { METHODOLOGY, OVERLAY, CORRECTIONS }

    private final Session session;

    @Parameters(paramLabel = "methodology|overlay|corrections")
    private Kind kind;

    SchemaCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        session.out().print(switch (kind) {
            case METHODOLOGY -> MethodologyReader.schema();
            case OVERLAY -> OverlayReader.schema();
            case CORRECTIONS -> CorrectionsReader.schema();
        });
    }
}
