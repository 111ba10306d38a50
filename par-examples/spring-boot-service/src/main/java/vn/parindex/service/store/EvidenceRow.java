package vn.parindex.service.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.OffsetDateTime;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** An uploaded document; its bytes lie in a file named after their SHA-256. */
@Entity
@Immutable
@Table(name = "evidence_file")
public class EvidenceRow implements Persistable<String> {

    @Id
    private String id;

    private String campaign;
    private String unit;
    private String code;
    private String name;

    @Column(name = "media_type")
    private String mediaType;

    private long bytes;
    private String sha256;
    private String login;
    private OffsetDateTime saved;

    @Transient
    private boolean fresh;

    /** For the database. */
    protected EvidenceRow() {}

    /**
     * Creates a row that is not stored yet.
     *
     * @param id a random id, not to be guessed
     * @param key the unit that handed it in
     * @param code the item that it proves
     * @param name the file's name for people
     * @param mediaType its kind, found from its first bytes
     * @param bytes its length
     * @param sha256 the SHA-256 of its bytes, hexadecimal
     * @param login who handed it in
     * @param saved when
     */
    public EvidenceRow(
            String id,
            UnitInCampaign key,
            String code,
            String name,
            String mediaType,
            long bytes,
            String sha256,
            String login,
            OffsetDateTime saved) {
        this.id = id;
        this.campaign = key.campaign();
        this.unit = key.unit();
        this.code = code;
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.sha256 = sha256;
        this.login = login;
        this.saved = saved;
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
     * Returns the unit that handed it in.
     *
     * @return the unit
     */
    public UnitInCampaign unit() {
        return new UnitInCampaign(campaign, unit);
    }

    /**
     * Returns the item that it proves.
     *
     * @return the item's code
     */
    public String code() {
        return code;
    }

    /**
     * Returns the name for people.
     *
     * @return the file's name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the kind of document.
     *
     * @return its media type
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Returns the length.
     *
     * @return bytes
     */
    public long bytes() {
        return bytes;
    }

    /**
     * Returns the SHA-256 of its bytes.
     *
     * @return 64 hexadecimal digits
     */
    public String sha256() {
        return sha256;
    }
}
