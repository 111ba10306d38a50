package vn.parindex.methodology;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.parindex.finding.Finding;
import vn.parindex.finding.InputCheck;
import vn.parindex.finding.InputCode;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Text;

/**
 * A document that rows of a methodology rest on, with what was seen of it.
 *
 * @param id the id in citations
 * @param number number and sign, empty if it has none
 * @param title its title
 * @param date date as printed, empty if unknown
 * @param issuer the body that issued or printed it, if known
 * @param grade one of {@link #GRADES}
 * @param seen the parts that were at hand, empty if not stated
 * @param notSeen the parts that were not, empty if not stated
 */
public record Source(
        String id,
        String number,
        Text title,
        String date,
        Optional<Text> issuer,
        String grade,
        String seen,
        String notSeen) {

    /**
     * A an official text or a government body's own page, B press or a thesis, C derived or a third party's data, R
     * reconstructed.
     */
    public static final List<String> GRADES = List.of("A", "B", "C", "R");

    public Source {
        InputCheck.word("/id", id);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(grade, "grade");
        InputCheck check = new InputCheck(Text.MOST_CHARACTERS);
        number = check.remark("/number", number);
        date = check.remark("/date", date);
        seen = check.remark("/seen", seen);
        notSeen = check.remark("/notSeen", notSeen);
        if (!GRADES.contains(grade)) {
            check.add(Finding.error(InputCode.UNKNOWN_WORD, "/grade", "got", Excerpt.of(grade), "allowed", GRADES));
        }
        check.refuse();
    }
}
