package vn.parindex.intake;

import java.util.Optional;
import vn.parindex.assessment.Evidence;

/** A document that proves a claim, as it is typed. */
public final class EvidenceForm extends IntakeForm {

    private String number = "";
    private String date = "";
    private String issuer = "";
    private String title = "";
    private String place = "";
    private String link = "";

    /** Creates an empty form. */
    public EvidenceForm() {
        // filled by setters
    }

    /**
     * Obtains the form of a document.
     *
     * @param evidence the document
     * @return the form
     */
    public static EvidenceForm of(Evidence evidence) {
        EvidenceForm form = new EvidenceForm();
        form.number = evidence.number();
        form.date = evidence.date();
        form.issuer = evidence.issuer();
        form.title = evidence.title();
        form.place = evidence.place();
        form.link = evidence.link();
        return form;
    }

    /**
     * Returns the document.
     *
     * @return the document
     * @throws vn.parindex.finding.ParIndexException with all faults, each placed at its property
     */
    public Evidence toEvidence() {
        return convert(this::value);
    }

    /** Checks whether nothing was typed: a row of a table left empty. */
    boolean isEmpty() {
        return isBlank(number, date, issuer, title, place, link);
    }

    Optional<Evidence> value(IntakeReader in) {
        return in.make(
                () -> new Evidence(clean(number), clean(date), clean(issuer), clean(title), clean(place), clean(link)));
    }

    @Override
    void read(IntakeReader in) {
        value(in);
    }

    /**
     * Returns number and sign.
     *
     * @return the property {@code number}
     */
    public String getNumber() {
        return number;
    }

    /**
     * Sets number and sign.
     *
     * @param number the value
     */
    public void setNumber(String number) {
        this.number = number;
    }

    /**
     * Returns the date as written on it.
     *
     * @return the property {@code date}
     */
    public String getDate() {
        return date;
    }

    /**
     * Sets the date as written on it.
     *
     * @param date the value
     */
    public void setDate(String date) {
        this.date = date;
    }

    /**
     * Returns the body that issued it.
     *
     * @return the property {@code issuer}
     */
    public String getIssuer() {
        return issuer;
    }

    /**
     * Sets the body that issued it.
     *
     * @param issuer the value
     */
    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    /**
     * Returns its title or subject.
     *
     * @return the property {@code title}
     */
    public String getTitle() {
        return title;
    }

    /**
     * Sets its title or subject.
     *
     * @param title the value
     */
    public void setTitle(String title) {
        this.title = title;
    }

    /**
     * Returns page, section or annex.
     *
     * @return the property {@code place}
     */
    public String getPlace() {
        return place;
    }

    /**
     * Sets page, section or annex.
     *
     * @param place the value
     */
    public void setPlace(String place) {
        this.place = place;
    }

    /**
     * Returns a link to where the host keeps it.
     *
     * @return the property {@code link}
     */
    public String getLink() {
        return link;
    }

    /**
     * Sets a link to where the host keeps it.
     *
     * @param link the value
     */
    public void setLink(String link) {
        this.link = link;
    }
}
