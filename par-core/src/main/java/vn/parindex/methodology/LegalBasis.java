package vn.parindex.methodology;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.parindex.finding.InputCheck;
import vn.parindex.value.Language;
import vn.parindex.value.Text;

/**
 * The decision that a methodology encodes.
 *
 * @param number number and sign, e.g. {@code 1149/QĐ-BNV}
 * @param date date of issue
 * @param issuer the issuing body
 * @param source id of the entry in the list of sources
 */
public record LegalBasis(String number, LocalDate date, Text issuer, String source) {

    /** A number, for laws and circulars the year, then the sign that begins with the kind. */
    private static final Pattern SIGN = Pattern.compile("[0-9]+(?:/[0-9]{4})?/(\\p{Lu}+)(?:-.+)?");

    private static final Map<String, Text> KINDS = Map.of(
            "QĐ", Text.of("Quyết định", "Decision"),
            "NQ", Text.of("Nghị quyết", "Resolution"),
            "NĐ", Text.of("Nghị định", "Decree"),
            "TT", Text.of("Thông tư", "Circular"),
            "CT", Text.of("Chỉ thị", "Directive"),
            "KH", Text.of("Kế hoạch", "Plan"),
            "HD", Text.of("Hướng dẫn", "Guideline"));

    public LegalBasis {
        InputCheck check = new InputCheck(Text.MOST_CHARACTERS);
        number = check.neededWords("/number", number);
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(issuer, "issuer");
        InputCheck.word("/source", source);
        check.refuse();
    }

    /**
     * Returns a document as it is cited: the kind that its sign names, then its number.
     *
     * @param number number and sign
     * @return e.g. {@code Quyết định số 1149/QĐ-BNV}; the number alone where its sign names no known kind
     */
    public static Text cite(String number) {
        Matcher sign = SIGN.matcher(Objects.requireNonNull(number, "number"));
        Text kind = sign.matches() ? KINDS.get(sign.group(1)) : null;
        return kind == null ? Text.of(number, number) : Text.of(kind.vi() + " số " + number, kind.en() + " " + number);
    }

    /**
     * Returns the decision as it is cited for the first time, with its date and the body that issued it.
     *
     * @return e.g. {@code Quyết định số 1149/QĐ-BNV ngày 30/12/2020 của Bộ Nội vụ}
     */
    public Text inFull() {
        Text cited = cite(number);
        return Text.of(
                cited.vi() + " ngày " + Language.VI.date(date) + " của " + issuer.vi(),
                cited.en() + " of " + Language.EN.date(date) + ", " + issuer.in(Language.EN));
    }
}
