package vn.parindex.service.store;

import java.util.Optional;
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
