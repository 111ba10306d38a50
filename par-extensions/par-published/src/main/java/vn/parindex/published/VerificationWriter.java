package vn.parindex.published;

import java.io.IOException;
import java.util.Objects;
import vn.parindex.json.internal.FindingForm;
import vn.parindex.json.internal.JsonOut;
import vn.parindex.json.internal.PrettyJson;

/**
 * Writes the verification of published figures as JSON, format {@code par-verification/1}: each figure with its
 * verdict, the relations that hold for it and what contradicts it; warnings; the counts.
 *
 * <p>The document is for other programs; the library does not read it back, because it follows from the figures.
 */
public final class VerificationWriter {

    private VerificationWriter() {}

    /**
     * Returns the document laid out for people: two spaces a level, one value a line, a line feed at the end.
     *
     * @param verification the verification
     * @return the document, to be stored in UTF-8
     */
    public static String pretty(PublishedVerification verification) {
        Objects.requireNonNull(verification, "verification");
        return PrettyJson.of(JsonOut.compact(verification, VerificationWriter::document));
    }

    private static void document(PublishedVerification verification, JsonOut out) throws IOException {
        out.text("format", "par-verification/1").text("summary", verification.summary());
        out.object("counts", verification, (v, o) -> {
            for (Verdict verdict : Verdict.values()) {
                o.number(verdict.id(), v.count(verdict));
            }
        });
        out.list("rows", verification.rows(), VerificationWriter::row);
        out.optionalList("warnings", verification.warnings(), FindingForm::write);
    }

    private static void row(CheckedScore row, JsonOut out) throws IOException {
        out.number("line", row.score().line())
                .number("year", row.score().year().value())
                .text("level", row.score().level());
        out.text("unit", row.score().unit())
                .text("measure", row.score().measure())
                .text("value", row.score().value());
        out.text("verdict", row.verdict().id());
        out.words(
                "held",
                row.held().stream().map(relation -> relation.code().id()).toList());
        out.optionalList("findings", row.findings(), FindingForm::write);
    }
}
