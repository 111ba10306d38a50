package vn.parindex.service.store;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The requests that changed something. */
public interface SubmissionRows extends Repository<SubmissionRow, String> {

    /**
     * Adds a request.
     *
     * @param row the request
     * @return the row
     */
    SubmissionRow save(SubmissionRow row);

    /**
     * Finds a request.
     *
     * @param request its id
     * @return the row
     */
    Optional<SubmissionRow> findById(String request);
}
