package vn.parindex.word;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.parindex.value.Excerpt;
import vn.parindex.value.Language;
import vn.parindex.value.PhraseBook;
import vn.parindex.value.Phrases;

/** The words of papers, which are in Vietnamese, and the dotted lines that stand for what is not given. */
final class PaperText {

    /** A dotted line for a word or a number. */
    static final String SHORT = "……";

    /** A dotted line for a name. */
    static final String LONG = "………………………";

    private static final Phrases WORDS =
            PhraseBook.of(PaperText.class::getResourceAsStream, "papers").in(Language.VI);
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private PaperText() {}

    static String say(String key, Object... arguments) {
        return WORDS.say(key, arguments);
    }

    /** Returns a text that every format can show: NFC, nothing that acts instead of being seen, line feeds kept. */
    static String clean(String text) {
        return Excerpt.whole(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replace('\t', ' ')
                .replace('\uFFFE', '\uFFFD')
                .replace('\uFFFF', '\uFFFD');
    }

    /** Returns a given text, or a dotted line for a name. */
    static String orDots(Optional<String> text) {
        return text.orElse(LONG);
    }

    static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    static String number(BigDecimal number) {
        return Language.VI.number(number);
    }

    /** Returns a date as papers write it; a zero before days below 10, and before January and February. */
    static String date(LocalDate date) {
        return say(
                "date",
                "day",
                twoDigits(date.getDayOfMonth(), 10),
                "month",
                twoDigits(date.getMonthValue(), 3),
                "year",
                Integer.toString(date.getYear()));
    }

    /** Returns a date, or dotted lines for day, month and year. */
    static String date(Optional<LocalDate> date) {
        return date.map(PaperText::date).orElseGet(() -> say("date", "day", SHORT, "month", SHORT, "year", SHORT));
    }

    private static String twoDigits(int number, int below) {
        return number < below ? "0" + number : Integer.toString(number);
    }
}
