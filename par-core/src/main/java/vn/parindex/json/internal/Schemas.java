package vn.parindex.json.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Reads JSON Schemas, which lie beside the readers of their formats; the definitions of rules, which follow from the
 * kinds of rule, are written in where one says {@code "rule": {}}.
 */
public final class Schemas {

    private static final String RULES = "    \"rule\": {}";

    private Schemas() {}

    /** Returns the text of a schema; a module opens its own, for nobody else can. */
    public static String read(InputStream resource) {
        try (InputStream stream = resource) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.contains(RULES) ? text.replace(RULES, rules()) : text;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read a schema", e);
        }
    }

    private static String rules() {
        String pretty = PrettyJson.of("{" + RuleSchema.definitions() + "}");
        String members = pretty.substring(pretty.indexOf('\n') + 1, pretty.lastIndexOf('}') - 1);
        return members.lines().map(line -> "  " + line).collect(Collectors.joining("\n"));
    }
}
