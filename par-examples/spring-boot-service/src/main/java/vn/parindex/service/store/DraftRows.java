package vn.parindex.service.store;

import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

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
     * Forgets a draft; of two who do so at one moment neither fails.
     *
     * @param key whose, and of which page
     */
    @Modifying
    @Transactional
    @Query("delete from DraftRow d where d.key = :key")
    void deleteById(DraftKey key);

    /**
     * Counts the drafts of pages.
     *
     * @param pages what their paths are like
     * @return how many there are
     */
    @Query("select count(d) from DraftRow d where d.key.page like :pages")
    long count(String pages);

    /**
     * Forgets the drafts of pages.
     *
     * @param pages what their paths are like
     */
    @Modifying
    @Query("delete from DraftRow d where d.key.page like :pages")
    void remove(String pages);
}
