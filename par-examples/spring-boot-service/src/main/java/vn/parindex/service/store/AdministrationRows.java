package vn.parindex.service.store;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The record of what secretaries did: rows are added and read, nothing else. */
public interface AdministrationRows extends Repository<AdministrationRow, Long> {

    /**
     * Adds a row.
     *
     * @param row the row
     * @return the row
     */
    AdministrationRow save(AdministrationRow row);

    /**
     * Returns what a request did.
     *
     * @param request the request's id
     * @return the rows; empty if it was not carried out
     */
    @Query("select a from AdministrationRow a where a.request = :request order by a.part")
    List<AdministrationRow> ofRequest(String request);

    /**
     * Returns what was done to an account or a campaign.
     *
     * @param subject the login or the campaign's id
     * @return the rows, the last one first
     */
    @Query("select a from AdministrationRow a where a.subject = :subject order by a.entry desc")
    List<AdministrationRow> ofSubject(String subject);

    /**
     * Returns a part of the record.
     *
     * @param page which part
     * @return the rows, the last one first
     */
    @Query("select a from AdministrationRow a order by a.entry desc")
    Page<AdministrationRow> latest(Pageable page);
}
