package vn.parindex.json.internal;

import java.util.Map;
import vn.parindex.appraisal.ComparedLeaf;
import vn.parindex.appraisal.Disputes;
import vn.parindex.appraisal.ModeDifference;
import vn.parindex.appraisal.ModePair;
import vn.parindex.codec.Codecs;
import vn.parindex.codec.JsonWriter;

/**
 * The members of compared opinions: each leaf on which opinions differ with size, reason, effect on index and rank; the
 * whole; and the leaves that lack an opinion.
 */
public final class DisputesForm {

    /** The whole document. */
    public static final WrittenDocument<Disputes> DOCUMENT =
            new WrittenDocument<>("par-disputes/1", DisputesForm::write);

    private DisputesForm() {}

    /**
     * Writes the members.
     *
     * @param disputes the whole
     * @param out the writer, inside the object
     */
    public static void write(Disputes disputes, JsonWriter out) {
        out.list("disputed", disputes.disputed(), DisputesForm::leaf);
        out.words(
                "open",
                disputes.open().stream().map(leaf -> leaf.code().toString()).toList());
        out.object("totals", disputes.totals(), DisputesForm::differences);
    }

    static void leaf(ComparedLeaf leaf, JsonWriter out) {
        out.text("code", leaf.code()).text("name", leaf.name()).text("maximum", leaf.maximum());
        out.object("differences", leaf.differences(), DisputesForm::differences);
    }

    private static void differences(Map<ModePair, ModeDifference> differences, JsonWriter out) {
        for (Map.Entry<ModePair, ModeDifference> each : differences.entrySet()) {
            out.object(each.getKey().id(), each.getValue(), DisputesForm::difference);
        }
    }

    static void difference(ModeDifference difference, JsonWriter out) {
        out.text("points", difference.points());
        if (difference.effect().isPresent()) {
            out.value("indexBefore", difference.effect().get().before(), Codecs.SHARE);
            out.value("indexAfter", difference.effect().get().after(), Codecs.SHARE);
        }
        if (difference.rank().isPresent()) {
            out.number("rankBefore", difference.rank().get().before())
                    .number("rankAfter", difference.rank().get().after());
        }
        out.optional("reason", difference.reason());
    }
}
