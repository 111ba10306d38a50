package vn.parindex.service.store;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.parindex.value.Unit;

/** The units of all campaigns. */
public interface UnitRows extends Repository<UnitRow, UnitInCampaign> {

    /**
     * Stores a unit.
     *
     * @param row the unit
     * @return the row
     */
    UnitRow save(UnitRow row);

    /**
     * Finds a unit.
     *
     * @param key its key
     * @return the row
     */
    Optional<UnitRow> findById(UnitInCampaign key);

    /**
     * Finds a unit and keeps other writers of it waiting until the transaction ends.
     *
     * @param key its key
     * @return the row
     */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select u from UnitRow u where u.key = :key")
    Optional<UnitRow> findForWriting(UnitInCampaign key);

    /**
     * Counts the units of a campaign.
     *
     * @param campaign the campaign's id
     * @return how many there are
     */
    @Query("select count(u) from UnitRow u where u.key.campaign = :campaign")
    long count(String campaign);

    /**
     * Counts the units of a campaign that stand elsewhere than in a phase.
     *
     * @param campaign the campaign's id
     * @param phase the name of the phase
     * @return how many there are
     */
    @Query("select count(u) from UnitRow u where u.key.campaign = :campaign and u.phase <> :phase")
    long countOutside(String campaign, String phase);

    /**
     * Returns the units of a campaign by id.
     *
     * @param campaign the campaign's id
     * @return the rows
     */
    @Query("select u from UnitRow u where u.key.campaign = :campaign order by u.key.unit")
    List<UnitRow> of(String campaign);

    /**
     * Returns the units of all campaigns.
     *
     * @return the units by id, one that was assessed in several campaigns as often
     */
    @Query("select new vn.parindex.value.Unit(u.key.unit, u.name, u.group) from UnitRow u"
            + " order by u.key.unit, u.key.campaign")
    List<Unit> everywhere();

    /**
     * Removes the units of a campaign; those with a log are kept by the database.
     *
     * @param campaign the campaign's id
     */
    @Modifying
    @Query("delete from UnitRow u where u.key.campaign = :campaign")
    void remove(String campaign);
}
