package vn.parindex.cli;

import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.parindex.authoring.AuthoringJson;
import vn.parindex.json.ParJson;

/** {@code par methodology schema KIND}: the JSON Schema of a file, for editors. */
@Command(name = "schema")
final class SchemaCommand implements Runnable {

    /** The kinds of files. */
    enum DocumentKind {
        METHODOLOGY(ParJson.METHODOLOGY::schema),
        OVERLAY(AuthoringJson.OVERLAY::schema),
        CORRECTIONS(AuthoringJson.CORRECTIONS::schema),
        ASSESSMENT(ParJson.ASSESSMENT::schema),
        QUESTIONNAIRE(ParJson.QUESTIONNAIRE::schema),
        CAMPAIGN(ParJson.CAMPAIGN::schema),
        EVENTS(ParJson.EVENTS::schema),
        RESULT(ParJson.RESULT::schema),
        CROSSWALK(ParJson.crosswalk(id -> Optional.empty())::schema),
        UNITS(ParJson.UNITS::schema);

        private final Supplier<String> schema;

        DocumentKind(Supplier<String> schema) {
            this.schema = schema;
        }
    }

    private final Console console;

    @Parameters(paramLabel = "${bundle:KIND}")
    private DocumentKind kind;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        console.out().print(kind.schema.get());
    }
}
