package vn.parindex.methodology;

import java.time.LocalDate;
import java.util.Objects;
import vn.parindex.finding.InputCheck;
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

    public LegalBasis {
        InputCheck check = new InputCheck(Text.MOST_CHARACTERS);
        number = check.neededWords("/number", number);
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(issuer, "issuer");
        InputCheck.word("/source", source);
        check.refuse();
    }
}
