package vn.parindex.service.store;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** What somebody has typed on a page and not saved yet, as it was typed. */
@Entity
@Table(name = "draft")
public class DraftRow {

    @EmbeddedId
    private DraftKey key;

    private String text;
    private OffsetDateTime saved;

    /** For the database. */
    protected DraftRow() {}

    /**
     * Creates a row.
     *
     * @param key whose, and of which page
     * @param text the fields of the page, encoded as a form
     * @param saved when
     */
    public DraftRow(DraftKey key, String text, OffsetDateTime saved) {
        this.key = key;
        this.text = text;
        this.saved = saved;
    }

    /**
     * Returns what was typed.
     *
     * @return the fields of the page, encoded as a form
     */
    public String text() {
        return text;
    }

    /**
     * Returns when it was kept.
     *
     * @return the time
     */
    public OffsetDateTime saved() {
        return saved;
    }
}
