package vn.parindex.service.store;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The uploaded documents. */
public interface EvidenceRows extends Repository<EvidenceRow, String> {

    /**
     * Adds a document.
     *
     * @param row the document
     * @return the row
     */
    EvidenceRow save(EvidenceRow row);

    /**
     * Finds a document.
     *
     * @param id its id
     * @return the row
     */
    Optional<EvidenceRow> findById(String id);

    /**
     * Returns all documents.
     *
     * @return the rows, by id
     */
    List<EvidenceRow> findAllByOrderById();

    /**
     * Returns the documents of a unit.
     *
     * @param campaign the campaign's id
     * @param unit the unit's id
     * @return the rows, as handed in
     */
    @Query("select e from EvidenceRow e where e.campaign = :campaign and e.unit = :unit order by e.saved, e.id")
    List<EvidenceRow> of(String campaign, String unit);

    /**
     * Returns the units of a campaign for which documents were handed in.
     *
     * @param campaign the campaign's id
     * @return their ids
     */
    @Query("select distinct e.unit from EvidenceRow e where e.campaign = :campaign order by e.unit")
    List<String> unitsOf(String campaign);
}
