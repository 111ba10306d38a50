package vn.parindex.authoring;

import java.util.List;
import java.util.function.Supplier;
import vn.parindex.codec.Codec;
import vn.parindex.json.JsonFormat;
import vn.parindex.json.JsonOutput;
import vn.parindex.json.ParJson;
import vn.parindex.json.internal.Limits;
import vn.parindex.json.internal.Schemas;
import vn.parindex.json.internal.StoredDocument;
import vn.parindex.methodology.Source;

/** The JSON formats of authors of rule sets: {@code AuthoringJson.OVERLAY.read(path)}. */
public final class AuthoringJson {

    /**
     * Overlays, {@code par-overlay/1} of {@code docs/overlay-format.md}. {@link RuleSets} reads an overlay together
     * with its base and gives the methodology.
     */
    public static final JsonFormat<Overlay> OVERLAY = document("par-overlay/1", () -> OverlayCodec.OVERLAY);

    /**
     * Files of corrections, {@code par-corrections/1} of {@code docs/corrections-format.md}. {@link RuleSets} applies
     * them. A correction that was read knows its {@linkplain Correction#place() place}, which is not written.
     */
    public static final JsonFormat<Corrections> CORRECTIONS =
            document("par-corrections/1", () -> CorrectionsCodec.CORRECTIONS);

    /** Files of sources, {@code par-sources/1}, for corrections that stand in a sheet. */
    public static final JsonFormat<List<Source>> SOURCES = new JsonFormat<>(new StoredDocument<>(
            "par-sources/1", Limits.DOCUMENT, () -> CorrectionsCodec.SOURCES, ParJson.METHODOLOGY::schema));

    /**
     * The differences between two methodologies, {@code par-diff/1}: {@code before} and {@code after} with id and
     * digest, {@code head}, and {@code rows} (all; those without {@code changes} are the same). Words stand in both
     * languages.
     */
    public static final JsonOutput<Diff> DIFF = new JsonOutput<>(DiffForm.DOCUMENT);

    /** The same with the {@code effect} on units. */
    public static final JsonOutput<DiffEffect> DIFF_EFFECT = new JsonOutput<>(DiffForm.WITH_EFFECT);

    private AuthoringJson() {}

    private static <T> JsonFormat<T> document(String id, Supplier<Codec<T>> codec) {
        return new JsonFormat<>(new StoredDocument<>(id, Limits.DOCUMENT, codec, () -> schema(id)));
    }

    private static String schema(String id) {
        return Schemas.read(AuthoringJson.class.getResourceAsStream(id.replace('/', '-') + ".schema.json"));
    }
}
