package vn.parindex.service.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.hibernate.annotations.Immutable;

/** One thing that a secretary did beside the procedure; inserted, never changed. */
@Entity
@Immutable
@Table(name = "administration")
public class AdministrationRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long entry;

    private String request;
    private int part;
    private OffsetDateTime done;
    private String login;
    private String act;
    private String subject;

    @Column(name = "value_before")
    private String before;

    @Column(name = "value_after")
    private String after;

    /** For the database. */
    protected AdministrationRow() {}

    /**
     * Creates a row that is not stored yet.
     *
     * @param request the request's id
     * @param part its place among what the request did, from 0
     * @param done when
     * @param login who did it
     * @param subject the login of the account or the id of the campaign
     * @param deed what was done
     */
    public AdministrationRow(
            String request, int part, OffsetDateTime done, String login, String subject, AdministrativeDeed deed) {
        this.request = request;
        this.part = part;
        this.done = done;
        this.login = login;
        this.subject = subject;
        this.act = deed.act().name();
        this.before = deed.before();
        this.after = deed.after();
    }

    /**
     * Returns when it was done.
     *
     * @return the time
     */
    public OffsetDateTime done() {
        return done;
    }

    /**
     * Returns who did it.
     *
     * @return the login
     */
    public String login() {
        return login;
    }

    /**
     * Returns what it was done to.
     *
     * @return the login of the account or the id of the campaign
     */
    public String subject() {
        return subject;
    }

    /**
     * Returns what was done.
     *
     * @return the act with its values
     */
    public AdministrativeDeed deed() {
        return new AdministrativeDeed(AdministrativeAct.valueOf(act), before, after);
    }

    /**
     * Checks whether it was done by somebody to something.
     *
     * @param doer the login
     * @param what the login of the account or the id of the campaign
     * @return true if both are the same
     */
    public boolean isOf(String doer, String what) {
        return login.equals(doer) && subject.equals(what);
    }
}
