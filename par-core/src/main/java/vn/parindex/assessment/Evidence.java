package vn.parindex.assessment;

import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCheck;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Text;

/**
 * A reference to a document that proves a claim (tài liệu kiểm chứng). The host keeps the document itself.
 *
 * @param number number and sign, e.g. {@code 15/KH-UBND}
 * @param date date as written on it
 * @param issuer the body that issued it
 * @param title its title or subject
 * @param place page, section or annex
 * @param link a link to where the host keeps it
 */
public record Evidence(String number, String date, String issuer, String title, String place, String link) {

    private static final Text NO_REFERENCE =
            Text.of("tài liệu phải có số hiệu, tiêu đề hoặc đường dẫn", "evidence needs a number, a title or a link");

    /**
     * Checks that it refers to something and brings the words into the form in which they are stored; unknown parts are
     * empty texts.
     *
     * @throws vn.parindex.finding.ParIndexException if number, title and link are all blank, or the words cannot be
     *     stored, see {@link InputCheck#words}
     */
    public Evidence {
        InputCheck check = new InputCheck();
        number = check.formWords("/number", number);
        date = check.formWords("/date", date);
        issuer = check.formWords("/issuer", issuer);
        title = check.formWords("/title", title);
        place = check.formWords("/place", place);
        link = check.formWords("/link", link);
        if (number.isBlank() && title.isBlank() && link.isBlank()) {
            check.add(Finding.error(InputCode.BAD_VALUE, "", "reason", NO_REFERENCE));
        }
        check.refuse();
    }

    /**
     * Obtains a reference to a document known by number and title.
     *
     * @param number number and sign
     * @param title its title or subject
     * @return the reference
     */
    public static Evidence of(String number, String title) {
        return new Evidence(number, "", "", title, "", "");
    }

    /**
     * Obtains a reference to a document that is known by its number.
     *
     * @param number number and sign, not blank
     * @return the reference
     */
    public static Evidence ofNumber(String number) {
        return new Evidence(number, "", "", "", "", "");
    }

    /**
     * Obtains a reference to a document that has no number.
     *
     * @param title its title, not blank
     * @return the reference
     */
    public static Evidence ofTitle(String title) {
        return new Evidence("", "", "", title, "", "");
    }

    /**
     * Obtains a reference to a document that the host keeps.
     *
     * @param link where the host keeps it, not blank
     * @return the reference
     */
    public static Evidence ofLink(String link) {
        return new Evidence("", "", "", "", "", link);
    }

    /**
     * Returns this reference with another number.
     *
     * @param other number and sign, possibly empty
     * @return another reference
     * @throws vn.parindex.finding.ParIndexException as the constructor does
     */
    public Evidence withNumber(String other) {
        return new Evidence(other, date, issuer, title, place, link);
    }

    /**
     * Returns this reference with another date.
     *
     * @param other the date as written on it, possibly empty
     * @return another reference
     * @throws vn.parindex.finding.ParIndexException as the constructor does
     */
    public Evidence withDate(String other) {
        return new Evidence(number, other, issuer, title, place, link);
    }

    /**
     * Returns this reference with another issuer.
     *
     * @param other the body that issued it, possibly empty
     * @return another reference
     * @throws vn.parindex.finding.ParIndexException as the constructor does
     */
    public Evidence withIssuer(String other) {
        return new Evidence(number, date, other, title, place, link);
    }

    /**
     * Returns this reference with another title.
     *
     * @param other its title, possibly empty
     * @return another reference
     * @throws vn.parindex.finding.ParIndexException as the constructor does
     */
    public Evidence withTitle(String other) {
        return new Evidence(number, date, issuer, other, place, link);
    }

    /**
     * Returns this reference with another place.
     *
     * @param other page, section or annex, possibly empty
     * @return another reference
     * @throws vn.parindex.finding.ParIndexException as the constructor does
     */
    public Evidence withPlace(String other) {
        return new Evidence(number, date, issuer, title, other, link);
    }

    /**
     * Returns this reference with another link.
     *
     * @param other where the host keeps it, possibly empty
     * @return another reference
     * @throws vn.parindex.finding.ParIndexException as the constructor does
     */
    public Evidence withLink(String other) {
        return new Evidence(number, date, issuer, title, place, other);
    }
}
