package vn.parindex.json;

import java.io.InputStream;
import java.nio.file.Path;
import vn.parindex.appraisal.Campaign;
import vn.parindex.json.internal.Document;
import vn.parindex.json.internal.Schemas;

/**
 * Reads campaigns, strictly: the format is that of {@code docs/appraisal.md}, {@value #FORMAT}, and nothing beside it
 * is let through.
 *
 * <p>All faults are reported at once, each with its file and JSON pointer, e.g. {@code campaign.json#/rounds/2/closes}.
 * Whether a campaign goes with its methodology is checked by {@link vn.parindex.appraisal.AppraisalProcess#of}. The
 * limits are those of {@link AssessmentReader}.
 */
public final class CampaignReader {

    /** What a document's {@code format} says. */
    public static final String FORMAT = CampaignDocument.FORMAT;

    static final Document<Campaign> DOCUMENT =
            new Document<>((json, faults) -> new CampaignDocument(faults).read(json));

    private CampaignReader() {}

    /**
     * The JSON Schema (draft 2020-12) of the format, for editors and for programs in other languages. It says less than
     * this reader does.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        return Schemas.read(CampaignReader.class.getResourceAsStream("par-campaign-1.schema.json"));
    }

    /**
     * Reads a campaign from disk.
     *
     * @param path the file
     * @return the campaign
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Campaign read(Path path) {
        return DOCUMENT.read(path);
    }

    /**
     * Reads a campaign from bytes in UTF-8.
     *
     * @param stream the bytes; read to the end, not closed
     * @param name what to call the document in faults
     * @return the campaign
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Campaign read(InputStream stream, String name) {
        return DOCUMENT.read(stream, name);
    }

    /**
     * Reads a campaign from a text in memory.
     *
     * @param text the document
     * @param name what to call the document in faults
     * @return the campaign
     * @throws vn.parindex.finding.ParIndexException with all faults found
     */
    public static Campaign read(String text, String name) {
        return DOCUMENT.read(text, name);
    }
}
