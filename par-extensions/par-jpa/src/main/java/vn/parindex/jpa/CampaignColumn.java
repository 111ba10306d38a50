package vn.parindex.jpa;

import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import vn.parindex.appraisal.Campaign;
import vn.parindex.json.ParJson;

/** A campaign as a column, {@code par-campaign/1}. */
@Immutable
@Converter(autoApply = true)
public final class CampaignColumn extends DocumentColumn<Campaign> {

    /** Created by the persistence provider. */
    public CampaignColumn() {
        super(ParJson.CAMPAIGN);
    }
}
