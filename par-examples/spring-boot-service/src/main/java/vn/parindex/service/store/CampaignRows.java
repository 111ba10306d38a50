package vn.parindex.service.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The campaigns. */
public interface CampaignRows extends Repository<CampaignRow, String> {

    /**
     * Stores a campaign.
     *
     * @param row the campaign
     * @return the row
     */
    CampaignRow save(CampaignRow row);

    /**
     * Finds a campaign.
     *
     * @param id its id
     * @return the row
     */
    Optional<CampaignRow> findById(String id);

    /**
     * Returns all campaigns.
     *
     * @return the rows, by id
     */
    List<CampaignRow> findAllByOrderById();

    /**
     * Removes a campaign without units.
     *
     * @param id its id
     */
    @Modifying
    @Query("delete from CampaignRow c where c.id = :id")
    void remove(String id);
}
