package vn.parindex.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.methodology.FactKind;
import vn.parindex.methodology.FactSpec;
import vn.parindex.methodology.Methodology;
import vn.parindex.value.Fact;
import vn.parindex.value.NodeCode;

/**
 * One case worked by hand: a leaf, its figures, and what the rule must make of them.
 *
 * @param line its line in the file
 * @param code the leaf's code
 * @param facts figures by id
 * @param expected points, {@code n/a} or {@code invalid}
 * @param branch the branch expected, such as {@code step 95}
 * @param arithmetic the arithmetic behind the expectation
 */
record WorkedCase(int line, NodeCode code, Map<String, Fact> facts, String expected, String branch, String arithmetic) {

    private static final String HEADING = "code\tfacts\texpected\tbranch\tarithmetic";

    static List<WorkedCase> read(Path file, Methodology methodology) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
            throw new IllegalArgumentException(
                    file.getFileName() + ":1: heading must be " + HEADING.replace('\t', '|'));
        }
        List<WorkedCase> cases = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                cases.add(of(
                        file.getFileName() + ":" + (i + 1), i + 1, lines.get(i).split("\t", -1), methodology));
            }
        }
        return List.copyOf(cases);
    }

    private static WorkedCase of(String place, int line, String[] fields, Methodology methodology) {
        if (fields.length != 5) {
            throw new IllegalArgumentException(place + ": " + fields.length + " columns, must be 5");
        }
        NodeCode code = NodeCode.parse(fields[0]);
        if (methodology.leaf(code).isEmpty()) {
            throw new IllegalArgumentException(place + ": " + code + " is not a leaf of " + methodology.id());
        }
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (String each : fields[1].split("; ")) {
            int equals = each.indexOf('=');
            String id = equals < 0 ? each : each.substring(0, equals);
            FactSpec spec =
                    methodology.fact(id).orElseThrow(() -> new IllegalArgumentException(place + ": no figure " + id));
            facts.put(id, fact(spec.kind(), each.substring(equals + 1)));
        }
        return new WorkedCase(line, code, facts, fields[2], fields[3], fields[4]);
    }

    private static Fact fact(FactKind kind, String text) {
        return switch (kind) {
            case MET -> Fact.met(text.equals("true"));
            case LEVEL -> Fact.level(text);
            default -> Fact.of(new BigDecimal(text));
        };
    }
}
