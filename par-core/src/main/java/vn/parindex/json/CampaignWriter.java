package vn.parindex.json;

import java.util.Objects;
import vn.parindex.appraisal.Campaign;
import vn.parindex.json.internal.JsonOut;
import vn.parindex.json.internal.PrettyJson;

/**
 * Writes campaigns as documents that {@link CampaignReader} reads into an equal campaign; what could not be read again
 * is not written.
 */
public final class CampaignWriter {

    private CampaignWriter() {}

    /**
     * The canonical form: one line without white space, keys in a fixed order.
     *
     * @param campaign the campaign
     * @return the document, to be stored in UTF-8
     * @throws vn.parindex.finding.ParIndexException with everything that could not be read again
     */
    public static String canonical(Campaign campaign) {
        Objects.requireNonNull(campaign, "campaign");
        return CampaignReader.DOCUMENT.checked(JsonOut.compact(campaign, CampaignForm::write), "campaign");
    }

    /**
     * The canonical form laid out for people: two spaces a level, one value a line, line feeds, one at the end.
     *
     * @param campaign the campaign
     * @return the document, to be stored in UTF-8
     * @throws vn.parindex.finding.ParIndexException with everything that could not be read again
     */
    public static String pretty(Campaign campaign) {
        return PrettyJson.of(canonical(campaign));
    }
}
