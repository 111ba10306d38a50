package vn.parindex.word;

import java.util.List;
import java.util.Optional;

/**
 * The head of a paper: the issuing body with number and symbol at the left, the country with place and date at the
 * right.
 *
 * @param parent the body above; empty if none is given
 * @param issuer the issuing body, in capitals
 * @param number number and symbol
 * @param placeAndDate place and date
 */
record PaperHead(Optional<String> parent, String issuer, String number, String placeAndDate) {

    static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    static PaperHead of(PaperFields fields) {
        return new PaperHead(
                fields.text(PaperField.PARENT).map(PaperText::capitals),
                PaperText.capitals(PaperText.orDots(fields.text(PaperField.ISSUER))),
                PaperText.say(
                        "head.number",
                        "number",
                        fields.text(PaperField.NUMBER).orElse(PaperText.say("head.no-number"))),
                PaperText.say(
                        "head.place",
                        "place",
                        fields.text(PaperField.PLACE).orElse("…………"),
                        "date",
                        PaperText.date(fields.date())));
    }

    /** Returns the recipients as they are listed: a dash before each, a semicolon behind all but the last. */
    static List<String> listed(List<String> recipients) {
        return java.util.stream.IntStream.range(0, recipients.size())
                .mapToObj(i -> "- " + bare(recipients.get(i)) + (i + 1 < recipients.size() ? ";" : "."))
                .toList();
    }

    private static String bare(String recipient) {
        return recipient.replaceFirst("^-\\s*", "").replaceFirst("[;.]$", "");
    }
}
