package vn.parindex.service.store;

import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.repository.Repository;

/** What was typed and not saved yet. */
public interface DraftRows extends Repository<DraftRow, DraftKey> {

    /**
     * Keeps a draft in place of an earlier one.
     *
     * @param row the draft
     * @return the row
     */
    DraftRow save(DraftRow row);

    /**
     * Keeps a draft, though another window of the same person may keep one of the same page at this moment.
     *
     * @param row the draft
     */
    default void keep(DraftRow row) {
        try {
            save(row);
        } catch (DataIntegrityViolationException e) {
            save(row);
        }
    }

    /**
     * Finds a draft.
     *
     * @param key whose, and of which page
     * @return the row
     */
    Optional<DraftRow> findById(DraftKey key);

    /**
     * Forgets a draft.
     *
     * @param key whose, and of which page
     */
    void deleteById(DraftKey key);
}
