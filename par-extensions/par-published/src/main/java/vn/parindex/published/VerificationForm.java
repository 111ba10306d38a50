package vn.parindex.published;

import vn.parindex.codec.JsonWriter;
import vn.parindex.json.internal.FindingCodec;
import vn.parindex.json.internal.WrittenDocument;

/**
 * The members of a verification of published figures: each figure with its verdict, the relations that hold for it and
 * what contradicts it; warnings; the counts.
 */
final class VerificationForm {

    static final WrittenDocument<PublishedVerification> DOCUMENT =
            new WrittenDocument<>("par-verification/1", VerificationForm::write);

    private VerificationForm() {}

    static void write(PublishedVerification verification, JsonWriter out) {
        out.text("summary", verification.summary());
        out.object("counts", verification, (v, o) -> {
            for (Verdict verdict : Verdict.values()) {
                o.number(verdict.id(), v.count(verdict));
            }
        });
        out.list("rows", verification.rows(), VerificationForm::row);
        out.optionalList("warnings", verification.warnings(), FindingCodec.FINDING::writeMembers);
    }

    private static void row(CheckedScore row, JsonWriter out) {
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
        if (!row.tolerances().isEmpty()) {
            out.object(
                    "tolerances",
                    row.tolerances(),
                    (tolerances, o) -> tolerances.forEach(
                            (relation, tolerance) -> o.text(relation.code().id(), tolerance.toPlainString())));
        }
        out.optionalList("findings", row.findings(), FindingCodec.FINDING::writeMembers);
    }
}
