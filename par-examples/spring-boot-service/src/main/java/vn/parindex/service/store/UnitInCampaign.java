package vn.parindex.service.store;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * A unit in a campaign.
 *
 * @param campaign the campaign's id
 * @param unit the unit's id
 */
@Embeddable
public record UnitInCampaign(String campaign, String unit) implements Serializable {}
