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
        number = check.words("/number", number);
        date = check.words("/date", date);
        issuer = check.words("/issuer", issuer);
        title = check.words("/title", title);
        place = check.words("/place", place);
        link = check.words("/link", link);
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
}
