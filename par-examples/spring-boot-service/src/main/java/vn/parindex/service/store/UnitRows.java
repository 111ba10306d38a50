package vn.parindex.service.store;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

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
     * Returns the units of a campaign by id.
     *
     * @param campaign the campaign's id
     * @return the rows
     */
    @Query("select u from UnitRow u where u.key.campaign = :campaign order by u.key.unit")
    List<UnitRow> of(String campaign);
}
