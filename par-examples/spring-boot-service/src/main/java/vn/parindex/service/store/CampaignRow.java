package vn.parindex.service.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/** A campaign and the questionnaire of its survey. */
@Entity
@Table(name = "campaign")
public class CampaignRow implements Persistable<String> {

    @Id
    private String id;

    private String title;
    private String text;
    private String questionnaire;

    @Transient
    private boolean fresh;

    /** For the database. */
    protected CampaignRow() {}

    /**
     * Creates a row that is not stored yet.
     *
     * @param id the campaign's id
     * @param title its name for people
     * @param text {@code par-campaign/1}
     * @param questionnaire {@code par-questionnaire/1}, null without a survey from raw answers
     */
    public CampaignRow(String id, String title, String text, String questionnaire) {
        this.id = id;
        this.title = title;
        this.text = text;
        this.questionnaire = questionnaire;
        this.fresh = true;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    /**
     * Returns the name for people.
     *
     * @return its title
     */
    public String title() {
        return title;
    }

    /**
     * Returns the campaign.
     *
     * @return {@code par-campaign/1}
     */
    public String text() {
        return text;
    }

    /**
     * Returns the questionnaire.
     *
     * @return {@code par-questionnaire/1}, or null
     */
    public String questionnaire() {
        return questionnaire;
    }
}
